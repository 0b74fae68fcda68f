-- Hugging Face's LightEval: results_*.json. A result stands under 'suite|task|shots|0', of newer versions 'task|shots'; its
-- standard error under `metric_stderr`. start_time is seconds since the machine was started.
-- https://huggingface.co/docs/lighteval

SELECT json_type(?1, '$.config_general') = 'object' AND json_type(?1, '$.results') = 'object';

WITH log AS MATERIALIZED (
  SELECT
    nullif(json_extract(?1, '$.config_general.lighteval_sha'), '?') AS tool_version,
    coalesce(nullif(trim(json_extract(?1, '$.config_general.model_name')), ''),
      json_extract(?1, '$.config_general.model_config.model_name')) AS model,
    (
      SELECT group_concat(@PAIR(value)@, ',')
      FROM (
        SELECT key, @VALUE(s)@ AS value
        FROM json_each(?1, '$.config_general.model_config') AS s
        WHERE key IN ('dtype', 'revision', 'subfolder', 'load_in_4bit', 'load_in_8bit', 'quantization', 'quantization_config',
            'reasoning_effort', 'system_prompt', 'override_chat_template', 'use_chat_template', 'delta_weights', 'adapter_weights')
          AND type <> 'null' AND value NOT IN ('', 'auto')
        UNION ALL
        SELECT key, value FROM json_each(?1, '$.config_general') WHERE key = 'max_samples' AND type = 'integer'
      )
    ) AS setup,
    @FILE_TIME@ AS file_time
),
entry AS MATERIALIZED (
  SELECT
    t.id AS place,
    e.id AS position,
    t.key AS name,
    e.key AS metric,
    @VALUE(e)@ AS value,
    '$.results."' || t.key || '"."' || e.key || '"' AS path
  FROM json_each(?1, '$.results') AS t
  JOIN json_each(CASE t.type WHEN 'object' THEN t.value ELSE '{}' END) AS e
  -- 'all' is the mean of whatever was asked for
  WHERE t.key <> 'all' AND e.type NOT IN ('object', 'array', 'null')
),
-- the parts of a name, as JSON; short is the task without its suite, which config_tasks may leave out or not
task AS MATERIALIZED (
  SELECT
    name,
    CASE n WHEN 1 THEN name WHEN 2 THEN first ELSE first || '|' || second END AS task,
    CASE n WHEN 1 THEN NULL WHEN 2 THEN second ELSE json_extract(parts, '$[2]') END AS shots,
    CASE WHEN n = 1 THEN name WHEN n = 2 AND second NOT GLOB '*[^0-9]*' THEN first ELSE second END AS short
  FROM (
    SELECT
      name, parts, json_array_length(parts) AS n, json_extract(parts, '$[0]') AS first, json_extract(parts, '$[1]') AS second
    FROM (
      SELECT name, '[' || replace(json_quote(name), '|', '","') || ']' AS parts
      FROM (SELECT name FROM entry UNION SELECT key FROM json_each(?1, '$.config_tasks'))
    )
  )
),
version AS MATERIALIZED (SELECT key AS name, value FROM json_each(?1, '$.versions')),
config AS MATERIALIZED (
  SELECT
    t.short,
    max(json_extract(c.value, '$.original_num_docs')) AS total,
    max(json_extract(c.value, '$.effective_num_docs')) AS samples
  FROM json_each(?1, '$.config_tasks') AS c
  JOIN task AS t ON t.name = c.key
  WHERE c.type = 'object'
  GROUP BY t.short
)
SELECT
  l.tool_version AS tool_version,
  'lighteval' AS harness,
  l.model AS model,
  t.task AS task,
  v.value AS task_version,
  trim(coalesce(l.setup, '') || coalesce(',num_fewshot=' || t.shots, ''), ',') AS configuration,
  e.metric AS metric,
  CASE WHEN t.shots NOT GLOB '*[^0-9]*' THEN CAST(t.shots AS INTEGER) END AS shots,
  e.value AS value,
  -- the mean of the errors of several tasks is no error of their mean
  CASE WHEN typeof(error.value) <> 'text' AND t.task NOT GLOB '*:_average*' THEN error.value END AS standard_error,
  r.value AS refusal_rate,
  CASE WHEN c.samples >= 0 THEN c.samples END AS samples,
  CASE WHEN c.total >= 0 THEN c.total END AS samples_total,
  CASE WHEN c.samples >= 0 THEN c.samples END AS samples_completed,
  l.file_time AS evaluated_at,
  CASE WHEN l.file_time IS NOT NULL THEN 'file' END AS date_basis,
  'success' AS status,
  'measured' AS origin,
  e.path AS path
FROM log AS l
CROSS JOIN entry AS e -- in its order
JOIN task AS t ON t.name = e.name
LEFT JOIN entry AS error ON error.name = e.name AND error.metric = e.metric || '_stderr'
LEFT JOIN entry AS r ON r.name = e.name AND r.metric = 'refusal_rate' AND typeof(r.value) <> 'text' AND r.value BETWEEN 0 AND 1
LEFT JOIN version AS v ON v.name = e.name
LEFT JOIN config AS c ON c.short = t.short
WHERE e.metric NOT LIKE '%!_stderr' ESCAPE '!'
ORDER BY e.place, e.position;
