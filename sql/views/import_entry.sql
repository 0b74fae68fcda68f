-- Internal. What becomes of a score that was entered? One row per row of import_row that has its verdict; an insert into
-- it carries the verdict out. A view with triggers, so that import_check is asked once a row and what a verdict does
-- not need costs nothing.
DROP VIEW IF EXISTS import_entry;
CREATE VIEW import_entry AS
SELECT
  c.*,
  -- 1: the row says what stands already
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
        IS (c.value, c.unit, c.standard_error, c.samples, c.evaluated_on, c.origin, c.source)
  ) AS stands
FROM import_check AS c;

CREATE TRIGGER import_entry_accept
INSTEAD OF INSERT ON import_entry
WHEN NEW.rule IS NULL AND NOT NEW.stands
BEGIN
  INSERT INTO evaluation (model_id, benchmark_id, tool, model_written, task, value, unit, standard_error, samples, evaluated_on, origin, source)
  SELECT NEW.model_id, NEW.benchmark_id, NEW.tool, NEW.model_written, NEW.task, NEW.value, NEW.unit, NEW.standard_error, NEW.samples, NEW.evaluated_on, NEW.origin, NEW.source
  WHERE NEW.known_as IS NULL;

  INSERT INTO score (model_id, benchmark_id, value, standard_error, samples, evaluated_on, origin, source, evaluation_id)
  SELECT e.model_id, e.benchmark_id, e.score, e.standard_error, e.samples, NEW.evaluated_on, e.origin, NEW.source, e.evaluation_id
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

CREATE TRIGGER import_entry_refuse
INSTEAD OF INSERT ON import_entry
WHEN NEW.rule IS NOT NULL
BEGIN
  INSERT INTO import_reject (file, path, field, value, reason)
  SELECT file, path, field, value, reason
  FROM import_refusal
  WHERE true
  ON CONFLICT DO UPDATE SET rejected_at = excluded.rejected_at;

  UPDATE import_row SET error = 'refused';
END;
