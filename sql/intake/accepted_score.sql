-- How does an evaluation become the score?
-- One row per score that cites an evaluation. Every way of accepting a score ends in an INSERT here: it makes the score of its
-- model on its benchmark. A score that is there already goes to score_history. Where the current edition has a cut-off and the
-- score that is there was measured after it, the new one goes to score_history, where the edition finds it.
-- Columns:
--   model_id        id      the model's id
--   benchmark_id    id      the benchmark's id
--   value           points  the score, 0..100
--   standard_error  change  standard error of the value, in points; NULL: not known
--   samples         count   how many questions were scored; NULL: not known
--   evaluated_on    date    the day of the measurement; NULL: not known
--   origin          word    where the value comes from: 'published', 'measured', 'reported', 'synthetic' or 'unknown'
--   source          source  who says so: a paper, a page, a file
--   evaluation_id   id      the id of the measurement in the table evaluation
--   accepted_by     source  who accepted the score, by their own word; NULL: nobody said
DROP VIEW IF EXISTS accepted_score;
CREATE VIEW accepted_score AS
SELECT model_id, benchmark_id, value, standard_error, samples, evaluated_on, origin, source, evaluation_id, accepted_by
FROM score
WHERE evaluation_id IS NOT NULL AND model_id IN (SELECT model_id FROM model WHERE NOT withdrawn);

-- The same measurement is not accepted a second time. accepted_at of `excluded` is now.
CREATE TRIGGER accepted_score_insert
INSTEAD OF INSERT ON accepted_score
WHEN NOT (@GOES_BENEATH(NEW)@)
BEGIN
  INSERT INTO score (model_id, benchmark_id, value, standard_error, samples, evaluated_on, origin, source, evaluation_id, accepted_by)
  VALUES (
    NEW.model_id, NEW.benchmark_id, NEW.value, NEW.standard_error, NEW.samples, NEW.evaluated_on, NEW.origin,
    NEW.source, NEW.evaluation_id, NEW.accepted_by
  )
  ON CONFLICT (model_id, benchmark_id) DO UPDATE SET
    value = excluded.value,
    standard_error = excluded.standard_error,
    samples = excluded.samples,
    evaluated_on = excluded.evaluated_on,
    origin = excluded.origin,
    source = excluded.source,
    evaluation_id = excluded.evaluation_id,
    accepted_at = iif(@SAME_MEASUREMENT(score, excluded)@, score.accepted_at, excluded.accepted_at),
    accepted_by = iif(@SAME_MEASUREMENT(score, excluded)@, coalesce(excluded.accepted_by, score.accepted_by), excluded.accepted_by);
END;

-- The current edition has a cut-off and counts this measurement, while the score that there is was measured later. That one stays
-- the score, for the editions that count it; this one goes into score_history, where z_score_in_time finds it.
CREATE TRIGGER accepted_score_insert_beneath
INSTEAD OF INSERT ON accepted_score
WHEN @GOES_BENEATH(NEW)@
BEGIN
  INSERT INTO score_history (
    model_id, benchmark_id, value, standard_error, samples, evaluated_on, origin, source, evaluation_id, accepted_at,
    accepted_by, replaced_by
  )
  SELECT
    NEW.model_id, NEW.benchmark_id, NEW.value, NEW.standard_error, NEW.samples, NEW.evaluated_on, NEW.origin, NEW.source, NEW.evaluation_id,
    datetime('now'), NEW.accepted_by, 'later'
  WHERE NOT EXISTS (
    SELECT 1
    FROM z_current_score
    WHERE model_id = NEW.model_id AND benchmark_id = NEW.benchmark_id
      AND (value, source, evaluation_id) IS (NEW.value, NEW.source, NEW.evaluation_id)
  );
END;
