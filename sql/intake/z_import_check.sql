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
      WHEN 'reader' THEN c.error
      WHEN 'model unknown' THEN 'no model named "' || c.model || '"'
      WHEN 'configuration' THEN 'the alias "' || c.model || '" stands for a model only with ' || (
        SELECT group_concat(wanted, ' or ')
        FROM (SELECT configuration || ' (' || model || ')' AS wanted FROM known_model WHERE written = c.model ORDER BY wanted COLLATE BINARY LIMIT 10)
      )
      WHEN 'configuration several' THEN 'the alias "' || c.model || '" stands for several models with this configuration: demand more of it in alias_entry.configuration'
      WHEN 'model withdrawn' THEN 'the model "' || c.model || '" is withdrawn; UPDATE model SET withdrawn = 0 brings it back'
      WHEN 'benchmark unknown' THEN 'no benchmark named "' || c.benchmark || '"'
      WHEN 'task unknown' THEN 'no benchmark for the task "' || c.task || '" of ' || c.tool || ' in the table task'
      WHEN 'arguments' THEN 'the table task has "' || c.task || '" of ' || c.tool || ' only with ' || (
        SELECT group_concat(arguments, ' or ')
        FROM (SELECT DISTINCT arguments FROM task WHERE (tool, task) = (c.tool, c.task) ORDER BY arguments)
      )
      WHEN 'metric' THEN 'the table task has several benchmarks for "' || c.task || '", and none for the metric "' || coalesce(c.metric, '') || '"'
      WHEN 'status' THEN 'status @ONE_OF_RULE(status)@'
      WHEN 'value missing' THEN 'value is missing'
      WHEN 'value' THEN 'value @VALUE_RULE@'
      WHEN 'unit contradicts' THEN 'value is in percent, unit says otherwise'
      WHEN 'value share or percent' THEN 'value could be a share or percent: write ' || c.value || '% or ' || printf('%.15g', c.number * 100) || '%, or fill in unit (share or percent)'
      WHEN 'higher_is_better' THEN 'the file says that ' || iif(c.higher_is_better, 'higher', 'lower') || ' is better, the table task or the benchmark (higher_is_better) the opposite'
      WHEN 'unit task' THEN 'the file says ' || c.resolved_unit || ', the table task ' || c.task_unit
      WHEN 'unit' THEN 'a value in ' || c.resolved_unit || ' cannot be converted to the benchmark''s unit, ' || c.benchmark_unit
      WHEN 'value range' THEN printf('value must be between %.15g and %.15g (%s)', c.lowest, c.highest, c.resolved_unit)
      WHEN 'standard_error' THEN 'standard_error @ERROR_RULE@'
      WHEN 'standard_error unit' THEN 'standard_error is in percent, the value in ' || coalesce(c.resolved_unit, 'a unit that is not known')
      WHEN 'standard_error large' THEN printf('standard_error must be at most %.15g, in the unit of the value (%s)', c.highest - c.lowest, c.resolved_unit)
      WHEN 'standard_error zero' THEN printf('standard_error cannot be 0 for a value between %.15g and %.15g; leave it empty where it is not known', c.lowest, c.highest)
      WHEN 'samples' THEN 'samples must be a whole number of at least ' || iif(c.tool = 'entry', 1, 0)
      WHEN 'epochs' THEN 'epochs @COUNT_RULE(1)@'
      WHEN 'samples_total small' THEN 'samples_total @TOTAL_RULE@'
      WHEN 'refusal_rate' THEN 'refusal_rate @REFUSAL_RULE@'
      WHEN 'standard_error_basis' THEN 'standard_error_basis @ONE_OF_RULE(error_basis)@'
      WHEN 'date_basis' THEN 'date_basis must be ''run'', ''file'' or ''retrieved'', or ''import'' without a date'
      WHEN 'scored_at' THEN 'scored_at @TIME_RULE@'
      WHEN 'evaluator_kind' THEN 'evaluator_kind @ONE_OF_RULE(evaluator_kind)@'
      WHEN 'origin' THEN 'origin @ONE_OF_RULE(origin)@'
      ELSE CASE
        WHEN c.rule IN ('model', 'benchmark', 'task') THEN c.rule || ' must be a name'
        WHEN c.rule IN ('evaluator', 'accepted_by') THEN c.rule || ' @NAME_RULE@'
        WHEN c.rule IN ('shots', 'samples_total', 'samples_completed', 'samples_scored') THEN c.rule || ' @COUNT_RULE(0)@'
        WHEN c.rule IN ('evaluated_on', 'retrieved_on') THEN c.rule || ' @DATE_RULE@'
        WHEN c.rule IN ('evaluated_on future', 'retrieved_on future') THEN c.field || ' is in the future'
      END
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
  -- By its place in the file's bytes; what was entered also by what it says, since a file that was mended has other bytes.
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
