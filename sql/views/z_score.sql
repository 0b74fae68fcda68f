-- Internal. Which scores does the edition in use count? One row per score of a model of z_model, on whatever benchmark, with
-- what is known of how it was measured.
DROP VIEW IF EXISTS z_score;
CREATE VIEW z_score AS
SELECT
  s.model_id,
  s.benchmark_id,
  s.value, -- 0..100
  s.standard_error,
  s.samples,
  s.evaluated_on,
  s.origin,
  s.source,
  s.evaluation_id,
  s.accepted_at,
  s.accepted_by,
  v.name AS evaluator,
  v.kind AS evaluator_kind,
  e.configuration,
  e.harness,
  e.task_version AS benchmark_version,
  NULL AS completeness,
  e.date_basis,
  e.refusal_rate,
  NULL AS evaluations
FROM score AS s
LEFT JOIN evaluation AS e ON e.evaluation_id = s.evaluation_id
LEFT JOIN evaluator AS v ON v.evaluator_id = e.evaluator_id
WHERE (SELECT is_open FROM z_in_use) AND +s.model_id IN (SELECT model_id FROM z_model)
UNION ALL
SELECT
  model_id, benchmark_id, value, standard_error, samples, evaluated_on, origin, source, evaluation_id, accepted_at, accepted_by, evaluator,
  evaluator_kind, configuration, harness, benchmark_version, completeness, date_basis, refusal_rate, evaluations
FROM edition_score
WHERE edition_id = (SELECT fixed_id FROM z_in_use);
