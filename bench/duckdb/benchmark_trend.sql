-- Without p and verdict: DuckDB has no distribution of Student's t.
CREATE VIEW benchmark_trend AS
WITH dated AS (
  SELECT
    benchmark_id,
    benchmark,
    measures,
    released_on,
    score,
    (released_on - DATE '2000-01-01') / 365.25 AS year
  FROM comparable_score
),
fitted AS (
  SELECT
    any_value(benchmark) AS benchmark,
    any_value(measures) AS measures,
    count(*) AS models,
    min(released_on) AS first_on,
    max(released_on) AS last_on,
    min(year) AS first_year,
    max(year) AS last_year,
    regr_slope(score, year) AS slope,
    regr_intercept(score, year) AS intercept,
    regr_r2(score, year) AS r2,
    count(*) >= any_value(p.value) AS is_enough
  FROM dated
  CROSS JOIN (SELECT value FROM parameter WHERE name = 'smallest_sample') AS p
  GROUP BY benchmark_id
)
SELECT
  benchmark,
  measures,
  models,
  first_on,
  last_on,
  CASE WHEN is_enough THEN slope END AS slope_per_year,
  CASE WHEN is_enough THEN f.intercept END AS intercept,
  CASE WHEN is_enough THEN f.intercept + slope * first_year END AS fitted_first,
  CASE WHEN is_enough THEN f.intercept + slope * last_year END AS fitted_last,
  CASE WHEN is_enough THEN f.r2 END AS r2
FROM fitted AS f;
