-- No score is ever lost: what an update, a delete or a replace takes away is kept here.

-- Which values did a score once hold, and when and how did they go?
-- One row per value that an update, a delete or a replace took away.
-- Columns:
--   score_history_id  id
--   model_id          id      key of the model
--   benchmark_id      id      key of the benchmark
--   value             points  0..100, as score had it
--   standard_error    change  as score had it
--   samples           count   as score had it
--   evaluated_on      date    as score had it
--   origin            word    as score had it
--   source            source  as score had it
--   evaluation_id     id      key of the evaluation
--   accepted_at       date    as score had it
--   accepted_by       source  as score had it
--   replaced_by       word
--   replaced_at       date
CREATE TABLE IF NOT EXISTS score_history (
  score_history_id INTEGER PRIMARY KEY, -- the order in which values were replaced
  model_id INTEGER NOT NULL REFERENCES model,
  benchmark_id INTEGER NOT NULL REFERENCES benchmark,
  value REAL NOT NULL,
  standard_error REAL,
  samples INTEGER,
  evaluated_on TEXT,
  origin TEXT NOT NULL,
  source TEXT,
  evaluation_id INTEGER REFERENCES evaluation,
  accepted_at TEXT,
  accepted_by TEXT,
  replaced_by TEXT NOT NULL -- correct: the same measurement with other facts; later: it never stood, as one measured later did (accepted_score)
    CONSTRAINT "score_history.replaced_by @ONE_OF_RULE(replaced_by)@" CHECK (replaced_by IN @WORDS(replaced_by)@),
  replaced_at TEXT NOT NULL DEFAULT (datetime('now')) -- when it was replaced, UTC
) STRICT;

CREATE INDEX IF NOT EXISTS score_history_by_score ON score_history (model_id, benchmark_id);
CREATE INDEX IF NOT EXISTS score_history_by_benchmark ON score_history (benchmark_id);
CREATE INDEX IF NOT EXISTS score_history_by_evaluation ON score_history (evaluation_id) WHERE evaluation_id IS NOT NULL;

CREATE TRIGGER IF NOT EXISTS score_history_keeps_values
BEFORE UPDATE ON score_history
BEGIN
  SELECT RAISE(ABORT, 'score_history: its rows are never changed');
END;

CREATE TRIGGER IF NOT EXISTS score_history_keeps_rows
BEFORE DELETE ON score_history
BEGIN
  SELECT RAISE(ABORT, 'score_history: its rows are never deleted');
END;

-- INSERT OR REPLACE deletes the old row without firing a DELETE trigger (unless PRAGMA
-- recursive_triggers is on). So the row that an insert finds in its place is set aside here before,
-- and moved to the history after, when the insert did take place; an INSERT OR IGNORE or an upsert never
-- gets there, and what it set aside is overwritten by the next one.
CREATE TABLE IF NOT EXISTS score_replaced (
  model_id INTEGER NOT NULL,
  benchmark_id INTEGER NOT NULL,
  value REAL NOT NULL,
  standard_error REAL,
  samples INTEGER,
  evaluated_on TEXT,
  origin TEXT NOT NULL,
  source TEXT,
  evaluation_id INTEGER,
  accepted_at TEXT,
  accepted_by TEXT,
  set_aside_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')), -- one statement has one 'now'
  in_history INTEGER NOT NULL DEFAULT 0 -- 1: the DELETE trigger has seen it go
) STRICT;

CREATE TRIGGER IF NOT EXISTS score_set_aside
BEFORE INSERT ON score
WHEN EXISTS (SELECT 1 FROM score WHERE model_id = NEW.model_id AND benchmark_id = NEW.benchmark_id)
BEGIN
  DELETE FROM score_replaced;
  INSERT INTO score_replaced (model_id, benchmark_id, value, standard_error, samples, evaluated_on, origin, source, evaluation_id, accepted_at, accepted_by)
  SELECT model_id, benchmark_id, value, standard_error, samples, evaluated_on, origin, source, evaluation_id, accepted_at, accepted_by
  FROM score
  WHERE model_id = NEW.model_id AND benchmark_id = NEW.benchmark_id;
END;

CREATE TRIGGER IF NOT EXISTS score_replace_to_history
AFTER INSERT ON score
BEGIN
  INSERT INTO score_history (
    model_id, benchmark_id, value, standard_error, samples, evaluated_on, origin, source, evaluation_id, accepted_at,
    accepted_by, replaced_by
  )
  SELECT
    model_id, benchmark_id, value, standard_error, samples, evaluated_on, origin, source, evaluation_id, accepted_at, accepted_by,
    iif(@SAME_MEASUREMENT(score_replaced, NEW)@, 'correct', 'replace')
  FROM score_replaced
  WHERE model_id = NEW.model_id AND benchmark_id = NEW.benchmark_id AND NOT in_history;

  -- What stood already is not accepted anew.
  UPDATE score
  SET accepted_at = r.accepted_at, accepted_by = coalesce(NEW.accepted_by, r.accepted_by)
  FROM score_replaced AS r
  WHERE (r.model_id, r.benchmark_id) = (NEW.model_id, NEW.benchmark_id)
    AND (score.model_id, score.benchmark_id) = (NEW.model_id, NEW.benchmark_id)
    AND @SAME_MEASUREMENT(r, NEW)@
    AND r.accepted_at IS NOT NEW.accepted_at;
  DELETE FROM score_replaced;
