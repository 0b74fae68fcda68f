-- Do the scores on a benchmark rise over time?
-- One row per benchmark, over the monitored models with a score of the comparability group that counts
-- (benchmark_group). The trend is the least-squares line of the score over the date of release. A chart draws it from
-- (first_on, fitted_first) to (last_on, fitted_last). The columns from slope_per_year to p are NULL with fewer than
-- smallest_sample models or only one date.
-- Published: 12, sheet 'Benchmark trends' '基准趋势', sorted by measures benchmark
-- Columns:
--   edition         name         the edition in use
--   benchmark       benchmark    name of the benchmark
--   measures        word         what the benchmark measures: 'capability' or 'safety'
--   models          count        monitored models with a score
--   first_on        date         first day of release
--   last_on         date         last day of release
--   slope_per_year  slope        slope of the line, points a year of 365.25 days
--   intercept       slope        value of the line on 2000-01-01
--   fitted_first    slope        value of the line on first_on
--   fitted_last     slope        value of the line on last_on
--   r2              coefficient  share of the variance that the line explains, 0..1
--   p               probability  p value of the slope, two-sided
--   verdict         result word  'rising', 'falling', 'no significant trend' or 'not enough data', by parameter
--                                significance
--   comparability   word         comparability group of the compared scores
DROP VIEW IF EXISTS z_benchmark_trend;
CREATE VIEW z_benchmark_trend AS
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

DROP VIEW IF EXISTS benchmark_trend;
CREATE VIEW benchmark_trend AS
@TYPED(benchmark_trend)@
