-- Do the scores on a benchmark rise over time?
-- One row per benchmark, over the monitored models with a score of the comparability group that counts (benchmark_group): the
-- least-squares line of score over date of release. On a chart of scores over time, the line from (first_on, fitted_first) to
-- (last_on, fitted_last). Fewer than smallest_sample models, or one date only: NULL and 'not enough data'.
-- Published: 12, sheet 'Benchmark trends' '基准趋势', sorted by measures benchmark
-- Columns:
--   edition         name
--   benchmark       benchmark
--   measures        word
--   models          count
--   first_on        date
--   last_on         date
--   slope_per_year  slope        points; a year is 365.25 days
--   intercept       slope        of the line on 2000-01-01
--   fitted_first    slope
--   fitted_last     slope
--   r2              coefficient
--   p               probability  two-sided, of the hypothesis that the slope is 0
--   verdict         result word  'rising', 'falling', 'no significant trend', 'not enough data'
--   comparability   word
DROP VIEW IF EXISTS benchmark_trend;
CREATE VIEW benchmark_trend AS
WITH dated AS (
  SELECT
    s.benchmark_id,
    s.released_on,
    s.score,
    (julianday(s.released_on) - julianday('2000-01-01')) / 365.25 AS year
  FROM monitored_score AS s
  WHERE s.is_compared
),
fitted AS (
  SELECT
    benchmark_id,
    count(*) AS models,
    min(released_on) AS first_on,
    max(released_on) AS last_on,
    (julianday(min(released_on)) - julianday('2000-01-01')) / 365.25 AS first_year,
    (julianday(max(released_on)) - julianday('2000-01-01')) / 365.25 AS last_year,
    count(*) >= parameter_value('smallest_sample') AS is_enough,
    regr_slope(score, year) AS slope_per_year,
    regr_intercept(score, year) AS intercept,
    regr_r2(score, year) AS r2,
    regr_p(score, year) AS p
  FROM dated
  GROUP BY benchmark_id
)
SELECT
  (SELECT edition_name()) AS edition,
  b.name AS benchmark,
  b.measures,
  coalesce(models, 0) AS models,
  first_on,
  last_on,
  iif(is_enough, slope_per_year, NULL) AS slope_per_year,
  iif(is_enough, intercept, NULL) AS intercept,
  iif(is_enough, intercept + slope_per_year * first_year, NULL) AS fitted_first,
  iif(is_enough, intercept + slope_per_year * last_year, NULL) AS fitted_last,
  iif(is_enough, r2, NULL) AS r2,
  iif(is_enough, p, NULL) AS p,
  CASE
    WHEN p IS NULL OR NOT is_enough THEN 'not enough data'
    WHEN p >= parameter_value('significance') THEN 'no significant trend'
    WHEN slope_per_year > 0 THEN 'rising'
    ELSE 'falling'
  END AS verdict,
  coalesce(g.comparability, 'unknown') AS comparability
FROM z_benchmark AS b
LEFT JOIN fitted AS f ON f.benchmark_id = b.benchmark_id
LEFT JOIN benchmark_group AS g ON g.benchmark_id = b.benchmark_id AND g.is_counted
WHERE airisk_schema_version() = @SCHEMA_VERSION@;
