-- Inspect AI: a .json log, or header.json of a .eval archive; version 1, with one scorer in results, and 2.
-- https://inspect.aisi.org.uk/eval-logs.html

SELECT json_type(?1, '$.eval') = 'object' AND json_type(?1, '$.eval.task') IS NOT NULL;

WITH log AS MATERIALIZED (
  SELECT
    json_extract(?1, '$.eval.packages.inspect_ai') AS tool_version,
    json_extract(?1, '$.eval.model') AS model,
    json_extract(?1, '$.eval.task') AS task,
    json_extract(?1, '$.eval.task_registry_name') AS task_registered,
    json_extract(?1, '$.eval.task_version') AS task_version,
    json_extract(?1, '$.eval.dataset.name') AS dataset,
    json_extract(?1, '$.eval.solver') AS solver,
    (SELECT group_concat(json_extract(value, '$.solver'), ', ') FROM json_each(?1, '$.plan.steps') WHERE type = 'object') AS steps,
    coalesce(json_extract(?1, '$.eval.eval_id'), json_extract(?1, '$.eval.task_id')) AS run,
    max(CASE json_type(?1, '$.eval.config.epochs') WHEN 'integer' THEN json_extract(?1, '$.eval.config.epochs') ELSE 1 END, 1) AS times,
    json_extract(?1, '$.eval.config.epochs') AS epochs,
    json_extract(?1, '$.results.total_samples') AS total,
    json_extract(?1, '$.results.completed_samples') AS completed,
    json_extract(?1, '$.eval.dataset.samples') AS dataset_samples,
    nullif(json_extract(?1, '$.eval.created'), '') AS created,
    -- the run's end, or the last edit of the log
    coalesce(
      (SELECT max(datetime(json_extract(value, '$.provenance.timestamp'))) FROM json_each(?1, '$.log_updates') WHERE type = 'object'),
      datetime(json_extract(?1, '$.stats.completed_at'))) AS scored_at,
    -- the first file of a run that has not ended has no status; one with invalidated samples is no success
    CASE
      WHEN json_extract(?1, '$.invalidated') AND json_extract(?1, '$.status') = 'success' THEN 'error'
      ELSE coalesce(json_extract(?1, '$.status'), 'started')
    END AS status,
    -- a tag that the run was given, or the log afterwards
    CASE
      WHEN 'synthetic' IN (SELECT value FROM json_each(?1, '$.eval.tags') UNION ALL SELECT value FROM json_each(?1, '$.tags'))
        THEN 'synthetic'
      ELSE 'measured'
    END AS origin
),
-- what was asked for, and how many samples; an argument is written as Python writes None
setting AS (
  SELECT key, value
  FROM json_each(?1, '$.eval.model_generate_config')
  WHERE key IN ('reasoning_effort', 'reasoning_tokens') AND type <> 'null'
),
argument AS (
  SELECT key, iif(type = 'null', 'None', @VALUE(a)@) AS value FROM json_each(?1, '$.eval.task_args') AS a
  UNION ALL
  SELECT key, value FROM setting
  UNION ALL
  SELECT key, value FROM json_each(?1, '$.eval.config') WHERE key = 'limit' AND type <> 'null'
),
-- What changes the answers or how many there are, wherever the log has it, by rank.
found AS (
  SELECT 1 AS rank, key, value FROM setting
  UNION ALL
  SELECT 2, key, value
  FROM json_each(?1, '$.eval.model_generate_config')
  WHERE key IN ('effort', 'reasoning_mode') AND type <> 'null'
  UNION ALL
  SELECT 3, key, value
  FROM json_each(?1, '$.plan.config')
  WHERE key IN ('reasoning_effort', 'reasoning_tokens', 'effort', 'reasoning_mode') AND type <> 'null'
  UNION ALL
  SELECT 4, key, @VALUE(a)@
  FROM json_each(?1, '$.eval.task_args') AS a
  WHERE type <> 'null' AND key NOT GLOB '*_dir' AND key NOT GLOB '*_path' AND key NOT GLOB '*_file'
  UNION ALL
  SELECT 5, key, @VALUE(a)@ FROM json_each(?1, '$.eval.solver_args') AS a WHERE type <> 'null'
  UNION ALL
  SELECT 6, p.key, @VALUE(p)@
  FROM json_each(?1, '$.plan.steps') AS s
  JOIN json_each(CASE s.type WHEN 'object' THEN s.value ELSE '{}' END, '$.params') AS p
  WHERE (p.key GLOB '*attempts*' OR p.key GLOB '*_limit' OR p.key GLOB 'max_*') AND p.key NOT IN ('max_tokens', 'max_connections')
    AND p.type IN ('integer', 'real', 'true', 'false')
  UNION ALL
  SELECT 7, key, value
  FROM json_each(?1, '$.eval.config')
  WHERE key IN ('message_limit', 'token_limit', 'turn_limit', 'time_limit', 'working_limit', 'cost_limit') AND type <> 'null'
  -- a limit that was reached, and samples that were chosen one by one
  UNION ALL
  SELECT 8, c.key, c.value
  FROM json_each(?1, '$.eval.config') AS c JOIN log AS l
  WHERE c.key = 'limit' AND c.type <> 'null' AND (c.type <> 'integer' OR l.total IS NULL OR c.value * l.times <= l.total)
  UNION ALL
  SELECT 9, key, CASE type WHEN 'array' THEN json_array_length(value) || ' chosen' ELSE value END
  FROM json_each(?1, '$.eval.config')
  WHERE key = 'sample_id' AND type <> 'null'
  UNION ALL
  SELECT 10, key, CASE type WHEN 'object' THEN json_extract(value, '$.model') ELSE value END
  FROM json_each(?1, '$.eval.model_roles')
  UNION ALL
  SELECT 11, 'judge', CASE o.type WHEN 'object' THEN json_extract(o.value, '$.model') ELSE o.value END
  FROM json_each(?1, '$.eval.scorers') AS s
  JOIN json_each(CASE s.type WHEN 'object' THEN s.value ELSE '{}' END, '$.options') AS o
  WHERE o.key IN ('model', 'grader_model', 'judge_model', 'judge', 'grader') AND o.type IN ('object', 'text')
  UNION ALL
  SELECT 12, 'agent', coalesce(solver, steps) FROM log
  UNION ALL
  SELECT 13, key, @VALUE(a)@
  FROM json_each(?1, '$.eval.model_args') AS a
  -- neither where it ran nor how fast, and no secret
  WHERE type <> 'null' AND key NOT GLOB '*_path' AND key NOT GLOB '*key*' AND key NOT GLOB '*secret*'
    AND key NOT GLOB '*url*' AND key NOT GLOB 'max_*' AND key NOT GLOB '*timeout*' AND key NOT GLOB '*parallel*'
    AND key NOT GLOB '*batch*' AND key NOT GLOB '*memory*' AND key NOT GLOB '*cache*' AND key NOT GLOB '*token'
    AND key NOT IN ('device', 'port', 'host', 'seed', 'temperature', 'api_version', 'service', 'model_name')
),
-- Of several settings of one key the first counts.
setup AS (
  SELECT key, substr(value, 1, 200) AS value, min(rank)
  FROM found
  WHERE value IS NOT NULL AND value <> ''
  GROUP BY key
),
text AS (
  SELECT
    (SELECT group_concat(pair, ',') FROM (SELECT @PAIR(value)@ AS pair FROM argument ORDER BY key)) AS arguments,
    (SELECT group_concat(pair, ',') FROM (SELECT @PAIR(value)@ AS pair FROM setup ORDER BY key)) AS configuration,
    (
      SELECT value
      FROM json_each(?1, '$.eval.task_args')
      WHERE key IN ('fewshot', 'num_fewshot', 'n_shot') AND type = 'integer'
    ) AS shots
),
score AS (
  SELECT
    key AS place,
    '$.results.scores[' || key || '].metrics' AS path,
    json_extract(value, '$.scorer') AS scorer,
    json_extract(value, '$.name') AS name,
    json_extract(value, '$.reducer') AS reducer,
    coalesce(json_extract(value, '$.scored_samples'),
      json_extract(?1, '$.results.completed_samples') - json_extract(value, '$.unscored_samples')) AS samples,
    json_extract(value, '$.metrics') AS metrics
  FROM json_each(?1, '$.results.scores')
  WHERE type = 'object' AND json_type(value, '$.metrics') = 'object'
  UNION ALL
  SELECT 0, '$.results.metrics', NULL, json_extract(?1, '$.results.scorer.name'), NULL, NULL,
    json_extract(?1, '$.results.metrics')
  WHERE json_type(?1, '$.results.metrics') = 'object'
),
measure AS MATERIALIZED (
  SELECT
    s.path || '."' || m.key || '"' AS path,
    s.path AS score,
    s.place,
    m.id AS position,
    s.scorer AS scorer,
    s.name AS name,
    s.reducer,
    s.samples,
    m.key AS metric,
    CASE
      WHEN m.type IN ('true', 'false', 'array') THEN m.type
      WHEN m.type = 'object' AND json_type(m.value, '$.value') IN ('true', 'false')
        THEN json_type(m.value, '$.value')
      WHEN m.type = 'object' THEN json_extract(m.value, '$.value')
      ELSE m.value
    END AS value,
    CASE m.type WHEN 'object' THEN json_extract(m.value, '$.group') END AS part_of,
    CASE m.type WHEN 'object' THEN coalesce(json_extract(m.value, '$.params.all_label'), 'all') ELSE 'all' END AS of_all,
    m.key IN ('stderr', 'bootstrap_stderr', 'bootstrap_std') AS is_error,
    m.key IN ('accuracy', 'mean', 'std', 'var', 'median', 'mode', 'sum', 'min', 'max') AS is_plain
  FROM score AS s
  JOIN json_each(s.metrics) AS m
),
-- by score: what is known of it as a whole
whole AS (
  SELECT
    score,
    sum(NOT is_error AND metric NOT IN ('std', 'var')) AS values_,
    max(metric = of_all) AS is_grouped,
    max(part_of IS NOT NULL) AS says_groups,
    coalesce(max(CASE metric WHEN 'stderr' THEN value END), max(CASE WHEN is_error THEN value END)) AS error
  FROM measure
  GROUP BY score
),
-- as a metric of the scorer, or as a score of its own
refusal AS MATERIALIZED (
  SELECT coalesce(scorer, name) AS scorer, reducer, max(value) AS rate
  FROM measure
  WHERE typeof(value) IN ('integer', 'real') AND value BETWEEN 0 AND 1
    AND (lower(metric) IN ('refusal_rate', 'refusals', 'refusal', 'refused')
      OR (lower(name) IN ('refusal_rate', 'refusals', 'refusal', 'refused') AND metric IN ('mean', 'accuracy')))
  GROUP BY coalesce(scorer, name), reducer
),
metric AS (
  SELECT
    m.*,
    CASE WHEN m.name <> m.scorer THEN m.scorer || '/' || m.name ELSE coalesce(m.scorer, m.name) END AS scorer_name,
    -- of a part of the questions: how many they are is not in the file
    m.metric <> m.of_all AND NOT m.is_plain AND (m.part_of IS NOT NULL OR (w.is_grouped AND NOT w.says_groups)) AS is_part,
    -- of the mean of the samples, so of no other metric unless there is no other
    CASE WHEN (m.metric IN ('accuracy', 'mean') OR w.values_ = 1) AND typeof(w.error) <> 'text' THEN w.error END AS standard_error,
    r.rate
  FROM measure AS m
  JOIN whole AS w ON w.score = m.score
  LEFT JOIN refusal AS r ON r.scorer = coalesce(m.scorer, m.name) AND r.reducer IS m.reducer
  WHERE NOT m.is_error
)
SELECT
  l.tool_version AS tool_version,
  'inspect_ai' AS harness,
  l.model AS model,
  l.task AS task,
  l.task_registered AS task_registered,
  l.task_version AS task_version,
  t.arguments AS arguments,
  t.configuration AS configuration,
  l.dataset AS dataset,
  m.scorer_name AS scorer,
  m.metric AS metric,
  m.reducer AS reducer,
  t.shots AS shots,
  coalesce(l.solver, l.steps) AS agent,
  l.run AS run,
  m.value AS value,
  CASE WHEN m.metric NOT IN ('std', 'var') THEN m.standard_error END AS standard_error,
  m.rate AS refusal_rate,
  -- each question is asked in every epoch, but counted once
  CASE WHEN m.is_part THEN NULL ELSE coalesce(
    CASE WHEN m.samples > l.total / l.times THEN m.samples / l.times ELSE m.samples END,
    l.completed / l.times) END AS samples,
  -- of the whole dataset, also when the run was limited; some tasks count their dataset wrongly, and it is more
  coalesce(max(l.total / l.times, l.dataset_samples), l.total / l.times, l.dataset_samples) AS samples_total,
  l.completed / l.times AS samples_completed,
  CASE WHEN m.samples > l.total / l.times THEN m.samples / l.times ELSE m.samples END AS samples_scored,
  l.epochs AS epochs,
  l.created AS evaluated_at,
  CASE WHEN l.created IS NOT NULL THEN 'run' END AS date_basis,
  CASE WHEN m.path IS NOT NULL THEN l.scored_at END AS scored_at,
  l.status AS status,
  l.origin AS origin,
  coalesce(m.path, '$') AS path
FROM log AS l JOIN text AS t LEFT JOIN metric AS m
-- as in the file, whatever order SQLite joins them in
ORDER BY m.place, m.position;
