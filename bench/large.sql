-- Grows the demo database to :models models for bench/: five to a series, or where :series is given, so many series,
-- which grow with the models; ten series to an organization, 95 % of the scores, spread over two years. The scores are
-- synthetic: a date's trend, what a model can do on all benchmarks, so that missing ones can be estimated, and the digits of
-- a product, the same on every machine. Run with
-- -cmd '.parameter set :models 10000' on a copy of build/airisk.db.
-- All scores are eighths of a point, whose sums are exact in binary: two models tie in every engine or in none,
-- so that bench/duckdb.mjs can compare ranks.
BEGIN;

CREATE TEMP TABLE added AS
WITH RECURSIVE number(n) AS (
  SELECT 51
  UNION ALL
  SELECT n + 1
  FROM number
  WHERE n < :models
)
SELECT
  n AS model_id,
  coalesce(n % :series, n / 5) + 100 AS series_id,
  coalesce(n % :series, n / 5) / 10 + 100 AS organization_id,
  date('2023-10-01', '+' || (n * 7919 % 730) || ' days') AS released_on,
  (n * 7919 % 730) / 730.0 AS progress
FROM number;

INSERT INTO organization (organization_id, name, region)
SELECT DISTINCT organization_id, 'organization ' || organization_id, 'US'
FROM added;

INSERT INTO series (series_id, organization_id, name)
SELECT DISTINCT series_id, organization_id, 'series ' || series_id
FROM added;

INSERT INTO model (model_id, series_id, name, released_on, reasoning, weights_opened_on)
SELECT
  model_id,
  series_id,
  'model ' || model_id,
  released_on,
  model_id * 31 % 100 < 40,
  iif(model_id * 17 % 100 < 45, released_on, NULL)
FROM added;

INSERT INTO general_index (model_id, name, version, value, origin)
SELECT model_id, general_index, general_index_version, round(60 * progress + model_id * 101 % 400 / 10.0, 1), 'synthetic'
FROM added
JOIN edition ON is_current = 1
JOIN method USING (method_id);

INSERT INTO score (model_id, benchmark_id, value, origin, source)
SELECT
  a.model_id,
  b.benchmark_id,
  round(8 * (
    35 * a.progress + a.model_id * 2654435761 % 1000 / 20.0 + (a.model_id * 2654435761 + b.benchmark_id * 40503 * a.model_id) % 1000 / 66.0
  )) / 8,
  'synthetic',
  'bench/large.sql'
FROM added AS a
CROSS JOIN benchmark AS b
WHERE (a.model_id * 13 + b.benchmark_id * 7) % 20 <> 0;

-- Half of the others cannot be tested so.
INSERT INTO missing_score (model_id, benchmark_id, reason)
SELECT
  a.model_id,
  b.benchmark_id,
  iif(a.model_id % 2, 'not_applicable', 'not_tested')
FROM added AS a
CROSS JOIN benchmark AS b
WHERE (a.model_id * 13 + b.benchmark_id * 7) % 20 = 0;

-- Of every fifth benchmark two thirds of the scores were measured with one program and version, the others with none that is known.
INSERT INTO evaluation (model_id, benchmark_id, tool, model_written, task, harness, task_version, value, unit, origin)
SELECT
  model_id,
  benchmark_id,
  'entry',
  'model',
  'task',
  'harness',
  '1',
  value,
  'percent',
  'synthetic'
FROM score
WHERE source = 'bench/large.sql' AND benchmark_id % 5 = 0 AND (model_id + benchmark_id) % 3 > 0;

UPDATE score
SET evaluation_id = (SELECT evaluation_id FROM evaluation AS e WHERE (e.model_id, e.benchmark_id) = (score.model_id, score.benchmark_id))
WHERE source = 'bench/large.sql' AND benchmark_id % 5 = 0;

UPDATE score
SET value = round(8 * value) / 8
WHERE source IS NOT 'bench/large.sql';

COMMIT;
