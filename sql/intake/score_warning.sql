-- Which standard errors are hard to believe?
-- One row per score, and per usable result of a log that is no score, whose standard error is more than three times the binomial
-- one, sqrt(p (1 - p) / n); n is its samples or else the benchmark's items, and where neither is known there is no row. All is on
-- the scale of scores. Such an error is accepted: samples in clusters can have one.
-- Columns:
--   model           name         the model's name
--   benchmark       benchmark    the benchmark's name
--   evaluation_id   id           the id of the measurement in the table evaluation; NULL: entered directly
--   is_score        flag         1: it is the score; 0: an evaluation that could become one
--   value           points       the score, 0..100
--   standard_error  change       the standard error that is stated
--   samples         count        n: how many questions were scored, or else the benchmark's items
--   binomial_error  change       the binomial standard error
--   ratio           number REAL  the stated one by the binomial one; NULL: the score is 0 or 100, which has no binomial error
--   message         sentence     both readings of the error, in words
DROP VIEW IF EXISTS score_warning;
CREATE VIEW score_warning AS
WITH stated AS (
  SELECT s.model_id, s.benchmark_id, s.evaluation_id, 1 AS is_score, s.value, s.standard_error, s.samples
  FROM score AS s
  WHERE s.standard_error IS NOT NULL
  UNION ALL
  SELECT e.model_id, e.benchmark_id, e.evaluation_id, 0, e.score, e.standard_error, e.samples
  FROM evaluation_score AS e
  WHERE e.standard_error IS NOT NULL
    AND e.score IS NOT NULL
    AND e.tool <> 'entry' -- an entry that is no score was replaced
    AND NOT EXISTS (SELECT 1 FROM score AS s WHERE s.evaluation_id = e.evaluation_id)
),
doubtful AS (
  SELECT
    m.name AS model,
    b.name AS benchmark,
    s.evaluation_id,
    s.is_score,
    s.value,
    s.standard_error,
    coalesce(s.samples, b.items) AS samples,
    s.value * (100 - s.value) / coalesce(s.samples, b.items) AS variance
  FROM stated AS s
  JOIN model AS m ON m.model_id = s.model_id
  JOIN benchmark AS b ON b.benchmark_id = s.benchmark_id
  WHERE NOT m.withdrawn AND s.standard_error * s.standard_error * coalesce(s.samples, b.items) > 9 * s.value * (100 - s.value)
),
measured AS (
  SELECT
    *,
    -- Newton's method from above; SQLite may be built without sqrt(). 40 steps reach every variance of 1e-12 and more.
    CASE
      WHEN variance > 0 THEN (
        WITH RECURSIVE newton AS (
          SELECT 0 AS step, 50.0 AS root
          UNION ALL
          SELECT step + 1, (root + variance / root) / 2 FROM newton WHERE step < 40
        )
        SELECT root FROM newton WHERE step = 40
      )
      ELSE 0.0
    END AS binomial_error
  FROM doubtful
)
SELECT
  model,
  benchmark,
  evaluation_id,
  is_score,
  value,
  standard_error,
  samples,
  binomial_error,
  standard_error / nullif(binomial_error, 0) AS ratio,
  -- Without fixed(), since `make import` asks this view with airisk_io alone: a number is shown larger by its millionth millionth,
  -- so that a half, in binary a little less, is rounded up under every SQLite.
  printf('standard_error %.4g: ', standard_error * 1.000000000001)
  || CASE binomial_error
    WHEN 0 THEN printf('a score of %.15g has a binomial error of 0', value)
    ELSE printf('%.1f times the binomial %.3g', standard_error / binomial_error * 1.000000000001, binomial_error * 1.000000000001)
  END
  || printf('; clustered samples can do that, or it is meant as %.4g', standard_error / 100 * 1.000000000001) AS message
FROM measured;
