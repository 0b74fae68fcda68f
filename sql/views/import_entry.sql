-- Internal. What becomes of a score that was entered? One row per row of import_row that has its verdict; an insert into
-- it carries the verdict out. A view with triggers, so that import_check is asked once a row and what a verdict does
-- not need costs nothing. A row with a file comes from `make import`, which writes down what it refuses.
DROP VIEW IF EXISTS import_entry;
CREATE VIEW import_entry AS
SELECT
  c.*,
  -- 1: nothing is to be done, the row says what stands already
  EXISTS (
    SELECT 1
    FROM score AS s
    WHERE (s.model_id, s.benchmark_id, s.evaluation_id) = (c.model_id, c.benchmark_id, c.known_as)
  )
  OR EXISTS (
    SELECT 1
    FROM model AS m
    JOIN benchmark AS b ON b.benchmark_id = c.benchmark_id
    JOIN score_entry AS s ON (s.model, s.benchmark) = (m.name, b.name)
    WHERE m.model_id = c.model_id
      AND (s.value, s.unit, s.standard_error, s.samples, s.evaluated_on, s.origin, s.source)
        IS (c.value, c.unit, c.standard_error, c.samples, c.evaluated_at, c.origin, c.source)
  )
  -- of a withdrawn result it does not stand: the row is a new result
  AND NOT EXISTS (
    SELECT 1
    FROM score AS s
    JOIN evaluation AS e ON e.evaluation_id = s.evaluation_id
    WHERE (s.model_id, s.benchmark_id) = (c.model_id, c.benchmark_id) AND e.withdrawn
  )
  -- a file that comes in again does not put an older result of its own before a newer one; an INSERT means now
  OR (
    c.file IS NOT NULL AND c.known_as IS NOT NULL
    AND EXISTS (SELECT 1 FROM score AS s WHERE (s.model_id, s.benchmark_id) = (c.model_id, c.benchmark_id))
  ) AS stands
FROM import_check AS c;

CREATE TRIGGER import_entry_accept
INSTEAD OF INSERT ON import_entry
WHEN NEW.rule IS NULL AND NOT NEW.stands
BEGIN
  INSERT INTO evaluation (model_id, benchmark_id, tool, model_written, task, value, unit, standard_error, samples, evaluated_at, date_basis, origin, source)
  SELECT NEW.model_id, NEW.benchmark_id, NEW.tool, NEW.model_written, NEW.task, NEW.value, NEW.unit, NEW.standard_error, NEW.samples, NEW.evaluated_at, NEW.date_basis, NEW.origin, NEW.source
  WHERE NEW.known_as IS NULL;

  INSERT INTO score (model_id, benchmark_id, value, standard_error, samples, evaluated_on, origin, source, evaluation_id)
  SELECT e.model_id, e.benchmark_id, e.score, e.standard_error, e.samples, substr(NEW.evaluated_at, 1, 10), e.origin, NEW.source, e.evaluation_id
  FROM evaluation_score AS e
  WHERE e.evaluation_id = coalesce(NEW.known_as, (SELECT max(evaluation_id) FROM evaluation))
  ON CONFLICT (model_id, benchmark_id) DO UPDATE SET
    value = excluded.value,
    standard_error = excluded.standard_error,
    samples = excluded.samples,
    evaluated_on = excluded.evaluated_on,
    origin = excluded.origin,
    source = excluded.source,
    evaluation_id = excluded.evaluation_id;
END;

CREATE TRIGGER import_entry_reject
INSTEAD OF INSERT ON import_entry
WHEN NEW.rule IS NOT NULL AND NEW.file IS NOT NULL
BEGIN
  INSERT INTO import_reject (file, path, line, column, value, reason)
  SELECT file, path, line, field, value, reason
  FROM import_refusal
  WHERE true
  ON CONFLICT DO UPDATE SET rejected_at = excluded.rejected_at;
END;

-- The rules of import_check that an entry can break, in words without values: RAISE takes a literal.
CREATE TRIGGER import_entry_refuse
INSTEAD OF INSERT ON import_entry
WHEN NEW.rule IS NOT NULL AND NEW.file IS NULL
BEGIN
  SELECT CASE NEW.rule
    WHEN 'model' THEN RAISE(ABORT, 'score_entry.model: must be a name')
    WHEN 'model unknown' THEN RAISE(ABORT, 'score_entry.model: no model or alias of this name')
    WHEN 'model withdrawn' THEN RAISE(ABORT, 'score_entry.model: this model is withdrawn')
    WHEN 'benchmark' THEN RAISE(ABORT, 'score_entry.benchmark: must be a name')
    WHEN 'benchmark unknown' THEN RAISE(ABORT, 'score_entry.benchmark: no benchmark or alias of this name')
    WHEN 'value missing' THEN RAISE(ABORT, 'score_entry.value: is missing')
    WHEN 'value' THEN RAISE(ABORT, 'score_entry.value: must be a finite number like 43.5 or 43.5%')
    WHEN 'value share or percent' THEN RAISE(ABORT, 'score_entry.value: could be a share or percent; write 0.43% or 43%, or fill in unit')
    WHEN 'value range' THEN RAISE(ABORT, 'score_entry.value: must be between lowest and highest of the benchmark')
    WHEN 'unit contradicts' THEN RAISE(ABORT, 'score_entry.unit: value is in percent, unit says otherwise')
    WHEN 'unit' THEN RAISE(ABORT, 'score_entry.unit: cannot be converted to the unit of the benchmark')
    WHEN 'standard_error' THEN RAISE(ABORT, 'score_entry.standard_error: must be a number of at least 0, like 1.2 or 1.2%')
    WHEN 'standard_error unit' THEN RAISE(ABORT, 'score_entry.standard_error: is in percent, the value is not and cannot be converted')
    WHEN 'standard_error large' THEN RAISE(ABORT, 'score_entry.standard_error: must be at most highest - lowest of the benchmark, in the unit of the value')
    WHEN 'standard_error zero' THEN RAISE(ABORT, 'score_entry.standard_error: cannot be 0 for a value between lowest and highest; leave it empty where it is not known')
    WHEN 'samples' THEN RAISE(ABORT, 'score_entry.samples: must be a whole number of at least 1')
    WHEN 'evaluated_on' THEN RAISE(ABORT, 'score_entry.evaluated_on: must be a real date like 2025-09-30')
    WHEN 'origin' THEN RAISE(ABORT, 'score_entry.origin: must be ''published'', ''measured'', ''reported'', ''synthetic'' or ''unknown''')
    ELSE RAISE(ABORT, 'score_entry: the row breaks a rule of the view import_check')
  END;
END;
