-- How do scores come in from a spreadsheet? A view to write to:
--   .import --csv --skip 1 my_scores.csv score_entry
-- One row per score, by the names or aliases of model and benchmark, value on the benchmark's own scale (43.5, or
-- 43.5%; unit 'share' for 0.435). What is left out is not known: an empty origin is 'unknown', an evaluator that nobody
-- knows yet is made. Each row taken becomes an evaluation, and the accepted score unless z_import_entry finds a doubt; an
-- earlier score goes to score_history. A row that breaks a rule is an error that names column and rule. Read, it gives the
-- scores that stand.
-- Columns:
--   model              name
--   benchmark          benchmark
--   value              points     on the benchmark's own scale
--   unit               word
--   standard_error     change
--   samples            count
--   evaluated_on       date       UTC, with the time where it is known
--   origin             word       empty: 'unknown'
--   source             source
--   evaluator          source     who measured; made where nobody knows it
--   evaluator_kind     name
--   configuration      source     'key=value,...', as z_configuration_key has the keys
--   run                name
--   benchmark_version  name       or window
--   harness            name       program that ran it
--   retrieved_on       date       an upper bound, where evaluated_on is not known
--   samples_total      name
--   samples_completed  name
--   samples_scored     name
--   refusal_rate       share      0..1, or 5%
--   accepted_by        source     who accepts the value; empty: nobody says
DROP VIEW IF EXISTS score_entry;
CREATE VIEW score_entry AS
SELECT
  m.name AS model,
  c.benchmark,
  round(c.zero + s.value * c.point, 12) AS value,
  c.unit,
  round(s.standard_error * abs(c.point), 12) AS standard_error,
  s.samples,
  iif(e.date_basis = 'retrieved', NULL, coalesce(e.evaluated_at, s.evaluated_on)) AS evaluated_on,
  s.origin,
  s.source,
  v.name AS evaluator,
  v.kind AS evaluator_kind,
  nullif(e.configuration, '') AS configuration,
  e.run,
  e.task_version AS benchmark_version,
  e.harness,
  iif(e.date_basis = 'retrieved', e.evaluated_at, NULL) AS retrieved_on,
  e.samples_total,
  e.samples_completed,
  e.samples_scored,
  e.refusal_rate,
  s.accepted_by
FROM score AS s
JOIN model AS m ON m.model_id = s.model_id
JOIN z_benchmark_scale AS c ON c.benchmark_id = s.benchmark_id AND c.is_own
LEFT JOIN evaluation AS e ON e.evaluation_id = s.evaluation_id
LEFT JOIN evaluator AS v ON v.evaluator_id = e.evaluator_id
WHERE NOT m.withdrawn;

-- The row waits in import_row for its verdict, cells without blanks around them, and goes on as z_import_entry says.
CREATE TRIGGER score_entry_insert
INSTEAD OF INSERT ON score_entry
BEGIN
  DELETE FROM import_row;

  INSERT INTO import_row (
    tool, model, benchmark, value, unit, standard_error, samples, samples_total, samples_completed, samples_scored, refusal_rate,
    evaluated_at, date_basis, status, origin, source, evaluator, evaluator_kind, configuration, run, task_version, harness, accepted_by
  )
  VALUES (
    'entry',
    @NAME_CELL(NEW.model)@,
    @NAME_CELL(NEW.benchmark)@,
    @CELL(NEW.value)@,
    @CELL(NEW.unit)@,
    @CELL(NEW.standard_error)@,
    @CELL(NEW.samples)@,
    @CELL(NEW.samples_total)@,
    @CELL(NEW.samples_completed)@,
    @CELL(NEW.samples_scored)@,
    @CELL(NEW.refusal_rate)@,
    coalesce(@CELL(NEW.evaluated_on)@, @CELL(NEW.retrieved_on)@),
    CASE
      WHEN @CELL(NEW.evaluated_on)@ IS NOT NULL THEN 'run'
      WHEN @CELL(NEW.retrieved_on)@ IS NOT NULL THEN 'retrieved'
    END,
    'success',
    coalesce(lower(@CELL(NEW.origin)@), 'unknown'),
    @CELL(NEW.source)@,
    @NAME_CELL(NEW.evaluator)@,
    lower(@CELL(NEW.evaluator_kind)@),
    @CELL(NEW.configuration)@,
    CAST(@CELL(NEW.run)@ AS TEXT),
    CAST(@CELL(NEW.benchmark_version)@ AS TEXT),
    CAST(@CELL(NEW.harness)@ AS TEXT),
    @NAME_CELL(NEW.accepted_by)@
  );

  INSERT INTO z_import_entry SELECT * FROM z_import_entry;
  DELETE FROM import_row;
END;
