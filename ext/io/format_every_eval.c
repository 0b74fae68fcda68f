/* Every Eval Ever, the schema that converters of many tools write, version 0.3 (and 0.2, which names no metric).
   https://github.com/evaleval/every_eval_ever */
#include "log_format.h"

const log_format every_eval_format = {
    .tool = "every_eval_ever",
    .recognises =
        "json_type(?1, '$.schema_version') = 'text' AND json_type(?1, '$.evaluation_results') = 'array'",
    .results = {
        "WITH log AS MATERIALIZED ("
        "  SELECT"
        "    nullif(trim(coalesce(json_extract(?1, '$.eval_library.name'), '') || ' '"
        "      || coalesce(json_extract(?1, '$.eval_library.version'), '')), '') AS tool_version,"
        "    coalesce(json_extract(?1, '$.model_info.id'), json_extract(?1, '$.model_info.name')) AS model,"
        "    CASE"
        "      WHEN json_extract(?1, '$.source_metadata.evaluator_relationship') = 'first_party' THEN 'reported'"
        "      WHEN json_extract(?1, '$.source_metadata.source_type') = 'evaluation_run' THEN 'measured'"
        "      ELSE 'published'"
        "    END AS origin"
        "),"
        "result AS MATERIALIZED ("
        "  SELECT"
        "    '$.evaluation_results[' || key || ']' AS path,"
        "    json_extract(value, '$.evaluation_name') AS task,"
        "    json_extract(value, '$.source_data.dataset_name') AS dataset,"
        "    coalesce(json_extract(value, '$.metric_config.metric_name'),"
        "      json_extract(value, '$.metric_config.metric_id'),"
        "      json_extract(value, '$.metric_config.evaluation_description'), 'score') AS metric,"
        "    json_extract(value, '$.score_details.score') AS score,"
        "    json_extract(value, '$.metric_config.metric_unit') AS unit,"
        "    json_extract(value, '$.metric_config.score_type') AS score_type,"
        "    json_extract(value, '$.metric_config.min_score') AS lowest,"
        "    json_extract(value, '$.metric_config.max_score') AS highest,"
        /* converters write false where they do not know */
        "    CASE json_type(value, '$.metric_config.lower_is_better') WHEN 'true' THEN 0 END AS higher_is_better,"
        "    coalesce(json_extract(value, '$.score_details.uncertainty.standard_error.value'),"
        "      CASE WHEN json_type(value, '$.score_details.uncertainty.standard_error') IN ('integer', 'real')"
        "        THEN json_extract(value, '$.score_details.uncertainty.standard_error') END) AS standard_error,"
        "    json_extract(value, '$.score_details.uncertainty.num_samples') AS samples,"
        "    coalesce(json_extract(value, '$.evaluation_timestamp'), json_extract(?1, '$.evaluation_timestamp')) AS ran_at,"
        "    json_extract(?1, '$.retrieved_timestamp') AS retrieved_at"
        "  FROM json_each(?1, '$.evaluation_results')"
        "  WHERE type = 'object'"
        ") ",
        "SELECT"
        "  l.tool_version AS tool_version,"
        "  l.model AS model,"
        "  r.task AS task,"
        "  r.dataset AS dataset,"
        "  r.metric AS metric,"
        "  r.score AS value,"
        /* a unit that its range contradicts, or a range of no unit, is a unit that nothing converts from */
        "  CASE"
        "    WHEN r.unit IN ('proportion', 'share', 'fraction')"
        "      AND coalesce(r.lowest, 0) >= 0 AND coalesce(r.highest, 1) <= 1 THEN 'share'"
        "    WHEN r.unit IN ('percent', 'percentage', '%')"
        "      AND coalesce(r.lowest, 0) >= 0 AND coalesce(r.highest, 100) BETWEEN 2 AND 100 THEN 'percent'"
        "    WHEN r.unit IS NULL AND r.lowest = 0 AND r.highest = 1 AND r.score_type IS NOT 'levels' THEN 'share'"
        "    WHEN r.unit IS NULL AND r.lowest = 0 AND r.highest = 100 AND r.score_type IS NOT 'levels' THEN 'percent'"
        "    WHEN coalesce(r.unit, r.lowest, r.highest) IS NOT NULL OR r.score_type = 'levels'"
        "      THEN lower(coalesce(r.unit, r.score_type, 'score') || ' of ' || coalesce(r.lowest, '?') || '..' || coalesce(r.highest, '?'))"
        "  END AS unit,"
        "  r.higher_is_better AS higher_is_better,"
        "  r.standard_error AS standard_error,"
        "  r.samples AS samples,"
        "  coalesce(r.ran_at, r.retrieved_at) AS evaluated_at,"
        "  CASE WHEN r.ran_at IS NOT NULL THEN 'run' WHEN r.retrieved_at IS NOT NULL THEN 'retrieved' END AS date_basis,"
        "  'success' AS status,"
        "  l.origin AS origin,"
        "  r.path AS path "
        "FROM log AS l JOIN result AS r",
    },
};
