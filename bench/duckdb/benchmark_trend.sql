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
  FROM current_score
)
SELECT
  any_value(benchmark) AS benchmark,
  any_value(measures) AS measures,
  count(*) AS models,
  min(released_on) AS first_on,
  max(released_on) AS last_on,
  CASE WHEN count(*) >= parameter_value('smallest_sample') THEN regr_slope(score, year) END AS slope_per_year,
  CASE WHEN count(*) >= parameter_value('smallest_sample') THEN regr_intercept(score, year) END AS intercept,
  intercept + slope_per_year * min(year) AS fitted_first,
  intercept + slope_per_year * max(year) AS fitted_last,
  CASE WHEN count(*) >= parameter_value('smallest_sample') THEN regr_r2(score, year) END AS r2
FROM dated
GROUP BY benchmark_id;
