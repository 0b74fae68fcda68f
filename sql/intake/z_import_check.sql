-- What is to become of each row on its way in?
-- One row per row of import_row: the evaluation that it makes, or the rule that it breaks. The first word of a rule is the field
-- that breaks it.
-- Columns:
--   rule       the first rule that it breaks; NULL: none
--   field      the field that breaks it
--   offending  the value of that field
--   reason     the rule in words, with its values
--   known_as   the evaluation that the row is already; NULL: it is new
DROP VIEW IF EXISTS z_import_check;
CREATE VIEW z_import_check AS
-- Materialized, so that each column is computed once and not again in every expression that uses it.
WITH number AS MATERIALIZED (
  SELECT
    import_row_id,
    @WHOLE(samples)@ AS samples,
    @WHOLE(samples_total)@ AS samples_total,
    @WHOLE(samples_completed)@ AS samples_completed,
    @WHOLE(samples_scored)@ AS samples_scored,
    @WHOLE(shots)@ AS shots,
    @WHOLE(epochs)@ AS epochs,
    CASE
      WHEN @IS_NUMBER(refusal_rate)@ THEN CAST(refusal_rate AS REAL)
      WHEN typeof(refusal_rate) = 'text' AND refusal_rate LIKE '%!%' ESCAPE '!' AND CAST(rtrim(refusal_rate, '% ') AS NUMERIC) = rtrim(refusal_rate, '% ')
        THEN CAST(refusal_rate AS REAL) / 100
    END AS refusal_rate,
    -- ISO dates, with a time in UTC or with its zone
    CASE
      WHEN @IS_DATE(evaluated_at)@ THEN evaluated_at
      WHEN @IS_MOMENT(evaluated_at)@ THEN datetime(evaluated_at)
    END AS evaluated_at,
    iif(@IS_MOMENT(scored_at)@, datetime(scored_at), NULL) AS scored_at,
    iif(date_basis = 'retrieved', 'retrieved_on', 'evaluated_on') AS date_field
  FROM import_row
),
-- Each by itself: a join would compute the scales of all benchmarks. The ends are the same in both directions.
matched AS MATERIALIZED (
  SELECT
    *,
    (SELECT lowest FROM z_benchmark_scale AS s WHERE (s.benchmark_id, s.unit, s.higher_is_better) = (m.benchmark_id, m.unit, 1)) AS lowest,
    (SELECT highest FROM z_benchmark_scale AS s WHERE (s.benchmark_id, s.unit, s.higher_is_better) = (m.benchmark_id, m.unit, 1)) AS highest,
    (SELECT doubtful_to FROM z_benchmark_scale AS s WHERE (s.benchmark_id, s.unit, s.higher_is_better) = (m.benchmark_id, m.unit, 1)) AS doubtful_to
  FROM z_import_match AS m
),
checked AS MATERIALIZED (
  SELECT
    r.*,
    -- in the unit of the value
    iif(m.error_in_percent AND m.unit <> 'percent', round(m.error_number * e.factor, 12), m.error_number) AS standard_error_number,
    n.samples AS samples_number,
    n.samples_total AS total_number,
    n.samples_completed AS completed_number,
    n.samples_scored AS scored_number,
    n.shots AS shots_number,
    n.epochs AS epochs_number,
    n.refusal_rate AS refusal_number,
    n.evaluated_at AS evaluated_moment,
    n.scored_at AS scored_moment,
    m.configuration AS settings,
    m.model_id,
    m.benchmark_id,
    m.number,
    m.unit AS resolved_unit,
    m.task_unit,
    m.task_higher_is_better,
    b.unit AS benchmark_unit,
    m.lowest,
    m.highest,
    CASE
      WHEN r.error IS NOT NULL THEN 'reader'
      WHEN typeof(r.model) <> 'text' THEN 'model'
      WHEN m.models_differ THEN 'configuration several'
      WHEN m.model_id IS NULL AND m.model_known THEN 'configuration'
      WHEN m.model_id IS NULL THEN iif(
        EXISTS (
          SELECT 1
          FROM model AS w
          WHERE w.withdrawn
            AND (w.name = r.model OR w.model_id IN (SELECT a.model_id FROM alias AS a WHERE a.name = r.model))
        ),
        'model withdrawn',
        'model unknown'
      )
      WHEN r.tool = 'entry' AND typeof(r.benchmark) <> 'text' THEN 'benchmark'
      WHEN r.tool = 'entry' AND m.benchmark_id IS NULL THEN 'benchmark unknown'
      WHEN r.tool <> 'entry' AND typeof(r.task) <> 'text' THEN 'task'
      WHEN r.tool <> 'entry' AND m.task_arguments IS NULL THEN iif(m.task_known, 'arguments', 'task unknown')
      WHEN m.benchmark_id IS NULL THEN 'metric'
      WHEN r.status NOT IN @WORDS(status)@ THEN 'status'
      WHEN r.status = 'success' AND r.value IS NULL THEN 'value missing'
      WHEN r.status = 'success' AND (m.number IS NULL OR abs(m.number) = 9e999) THEN 'value'
      WHEN m.value_in_percent AND lower(r.unit) <> 'percent' THEN 'unit contradicts'
      WHEN r.tool = 'entry' AND r.unit IS NULL AND NOT m.value_in_percent AND m.number > 0 AND m.number <= m.doubtful_to THEN 'value share or percent'
      WHEN m.task_unit IS NOT NULL AND r.higher_is_better <> coalesce(m.task_higher_is_better, b.higher_is_better) THEN 'higher_is_better'
      -- A file that says percent knows; 0..1 is also what converters write by default.
      WHEN m.unit <> m.task_unit AND (m.unit, m.task_unit) <> ('percent', 'share') THEN 'unit task'
      WHEN m.unit IS NOT NULL AND m.lowest IS NULL THEN 'unit'
      WHEN r.standard_error IS NOT NULL AND (m.error_number BETWEEN 0 AND 1.7e308) IS NOT 1 THEN 'standard_error'
      WHEN m.error_in_percent AND m.unit IS NOT 'percent' AND e.factor IS NULL THEN 'standard_error unit'
      WHEN r.samples IS NOT NULL AND (n.samples >= (r.tool = 'entry')) IS NOT 1 THEN 'samples'
      WHEN r.shots IS NOT NULL AND (n.shots >= 0) IS NOT 1 THEN 'shots'
      WHEN r.epochs IS NOT NULL AND (n.epochs >= 1) IS NOT 1 THEN 'epochs'
      WHEN r.samples_total IS NOT NULL AND (n.samples_total >= 0) IS NOT 1 THEN 'samples_total'
      WHEN r.samples_completed IS NOT NULL AND (n.samples_completed >= 0) IS NOT 1 THEN 'samples_completed'
      WHEN r.samples_scored IS NOT NULL AND (n.samples_scored >= 0) IS NOT 1 THEN 'samples_scored'
      WHEN r.tool = 'entry' AND max(coalesce(n.samples_completed, 0), coalesce(n.samples_scored, 0)) > n.samples_total THEN 'samples_total small'
      WHEN r.refusal_rate IS NOT NULL AND (n.refusal_rate BETWEEN 0 AND 1) IS NOT 1 THEN 'refusal_rate'
      WHEN r.standard_error_basis NOT IN @WORDS(error_basis)@ THEN 'standard_error_basis'
      WHEN r.evaluated_at IS NOT NULL AND n.evaluated_at IS NULL THEN n.date_field
      -- In the first zone of the world it is tomorrow already. What is made up may have any date.
      WHEN substr(n.evaluated_at, 1, 10) > date('now', '+1 day') AND r.origin <> 'synthetic' THEN n.date_field || ' future'
      WHEN r.date_basis NOT IN @WORDS(date_basis)@ OR (r.date_basis = 'import' AND r.evaluated_at IS NOT NULL) THEN 'date_basis'
      WHEN r.scored_at IS NOT NULL AND n.scored_at IS NULL THEN 'scored_at'
      WHEN r.evaluator IS NOT NULL AND (typeof(r.evaluator) = 'text' AND @IS_NAME(r.evaluator)@) IS NOT 1 THEN 'evaluator'
      WHEN r.evaluator_kind NOT IN (SELECT kind FROM z_evaluator_kind WHERE kind IS NOT NULL) THEN 'evaluator_kind'
      WHEN r.accepted_by IS NOT NULL AND (typeof(r.accepted_by) = 'text' AND @IS_NAME(r.accepted_by)@) IS NOT 1 THEN 'accepted_by'
      WHEN r.origin NOT IN @WORDS(origin)@ THEN 'origin'
    END AS broken
  FROM import_row AS r
  JOIN matched AS m ON m.import_row_id = r.import_row_id
  JOIN number AS n ON n.import_row_id = r.import_row_id
  LEFT JOIN benchmark AS b ON b.benchmark_id = m.benchmark_id
  LEFT JOIN z_unit_conversion AS e ON e.unit = 'percent' AND e.to_unit = m.unit
),
ruled AS MATERIALIZED (
  SELECT
    *,
    CASE
      WHEN broken IS NOT NULL THEN broken
      WHEN status = 'success' AND number NOT BETWEEN lowest AND highest THEN 'value range'
      WHEN standard_error_number > round(highest - lowest, 12) THEN 'standard_error large'
      WHEN status = 'success' AND standard_error_number = 0 AND number > lowest AND number < highest THEN 'standard_error zero'
    END AS rule
  FROM checked
),
named AS MATERIALIZED (
  SELECT *, iif(rule = 'reader', error_field, substr(rule, 1, instr(rule || ' ', ' ') - 1)) AS field
  FROM ruled
)
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
    WHEN 'evaluated_on' THEN c.evaluated_at
    WHEN 'retrieved_on' THEN c.evaluated_at
    WHEN 'date_basis' THEN c.date_basis
    WHEN 'scored_at' THEN c.scored_at
    WHEN 'evaluator' THEN c.evaluator
    WHEN 'evaluator_kind' THEN c.evaluator_kind
    WHEN 'accepted_by' THEN c.accepted_by
    WHEN 'origin' THEN c.origin
    ELSE c.error_value
  END AS offending,
  CASE c.rule
    WHEN 'reader' THEN c.error
    WHEN 'model' THEN 'model must be a name'
    WHEN 'model unknown' THEN 'no model named "' || c.model || '"'
    WHEN 'configuration' THEN 'the alias "' || c.model || '" stands for a model only with ' || (
      SELECT group_concat(wanted, ' or ')
      FROM (SELECT configuration || ' (' || model || ')' AS wanted FROM z_known_model WHERE written = c.model ORDER BY wanted COLLATE BINARY LIMIT 10)
    )
    WHEN 'configuration several' THEN 'the alias "' || c.model || '" stands for several models with this configuration: demand more of it in alias_entry.configuration'
    WHEN 'model withdrawn' THEN 'the model "' || c.model || '" is withdrawn; UPDATE model SET withdrawn = 0 brings it back'
    WHEN 'benchmark' THEN 'benchmark must be a name'
    WHEN 'benchmark unknown' THEN 'no benchmark named "' || c.benchmark || '"'
    WHEN 'task' THEN 'task must be a name'
    WHEN 'task unknown' THEN 'no benchmark for the task "' || c.task || '" of ' || c.tool || ' in the table task'
    WHEN 'arguments' THEN 'the table task has "' || c.task || '" of ' || c.tool || ' only with ' || (
      SELECT group_concat(arguments, ' or ')
      FROM (SELECT DISTINCT arguments FROM task WHERE (tool, task) = (c.tool, c.task) ORDER BY arguments)
    )
    WHEN 'metric' THEN 'the table task has several benchmarks for "' || c.task || '", and none for the metric "' || coalesce(c.metric, '') || '"'
    WHEN 'status' THEN 'status @ONE_OF_RULE(status)@'
    WHEN 'value missing' THEN 'value is missing'
    WHEN 'value' THEN 'value must be a finite number like 43.5 or 43.5%'
    WHEN 'unit contradicts' THEN 'value is in percent, unit says otherwise'
    WHEN 'value share or percent' THEN 'value could be a share or percent: write ' || c.value || '% or ' || printf('%.15g', c.number * 100) || '%, or fill in unit (share or percent)'
    WHEN 'higher_is_better' THEN 'the file says that ' || iif(c.higher_is_better, 'higher', 'lower') || ' is better, the table task or the benchmark (higher_is_better) the opposite'
    WHEN 'unit task' THEN 'the file says ' || c.resolved_unit || ', the table task ' || c.task_unit
    WHEN 'unit' THEN 'a value in ' || c.resolved_unit || ' cannot be converted to the benchmark''s unit, ' || c.benchmark_unit
    WHEN 'value range' THEN printf('value must be between %.15g and %.15g (%s)', c.lowest, c.highest, c.resolved_unit)
    WHEN 'standard_error' THEN 'standard_error must be a number of at least 0, like 1.2 or 1.2%'
    WHEN 'standard_error unit' THEN 'standard_error is in percent, the value in ' || coalesce(c.resolved_unit, 'a unit that is not known')
    WHEN 'standard_error large' THEN printf('standard_error must be at most %.15g, in the unit of the value (%s)', c.highest - c.lowest, c.resolved_unit)
    WHEN 'standard_error zero' THEN printf('standard_error cannot be 0 for a value between %.15g and %.15g; leave it empty where it is not known', c.lowest, c.highest)
    WHEN 'samples' THEN 'samples must be a whole number of at least ' || iif(c.tool = 'entry', 1, 0)
    WHEN 'shots' THEN 'shots must be a whole number of at least 0'
    WHEN 'epochs' THEN 'epochs must be a whole number of at least 1'
    WHEN 'samples_total' THEN 'samples_total must be a whole number of at least 0'
    WHEN 'samples_completed' THEN 'samples_completed must be a whole number of at least 0'
    WHEN 'samples_scored' THEN 'samples_scored must be a whole number of at least 0'
    WHEN 'samples_total small' THEN 'samples_total must be at least samples_completed and samples_scored'
    WHEN 'refusal_rate' THEN 'refusal_rate must be between 0 and 1, or like 5%'
    WHEN 'standard_error_basis' THEN 'standard_error_basis @ONE_OF_RULE(error_basis)@'
    WHEN 'evaluated_on' THEN 'evaluated_on @DATE_RULE@'
    WHEN 'retrieved_on' THEN 'retrieved_on @DATE_RULE@'
    WHEN 'evaluated_on future' THEN 'evaluated_on is in the future'
    WHEN 'retrieved_on future' THEN 'retrieved_on is in the future'
    WHEN 'date_basis' THEN 'date_basis must be ''run'', ''file'' or ''retrieved'', or ''import'' without a date'
    WHEN 'scored_at' THEN 'scored_at @TIME_RULE@'
    WHEN 'evaluator' THEN 'evaluator @NAME_RULE@'
    WHEN 'evaluator_kind' THEN 'evaluator_kind @ONE_OF_RULE(evaluator_kind)@'
    WHEN 'accepted_by' THEN 'accepted_by @NAME_RULE@'
    WHEN 'origin' THEN 'origin @ONE_OF_RULE(origin)@'
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
  c.path,
  -- By its place in the file's bytes; what was entered also by what it says, since a file that was mended has other bytes.
  coalesce(
    (
      SELECT e.evaluation_id
      FROM evaluation AS e
      WHERE c.sha256 IS NOT NULL AND NOT e.withdrawn
        AND (e.sha256, e.model_written, e.task) = (c.sha256, c.model, coalesce(c.task, c.benchmark))
        AND e.path = iif(c.tool = 'entry', coalesce(c.path || ' ', '') || 'line ' || c.line, c.path)
    ),
    (
      SELECT min(e.evaluation_id)
      FROM evaluation AS e
      WHERE c.tool = 'entry' AND NOT e.withdrawn
        AND e.model_id = c.model_id AND e.benchmark_id = c.benchmark_id AND e.value IS c.number AND e.tool = c.tool
        AND (e.unit, e.standard_error, e.samples, e.samples_total, e.samples_completed, e.samples_scored, e.refusal_rate, e.metric)
          IS (c.resolved_unit, c.standard_error_number, c.samples_number, c.total_number, c.completed_number, c.scored_number, c.refusal_number, c.metric)
        AND (e.evaluated_at, e.date_basis = 'retrieved', e.status, e.origin, e.source, e.task_version, e.harness, e.run, e.configuration)
          IS (c.evaluated_moment, coalesce(c.date_basis, '') = 'retrieved', c.status, c.origin, c.source, c.task_version, c.harness, c.run, c.settings)
        AND e.evaluator_id IS (SELECT w.evaluator_id FROM evaluator AS w WHERE w.name = c.evaluator)
    )
  ) AS known_as
FROM named AS c;
