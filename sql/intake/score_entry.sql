-- How do scores come in?
-- One row per score. Write to it by INSERT or .import. Each row becomes an evaluation, and the score at once, unless
-- z_import_doubt has a doubt; the score before goes to score_history. A row that breaks a rule is an error that names column and
-- rule. Read, the view gives the scores that there are.
-- Example: .import --csv --skip 1 my_scores.csv score_entry
-- Columns:
--   model              name       the model, by name or alias
--   benchmark          benchmark  the benchmark, by name or alias
--   value              fact REAL  the value on the benchmark's own scale: 43.5, or '43.5%'
--   unit               word       the unit of the value, as 'share' for 0.435; empty: the benchmark's own; a value up to 1
--                                 without unit or % is refused where it could be a share or percent
--   standard_error     fact REAL  its standard error, in the unit of the value, or like '1.2%'; may be empty
--   samples            count      how many questions were scored; a whole number above 0, or empty
--   evaluated_on       date       when it was measured: a day, or a day and a time in UTC; may be empty
--   origin             word       where the value comes from: 'published', 'measured', 'reported', 'synthetic' or 'unknown';
--                                 default: 'unknown'
--   source             source     a paper, a page, a file; may be empty
--   evaluator          source     who measured it; one that is not known is made; empty: nobody says
--   evaluator_kind     word       the kind of a new evaluator: 'own', 'independent', 'developer' or 'aggregator'; may be empty
--   configuration      source     the settings of the run, 'key=value,...'; may be empty
--   run                name       the run's id; may be empty
--   benchmark_version  name       the version of the benchmark, or its window; may be empty
--   harness            name       the program that ran the benchmark; may be empty
--   retrieved_on       date       the day on which the value was copied: it was measured by then, where evaluated_on is empty
--   samples_total      count      how many questions the run has; may be empty
--   samples_completed  count      how many of them were completed; may be empty
--   samples_scored     count      how many of them have a score; may be empty
--   refusal_rate       share      share of the answers that are refusals: 0..1, or like '5%'; may be empty
--   accepted_by        source     who accepts the value; empty: nobody says
DROP VIEW IF EXISTS score_entry;
CREATE VIEW score_entry AS
SELECT
  m.name AS model,
  c.benchmark,
  @FROM_SCORE(s.value, c)@ AS value,
  c.unit,
  @ERROR_FROM_SCORE(s.standard_error, c)@ AS standard_error,
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

-- The row waits in import_row, cells without blanks around them; z_import_entry says what becomes of it.
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
