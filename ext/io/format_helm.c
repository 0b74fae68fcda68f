/* Stanford CRFM's HELM: the folder of a run, run_spec.json and stats.json, which the document joins as
   {"run_spec": ..., "stats": ...}. The results are the means of the split test without a perturbation; the counters
   of tokens, times and costs are none. https://crfm-helm.readthedocs.io */
#include "log_format.h"

const log_format helm_format = {
    .tool = "helm",
    .recognises =
        "json_type(?1, '$.run_spec') = 'object' AND json_type(?1, '$.stats') = 'array'",
    .results = {
        "WITH log AS MATERIALIZED ("
        "  SELECT"
        "    json_extract(?1, '$.run_spec.name') AS name,"
        "    json_extract(?1, '$.run_spec.adapter_spec.model') AS model,"
        "    json_extract(?1, '$.run_spec.scenario_spec.class_name') AS dataset,"
        "    json_extract(?1, '$.run_spec.adapter_spec.max_train_instances') AS shots,"
        "    json_extract(?1, '$.run_spec.adapter_spec.method') AS method"
        "),"
        /* name is 'task:key=value,...', its model among them */
        "task AS MATERIALIZED ("
        "  SELECT"
        "    CASE WHEN instr(name, ':') THEN substr(name, 1, instr(name, ':') - 1) ELSE name END AS task,"
        "    (SELECT group_concat(value, ',')"
        "     FROM (SELECT value"
        "           FROM json_each(CASE"
        "             WHEN instr(name, ':')"
        "               THEN '[' || replace(json_quote(substr(name, instr(name, ':') + 1)), ',', '\",\"') || ']'"
        "             ELSE '[]'"
        "           END)"
        "           WHERE value NOT GLOB 'model=*'"
        "           ORDER BY value)) AS arguments"
        "  FROM log"
        "),"
        "stat AS MATERIALIZED ("
        "  SELECT"
        "    '$[' || key || ']' AS path,"
        "    json_extract(value, '$.name.name') AS metric,"
        "    json_extract(value, '$.mean') AS mean"
        "  FROM json_each(?1, '$.stats')"
        "  WHERE type = 'object'"
        "    AND json_extract(value, '$.name.split') = 'test'"
        "    AND json_extract(value, '$.name.perturbation') IS NULL"
        "    AND json_extract(value, '$.name.sub_split') IS NULL"
        "    AND json_type(value, '$.mean') IS NOT NULL"
        ") ",
        "SELECT"
        "  'helm' AS harness,"
        "  l.model AS model,"
        "  t.task AS task,"
        "  t.arguments AS arguments,"
        "  t.arguments AS configuration,"
        "  l.dataset AS dataset,"
        "  s.metric AS metric,"
        "  l.shots AS shots,"
        "  l.method AS agent,"
        "  l.name AS run,"
        "  s.mean AS value,"
        "  (SELECT CAST(mean AS INTEGER) FROM stat WHERE metric = 'num_instances') AS samples,"
        "  'success' AS status,"
        "  'measured' AS origin,"
        "  s.path AS path "
        "FROM log AS l JOIN task AS t JOIN stat AS s "
        "WHERE s.metric NOT GLOB 'num_*' AND s.metric NOT GLOB 'finish_reason_*' AND s.metric NOT GLOB 'training_*'"
        "  AND s.metric NOT GLOB 'inference_*' AND s.metric NOT GLOB 'logprob*' AND s.metric NOT GLOB '*_cost'"
        "  AND s.metric NOT IN ('batch_size', 'prompt_truncated', 'max_prob', 'perplexity', 'bits_per_byte')",
    },
};
