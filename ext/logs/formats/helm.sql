-- Stanford CRFM's HELM: the folder of a run, run_spec.json and stats.json, which the document joins as
-- {"run_spec": ..., "stats": ...}. The results are the means of the split test, of a scenario without one of the split
-- valid, without a perturbation; the counters of tokens, times and costs are none.
-- https://crfm-helm.readthedocs.io

SELECT json_type(?1, '$.run_spec') = 'object' AND json_type(?1, '$.stats') = 'array';

WITH log AS MATERIALIZED (
  SELECT
    json_extract(?1, '$.run_spec.name') AS name,
    json_extract(?1, '$.run_spec.adapter_spec.model') AS model,
    json_extract(?1, '$.run_spec.scenario_spec.class_name') AS dataset,
    json_extract(?1, '$.run_spec.adapter_spec.max_train_instances') AS shots,
    json_extract(?1, '$.run_spec.adapter_spec.method') AS method
),
-- name is 'task:key=value,...', its model among them
task AS MATERIALIZED (
  SELECT
    CASE WHEN instr(name, ':') THEN substr(name, 1, instr(name, ':') - 1) ELSE name END AS task,
    (
      SELECT group_concat(value, ',')
      FROM (
        SELECT value
        FROM json_each(CASE
          WHEN instr(name, ':')
            THEN '[' || replace(json_quote(substr(name, instr(name, ':') + 1)), ',', '","') || ']'
          ELSE '[]'
        END)
        WHERE value NOT GLOB 'model=*' AND value NOT GLOB 'model_deployment=*'
        ORDER BY value
      )
    ) AS arguments
  FROM log
),
-- how it was asked, where the name does not say it
setup AS (
  SELECT group_concat(key || '=' || value, ',') AS pairs
  FROM json_each(?1, '$.run_spec.adapter_spec'), task
  WHERE key IN ('method', 'max_train_instances', 'max_eval_instances', 'reasoning_effort') AND type IN ('text', 'integer')
    AND ',' || coalesce(arguments, '') NOT GLOB '*,' || key || '=*'
),
plain AS MATERIALIZED (
  SELECT
    '$[' || key || ']' AS path,
    json_extract(value, '$.name.name') AS metric,
    json_extract(value, '$.name.split') AS split,
    json_extract(value, '$.mean') AS mean
  FROM json_each(?1, '$.stats')
  WHERE type = 'object'
    AND json_extract(value, '$.name.split') IN ('test', 'valid')
    AND json_extract(value, '$.name.perturbation') IS NULL
    AND json_extract(value, '$.name.sub_split') IS NULL
    AND json_type(value, '$.mean') IS NOT NULL
),
-- whether a metric is a result; the others count and measure the work
judged AS MATERIALIZED (
  SELECT
    *,
    metric NOT GLOB 'num_*' AND metric NOT GLOB 'finish_reason_*' AND metric NOT GLOB 'training_*'
      AND metric NOT GLOB 'inference_*' AND metric NOT GLOB 'logprob*' AND metric NOT GLOB '*_cost'
      AND metric NOT IN ('batch_size', 'prompt_truncated', 'max_prob', 'perplexity', 'bits_per_byte') AS is_result
  FROM plain
),
-- a counter of a split is no result of it
stat AS MATERIALIZED (
  SELECT path, metric, mean, is_result
  FROM judged
  WHERE split = CASE WHEN EXISTS (SELECT 1 FROM judged WHERE split = 'test' AND is_result) THEN 'test' ELSE 'valid' END
)
SELECT
  'helm' AS harness,
  l.model AS model,
  t.task AS task,
  t.arguments AS arguments,
  trim(coalesce(t.arguments, '') || coalesce(',' || p.pairs, ''), ',') AS configuration,
  l.dataset AS dataset,
  s.metric AS metric,
  l.shots AS shots,
  l.method AS agent,
  l.name AS run,
  s.mean AS value,
  (
    SELECT max(mean)
    FROM stat
    WHERE metric IN ('refusal_rate', 'refusals', 'refusal') AND typeof(mean) <> 'text' AND mean BETWEEN 0 AND 1
  ) AS refusal_rate,
  (SELECT CAST(mean AS INTEGER) FROM stat WHERE metric = 'num_instances') AS samples,
  'success' AS status,
  'measured' AS origin,
  s.path AS path
FROM log AS l JOIN task AS t JOIN setup AS p JOIN stat AS s
WHERE s.is_result;
