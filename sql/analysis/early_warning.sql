-- Which signs in the data of the edition call for attention?
-- One row per domain, rule and subject. Parameters hold the limits of the rules. The rules are:
--   record_risk_index          a model of the period set a new record risk index, over enough models (record_counts of
--                              risk_growth)
--   above_human                models exceed the human baseline of a capability benchmark
--   fast_growth                the record of a capability benchmark grew fast in a year
--   less_safe_as_more_capable  a series became more capable and less safe, by the sum of its changes (index_step) from
--                              its first model with a risk index to its last
--   low_honesty                few models are honest on a benchmark of topic 'honesty'
--   declared_level             a developer declared a level in the period that is new for its monitored models (view
--                              declared_level)
-- Published: 19, sheet 'Early warnings' '早期预警', sorted by domain rule subject
-- Columns:
--   edition      name      the edition in use
--   domain       domain    name of the domain
--   rule         word      name of the rule
--   subject      subject   model, benchmark or series that the rule names
--   value        number    number that the rule looked at; NULL: a level is a word
--   evidence     sentence  why the rule applies, in English
--   evidence_zh  sentence  why the rule applies, in Chinese
DROP VIEW IF EXISTS z_early_warning;
CREATE VIEW z_early_warning AS
WITH honesty AS (
  SELECT
    s.benchmark,
    count(*) AS models,
    count(*) FILTER (WHERE s.score > parameter_value('honest_score')) AS honest
  FROM monitored_score AS s
  WHERE s.topic = 'honesty' AND s.is_compared
  GROUP BY s.benchmark_id
)
SELECT
  r.edition,
  r.domain,
  'record_risk_index' AS rule,
  r.model AS subject,
  r.risk_index AS value,
  printf('risk index %s, the record of the %d models before was %s', fixed(r.risk_index, 1), r.models_before, fixed(r.previous_record, 1))
    || coalesce('; ' || @SCORED_EN(r.coverage, r.estimated)@, '')
    || iif(r.mixes_groups, '; it compares scores of different programs or benchmark versions', '') AS evidence,
  printf('风险指数%s，此前%d个模型的最高值为%s', fixed(r.risk_index, 1), r.models_before, fixed(r.previous_record, 1))
    || coalesce('；' || @SCORED_ZH(r.coverage, r.estimated)@, '')
    || iif(r.mixes_groups, '；所比较的得分来自不同的测评程序或基准版本', '') AS evidence_zh
FROM z_edition_in_use AS e
JOIN risk_record AS r ON r.released_on >= e.starts_on
JOIN z_risk_growth AS g ON g.domain = r.domain AND g.is_edition_period AND g.record_counts
UNION ALL
SELECT
  w.edition,
  w.domain,
  k.column1,
  s.benchmark,
  CAST(iif(k.column1 = 'above_human', s.models_above_human, s.record_growth) AS REAL), -- else a real or not, by SQLite's plan
  iif(
    k.column1 = 'above_human',
    printf('%d of %d models above %s (%s), the best: %s with %s', s.models_above_human, s.models, fixed(s.human_baseline, 1), s.human_baseline_who, s.highest_model, fixed(s.highest, 1)),
    printf(
      'record rose %s from %s (%s; of %d models) to %s (%s; of %d models)',
      @SINCE_EN(e.baseline_on, e.baseline_reason)@, fixed(s.record_before, 1), s.record_before_model,
      s.models_before, fixed(s.highest, 1), s.highest_model, s.models
    )
  ),
  iif(
    k.column1 = 'above_human',
    printf('%d个模型中有%d个超过人类水平（%s分，%s），最高的是%s，%s分', s.models, s.models_above_human, fixed(s.human_baseline, 1), s.human_baseline_who, s.highest_model, fixed(s.highest, 1)),
    printf(
      '最高分%s从%s（%s，当时%d个模型）升至%s（%s，现有%d个模型）',
      @SINCE_ZH(e.baseline_on, e.baseline_reason)@, fixed(s.record_before, 1), s.record_before_model,
      s.models_before, fixed(s.highest, 1), s.highest_model, s.models
    )
  )
FROM z_domain_benchmark AS w
JOIN z_benchmark_summary AS s ON s.benchmark = w.benchmark AND s.measures = 'capability'
JOIN (VALUES ('above_human'), ('fast_growth')) AS k
JOIN z_edition_in_use AS e
WHERE iif(
  k.column1 = 'above_human',
  s.models_above_human > 0,
  s.record_growth >= parameter_value('fast_growth')
)
UNION ALL
SELECT
  edition,
  domain,
  'less_safe_as_more_capable',
  series,
  safety_change,
  printf('from %s to %s capability %s, safety %s%s', first_model, last_model, fixed(capability_change, 1, '+'), fixed(safety_change, 1, '+'), basis_en),
  printf('从%s到%s，能力分%s，安全分%s%s', first_model, last_model, fixed(capability_change, 1, '+'), fixed(safety_change, 1, '+'), basis_zh)
FROM z_series_change
WHERE nine_decimals(capability_change) > parameter_value('shape_tolerance')
  AND nine_decimals(safety_change) < -parameter_value('shape_tolerance')
UNION ALL
SELECT
  w.edition,
  w.domain,
  'low_honesty',
  h.benchmark,
  1.0 * h.honest / h.models,
  printf('%d of %d models above %g', h.honest, h.models, parameter_value('honest_score')),
  printf('%d个模型中只有%d个超过%g分', h.models, h.honest, parameter_value('honest_score'))
FROM honesty AS h
JOIN z_domain_benchmark AS w ON w.benchmark = h.benchmark
WHERE h.models >= parameter_value('smallest_group')
  AND h.honest < h.models * parameter_value('honest_share')
UNION ALL
SELECT
  edition,
  domain,
  'declared_level',
  model,
  NULL,
  printf('%s, declared by %s on %s under %s%s; declared of its monitored models before: %s', level, organization, declared_on, framework, coalesce(' (source: ' || source || ')', ''), levels_en),
  printf('%s于%s按%s公布的级别为%s%s；其受监测模型此前公布的级别：%s', organization, declared_on, framework, level, coalesce('（来源：' || source || '）', ''), levels_zh)
FROM declared_level;

DROP VIEW IF EXISTS early_warning;
CREATE VIEW early_warning AS
@TYPED(early_warning)@
