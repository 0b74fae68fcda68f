-- Which rule does each row on its way in break?
-- One row per row of import_row, with its columns, what z_import_match found, and the numbers and times that its cells are. The first
-- word of a rule is the field that breaks it.
-- Columns:
--   rule   the first rule that it breaks; NULL: none
--   field  the field that breaks it
DROP VIEW IF EXISTS z_import_rule;
CREATE VIEW z_import_rule AS
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
      WHEN r.tool = 'entry' AND r.unit IS NULL AND NOT m.value_in_percent AND @COULD_BE_SHARE(m.number, m)@ THEN 'value share or percent'
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
  LEFT JOIN @UNIT_FACTORS@ AS e ON e.unit = 'percent' AND e.to_unit = m.unit
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
)
SELECT
  *,
  iif(rule = 'reader', error_field, substr(rule, 1, instr(rule || ' ', ' ') - 1)) AS field
FROM ruled;
