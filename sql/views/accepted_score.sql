-- Internal. How does an evaluation become the score? A view to write to: an insert makes the score of its model on its
-- benchmark, or puts it in the place of the one that stands, which goes to score_history. Every way of accepting ends here.
-- Read, it gives the scores that cite an evaluation.
DROP VIEW IF EXISTS accepted_score;
CREATE VIEW accepted_score AS
SELECT model_id, benchmark_id, value, standard_error, samples, evaluated_on, origin, source, evaluation_id
FROM score
WHERE evaluation_id IS NOT NULL AND model_id IN (SELECT model_id FROM model WHERE NOT withdrawn);

CREATE TRIGGER accepted_score_insert
INSTEAD OF INSERT ON accepted_score
BEGIN
  INSERT INTO score (model_id, benchmark_id, value, standard_error, samples, evaluated_on, origin, source, evaluation_id)
  VALUES (NEW.model_id, NEW.benchmark_id, NEW.value, NEW.standard_error, NEW.samples, NEW.evaluated_on, NEW.origin, NEW.source, NEW.evaluation_id)
  ON CONFLICT (model_id, benchmark_id) DO UPDATE SET
    value = excluded.value,
    standard_error = excluded.standard_error,
    samples = excluded.samples,
    evaluated_on = excluded.evaluated_on,
    origin = excluded.origin,
    source = excluded.source,
    evaluation_id = excluded.evaluation_id;
END;
