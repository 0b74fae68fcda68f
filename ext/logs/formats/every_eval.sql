-- Every Eval Ever, the schema that converters of many tools write, version 0.3 (and 0.2, which names no metric); one
-- record a file, or a line of JSON Lines. https://github.com/evaleval/every_eval_ever

SELECT json_type(?1, '$.schema_version') = 'text' AND json_type(?1, '$.evaluation_results') = 'array';

WITH log AS MATERIALIZED (
  SELECT
    nullif(trim(coalesce(json_extract(?1, '$.eval_library.name'), '') || ' '
      || coalesce(json_extract(?1, '$.eval_library.version'), '')), '') AS tool_version,
    CASE WHEN lower(trim(json_extract(?1, '$.eval_library.name'))) NOT IN ('', 'unknown')
      THEN json_extract(?1, '$.eval_library.name') END AS harness,
    nullif(json_extract(?1, '$.source_metadata.source_organization_name'), '') AS evaluator,
    CASE json_extract(?1, '$.source_metadata.evaluator_relationship')
      WHEN 'first_party' THEN 'developer' WHEN 'third_party' THEN 'independent' END AS evaluator_kind,
    coalesce(json_extract(?1, '$.model_info.id'), json_extract(?1, '$.model_info.name')) AS model,
    json_extract(?1, '$.evaluation_id') AS run,
    CASE json_type(?1, '$.model_info.additional_details')
      WHEN 'object' THEN json_extract(?1, '$.model_info.additional_details') ELSE '{}'
    END AS model_details,
    nullif(trim(json_extract(?1, '$.evaluation_timestamp')), '') AS ran_at,
    nullif(trim(json_extract(?1, '$.retrieved_timestamp')), '') AS retrieved_at,
    CASE
      WHEN json_extract(?1, '$.source_metadata.evaluator_relationship') = 'first_party' THEN 'reported'
      WHEN json_extract(?1, '$.source_metadata.source_type') = 'evaluation_run' THEN 'measured'
      ELSE 'published'
    END AS origin
),
-- Pairs of a result by rank: of several of one key the first counts. Those of the model hold for all results.
item AS (
  SELECT key, value FROM json_each(?1, '$.evaluation_results') WHERE type = 'object'
),
found AS (
  SELECT i.key AS result, 1 AS rank, d.key AS key, @VALUE(d)@ AS value
  FROM item AS i JOIN json_each(i.value, '$.generation_config.additional_details') AS d
  UNION ALL
  SELECT i.key, 2, d.key, @VALUE(d)@
  FROM item AS i JOIN json_each(i.value, '$.generation_config.generation_args') AS d
  UNION ALL
  SELECT i.key, 3, d.key, d.value
  FROM item AS i JOIN json_each(i.value, '$.generation_config.generation_args.agentic_eval_config.additional_details') AS d
  UNION ALL
  SELECT i.key, 4, d.key, d.value
  FROM item AS i JOIN json_each(i.value, '$.generation_config.generation_args.eval_limits') AS d
  UNION ALL
  SELECT i.key, 5, 'judge', coalesce(json_extract(d.value, '$.model_info.id'), json_extract(d.value, '$.model_info.name'))
  FROM item AS i JOIN json_each(i.value, '$.metric_config.llm_scoring.judges') AS d
  WHERE d.type = 'object'
  UNION ALL
  SELECT i.key, 6, d.key, d.value
  FROM item AS i JOIN log AS l JOIN json_each(l.model_details) AS d
),
-- the keys of details, which may hold anything, that tell one measurement from another
told (key, kind) AS MATERIALIZED (
  VALUES
    ('inference_effort', 'effort'), ('reasoning_effort', 'effort'), ('effort', 'effort'), ('reasoning_level', 'effort'),
    ('thinking_level', 'effort'), ('thinking_effort', 'effort'), ('reasoning_tokens', 'effort'), ('reasoning_budget', 'effort'),
    ('thinking_budget', 'effort'), ('budget_tokens', 'effort'),
    ('agent_scaffold', 'agent'), ('agent_name', 'agent'), ('agent', 'agent'), ('scaffold', 'agent'), ('agent_framework', 'agent'),
    ('shots', 'shots'), ('n_shot', 'shots'), ('n_shots', 'shots'), ('num_shots', 'shots'), ('num_fewshot', 'shots'), ('fewshot', 'shots'),
    ('agent_version', ''), ('reasoning', ''), ('reasoning_mode', ''), ('thinking', ''), ('mode', ''), ('quantization', ''),
    ('precision', ''), ('dtype', ''), ('revision', ''), ('judge', ''), ('judge_model', ''), ('grader', ''), ('grader_model', ''),
    ('filter', ''), ('limit', ''), ('attempts', ''), ('max_attempts', ''), ('num_attempts', ''), ('k', ''), ('prompt_type', ''),
    ('chain_of_thought', ''), ('cot', ''), ('tools', ''), ('tool_use', ''), ('browsing', ''), ('time_limit', ''),
    ('message_limit', ''), ('token_limit', '')
),
setup AS MATERIALIZED (
  SELECT result, key, value, (SELECT kind FROM told AS t WHERE t.key = f.key) AS kind, min(rank) AS rank
  FROM found AS f
  WHERE key IN (SELECT key FROM told) AND typeof(value) <> 'blob' AND value <> '' AND value NOT IN ('unknown', 'Unknown', 'None', 'N/A', 'n/a', 'null')
  GROUP BY result, key
),
text AS MATERIALIZED (
  SELECT
    result,
    group_concat(pair, ',') FILTER (WHERE kind = 'effort' AND rank < 6) AS arguments,
    group_concat(pair, ',') AS configuration,
    max(value) FILTER (WHERE kind = 'agent') AS agent,
    max(CAST(value AS INTEGER)) FILTER (WHERE kind = 'shots' AND value NOT GLOB '*[^0-9]*') AS shots
  FROM (SELECT *, @PAIR(substr(value, 1, 200))@ AS pair FROM setup ORDER BY result, key)
  GROUP BY result
),
-- The standard normal quantiles of (1 + level) / 2. An interval of another level, or of none, says nothing.
level (confidence, z) AS (
  VALUES (0.5, 0.674490), (0.68, 0.994458), (0.6827, 1.0), (0.8, 1.281552), (0.9, 1.644854), (0.95, 1.959964),
    (0.954, 1.995393), (0.9545, 2.0), (0.98, 2.326348), (0.99, 2.575829), (0.995, 2.807034), (0.9973, 3.0), (0.999, 3.290527)
),
result AS MATERIALIZED (
  SELECT
    key,
    '$.evaluation_results[' || key || ']' AS path,
    json_extract(value, '$.evaluation_name') AS task,
    coalesce(json_extract(value, '$.source_data.additional_details.benchmark_version'),
      json_extract(value, '$.source_data.additional_details.dataset_version'),
      json_extract(value, '$.source_data.additional_details.version')) AS task_version,
    json_extract(value, '$.source_data.dataset_name') AS dataset,
    coalesce(json_extract(value, '$.metric_config.metric_name'),
      json_extract(value, '$.metric_config.metric_id'),
      json_extract(value, '$.metric_config.evaluation_description'),
      json_extract(value, '$.metric_config.metric_kind'), 'score') AS metric,
    lower(coalesce(json_extract(value, '$.metric_config.metric_id'), json_extract(value, '$.metric_config.metric_name'))) AS metric_id,
    json_extract(value, '$.score_details.score') AS score,
    lower(trim(json_extract(value, '$.metric_config.metric_unit'))) AS unit,
    json_extract(value, '$.metric_config.score_type') AS score_type,
    json_extract(value, '$.metric_config.min_score') AS lowest,
    json_extract(value, '$.metric_config.max_score') AS highest,
    -- converters write false where they do not know
    CASE json_type(value, '$.metric_config.lower_is_better') WHEN 'true' THEN 0 END AS higher_is_better,
    coalesce(json_extract(value, '$.score_details.uncertainty.standard_error.value'),
      CASE WHEN json_type(value, '$.score_details.uncertainty.standard_error') IN ('integer', 'real')
        THEN json_extract(value, '$.score_details.uncertainty.standard_error') END) AS standard_error,
    json_extract(value, '$.score_details.uncertainty.confidence_interval.lower') AS interval_low,
    json_extract(value, '$.score_details.uncertainty.confidence_interval.upper') AS interval_high,
    json_extract(value, '$.score_details.uncertainty.confidence_interval.confidence_level') AS level,
    json_extract(value, '$.score_details.uncertainty.num_samples') AS samples,
    nullif(trim(json_extract(value, '$.evaluation_timestamp')), '') AS ran_at
  FROM json_each(?1, '$.evaluation_results')
  WHERE type = 'object'
),
-- the ends as numbers around the score: converters also write how far they are from it, which is another thing
interval AS (
  SELECT r.key, (r.interval_high - r.interval_low) / (2 * l.z) AS standard_error
  FROM result AS r
  JOIN level AS l ON abs(l.confidence - CASE WHEN r.level > 1 THEN r.level / 100.0 ELSE r.level END) < 0.00001
  WHERE typeof(r.level) IN ('integer', 'real') AND typeof(r.score) IN ('integer', 'real')
    AND typeof(r.interval_low) IN ('integer', 'real') AND typeof(r.interval_high) IN ('integer', 'real')
    AND r.score BETWEEN r.interval_low AND r.interval_high AND r.interval_low < r.interval_high
),
refusal AS (
  SELECT task, max(CASE unit WHEN 'percent' THEN score / 100.0 ELSE score END) AS rate
  FROM result
  WHERE metric_id IN ('refusal_rate', 'refusals', 'refusal', 'refusal rate') AND typeof(score) IN ('integer', 'real')
    AND score >= 0 AND score <= CASE unit WHEN 'percent' THEN 100 ELSE 1 END
  GROUP BY task
)
SELECT
  l.tool_version AS tool_version,
  l.harness AS harness,
  l.evaluator AS evaluator,
  CASE WHEN l.evaluator IS NOT NULL THEN l.evaluator_kind END AS evaluator_kind,
  l.model AS model,
  r.task AS task,
  r.task_version AS task_version,
  t.arguments AS arguments,
  t.configuration AS configuration,
  r.dataset AS dataset,
  r.metric AS metric,
  t.shots AS shots,
  t.agent AS agent,
  l.run AS run,
  r.score AS value,
  -- a unit that its range contradicts, or a range of no unit, is a unit that nothing converts from
  CASE
    WHEN r.unit IN ('proportion', 'share', 'fraction')
      AND coalesce(r.lowest, 0) >= 0 AND coalesce(r.highest, 1) <= 1 THEN 'share'
    WHEN r.unit IN ('percent', 'percentage', '%')
      AND coalesce(r.lowest, 0) >= 0 AND coalesce(r.highest, 100) BETWEEN 2 AND 100 THEN 'percent'
    WHEN r.unit IS NULL AND r.lowest = 0 AND r.highest = 1 AND r.score_type IS NOT 'levels' THEN 'share'
    WHEN r.unit IS NULL AND r.lowest = 0 AND r.highest = 100 AND r.score_type IS NOT 'levels' THEN 'percent'
    WHEN coalesce(r.unit, r.lowest, r.highest) IS NOT NULL OR r.score_type = 'levels'
      THEN lower(coalesce(r.unit, r.score_type, 'score') || ' of ' || coalesce(r.lowest, '?') || '..' || coalesce(r.highest, '?'))
  END AS unit,
  r.higher_is_better AS higher_is_better,
  coalesce(r.standard_error, i.standard_error) AS standard_error,
  CASE WHEN r.standard_error IS NOT NULL THEN 'given' WHEN i.standard_error IS NOT NULL THEN 'interval' END AS standard_error_basis,
  f.rate AS refusal_rate,
  r.samples AS samples,
  -- retrieved is an upper bound
  coalesce(r.ran_at, l.ran_at, l.retrieved_at) AS evaluated_at,
  CASE WHEN coalesce(r.ran_at, l.ran_at) IS NOT NULL THEN 'run' WHEN l.retrieved_at IS NOT NULL THEN 'retrieved' END AS date_basis,
  'success' AS status,
  l.origin AS origin,
  r.path AS path
FROM log AS l JOIN result AS r
LEFT JOIN text AS t ON t.result = r.key
LEFT JOIN interval AS i ON i.key = r.key
LEFT JOIN refusal AS f ON f.task = r.task;
