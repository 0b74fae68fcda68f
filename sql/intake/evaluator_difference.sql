-- Do developers report higher values than independent evaluators measure?
-- One row per benchmark and comparability group in which a model has a value of its developer and an independent one. Compared
-- are the values of each such model: the developer's minus the independent one, and where one side measured several times the
-- mean of these. Partial measurements are left out. The interval is that of the paired t test (Student, "The probable error of a
-- mean", Biometrika 6, 1908). Within the group 'unknown' nobody says that program and version were the same.
-- Columns:
--   benchmark                   benchmark    the benchmark's name
--   comparability               word         the comparability group: program and version of the benchmark; 'unknown': nobody
--                                            says
--   models                      count        how many models have both values
--   models_other_configuration  count        those of them that were measured in more than one configuration, so that this may be
--                                            the difference
--   difference                  change       mean difference, in points: above 0 the developers' values are higher; NULL, as the
--                                            next three: fewer than three models
--   standard_error              change       its standard error
--   lowest                      change       the lower end of its 95 % interval
--   highest                     change       the upper end of its 95 % interval
--   verdict                     result word  'developers report higher values', 'developers report lower values', 'no significant
--                                            difference' or 'not enough data' (fewer than three models)
DROP VIEW IF EXISTS evaluator_difference;
CREATE VIEW evaluator_difference AS
WITH side AS (
  SELECT
    benchmark_id,
    benchmark,
    comparability,
    model_id,
    avg(score) FILTER (WHERE evaluator_kind = 'developer') AS developer,
    avg(score) FILTER (WHERE evaluator_kind = 'independent') AS independent,
    -- With more than one configuration the difference may come from the configuration.
    count(DISTINCT configuration) > 1 AS configurations_differ
  FROM measurement
  WHERE evaluator_kind IN ('developer', 'independent') AND completeness <> 'partial'
  GROUP BY
    benchmark_id,
    comparability,
    model_id
),
pair AS (
  SELECT
    s.*,
    nine_decimals(developer - independent) AS difference
  FROM side AS s
  WHERE developer IS NOT NULL AND independent IS NOT NULL
),
mean AS (
  SELECT
    benchmark_id,
    benchmark,
    comparability,
    count(*) AS models,
    sum(configurations_differ) AS models_other_configuration,
    avg(difference) AS difference
  FROM pair
  GROUP BY
    benchmark_id,
    comparability
),
spread AS (
  SELECT
    m.*,
    -- of the mean: the sample variance divided by n
    total((p.difference - m.difference) * (p.difference - m.difference)) / max(m.models - 1, 1) / m.models AS variance
  FROM mean AS m
  JOIN pair AS p ON p.benchmark_id = m.benchmark_id AND p.comparability = m.comparability
  GROUP BY
    m.benchmark_id,
    m.comparability
),
erred AS (
  SELECT
    *,
    -- Newton's method from above, as in score_warning: SQLite may be built without sqrt().
    iif(variance > 0, (
      WITH RECURSIVE newton AS (
        SELECT 0 AS step, 200.0 AS root
        UNION ALL
        SELECT step + 1, (root + variance / root) / 2 FROM newton WHERE step < 50
      )
      SELECT root FROM newton WHERE step = 50
    ), 0.0) AS standard_error,
    -- For more degrees of freedom than z_student_quantile has, its last: the interval is then a little too wide.
    (SELECT quantile FROM z_student_quantile WHERE degrees = min(models - 1, 30)) AS quantile
  FROM spread
)
SELECT
  benchmark,
  comparability,
  models,
  models_other_configuration,
  iif(models >= 3, difference, NULL) AS difference,
  iif(models >= 3, standard_error, NULL) AS standard_error,
  iif(models >= 3, difference - quantile * standard_error, NULL) AS lowest,
  iif(models >= 3, difference + quantile * standard_error, NULL) AS highest,
  CASE
    WHEN models < 3 THEN 'not enough data'
    WHEN nine_decimals(difference - quantile * standard_error) > 0 THEN 'developers report higher values'
    WHEN nine_decimals(difference + quantile * standard_error) < 0 THEN 'developers report lower values'
    ELSE 'no significant difference'
  END AS verdict
FROM erred
WHERE airisk_schema_version() = @SCHEMA_VERSION@;
