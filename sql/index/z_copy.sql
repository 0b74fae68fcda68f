-- What do the copies of the editions hold?
-- One row per edition and table that has rows of it: how many, and the hash of all their columns. The row 'edition' is of what a
-- published edition says of itself.
DROP VIEW IF EXISTS z_copy;
CREATE VIEW z_copy AS
@COPY_HASHES@
SELECT
  edition_id,
  'score' AS name,
  count(*) AS rows,
  rows_hash(
    'model_id', model_id, 'benchmark_id', benchmark_id, 'value', value, 'standard_error', standard_error, 'samples', samples,
    'evaluated_on', evaluated_on, 'origin', origin, 'source', source, 'evaluation_id', evaluation_id, 'accepted_at', accepted_at,
    'accepted_by', accepted_by, 'evaluator', evaluator, 'evaluator_kind', evaluator_kind, 'configuration', configuration, 'harness', harness,
    'benchmark_version', benchmark_version, 'completeness', completeness, 'date_basis', date_basis, 'refusal_rate', refusal_rate,
    'evaluations', evaluations
  ) AS hash
FROM edition_score
GROUP BY edition_id
UNION ALL
SELECT
  edition_id,
  'estimate',
  count(*),
  rows_hash(
    'model_id', model_id, 'benchmark_id', benchmark_id, 'estimate', estimate, 'standard_error', standard_error, 'rule', rule, 'cells', cells,
    'benchmark_error', benchmark_error
  )
FROM edition_estimate
GROUP BY edition_id
UNION ALL
SELECT
  edition_id,
  'result',
  count(*),
  rows_hash(
    'domain_id', domain_id, 'model_id', model_id, 'capability', capability, 'safety', safety, 'risk_index', risk_index, 'beta', beta,
    'status', status, 'capability_coverage', capability_coverage, 'safety_coverage', safety_coverage,
    'capability_estimated', capability_estimated, 'safety_estimated', safety_estimated
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
