/* What tools write beside their results, by what is in it: no results, and no rejects when a folder is read. */
#include "log_format.h"

const log_aside log_asides[LOG_ASIDES] = {
    {"json_type(?1, '$.eval_set_id') = 'text' AND json_type(?1, '$.tasks') = 'array'",
     "the list of an eval set of Inspect AI, which has no results: name the logs or their folder"},
    {"json_type(?1) = 'object' AND (SELECT json_type(value, '$.eval') = 'object' OR (json_type(value, '$.eval_id') = 'text' AND"
     " json_type(value, '$.task_id') = 'text') FROM json_each(?1) WHERE type = 'object' LIMIT 1)",
     "a list of logs of Inspect AI: name the logs or their folder"},
    {"json_type(?1, '$.sample_id') IS NOT NULL AND json_type(?1, '$.evaluation_id') = 'text'",
     "the samples of a run in Every Eval Ever, not its results: name the file beside it"},
    {"json_type(?1, '$.doc_id') IS NOT NULL AND json_type(?1, '$.doc') = 'object'",
     "the samples of a run of lm-evaluation-harness, not its results: name results_*.json beside it"},
    {"json_extract(?1, '$[0].header[0].value') = 'Group'",
     "the index of a release of HELM, which has no results: name the files in its folder groups"},
    {"json_type(?1, '$[0].adapter_spec') = 'object' OR json_type(?1, '$[0].run_spec') = 'object'",
     "the list of the runs of a release of HELM: name the folders of the runs, or its folder groups"},
};
