-- What becomes of a score that was entered?
-- One row per row of import_row, with its verdict by z_import_check. An INSERT carries the verdict out: the triggers ask
-- z_import_check once a row, and what a verdict does not need costs nothing.
-- An INSERT into score_entry means now: its row is the score at once, also where the result is known and there is another score.
-- That is a person's word, kept in score_decision where other measurements have another value. Only where z_import_doubt has a
-- doubt, the row becomes a measurement beside the score, for score_candidate.
-- Columns:
--   stands  1: nothing is to be done, as the row says what is there already; the row of a withdrawn result is not there
DROP VIEW IF EXISTS z_import_entry;
CREATE VIEW z_import_entry AS
SELECT
  c.*,
  EXISTS (
    SELECT 1
    FROM model AS m
    JOIN benchmark AS b ON b.benchmark_id = c.benchmark_id
    JOIN score_entry AS s ON (s.model, s.benchmark) = (m.name, b.name)
    WHERE m.model_id = c.model_id
      AND (s.value, s.unit, s.standard_error, s.samples, s.origin, s.source) IS (c.value, c.unit, c.standard_error, c.samples, c.origin, c.source)
      AND (s.evaluated_on, s.retrieved_on)
        IS (iif(c.date_basis = 'retrieved', NULL, c.evaluated_at), iif(c.date_basis = 'retrieved', c.evaluated_at, NULL))
      AND (s.evaluator, s.configuration, s.run, s.benchmark_version, s.harness)
        IS (c.evaluator, nullif(c.configuration, ''), c.run, c.task_version, c.harness)
      AND (s.samples_total, s.samples_completed, s.samples_scored, s.refusal_rate)
        IS (c.samples_total, c.samples_completed, c.samples_scored, c.refusal_rate)
  )
  AND NOT EXISTS (
    SELECT 1
    FROM score AS s
    JOIN evaluation AS e ON e.evaluation_id = s.evaluation_id
    WHERE (s.model_id, s.benchmark_id) = (c.model_id, c.benchmark_id) AND e.withdrawn
  ) AS stands
FROM z_import_check AS c;

CREATE TRIGGER z_import_entry_accept
INSTEAD OF INSERT ON z_import_entry
WHEN NEW.rule IS NULL AND NOT NEW.stands
BEGIN
  INSERT INTO evaluator (name, kind, rank)
  SELECT NEW.evaluator, kind, rank
  FROM z_evaluator_kind
  WHERE kind IS NEW.evaluator_kind AND NEW.evaluator IS NOT NULL AND NOT EXISTS (SELECT 1 FROM evaluator WHERE name = NEW.evaluator);

  INSERT INTO evaluation (evaluator_id, @OF_A_RESULT()@)
  SELECT (SELECT evaluator_id FROM evaluator WHERE name = NEW.evaluator), @OF_A_RESULT(NEW.)@
  WHERE NEW.known_as IS NULL;

  INSERT INTO accepted_score (model_id, benchmark_id, value, standard_error, samples, evaluated_on, origin, source, evaluation_id, accepted_by)
  SELECT e.model_id, e.benchmark_id, e.score, e.standard_error, e.samples, e.evaluated_on, e.origin, e.source, e.evaluation_id, NEW.accepted_by
  FROM evaluation_score AS e
  WHERE e.evaluation_id = coalesce(NEW.known_as, (SELECT max(evaluation_id) FROM evaluation))
    AND NOT EXISTS (SELECT 1 FROM z_import_doubt AS d WHERE d.evaluation_id = e.evaluation_id AND d.doubt IS NOT NULL);

  INSERT INTO score_decision (model_id, benchmark_id, evaluation_id, newest_evaluation_id, cutoff_on)
  SELECT
    s.model_id, s.benchmark_id, s.evaluation_id,
    (SELECT max(e.evaluation_id) FROM evaluation AS e WHERE (e.model_id, e.benchmark_id) = (s.model_id, s.benchmark_id)),
    iif(@IS_LATER(s)@, NULL, (SELECT cutoff_on FROM z_current_edition))
  FROM evaluation_score AS s
  WHERE s.evaluation_id = coalesce(NEW.known_as, (SELECT max(evaluation_id) FROM evaluation))
    AND (
      EXISTS (SELECT 1 FROM score AS t WHERE t.evaluation_id = s.evaluation_id)
      OR EXISTS (SELECT 1 FROM z_current_score AS t WHERE t.model_id = s.model_id AND t.benchmark_id = s.benchmark_id AND t.evaluation_id = s.evaluation_id)
    )
    AND EXISTS (
      SELECT 1
      FROM evaluation_score AS o
      WHERE (o.model_id, o.benchmark_id) = (s.model_id, s.benchmark_id) AND abs(o.score - s.score) > 1e-9
    )
  ON CONFLICT (model_id, benchmark_id) DO UPDATE SET
    evaluation_id = excluded.evaluation_id,
    newest_evaluation_id = excluded.newest_evaluation_id,
    cutoff_on = excluded.cutoff_on,
    decided_at = excluded.decided_at;
END;

-- The rules of z_import_check that an entry can break, in words without values: RAISE takes a literal.
CREATE TRIGGER z_import_entry_refuse
INSTEAD OF INSERT ON z_import_entry
WHEN NEW.rule IS NOT NULL
BEGIN
  SELECT CASE NEW.rule
@SCORE_RULES(refusals)@
    ELSE RAISE(ABORT, 'score_entry: the row breaks a rule of the view z_import_check')
  END;
END;
