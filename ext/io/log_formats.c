#include "log_format.h"

#include <stddef.h>

const log_format *const log_formats[LOG_FORMATS] = {&inspect_format, &lm_eval_format, &helm_format, &every_eval_format};

const char *const log_members_left_out[] = {
    "samples", "reductions", "configs", "detailed_evaluation_results", "pretty_env_info", NULL,
};
