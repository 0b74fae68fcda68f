-- What is to become of each row on its way in?
-- One row per row of import_row: the evaluation that it makes, or the rule that it breaks, in words.
-- Columns:
--   rule       the first rule that it breaks, by the field that breaks it; NULL: none
--   offending  the value of that field
--   reason     the rule in words, with its values
--   known_as   the evaluation that the row is already; NULL: it is new
DROP VIEW IF EXISTS z_import_check;
CREATE VIEW z_import_check AS
WITH verdict AS MATERIALIZED (
  SELECT
    c.import_row_id,
    c.rule,
    c.field,
    CASE c.field
      WHEN 'model' THEN c.model
      WHEN 'configuration' THEN coalesce(c.configuration, '')
      WHEN 'benchmark' THEN c.benchmark
      WHEN 'task' THEN c.task
      WHEN 'arguments' THEN c.arguments
      WHEN 'metric' THEN c.metric
      WHEN 'status' THEN c.status
      WHEN 'value' THEN c.value
      WHEN 'unit' THEN iif(c.rule = 'unit contradicts', c.unit, c.resolved_unit)
      WHEN 'higher_is_better' THEN c.higher_is_better
      WHEN 'standard_error' THEN c.standard_error
      WHEN 'samples' THEN c.samples
      WHEN 'shots' THEN c.shots
      WHEN 'epochs' THEN c.epochs
      WHEN 'samples_total' THEN c.samples_total
      WHEN 'samples_completed' THEN c.samples_completed
      WHEN 'samples_scored' THEN c.samples_scored
      WHEN 'refusal_rate' THEN c.refusal_rate
      WHEN 'standard_error_basis' THEN c.standard_error_basis
      WHEN 'date_basis' THEN c.date_basis
      WHEN 'scored_at' THEN c.scored_at
      WHEN 'evaluator' THEN c.evaluator
      WHEN 'evaluator_kind' THEN c.evaluator_kind
      WHEN 'accepted_by' THEN c.accepted_by
      WHEN 'origin' THEN c.origin
      ELSE iif(c.field IN ('evaluated_on', 'retrieved_on'), c.evaluated_at, c.error_value)
    END AS offending,
    CASE c.rule
@SCORE_RULES(reasons)@
    END AS reason,
    c.model_id,
    c.benchmark_id,
    c.tool,
    c.tool_version,
    c.model AS model_written,
    coalesce(c.task, c.benchmark) AS task,
    c.task_version,
    c.arguments,
    c.dataset,
    c.scorer,
    c.metric,
    c.reducer,
    c.shots_number AS shots,
    c.agent,
    c.evaluator,
    c.evaluator_kind,
    c.harness,
    c.settings AS configuration,
    c.run,
    iif(abs(c.number) < 9e999, c.number, NULL) AS value,
    c.resolved_unit AS unit,
    coalesce(c.task_higher_is_better, c.higher_is_better) AS higher_is_better,
    c.standard_error_number AS standard_error,
    iif(c.standard_error_number IS NULL, NULL, coalesce(c.standard_error_basis, 'given')) AS standard_error_basis,
    c.refusal_number AS refusal_rate,
    c.samples_number AS samples,
    c.total_number AS samples_total,
    c.completed_number AS samples_completed,
    c.scored_number AS samples_scored,
    c.epochs_number AS epochs,
    c.evaluated_moment AS evaluated_at,
    iif(c.evaluated_moment IS NULL, 'import', coalesce(c.date_basis, 'run')) AS date_basis,
    c.scored_moment AS scored_at,
    c.status,
    c.origin,
    c.source,
    c.accepted_by,
    c.file,
    c.sha256,
    c.line,
    c.path
  FROM z_import_rule AS c
)
SELECT
  v.*,
  -- Known by its place in the file's bytes; an entry also by what it says, since a corrected file has other bytes.
  coalesce(
    (
      SELECT e.evaluation_id
      FROM evaluation AS e
      WHERE v.sha256 IS NOT NULL AND NOT e.withdrawn
        AND (e.sha256, e.path, e.model_written, e.task) = (v.sha256, @PATH_OF(v)@, v.model_written, v.task)
    ),
    (
      SELECT min(e.evaluation_id)
      FROM evaluation AS e
      WHERE v.tool = 'entry' AND NOT e.withdrawn
        AND e.model_id = v.model_id AND e.benchmark_id = v.benchmark_id AND e.value IS v.value AND e.tool = v.tool AND (@ENTRY_SAYS(e)@) IS (@ENTRY_SAYS(v)@)
        AND e.evaluator_id IS (SELECT w.evaluator_id FROM evaluator AS w WHERE w.name = v.evaluator)
    )
  ) AS known_as
FROM verdict AS v;
