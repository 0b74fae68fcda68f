-- Internal. What do the copies of the editions hold? One row per edition and table that has rows of it, with their number and
-- hash, as z_input has them of the tables that are copied.
DROP VIEW IF EXISTS z_copy;
CREATE VIEW z_copy AS
@COPY_HASHES@
SELECT
  edition_id,
  'score' AS name,
  count(*) AS rows,
  rows_hash(
    model_id, benchmark_id, value, standard_error, samples, evaluated_on, origin, source, evaluation_id, accepted_by, evaluator, evaluator_kind,
    configuration, harness, benchmark_version, completeness, date_basis, refusal_rate, evaluations
  ) AS hash
FROM edition_score
GROUP BY edition_id
UNION ALL
SELECT
  edition_id,
  'estimate',
  count(*),
  rows_hash(model_id, benchmark_id, estimate, standard_error, rule, cells, benchmark_error)
FROM edition_estimate
GROUP BY edition_id
UNION ALL
SELECT
  edition_id,
  'result',
  count(*),
  rows_hash(
    domain_id, model_id, capability, safety, risk_index, beta, status, capability_coverage, safety_coverage, capability_estimated,
    safety_estimated
  )
FROM edition_result
GROUP BY edition_id;
