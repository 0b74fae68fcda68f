-- Without spearman_p: DuckDB has no distribution of Student's t.
CREATE VIEW benchmark_correlation AS
WITH pair AS (
  SELECT
    x.benchmark_id,
    y.benchmark_id AS other_id,
    x.score AS x,
    y.score AS y
  FROM comparable_score AS x
  JOIN comparable_score AS y ON y.model_id = x.model_id AND y.benchmark_id > x.benchmark_id
),
-- Equal values share the mean of their places.
ranked AS (
  SELECT
    *,
    (rank() OVER by_x + count(*) OVER by_x) / 2.0 AS x_rank,
    (rank() OVER by_y + count(*) OVER by_y) / 2.0 AS y_rank
  FROM pair
  WINDOW
    by_x AS (PARTITION BY benchmark_id, other_id ORDER BY x),
    by_y AS (PARTITION BY benchmark_id, other_id ORDER BY y)
),
correlated AS (
  SELECT
    benchmark_id,
    other_id,
    count(*) AS models,
    corr(x, y) AS pearson,
    corr(x_rank, y_rank) AS spearman
  FROM ranked
  GROUP BY
    benchmark_id,
    other_id
)
SELECT
  a.name AS benchmark,
  a.measures,
  b.name AS other_benchmark,
  b.measures AS other_measures,
  coalesce(c.models, 0) AS models,
  CASE WHEN c.models >= parameter_value('smallest_sample') THEN c.pearson END AS pearson,
  CASE WHEN c.models >= parameter_value('smallest_sample') THEN c.spearman END AS spearman
FROM benchmark AS a
JOIN benchmark AS b ON b.benchmark_id > a.benchmark_id
LEFT JOIN correlated AS c ON c.benchmark_id = a.benchmark_id AND c.other_id = b.benchmark_id;
