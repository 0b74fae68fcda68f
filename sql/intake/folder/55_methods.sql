-- The methods and their weights, the editions, the lines.

INSERT INTO method (name, formula, missing, general_index, general_index_version, about, about_zh)
SELECT
  nullif(c.name, ''),
  nullif(c.formula, ''),
  coalesce(nullif(c.missing, ''), 'estimate'),
  nullif(c.general_index, ''),
  iif(c.general_index = '', nullif(c.general_index_version, ''), c.general_index_version),
  nullif(c.about, ''),
  nullif(c.about_zh, '')
FROM method_csv AS c
ORDER BY c.rowid;

@FOLDER(rows method_constant)@

-- A component stands in the file after the one that it is a part of.
INSERT INTO component (method_id, domain_id, name, parent, combine, weight)
SELECT
  method.method_id,
  domain.domain_id,
  nullif(c.name, ''),
  nullif(c.parent, ''),
  coalesce(nullif(c.combine, ''), 'mean'),
  coalesce(nullif(c.weight, ''), 1)
FROM component_csv AS c
JOIN method ON method.name = c.method
LEFT JOIN domain ON domain.name = c.domain
ORDER BY c.rowid;

-- Without a component a benchmark counts in the score that it measures.
INSERT INTO weight (method_id, domain_id, benchmark_id, component, weight)
SELECT
  method.method_id,
  domain.domain_id,
  benchmark.benchmark_id,
  coalesce(nullif(c.component, ''), benchmark.measures),
  nullif(c.weight, '')
FROM weight_csv AS c
JOIN method ON method.name = c.method
JOIN domain ON domain.name = c.domain
JOIN benchmark ON benchmark.name = c.benchmark
ORDER BY c.rowid;

@FOLDER(rows period)@
@FOLDER(rows edition)@
@FOLDER(rows threshold)@
