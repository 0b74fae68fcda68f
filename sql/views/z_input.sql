-- Internal. What is the edition in use computed from? One row per table, with the number of its rows and their hash: what is
-- signed off, and kept in edition_copy. When a score was accepted is no part of it, and nothing of the edition that publishing sets.
DROP VIEW IF EXISTS z_input;
CREATE VIEW z_input AS
@COPY_INPUTS@
SELECT
  'score' AS name,
  count(*) AS rows,
  rows_hash(
    model_id, benchmark_id, value, standard_error, samples, evaluated_on, origin, source, evaluation_id, accepted_by, evaluator, evaluator_kind,
    configuration, harness, benchmark_version, completeness, date_basis, refusal_rate, evaluations
  ) AS hash
FROM z_score
UNION ALL
SELECT
  'edition',
  count(*),
  rows_hash(name, period_id, method_id, baseline_on, baseline_reason, revises, reason)
FROM z_edition;
