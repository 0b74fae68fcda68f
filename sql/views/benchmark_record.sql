-- Which models set a new record on a benchmark when they were released?
-- One row per benchmark and record: strictly higher than every model before it in order of release (of one
-- day: model_id). On a chart of scores over time, the line through these points.
DROP VIEW IF EXISTS benchmark_record;
CREATE VIEW benchmark_record AS
WITH before AS (
  SELECT
    b.benchmark_id,
    b.name AS benchmark,
    b.measures,
    mo.model_id,
    mo.model,
    mo.series,
    mo.organization,
    mo.released_on,
    s.value AS score,
    max(s.value) OVER (
      PARTITION BY s.benchmark_id
      ORDER BY mo.released_on, mo.model_id
      ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
    ) AS previous_record
  FROM score AS s
  JOIN benchmark AS b ON b.benchmark_id = s.benchmark_id
  JOIN monitored_model AS mo ON mo.model_id = s.model_id
)
SELECT
  benchmark,
  measures,
  model_id,
  model,
  series,
  organization,
  released_on,
  score,
  previous_record -- NULL for the first model
FROM before
WHERE score > coalesce(previous_record, -1)
ORDER BY
  benchmark_id,
  released_on,
  model_id;
