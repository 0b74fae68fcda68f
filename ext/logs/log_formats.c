#include <stddef.h>

#include "logs/formats/sql.h"
#include "log_format.h"

#define LOG_FORMAT(name, tool) {tool, name##_sql},
const log_format log_formats[LOG_FORMAT_COUNT] = {LOG_FORMATS(LOG_FORMAT)};

const char log_formats_in_words[] =
    "neither a log of Inspect AI nor results of lm-evaluation-harness, LightEval, HELM or Every Eval Ever";

static const char *const outermost[] = {
    "samples",         "reductions", "detailed_evaluation_results", "pretty_env_info", "summary_tasks",
    "summary_general", NULL,
};
static const char *const kept[] = {"num_fewshot", NULL};
static const char *const in_list[] = {"description", "href", "style", "markdown", "links", NULL};

const json_left_out log_left_out = {
    .outermost = outermost, .within = "configs", .kept = kept, .in_list = in_list};
