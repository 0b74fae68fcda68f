-- Internal. What do the copies of the editions hold? One row per edition and table that has rows of it, with their number and the
-- hash of all their columns; and one, 'edition', of what a published edition says of itself.
DROP VIEW IF EXISTS z_copy;
CREATE VIEW z_copy AS
@COPY_HASHES@
SELECT
  edition_id,
  'score' AS name,
  count(*) AS rows,
  rows_hash(
    model_id, benchmark_id, value, standard_error, samples, evaluated_on, origin, source, evaluation_id, accepted_at, accepted_by, evaluator, evaluator_kind,
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
GROUP BY edition_id
UNION ALL
SELECT
  edition_id,
  'edition',
  count(*),
  @EDITION_HASH(published_on, published_with)@
FROM edition
WHERE published_on IS NOT NULL
GROUP BY edition_id;
