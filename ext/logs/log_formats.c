#include <stddef.h>

#include "log_format.h"

/* An object that several could be is of the first. */
const log_format *const log_formats[LOG_FORMATS] = {
    &inspect_format, &lighteval_format, &lm_eval_format, &helm_format, &helm_table_format, &every_eval_format,
};

static const char *const outermost[] = {
    "samples",         "reductions", "detailed_evaluation_results", "pretty_env_info", "summary_tasks",
    "summary_general", NULL,
};
static const char *const kept[] = {"num_fewshot", NULL};
static const char *const in_list[] = {"description", "href", "style", "markdown", "links", NULL};

const json_left_out log_left_out = {
    .outermost = outermost, .within = "configs", .kept = kept, .in_list = in_list};
