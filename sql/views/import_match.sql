-- Internal. What does each row on its way in speak of? One row per row of import_row: its model and benchmark, by
-- name or alias in upper or lower case, or through the table task; the numbers that its value and its standard error
-- are, a percent sign making them percent, and the value's unit. Of a task's rows in the table task those with the
-- longest arguments that the row has count.
DROP VIEW IF EXISTS import_match;
CREATE VIEW import_match AS
WITH row_in AS MATERIALIZED (
  SELECT
    i.*,
    typeof(i.value) = 'text' AND i.value LIKE '%!%' ESCAPE '!' AS value_in_percent,
    typeof(i.standard_error) = 'text' AND i.standard_error LIKE '%!%' ESCAPE '!' AS error_in_percent,
    (
      SELECT arguments
      FROM task
      WHERE (tool, task) = (i.tool, i.task)
        -- both lists are sorted: each pair of the one, in turn, among those of the other
        AND (arguments = '' OR ',' || replace(i.arguments, ',', ',,') || ',' GLOB '*,' || replace(arguments, ',', ',*,') || ',*')
      ORDER BY length(arguments) DESC
      LIMIT 1
    ) AS task_arguments,
    EXISTS (SELECT 1 FROM task WHERE (tool, task) = (i.tool, i.task)) AS task_known
  FROM import_row AS i
),
cell AS MATERIALIZED (
  SELECT
    *,
    iif(value_in_percent, trim(substr(value, 1, length(value) - 1)), value) AS value_cell,
    iif(error_in_percent, trim(substr(standard_error, 1, length(standard_error) - 1)), standard_error) AS error_cell
  FROM row_in
),
matched AS MATERIALIZED (
  SELECT
    r.import_row_id,
    r.tool,
    r.task,
    r.metric,
    r.unit,
    r.task_arguments,
    r.task_known,
    (SELECT model_id FROM known_model WHERE written = r.model) AS model_id,
    CASE
      WHEN r.tool = 'entry' THEN (SELECT benchmark_id FROM known_benchmark WHERE written = r.benchmark)
      ELSE coalesce(
        (SELECT benchmark_id FROM task WHERE (tool, task, arguments, metric) = (r.tool, r.task, r.task_arguments, r.metric)),
        -- another metric of the task: kept when the task is of one benchmark only
        (
          SELECT CASE WHEN min(benchmark_id) = max(benchmark_id) THEN min(benchmark_id) END
          FROM task
          WHERE (tool, task, arguments) = (r.tool, r.task, r.task_arguments)
        )
      )
    END AS benchmark_id,
    r.value_in_percent,
    r.error_in_percent,
    -- A comparison with a number makes a number of a text that is one, as a whole, and of no other.
    iif(CAST(r.value_cell AS NUMERIC) = r.value_cell, CAST(r.value_cell AS REAL), NULL) AS number,
    iif(CAST(r.error_cell AS NUMERIC) = r.error_cell, CAST(r.error_cell AS REAL), NULL) AS error_number
  FROM cell AS r
)
SELECT
  m.import_row_id,
  m.model_id,
  m.benchmark_id,
  m.task_arguments,
  m.task_known,
  m.number,
  m.value_in_percent,
  m.error_number,
  m.error_in_percent,
  CASE
    WHEN m.tool <> 'entry' AND t.unit IS NULL THEN NULL -- a metric that does not count
    WHEN m.value_in_percent THEN 'percent'
    WHEN m.unit IS NOT NULL THEN lower(m.unit)
    WHEN m.tool = 'entry' THEN b.unit
    ELSE t.unit
  END AS unit,
  t.unit AS task_unit,
  t.higher_is_better AS task_higher_is_better
FROM matched AS m
LEFT JOIN benchmark AS b ON b.benchmark_id = m.benchmark_id
LEFT JOIN task AS t ON (t.tool, t.task, t.arguments, t.metric) = (m.tool, m.task, m.task_arguments, m.metric);
