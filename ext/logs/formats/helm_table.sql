-- The tables that helm-summarize publishes in the folder groups of a release: a list of tables a file, or a table, with
-- models down and metrics of benchmarks across. A column's metadata names both; older releases write 'MMLU - EM'. The results are
-- the means over the runs of a cell; counters are none, and the columns of no benchmark, like the mean win rate.
-- https://crfm-helm.readthedocs.io

SELECT coalesce(json_extract(?1, '$.header[0].value'), json_extract(?1, '$[0].header[0].value')) IN ('Model', 'Model/adapter');

WITH page AS (
  SELECT '$[' || key || ']' AS path, value FROM json_each(?1) WHERE json_type(?1) = 'array' AND type = 'object'
  UNION ALL
  SELECT '$', ?1 WHERE json_type(?1) = 'object'
),
page_of_models AS MATERIALIZED (
  SELECT path, value, json_extract(value, '$.name') AS name
  FROM page
  WHERE json_type(value, '$.header') = 'array' AND json_type(value, '$.rows') = 'array'
    AND json_extract(value, '$.header[0].value') IN ('Model', 'Model/adapter')
),
heading AS (
  SELECT
    p.path,
    h.key AS place,
    json_extract(h.value, '$.value') AS written,
    json_extract(h.value, '$.metadata.metric') AS metric,
    json_extract(h.value, '$.metadata.run_group') AS run_group,
    json_extract(h.value, '$.metadata.perturbation') AS perturbation,
    CASE json_type(h.value, '$.lower_is_better') WHEN 'true' THEN 0 WHEN 'false' THEN 1 END AS higher_is_better
  FROM page_of_models AS p
  JOIN json_each(p.value, '$.header') AS h
  WHERE h.type = 'object' AND h.key > 0
),
heading_of_benchmark AS MATERIALIZED (
  SELECT
    path,
    place,
    coalesce(metric, substr(written, instr(written, ' - ') + 3)) AS metric,
    coalesce(run_group, substr(written, 1, instr(written, ' - ') - 1)) AS task,
    higher_is_better
  FROM heading
  WHERE perturbation IS NULL AND (run_group IS NOT NULL OR instr(written, ' - '))
),
-- A table of one scenario has its arguments in its name: 'mmlu:subject=virology'.
row_ AS (
  SELECT
    p.path || '.rows[' || r.key || ']' AS path,
    p.path AS page,
    r.key AS line,
    p.name,
    r.value,
    json_extract(r.value, '$[0].value') AS model,
    json_extract(r.value, '$[0].run_spec_names[0]') AS run
  FROM page_of_models AS p
  JOIN json_each(p.value, '$.rows') AS r
  WHERE r.type = 'array'
),
cell AS MATERIALIZED (
  SELECT
    r.path || '[' || c.key || ']' AS path,
    r.page,
    r.line,
    c.key AS place,
    h.task,
    h.metric,
    h.higher_is_better,
    CASE WHEN instr(r.name, ':') THEN substr(r.name, 1, instr(r.name, ':') - 1) END AS scenario,
    CASE WHEN instr(r.name, ':') THEN substr(r.name, instr(r.name, ':') + 1) END AS arguments,
    r.model,
    json_extract(c.value, '$.value') AS value,
    CASE
      WHEN json_array_length(c.value, '$.run_spec_names') = 1 THEN json_extract(c.value, '$.run_spec_names[0]')
      WHEN json_array_length(c.value, '$.run_spec_names') IS NULL THEN r.run
    END AS run,
    -- a column without any value is of no benchmark of the group
    count(json_extract(c.value, '$.value')) OVER (PARTITION BY r.page, c.key) AS values_
  FROM row_ AS r
  JOIN json_each(r.value) AS c
  JOIN heading_of_benchmark AS h ON h.path = r.page AND h.place = c.key
  WHERE c.type = 'object'
),
count AS MATERIALIZED (
  SELECT model, task, max(value) AS samples
  FROM cell
  WHERE metric = '# eval' AND typeof(value) IN ('integer', 'real')
  GROUP BY model, task
)
SELECT
  'helm' AS harness,
  c.model AS model,
  coalesce(c.scenario, c.task) AS task,
  (
    SELECT group_concat(value, ',')
    FROM (SELECT value FROM json_each('[' || replace(json_quote(c.arguments), ',', '","') || ']') WHERE value <> '' ORDER BY value)
  ) AS arguments,
  c.arguments AS configuration,
  c.metric AS metric,
  c.run AS run,
  c.value AS value,
  c.higher_is_better AS higher_is_better,
  CAST(n.samples AS INTEGER) AS samples,
  'success' AS status,
  'published' AS origin,
  c.path AS path
FROM cell AS c
LEFT JOIN count AS n ON n.model = c.model AND n.task = c.task
WHERE c.values_ > 0 AND c.metric NOT GLOB '#*' AND c.metric <> 'truncated' AND c.metric NOT GLOB '*time (s)*'
  AND c.metric NOT GLOB '*runtime*'
ORDER BY c.page, c.line, c.place;
