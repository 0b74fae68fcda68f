-- What does each row on its way in speak of?
-- One row per row of import_row: its model and benchmark, by name or alias in upper or lower case, or through the table task; its
-- configuration; the numbers that its value and standard error are, and the unit of the value. Of a task's rows in the table
-- task, and of a model's aliases, those count that demand the most of what the row has: the longest arguments, the longest
-- configuration.
-- Columns:
--   model_id          NULL: no model, or several
--   models_differ     1: several models demand equally long configurations, so that none is meant
--   model_known       1: something has the name
--   configuration     in the words of z_configuration_key
--   task_arguments    the arguments of the row of the table task; NULL: it has none that fits
--   task_known        1: the table task has the task
--   number            the value as a number; NULL: it is none
--   value_in_percent  1: the value has a percent sign
--   error_number      the standard error as a number; NULL: it is none
--   error_in_percent  1: the standard error has a percent sign
--   unit              the unit of the value; NULL: a metric that does not count
DROP VIEW IF EXISTS z_import_match;
CREATE VIEW z_import_match AS
-- Once for each task: as the table task has it, with the same upper and lower case where there is such a row.
WITH task_in AS MATERIALIZED (
  SELECT
    tool,
    task,
    coalesce(
      (SELECT min(t.task) FROM task AS t WHERE (t.tool, t.task) = (i.tool, i.task)),
      (SELECT min(t.task) FROM task AS t WHERE t.tool = i.tool AND t.task = i.task COLLATE NOCASE)
    ) AS known
  FROM (SELECT DISTINCT tool, task FROM import_row WHERE typeof(task) = 'text') AS i
),
row_in AS MATERIALIZED (
  SELECT
    i.*,
    coalesce(c.configuration, '') AS settings,
    typeof(i.value) = 'text' AND i.value LIKE '%!%' ESCAPE '!' AS value_in_percent,
    typeof(i.standard_error) = 'text' AND i.standard_error LIKE '%!%' ESCAPE '!' AS error_in_percent,
    k.known AS known_task,
    (
      SELECT t.arguments
      FROM task AS t
      WHERE (t.tool, t.task) = (i.tool, k.known)
        AND (t.arguments = '' OR @HAS_PAIRS(i.arguments, t.arguments)@)
      ORDER BY length(t.arguments) DESC
      LIMIT 1
    ) AS task_arguments
  FROM import_row AS i
  LEFT JOIN z_import_configuration AS c ON c.written = i.configuration AND c.arguments = coalesce(i.arguments, '')
  LEFT JOIN task_in AS k ON k.tool = i.tool AND k.task = i.task
),
-- Once for each name and configuration. Models and aliases are asked one after the other, not by known_model: of the two together
-- SQLite would read all names. An alias is never the name of a model.
model_in AS MATERIALIZED (
  SELECT
    written,
    settings,
    (SELECT m.model_id FROM model AS m WHERE m.name = i.written AND NOT m.withdrawn) AS named,
    EXISTS (SELECT 1 FROM alias AS a JOIN model AS m ON m.model_id = a.model_id WHERE a.name = i.written AND NOT m.withdrawn) AS is_alias,
    (
      SELECT max(length(a.configuration))
      FROM alias AS a
      JOIN model AS m ON m.model_id = a.model_id
      WHERE a.name = i.written AND NOT m.withdrawn AND (a.configuration = '' OR @HAS_PAIRS(i.settings, a.configuration)@)
    ) AS longest
  FROM (SELECT DISTINCT model AS written, settings FROM row_in WHERE typeof(model) = 'text') AS i
),
model_found AS MATERIALIZED (
  SELECT
    i.written,
    i.settings,
    coalesce(i.named, min(m.model_id)) AS model_id,
    i.named IS NOT NULL OR i.is_alias AS known,
    i.named IS NULL AND min(m.model_id) < max(m.model_id) AS differ
  FROM model_in AS i
  LEFT JOIN alias AS a ON a.name = i.written AND a.model_id IS NOT NULL AND length(a.configuration) = i.longest
    AND (a.configuration = '' OR @HAS_PAIRS(i.settings, a.configuration)@)
  LEFT JOIN model AS m ON m.model_id = a.model_id AND NOT m.withdrawn
  GROUP BY i.written, i.settings
),
cell AS MATERIALIZED (
  SELECT
    *,
    coalesce(
      (SELECT t.metric FROM task AS t WHERE (t.tool, t.task, t.arguments, t.metric) = (r.tool, r.known_task, r.task_arguments, r.metric)),
      (
        SELECT min(t.metric)
        FROM task AS t
        WHERE (t.tool, t.task, t.arguments) = (r.tool, r.known_task, r.task_arguments) AND t.metric = r.metric COLLATE NOCASE
      )
    ) AS known_metric,
    iif(value_in_percent, trim(substr(value, 1, length(value) - 1)), value) AS value_cell,
    iif(error_in_percent, trim(substr(standard_error, 1, length(standard_error) - 1)), standard_error) AS error_cell
  FROM row_in AS r
),
matched AS MATERIALIZED (
  SELECT
    r.import_row_id,
    r.tool,
    r.known_task,
    r.known_metric,
    r.unit,
    r.task_arguments,
    r.settings,
    iif(f.differ, NULL, f.model_id) AS model_id,
    f.differ AS models_differ,
    f.known AS model_known,
    CASE
      WHEN r.tool = 'entry' THEN (SELECT benchmark_id FROM known_benchmark WHERE written = r.benchmark)
      ELSE coalesce(
        (SELECT benchmark_id FROM task WHERE (tool, task, arguments, metric) = (r.tool, r.known_task, r.task_arguments, r.known_metric)),
        -- another metric of the task: taken where the task is of one benchmark only
        (
          SELECT CASE WHEN min(benchmark_id) = max(benchmark_id) THEN min(benchmark_id) END
          FROM task
          WHERE (tool, task, arguments) = (r.tool, r.known_task, r.task_arguments)
        )
      )
    END AS benchmark_id,
    r.value_in_percent,
    r.error_in_percent,
    -- A comparison with a number takes a text for a number only where the whole text is one.
    iif(CAST(r.value_cell AS NUMERIC) = r.value_cell, CAST(r.value_cell AS REAL), NULL) AS number,
    iif(CAST(r.error_cell AS NUMERIC) = r.error_cell, CAST(r.error_cell AS REAL), NULL) AS error_number
  FROM cell AS r
  LEFT JOIN model_found AS f ON f.written = r.model AND f.settings = r.settings
)
SELECT
  m.import_row_id,
  m.model_id,
  m.models_differ,
  m.model_known,
  m.settings AS configuration,
  m.benchmark_id,
  m.task_arguments,
  m.known_task IS NOT NULL AS task_known,
  m.number,
  m.value_in_percent,
  m.error_number,
  m.error_in_percent,
  CASE
    WHEN m.tool <> 'entry' AND t.unit IS NULL THEN NULL
    WHEN m.value_in_percent THEN 'percent'
    WHEN m.unit IS NOT NULL THEN lower(m.unit)
    WHEN m.tool = 'entry' THEN b.unit
    ELSE t.unit
  END AS unit,
  t.unit AS task_unit,
  t.higher_is_better AS task_higher_is_better
FROM matched AS m
LEFT JOIN benchmark AS b ON b.benchmark_id = m.benchmark_id
LEFT JOIN task AS t ON (t.tool, t.task, t.arguments, t.metric) = (m.tool, m.known_task, m.task_arguments, m.known_metric);
