#include "log_format.h"

const log_format *const log_formats[] = {&inspect_format, &lm_eval_format, &helm_format, &every_eval_format};
const size_t log_format_count = sizeof log_formats / sizeof log_formats[0];

const char *const log_members_left_out[] = {
    "samples", "reductions", "configs", "detailed_evaluation_results", "pretty_env_info", NULL,
};
