-- What is the edition in use computed from?
-- One row per table: the number of its rows, and their hash, which is what people sign off and what edition_copy keeps. The day
-- on which a score was accepted is no part of it, and neither is what publishing sets.
DROP VIEW IF EXISTS z_input;
CREATE VIEW z_input AS
@COPY_INPUTS@
SELECT
  'score' AS name,
  count(*) AS rows,
  rows_hash(
    'model_id', model_id, 'benchmark_id', benchmark_id, 'value', value, 'standard_error', standard_error, 'samples', samples,
    'evaluated_on', evaluated_on, 'origin', origin, 'source', source, 'evaluation_id', evaluation_id, 'accepted_by', accepted_by,
    'evaluator', evaluator, 'evaluator_kind', evaluator_kind, 'configuration', configuration, 'harness', harness,
    'benchmark_version', benchmark_version, 'completeness', completeness, 'date_basis', date_basis, 'refusal_rate', refusal_rate,
    'evaluations', evaluations
  ) AS hash
FROM z_score
UNION ALL
SELECT
  'edition',
  count(*),
  rows_hash(
    'name', name, 'period_id', period_id, 'method_id', method_id, 'baseline_on', baseline_on, 'baseline_reason', baseline_reason,
    'revises', revises, 'reason', reason
  )
FROM z_edition;
