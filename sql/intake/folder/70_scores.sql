-- The scores last, when all names are known: by the rules of z_import_check, as from anywhere else. A number without a
-- percent sign is in the benchmark's unit, so that none is in doubt. A folder does not say when its scores were accepted, so
-- those without a date count under every cut-off.
DELETE FROM import_row;

INSERT INTO import_row (tool, model, benchmark, value, unit, standard_error, samples, evaluated_at, status, origin, source, file, line)
SELECT
  'entry',
  @TEXT_CELL(c.model)@,
  @TEXT_CELL(c.benchmark)@,
  @TEXT_CELL(c.value)@,
  iif(c.value LIKE '%!%' ESCAPE '!', NULL, b.unit),
  @TEXT_CELL(c.standard_error)@,
  @TEXT_CELL(c.samples)@,
  @TEXT_CELL(c.evaluated_on)@,
  'success',
  trim(c.origin),
  nullif(c.source, ''),
  'score.csv',
  c.rowid
FROM score_csv AS c
LEFT JOIN benchmark AS b ON b.name = trim(c.benchmark)
ORDER BY c.rowid;

CREATE TEMP TABLE verdict AS SELECT * FROM z_import_check;

INSERT INTO score (model_id, benchmark_id, value, standard_error, samples, evaluated_on, origin, source, accepted_at)
SELECT
  v.model_id,
  v.benchmark_id,
  @AS_SCORE(v.value, c)@,
  @ERROR_AS_SCORE(v.standard_error, c)@,
  v.samples,
  v.evaluated_at,
  v.origin,
  v.source,
  NULL
FROM verdict AS v
JOIN benchmark AS b ON b.benchmark_id = v.benchmark_id
JOIN z_benchmark_scale AS c ON (c.benchmark_id, c.unit, c.higher_is_better) = (v.benchmark_id, v.unit, b.higher_is_better)
WHERE v.rule IS NULL
ORDER BY v.import_row_id;
