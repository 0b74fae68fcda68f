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
  JOIN benchmark AS b USING (benchmark_id)
  JOIN monitored_model AS mo USING (model_id)
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
  previous_record
FROM before
WHERE score > coalesce(previous_record, -1)
ORDER BY
  benchmark_id,
  released_on,
  model_id;