END;

-- A score that moves to another model or benchmark is gone from its place. The last words of the condition: an acceptance in
-- the trigger below is no change of its own.
CREATE TRIGGER IF NOT EXISTS score_update_to_history
AFTER UPDATE ON score
WHEN (OLD.model_id, OLD.benchmark_id, OLD.value, OLD.standard_error, OLD.samples, OLD.evaluated_on, OLD.origin, OLD.source, OLD.evaluation_id)
  IS NOT (NEW.model_id, NEW.benchmark_id, NEW.value, NEW.standard_error, NEW.samples, NEW.evaluated_on, NEW.origin, NEW.source, NEW.evaluation_id)
  OR (OLD.accepted_by IS NOT NEW.accepted_by AND OLD.accepted_at IS NEW.accepted_at)
BEGIN
  INSERT INTO score_history (
    model_id, benchmark_id, value, standard_error, samples, evaluated_on, origin, source, evaluation_id, accepted_at,
    accepted_by, replaced_by
  )
  VALUES (
    OLD.model_id, OLD.benchmark_id, OLD.value, OLD.standard_error, OLD.samples, OLD.evaluated_on, OLD.origin,
    OLD.source, OLD.evaluation_id, OLD.accepted_at, OLD.accepted_by,
    CASE
      WHEN (OLD.model_id, OLD.benchmark_id) <> (NEW.model_id, NEW.benchmark_id) THEN 'delete'
      WHEN @SAME_MEASUREMENT(OLD, NEW)@ THEN 'correct'
      ELSE 'update'
    END
  );
  DELETE FROM score_replaced;
END;

-- Another value, or another evaluation, is accepted when it comes in, also where an UPDATE of the table does not say so: then
-- nobody has said who accepted it.
CREATE TRIGGER IF NOT EXISTS score_accepted_anew
AFTER UPDATE OF value, evaluation_id ON score
WHEN NOT (@SAME_MEASUREMENT(OLD, NEW)@) AND NEW.accepted_at IS OLD.accepted_at AND NEW.accepted_at IS NOT datetime('now')
BEGIN
  UPDATE score
  SET accepted_at = datetime('now'), accepted_by = iif(NEW.accepted_by IS OLD.accepted_by, NULL, NEW.accepted_by)
  WHERE (model_id, benchmark_id) = (NEW.model_id, NEW.benchmark_id);
END;

-- Of an INSERT OR REPLACE, which comes here too while recursive_triggers is on, the row was set aside by the same statement.
CREATE TRIGGER IF NOT EXISTS score_delete_to_history
AFTER DELETE ON score
BEGIN
  UPDATE score_replaced
  SET in_history = 1
  WHERE (model_id, benchmark_id) = (OLD.model_id, OLD.benchmark_id) AND set_aside_at = strftime('%Y-%m-%d %H:%M:%f', 'now');
  DELETE FROM score_replaced WHERE NOT in_history;
  INSERT INTO score_history (
    model_id, benchmark_id, value, standard_error, samples, evaluated_on, origin, source, evaluation_id, accepted_at,
    accepted_by, replaced_by
  )
  VALUES (
    OLD.model_id, OLD.benchmark_id, OLD.value, OLD.standard_error, OLD.samples, OLD.evaluated_on, OLD.origin,
    OLD.source, OLD.evaluation_id, OLD.accepted_at, OLD.accepted_by,
    iif(EXISTS (SELECT 1 FROM score_replaced WHERE in_history), 'replace', 'delete')
  );
END;

-- UPDATE OR REPLACE could delete a second row unseen in the same way; a score that moves to another model
-- or benchmark must find its place free.
CREATE TRIGGER IF NOT EXISTS score_moves_to_a_free_place
BEFORE UPDATE OF model_id, benchmark_id ON score
WHEN (OLD.model_id, OLD.benchmark_id) IS NOT (NEW.model_id, NEW.benchmark_id)
  AND EXISTS (SELECT 1 FROM score WHERE model_id = NEW.model_id AND benchmark_id = NEW.benchmark_id)
BEGIN
  SELECT RAISE(ABORT, 'score: this model already has a score on this benchmark; delete it first');
END;
