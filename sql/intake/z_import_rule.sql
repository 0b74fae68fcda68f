-- Which rule does each row on its way in break?
-- One row per row of import_row, with its columns, what z_import_match found, and the numbers and times that its cells are. The first
-- word of a rule is the field that breaks it. Longer than 150 lines, as the rules are lists at the end of this file.
-- Columns:
--   rule   the first rule that it breaks; NULL: none
--   field  the field that breaks it
DROP VIEW IF EXISTS z_import_rule;
CREATE VIEW z_import_rule AS
-- Materialized: each column is computed once, and not again in every expression that uses it.
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
-- Three subqueries: a join would compute the scales of all benchmarks. The ends are the same in both directions.
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
@SCORE_RULES(row)@
    END AS broken
  FROM import_row AS r
  JOIN matched AS m ON m.import_row_id = r.import_row_id
  JOIN number AS n ON n.import_row_id = r.import_row_id
  LEFT JOIN benchmark AS b ON b.benchmark_id = m.benchmark_id
  LEFT JOIN @UNIT_FACTORS@ AS e ON e.unit = 'percent' AND e.to_unit = m.unit
),
ruled AS MATERIALIZED (
  SELECT
    *,
    CASE
      WHEN broken IS NOT NULL THEN broken
@SCORE_RULES(scale)@
    END AS rule
  FROM checked
)
SELECT
  *,
  iif(rule = 'reader', error_field, substr(rule, 1, instr(rule || ' ', ' ') - 1)) AS field
FROM ruled;

-- The rules, in this order: of the row by itself, then of its numbers on the benchmark's scale.
@SCORE_RULES_OF(row)@
'reader'
  says c.error
  r.error IS NOT NULL
'model' 'must be a name'
  typeof(r.model) <> 'text'
'configuration several' 'the alias in score_entry.model stands for several models with this configuration'
  says 'the alias "' || c.model || '" stands for several models with this configuration: demand more of it in alias_entry.configuration'
  m.models_differ
'configuration' 'the alias in score_entry.model demands another configuration'
  says 'the alias "' || c.model || '" stands for a model only with ' || (
      SELECT group_concat(wanted, ' or ')
      FROM (SELECT configuration || ' (' || model || ')' AS wanted FROM known_model WHERE written = c.model ORDER BY wanted COLLATE BINARY LIMIT 10)
    )
  m.model_id IS NULL AND m.model_known
'model withdrawn' 'this model is withdrawn'
  says 'the model "' || c.model || '" is withdrawn; UPDATE model SET withdrawn = 0 brings it back'
  m.model_id IS NULL
  AND EXISTS (
    SELECT 1
    FROM model AS w
    WHERE w.withdrawn
      AND (w.name = r.model OR w.model_id IN (SELECT a.model_id FROM alias AS a WHERE a.name = r.model))
  )
'model unknown' 'no model or alias of this name'
  says 'no model named "' || c.model || '"'
  m.model_id IS NULL
'benchmark' 'must be a name'
  r.tool = 'entry' AND typeof(r.benchmark) <> 'text'
'benchmark unknown' 'no benchmark or alias of this name'
  says 'no benchmark named "' || c.benchmark || '"'
  r.tool = 'entry' AND m.benchmark_id IS NULL
'task'
  says 'task must be a name'
  r.tool <> 'entry' AND typeof(r.task) <> 'text'
'arguments'
  says 'the table task has "' || c.task || '" of ' || c.tool || ' only with ' || (
      SELECT group_concat(arguments, ' or ')
      FROM (SELECT DISTINCT arguments FROM task WHERE (tool, task) = (c.tool, c.task) ORDER BY arguments)
    )
  r.tool <> 'entry' AND m.task_arguments IS NULL AND m.task_known
'task unknown'
  says 'no benchmark for the task "' || c.task || '" of ' || c.tool || ' in the table task'
  r.tool <> 'entry' AND m.task_arguments IS NULL
'metric'
  says 'the table task has several benchmarks for "' || c.task || '", and none for the metric "' || coalesce(c.metric, '') || '"'
  m.benchmark_id IS NULL
'status'
  says 'status @ONE_OF_RULE(status)@'
  r.status NOT IN @WORDS(status)@
'value missing' 'is missing'
  r.status = 'success' AND r.value IS NULL
'value' '@VALUE_RULE@'
  r.status = 'success' AND (m.number IS NULL OR abs(m.number) = 9e999)
'unit contradicts' 'value is in percent, unit says otherwise'
  says 'value is in percent, unit says otherwise'
  m.value_in_percent AND lower(r.unit) <> 'percent'
'value share or percent' 'could be a share or percent; write 0.43% or 43%, or fill in unit'
  says 'value could be a share or percent: write ' || c.value || '% or ' || printf('%.15g', c.number * 100) || '%, or fill in unit (share or percent)'
  r.tool = 'entry' AND r.unit IS NULL AND NOT m.value_in_percent AND @COULD_BE_SHARE(m.number, m)@
'higher_is_better'
  says 'the file says that ' || iif(c.higher_is_better, 'higher', 'lower') || ' is better, the table task or the benchmark (higher_is_better) the opposite'
  m.task_unit IS NOT NULL AND r.higher_is_better <> coalesce(m.task_higher_is_better, b.higher_is_better)
