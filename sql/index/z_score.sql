-- Which scores does the edition in use count, and what is known of how they were measured?
-- One row per model of z_model and benchmark with such a score: of an open edition the rows of score, with a cut-off those of
-- z_score_in_time, of a published one those that it copied. SQLite leaves out the joins that nobody asks for, so who reads only a
-- value and its origin pays for no more.
-- Columns:
--   value          0..100
--   evaluation_id  NULL: entered directly; then the columns of its evaluation are NULL too
--   accepted_at    UTC; NULL: before this was recorded
--   accepted_by    NULL: nobody said
--   completeness   'complete', 'partial' or 'unknown'
--   evaluations    usable results of the cell
DROP VIEW IF EXISTS z_score;
CREATE VIEW z_score AS
SELECT
  s.model_id,
  s.benchmark_id,
  s.value,
  s.standard_error,
  s.samples,
  s.evaluated_on,
  s.origin,
  s.source,
  s.evaluation_id,
  s.accepted_at,
  s.accepted_by,
  (SELECT v.name FROM evaluator AS v WHERE v.evaluator_id = e.evaluator_id) AS evaluator,
  (SELECT v.kind FROM evaluator AS v WHERE v.evaluator_id = e.evaluator_id) AS evaluator_kind,
  e.configuration,
  e.harness,
  e.task_version AS benchmark_version,
  @SCORE_COMPLETENESS(s, e)@ AS completeness,
  e.date_basis,
  e.refusal_rate,
  @USABLE_RESULTS(s, NULL)@ AS evaluations
FROM score AS s
LEFT JOIN evaluation AS e ON e.evaluation_id = s.evaluation_id
WHERE (SELECT is_open AND cutoff_on IS NULL FROM z_in_use) AND +s.model_id IN (SELECT model_id FROM z_model)
UNION ALL
SELECT
  s.model_id, s.benchmark_id, s.value, s.standard_error, s.samples, s.evaluated_on, s.origin, s.source, s.evaluation_id, s.accepted_at, s.accepted_by,
  (SELECT v.name FROM evaluator AS v WHERE v.evaluator_id = e.evaluator_id),
  (SELECT v.kind FROM evaluator AS v WHERE v.evaluator_id = e.evaluator_id),
  e.configuration, e.harness, e.task_version, @SCORE_COMPLETENESS(s, e)@, e.date_basis, e.refusal_rate,
  @USABLE_RESULTS(s, k.cutoff_on)@
FROM z_score_in_time AS s
JOIN edition AS k ON k.edition_id = s.edition_id
LEFT JOIN evaluation AS e ON e.evaluation_id = s.evaluation_id
WHERE s.edition_id = (SELECT edition_id FROM z_in_use WHERE is_open AND cutoff_on IS NOT NULL) AND +s.model_id IN (SELECT model_id FROM z_model)
UNION ALL
SELECT
  model_id, benchmark_id, value, standard_error, samples, evaluated_on, origin, source, evaluation_id, accepted_at, accepted_by, evaluator,
  evaluator_kind, configuration, harness, benchmark_version, completeness, date_basis, refusal_rate, evaluations
FROM edition_score
WHERE edition_id = (SELECT fixed_id FROM z_in_use);
