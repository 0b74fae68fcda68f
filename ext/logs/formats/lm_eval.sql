-- EleutherAI's lm-evaluation-harness, and Evalchemy on top of it: results_*.json. A result's key is `metric,filter`, before
-- 2023 `metric`; its standard error stands under `metric_stderr,filter`, Evalchemy's of `metric_avg` under
-- `metric_std_err`. The date, of the run's start, is in seconds since 1970; start_time and end_time are seconds since the
-- machine was started. https://github.com/EleutherAI/lm-evaluation-harness

SELECT json_type(?1, '$.results') = 'object' AND (json_type(?1, '$.config') = 'object' OR json_type(?1, '$.versions') = 'object');

-- the pairs of a setting that is a text, 'key=value,key=value', or an object
WITH given AS MATERIALIZED (
  SELECT
    c.key AS setting,
    trim(substr(p.value, 1, instr(p.value, '=') - 1)) AS key,
    substr(p.value, instr(p.value, '=') + 1) AS value
  FROM json_each(?1, '$.config') AS c
  JOIN json_each(CASE c.type WHEN 'text' THEN '[' || replace(json_quote(c.value), ',', '","') || ']' ELSE '[]' END) AS p
  WHERE c.key IN ('model_args', 'gen_kwargs') AND instr(p.value, '=')
  UNION ALL
  SELECT c.key, p.key, @VALUE(p)@
  FROM json_each(?1, '$.config') AS c
  JOIN json_each(CASE c.type WHEN 'object' THEN c.value ELSE '{}' END) AS p
  WHERE c.key IN ('model_args', 'gen_kwargs') AND p.type <> 'null'
),
pair AS (
  SELECT key, value FROM given WHERE setting = 'model_args'
),
generation AS (
  SELECT key, value FROM given WHERE setting = 'gen_kwargs'
),
setup AS (
  SELECT key, value
  FROM pair
  WHERE key IN ('revision', 'subfolder', 'load_in_4bit', 'load_in_8bit', 'quantization', 'gguf_file', 'autogptq',
      'enable_thinking', 'thinking', 'reasoning_effort', 'reasoning_tokens', 'thinking_budget')
    OR (key = 'dtype' AND value <> 'auto')
  UNION
  SELECT key, value
  FROM generation
  WHERE key IN ('reasoning_effort', 'reasoning_tokens', 'enable_thinking', 'thinking', 'thinking_budget')
  UNION
  SELECT key, value FROM json_each(?1, '$.config') WHERE key = 'limit' AND type <> 'null'
  UNION
  SELECT 'dtype', replace(json_extract(?1, '$.config.model_dtype'), 'torch.', '')
  WHERE json_type(?1, '$.config.model_dtype') = 'text'
    AND NOT EXISTS (SELECT 1 FROM pair WHERE key = 'dtype' AND value <> 'auto')
  UNION
  SELECT key, 'true'
  FROM json_each(?1)
  WHERE key IN ('chat_template', 'fewshot_as_multiturn', 'system_instruction') AND type IN ('text', 'true') AND value <> ''
),
log AS MATERIALIZED (
  SELECT
    coalesce(json_extract(?1, '$.lm_eval_version'), json_extract(?1, '$.git_hash')) AS tool_version,
    -- in the order of the harness itself: an adapter is another model than the one it adapts
    coalesce(nullif(trim(json_extract(?1, '$.model_name')), ''), (
      SELECT value
      FROM pair
      WHERE key IN ('peft', 'delta', 'pretrained', 'model', 'path', 'engine') AND value <> ''
      ORDER BY instr('peft delta pretrained model path engine', key)
      LIMIT 1
    )) AS model,
    -- what makes another model of the same name, and how many samples were asked for
    (
      SELECT group_concat(key || '=' || value, ',')
      FROM (
        SELECT key, replace(value, ',', '\,') AS value
        FROM pair
        WHERE key IN ('revision', 'load_in_4bit', 'load_in_8bit', 'quantization')
        UNION ALL
        SELECT key, value FROM json_each(?1, '$.config') WHERE key = 'limit' AND type <> 'null'
        ORDER BY key
      )
    ) AS arguments,
    (SELECT group_concat(@PAIR(value)@, ',') FROM setup) AS setup,
    CASE json_type(?1, '$.config.num_fewshot') WHEN 'integer' THEN json_extract(?1, '$.config.num_fewshot') END AS shots,
    nullif(trim(json_extract(?1, '$.date')), '') AS date,
    @FILE_TIME@ AS file_time
),
cell AS MATERIALIZED (
  SELECT
    t.key AS task,
    e.key AS key,
    CASE WHEN instr(e.key, ',') THEN substr(e.key, 1, instr(e.key, ',') - 1) ELSE e.key END AS metric,
    CASE WHEN instr(e.key, ',') THEN substr(e.key, instr(e.key, ',') + 1) END AS filter_,
    e.type AS type,
    @VALUE(e)@ AS value
  FROM json_each(?1, '$.results') AS t
  JOIN json_each(CASE t.type WHEN 'object' THEN t.value ELSE '{}' END) AS e
),
error AS MATERIALIZED (
  SELECT
    task,
    substr(metric, 1, length(metric) - CASE WHEN metric LIKE '%!_stderr' ESCAPE '!' THEN 7 ELSE 8 END) AS metric,
    coalesce(filter_, '') AS filter_,
    max(value) AS value
  FROM cell
  WHERE (metric LIKE '%!_stderr' ESCAPE '!' OR metric LIKE '%!_std!_err' ESCAPE '!') AND typeof(value) <> 'text'
  GROUP BY 1, 2, 3
),
entry AS (
  SELECT *, '$.results."' || task || '"."' || key || '"' AS path
  FROM cell
  WHERE type NOT IN ('object', 'array', 'null')
    AND key NOT IN ('alias', 'name', 'samples', 'sample_len', 'sample_count', 'num_total', 'num_solved', 'num_repeat')
    AND metric NOT LIKE '%!_stderr' ESCAPE '!' AND metric NOT LIKE '%!_std!_err' ESCAPE '!'
),
-- Of each task, and where a number is of one metric of it: key; of several sources the first counts.
about_task AS MATERIALIZED (
  SELECT about, task, key, value, min(rank) AS rank
  FROM (
    SELECT 'shots' AS about, key AS task, '' AS key, value, 1 AS rank FROM json_each(?1, '$."n-shot"') WHERE type = 'integer'
    UNION ALL
    SELECT 'shots', key, '', json_extract(value, '$.num_fewshot'), 2
    FROM json_each(?1, '$.configs')
    WHERE type = 'object' AND json_type(value, '$.num_fewshot') = 'integer'
    UNION ALL
    SELECT 'version', key, '', value, 1 FROM json_each(?1, '$.versions')
    UNION ALL
    SELECT 'total', key, '', json_extract(value, '$.original'), 1 FROM json_each(?1, '$."n-samples"') WHERE type = 'object'
    UNION ALL
    SELECT 'samples', key, '', json_extract(value, '$.effective'), 1 FROM json_each(?1, '$."n-samples"') WHERE type = 'object'
    UNION ALL
    SELECT 'samples', task, '', value, iif(key = 'sample_len', 3, 4) FROM cell WHERE key IN ('sample_len', 'num_total')
    UNION ALL
    SELECT 'count', c.task, n.key, n.value, 2
    FROM cell AS c JOIN json_each(c.value) AS n
    WHERE c.key = 'sample_count' AND c.type = 'object'
    UNION ALL
    SELECT 'epochs', task, '', value, 1 FROM cell WHERE key = 'num_repeat' AND type = 'integer'
    UNION ALL
    SELECT 'refusals', task, '', value, 1
    FROM cell
    WHERE lower(metric) IN ('refusal_rate', 'refusals', 'refusal', 'refused') AND type IN ('integer', 'real')
      AND value BETWEEN 0 AND 1
  )
  WHERE value IS NOT NULL
  GROUP BY about, task, key
),
direction AS MATERIALIZED (
  SELECT t.key AS task, d.key AS metric, d.value
  FROM json_each(?1, '$.higher_is_better') AS t
  JOIN json_each(CASE t.type WHEN 'object' THEN t.value ELSE '{}' END) AS d
  WHERE d.type IN ('true', 'false')
)
SELECT
  l.tool_version AS tool_version,
  'lm_eval' AS harness,
  l.model AS model,
  e.task AS task,
  v.value AS task_version,
  l.arguments AS arguments,
  trim(coalesce(l.setup, '') || coalesce(',filter=' || nullif(e.filter_, 'none'), '')
    || coalesce(',num_fewshot=' || coalesce(s.value, l.shots), ''), ',') AS configuration,
  e.metric AS metric,
  e.filter_ AS reducer,
  coalesce(s.value, l.shots) AS shots,
  e.value AS value,
  d.value AS higher_is_better,
  coalesce(error.value, mean_error.value) AS standard_error,
  r.value AS refusal_rate,
  coalesce(c.value, n.value) AS samples,
  total.value AS samples_total,
  coalesce(c.value, n.value) AS samples_completed,
  times.value AS epochs,
  coalesce(l.date, l.file_time) AS evaluated_at,
  CASE WHEN l.date IS NOT NULL THEN 'run' WHEN l.file_time IS NOT NULL THEN 'file' END AS date_basis,
  'success' AS status,
  'measured' AS origin,
  e.path AS path
FROM log AS l
JOIN entry AS e
LEFT JOIN error ON error.task = e.task AND error.metric = e.metric AND error.filter_ = coalesce(e.filter_, '')
LEFT JOIN error AS mean_error ON mean_error.task = e.task AND mean_error.metric || '_avg' = e.metric
  AND mean_error.filter_ = coalesce(e.filter_, '')
LEFT JOIN about_task AS s ON s.about = 'shots' AND s.task = e.task
LEFT JOIN about_task AS v ON v.about = 'version' AND v.task = e.task
LEFT JOIN about_task AS n ON n.about = 'samples' AND n.task = e.task
LEFT JOIN about_task AS c ON c.about = 'count' AND c.task = e.task AND c.key = e.key
LEFT JOIN about_task AS total ON total.about = 'total' AND total.task = e.task
LEFT JOIN about_task AS times ON times.about = 'epochs' AND times.task = e.task
LEFT JOIN about_task AS r ON r.about = 'refusals' AND r.task = e.task
LEFT JOIN direction AS d ON d.task = e.task AND d.metric = e.metric;
