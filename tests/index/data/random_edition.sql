-- A random edition of about 200 models in a copy of the demo database, for comparisons by value: gaps, ties, cells that are
-- not applicable, models that are withdrawn or too late, weights opened too late, unequal weights, a beta of one domain's own,
-- benchmarks that can be estimated and some that cannot. Run with -cmd '.parameter set :seed 1'.
BEGIN;

-- Digits of a product, the same on every machine: 0..999 for each row and purpose.
CREATE TEMP TABLE drawn AS
WITH RECURSIVE number(n) AS (
  SELECT 1
  UNION ALL
  SELECT n + 1
  FROM number
  WHERE n < 210
)
SELECT
  n,
  n + 1000 AS model_id,
  (n * 7919 + :seed * 104729) * 2654435761 % 4294967296 / 65536 % 1000 AS a,
  (n * 6007 + :seed * 15485863) * 2246822519 % 4294967296 / 65536 % 1000 AS b,
  (n * 9973 + :seed * 32452843) * 3266489917 % 4294967296 / 65536 % 1000 AS c
FROM number;

-- The demo's models stay, and count nowhere.
UPDATE model
SET withdrawn = 1;

INSERT INTO model (model_id, series_id, name, released_on, reasoning, weights_opened_on, withdrawn)
SELECT
  d.model_id,
  (SELECT min(series_id) FROM series) + d.n * 7 % (SELECT count(*) FROM series),
  'model ' || d.n,
  date('2024-03-01', '+' || (d.a * 6 / 10) || ' days'),
  d.b < 400,
  iif(d.c < 450, date('2024-03-01', '+' || (d.a * 6 / 10 + d.c % 200) || ' days'), NULL),
  d.b % 40 = 0
FROM drawn AS d;

INSERT INTO general_index (model_id, name, version, value, origin)
SELECT d.model_id, me.general_index, me.general_index_version, d.c / 10, 'synthetic'
FROM drawn AS d
JOIN edition AS e ON e.is_current = 1
JOIN method AS me ON me.method_id = e.method_id
WHERE d.a % 5 > 0;

-- Multiples of 5 tie; a quarter of the cells is empty, a third of those not applicable.
CREATE TEMP TABLE cell AS
SELECT
  d.model_id,
  b.benchmark_id,
  5 * CAST(
    iif(
      b.benchmark_id % 5 = 0,
      (d.n * 31 + b.benchmark_id * 17 + :seed) * 2654435761 % 4294967296 / 65536 % 21,
      d.a / 100.0 + d.b * 7 / 1000.0 + (d.n * 13 + b.benchmark_id * 29 + :seed) * 2246822519 % 4294967296 / 65536 % 4
    ) AS INTEGER
  ) AS value,
  (d.n * 37 + b.benchmark_id * 101 + :seed * 7) * 3266489917 % 4294967296 / 65536 % 12 AS lot
FROM drawn AS d
CROSS JOIN benchmark AS b;

INSERT INTO score (model_id, benchmark_id, value, origin, source)
SELECT model_id, benchmark_id, min(value, 100), 'synthetic', 'random_edition.sql'
FROM cell
WHERE lot >= 3;

INSERT INTO missing_score (model_id, benchmark_id, reason)
SELECT model_id, benchmark_id, iif(lot = 0, 'not_applicable', 'not_tested')
FROM cell
WHERE lot < 2;

-- To one model none of the capability benchmarks of its domains applies.
DELETE FROM score
WHERE model_id = 1007;

INSERT OR REPLACE INTO missing_score (model_id, benchmark_id, reason)
SELECT 1007, benchmark_id, 'not_applicable'
FROM benchmark;

INSERT INTO evaluation (model_id, benchmark_id, tool, model_written, task, harness, task_version, value, unit, origin)
SELECT model_id, benchmark_id, 'entry', 'model', 'task', 'harness', CAST(1 + model_id % 2 AS TEXT), value, 'percent', 'synthetic'
FROM score
WHERE benchmark_id % 7 = 0 AND model_id % 3 > 0;

UPDATE score
SET evaluation_id = (SELECT evaluation_id FROM evaluation AS e WHERE (e.model_id, e.benchmark_id) = (score.model_id, score.benchmark_id))
WHERE benchmark_id % 7 = 0;

UPDATE weight
SET weight = 1 + benchmark_id % 3;

INSERT INTO method_constant (method_id, domain_id, name, value)
SELECT method_id, 2, column1, column2
FROM edition
CROSS JOIN (VALUES ('beta_open', 0.3), ('smallest_coverage', 0.7))
WHERE is_current = 1;

COMMIT;
