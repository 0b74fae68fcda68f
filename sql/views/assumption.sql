-- What do the numbers rest on that is not a test result?
-- One row per assumption or source: the formula, safety coefficients, thresholds, human baselines, and where the
-- scores come from.
DROP VIEW IF EXISTS assumption;
CREATE VIEW assumption AS
SELECT
  1 AS place,
  'formula' AS kind,
  me.name,
  NULL AS benchmark,
  NULL AS value,
  NULL AS unit,
  me.formula || coalesce(': ' || me.about, '') AS about
FROM method AS me
UNION ALL
SELECT
  2,
  'safety coefficient',
  printf('%s, %s', me.name, iif(c.open_weights, 'open weights', 'proprietary')),
  NULL,
  c.beta,
  'beta',
  c.about
FROM safety_coefficient AS c
JOIN method AS me ON me.method_id = c.method_id
UNION ALL
SELECT
  3,
  'origin of scores',
  s.origin,
  NULL,
  count(*),
  'scores',
  CASE s.origin
    WHEN 'synthetic' THEN 'made by a generator: says nothing about the real models'
    WHEN 'unknown' THEN 'nobody said where they come from'
  END
FROM current_score AS s
GROUP BY s.origin
UNION ALL
SELECT
  4,
  'origin of general capability',
  g.origin,
  NULL,
  count(*),
  'models',
  printf('on %s', rtrim(g.general_index || ' ' || g.general_index_version))
    || iif(g.origin = 'synthetic', '; made up: says nothing about the real models', '')
FROM general_capability AS g
JOIN model AS mo ON mo.model_id = g.model_id
WHERE NOT mo.withdrawn
GROUP BY g.origin
UNION ALL
SELECT
  5,
  'parameter',
  pa.name,
  NULL,
  pa.value,
  pa.unit,
  pa.about
FROM parameter AS pa
UNION ALL
SELECT
  6,
  'human baseline',
  h.who,
  b.name,
  h.value,
  'points',
  h.source
FROM human_baseline AS h
JOIN benchmark AS b ON b.benchmark_id = h.benchmark_id;
