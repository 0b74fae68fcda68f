-- What speaks against taking an entered result as the score at once?
-- One row per evaluation. Where nothing is known of the score that is there, nothing speaks against it. Of one evaluation the
-- view looks only at its own cell, since it is asked with each row that is entered; z_measurement_doubt has all doubts of all
-- cells.
-- Columns:
--   doubt  'partial', 'refusals' (it is a lower bound), 'another evaluator', 'several configurations', 'far from the score' (of a
--          log); NULL: nothing
DROP VIEW IF EXISTS z_import_doubt;
CREATE VIEW z_import_doubt AS
SELECT
  e.evaluation_id,
  CASE
    WHEN e.completeness = 'partial' THEN 'partial'
    WHEN @TOO_MANY_REFUSALS(b.measures, e.refusal_rate, (SELECT value FROM parameter WHERE name = 'largest_refusal_rate'))@ THEN 'refusals'
    WHEN o.evaluation_id IS NULL OR o.withdrawn OR abs(s.value - e.score) <= 1e-9 THEN NULL
    WHEN o.evaluator_id <> coalesce(e.evaluator_id, 0) THEN 'another evaluator'
    WHEN o.configuration <> e.configuration THEN 'several configurations'
    WHEN o.tool <> 'entry'
      AND @FAR_APART(s.value, e.score)@
        * (@VARIANCE(s.value, s.standard_error, coalesce(s.samples, b.items))@
          + @VARIANCE(e.score, e.standard_error, coalesce(e.samples_scored, e.samples, b.items))@)
      THEN 'far from the score'
  END AS doubt
FROM evaluation_score AS e
JOIN benchmark AS b ON b.benchmark_id = e.benchmark_id
LEFT JOIN score AS s ON (s.model_id, s.benchmark_id) = (e.model_id, e.benchmark_id)
LEFT JOIN evaluation AS o ON o.evaluation_id = s.evaluation_id;