-- A file that says percent is right; 0..1 is also what converters write by default.
'unit task'
  says 'the file says ' || c.resolved_unit || ', the table task ' || c.task_unit
  m.unit <> m.task_unit AND (m.unit, m.task_unit) <> ('percent', 'share')
'unit' 'cannot be converted to the unit of the benchmark'
  says 'a value in ' || c.resolved_unit || ' cannot be converted to the benchmark''s unit, ' || c.benchmark_unit
  m.unit IS NOT NULL AND m.lowest IS NULL
'standard_error' '@ERROR_RULE@'
  r.standard_error IS NOT NULL AND @IS_ERROR(m.error_number)@ IS NOT 1
'standard_error unit' 'is in percent, the value is not and cannot be converted'
  says 'standard_error is in percent, the value in ' || coalesce(c.resolved_unit, 'a unit that is not known')
  m.error_in_percent AND m.unit IS NOT 'percent' AND e.factor IS NULL
'samples' '@COUNT_RULE(1)@'
  says 'samples must be a whole number of at least ' || iif(c.tool = 'entry', 1, 0)
  r.samples IS NOT NULL AND (n.samples >= (r.tool = 'entry')) IS NOT 1
'shots'
  says 'shots @COUNT_RULE(0)@'
  r.shots IS NOT NULL AND (n.shots >= 0) IS NOT 1
'epochs'
  says 'epochs @COUNT_RULE(1)@'
  r.epochs IS NOT NULL AND (n.epochs >= 1) IS NOT 1
'samples_total' '@COUNT_RULE(0)@'
  r.samples_total IS NOT NULL AND (n.samples_total >= 0) IS NOT 1
'samples_completed' '@COUNT_RULE(0)@'
  r.samples_completed IS NOT NULL AND (n.samples_completed >= 0) IS NOT 1
'samples_scored' '@COUNT_RULE(0)@'
  r.samples_scored IS NOT NULL AND (n.samples_scored >= 0) IS NOT 1
'samples_total small' '@TOTAL_RULE@'
  r.tool = 'entry' AND max(coalesce(n.samples_completed, 0), coalesce(n.samples_scored, 0)) > n.samples_total
'refusal_rate' '@REFUSAL_RULE@'
  r.refusal_rate IS NOT NULL AND @IS_SHARE(n.refusal_rate)@ IS NOT 1
'standard_error_basis'
  says 'standard_error_basis @ONE_OF_RULE(error_basis)@'
  r.standard_error_basis NOT IN @WORDS(error_basis)@
'evaluated_on' '@DATE_RULE@'
  n.date_field = 'evaluated_on' AND r.evaluated_at IS NOT NULL AND n.evaluated_at IS NULL
'retrieved_on' '@DATE_RULE@'
  n.date_field = 'retrieved_on' AND r.evaluated_at IS NOT NULL AND n.evaluated_at IS NULL
-- Somewhere in the world it is tomorrow already. What is made up may have any date.
'evaluated_on future' 'is in the future'
  n.date_field = 'evaluated_on' AND substr(n.evaluated_at, 1, 10) > date('now', '+1 day') AND r.origin <> 'synthetic'
'retrieved_on future' 'is in the future'
  n.date_field = 'retrieved_on' AND substr(n.evaluated_at, 1, 10) > date('now', '+1 day') AND r.origin <> 'synthetic'
'date_basis'
  says 'date_basis must be ''run'', ''file'' or ''retrieved'', or ''import'' without a date'
  r.date_basis NOT IN @WORDS(date_basis)@ OR (r.date_basis = 'import' AND r.evaluated_at IS NOT NULL)
'scored_at'
  says 'scored_at @TIME_RULE@'
  r.scored_at IS NOT NULL AND n.scored_at IS NULL
'evaluator' '@NAME_RULE@'
  r.evaluator IS NOT NULL AND (typeof(r.evaluator) = 'text' AND @IS_NAME(r.evaluator)@) IS NOT 1
'evaluator_kind' '@ONE_OF_RULE(evaluator_kind)@'
  r.evaluator_kind NOT IN (SELECT kind FROM z_evaluator_kind WHERE kind IS NOT NULL)
'accepted_by' '@NAME_RULE@'
  r.accepted_by IS NOT NULL AND (typeof(r.accepted_by) = 'text' AND @IS_NAME(r.accepted_by)@) IS NOT 1
'origin' '@ONE_OF_RULE(origin)@'
  r.origin NOT IN @WORDS(origin)@

@SCORE_RULES_OF(scale)@
'value range' 'must be between lowest and highest of the benchmark'
  says printf('value must be between %.15g and %.15g (%s)', c.lowest, c.highest, c.resolved_unit)
  status = 'success' AND number NOT BETWEEN lowest AND highest
'standard_error large' 'must be at most highest - lowest of the benchmark, in the unit of the value'
  says printf('standard_error must be at most %.15g, in the unit of the value (%s)', c.highest - c.lowest, c.resolved_unit)
  standard_error_number > round(highest - lowest, 12)
'standard_error zero' 'cannot be 0 for a value between lowest and highest; leave it empty where it is not known'
  says printf('standard_error cannot be 0 for a value between %.15g and %.15g; leave it empty where it is not known', c.lowest, c.highest)
  status = 'success' AND standard_error_number = 0 AND number > lowest AND number < highest
