-- How did the record risk index of each domain move?
-- One row per finding of section 'risk_trend': growth and new records, of all domains together and domain by domain.
-- Columns as in z_finding_scope.
DROP VIEW IF EXISTS z_finding_risk_trend;
CREATE VIEW z_finding_risk_trend AS
WITH setter AS (
  SELECT
    r.domain,
    count(*) AS models,
    group_concat(r.model || coalesce(' (' || @SCORED_EN(r.coverage, r.estimated)@ || ')', ''), ', ') AS names_en,
    group_concat(r.model || coalesce('（' || @SCORED_ZH(r.coverage, r.estimated)@ || '）', ''), '、') AS names_zh
  FROM z_edition_in_use AS e
  JOIN risk_record AS r ON r.released_on >= e.starts_on
  GROUP BY r.domain
),
movement AS (
  SELECT
    d.domain_id,
    d.domain,
    d.label_en,
    d.label_zh,
    e.period,
    @SINCE_EN(e.baseline_on, e.baseline_reason)@ AS since_en,
    iif(e.baseline_reason IS NULL, '一年前', e.baseline_on) AS then_zh,
    @SINCE_ZH(e.baseline_on, e.baseline_reason)@ AS since_zh,
    g.record,
    g.record_model,
    g.record_before,
    g.record_before_model,
    g.growth,
    g.models,
    g.models_before,
    g.models_in_period,
    iif(g.mixes_groups, '; scores of different programs or benchmark versions are compared', '') AS mixed_en,
    iif(g.mixes_groups, '；所比较的得分来自不同的测评程序或基准版本', '') AS mixed_zh,
    coalesce(', ' || @SCORED_EN(g.record_coverage, g.record_estimated)@, '') AS scored_en,
    coalesce('，' || @SCORED_ZH(g.record_coverage, g.record_estimated)@, '') AS scored_zh,
    coalesce(', ' || @SCORED_EN(g.record_before_coverage, g.record_before_estimated)@, '') AS scored_before_en,
    coalesce('，' || @SCORED_ZH(g.record_before_coverage, g.record_before_estimated)@, '') AS scored_before_zh,
    -- Models that set a record in the period; NULL: too few stood before it, or none of it has a risk index.
    CASE WHEN g.models_in_period > 0 AND g.record_counts THEN coalesce(s.models, 0) END AS setters,
    s.names_en,
    s.names_zh,
    -- 1: nothing was released in the period that could have set one.
    NOT EXISTS (SELECT 1 FROM z_edition_coverage AS v WHERE v.released_on >= e.starts_on) AS is_empty,
    printf('%d (%s)', u.models, u.names_en) AS lacking_en,
    printf('%d个（%s）', u.models, u.names_zh) AS lacking_zh,
    u.models AS models_without,
    -- Where there is no new record: which models of the period could not have set one, for want of tests.
    coalesce('; ' || t.text_en, '; every model of the period was tested enough for a risk index') AS untested_en,
    coalesce('；' || t.text_zh, '；本期没有因测试不足而缺少风险指数的模型') AS untested_zh,
    t.text_en AS gap_en,
    t.text_zh AS gap_zh
  FROM z_monitored_domain AS d
  CROSS JOIN z_edition_in_use AS e
  LEFT JOIN z_risk_growth AS g ON g.domain = d.domain AND g.is_edition_period
  LEFT JOIN setter AS s ON s.domain = d.domain
  LEFT JOIN z_unknown_index AS u ON u.domain = d.domain
  LEFT JOIN z_period_untested AS t ON t.domain = d.domain
  ORDER BY d.domain_id
),
-- Each movement speaks four times: of growth and of records, for its domain and for all domains together.
sentence AS (
  SELECT
    m.*,
    k.column1 AS is_record, -- 0: growth, 1: a new record in the period
    k.column2 AS is_summary
  FROM movement AS m
  CROSS JOIN (VALUES (0, 1), (1, 1), (0, 0), (1, 0)) AS k
)
SELECT
  'risk_trend' AS section,
  iif(is_summary, 0, 1 + is_record) AS order_1,
  iif(is_summary, 0, domain_id) AS order_2,
  is_record AS order_3,
  iif(is_summary, NULL, domain) AS domain,
  iif(is_record, period, 'record risk index') AS subject,
  iif(is_record, 'new_record', 'growth') || iif(is_summary, '_by_domain', '') AS finding,
  CASE
    WHEN is_summary AND is_record THEN sum(setters > 0)
    WHEN is_summary THEN sum(growth > 0)
    WHEN is_record THEN setters
    ELSE growth
  END AS value,
  CASE
    WHEN is_summary THEN 'domains'
    WHEN is_record THEN 'models'
    ELSE 'percent'
  END AS unit,
  CASE
    WHEN is_summary AND is_record AND is_empty THEN printf('New record risk index in %s: none; no model was released in the period.', period)
    WHEN is_record AND is_empty THEN printf('%s: no new record risk index in %s: no model was released in the period.', label_en, period)
    WHEN is_summary AND is_record AND sum(setters) IS NULL THEN printf('New record risk index in %s: not enough data.', period)
    WHEN is_summary AND is_record THEN printf('New record risk index in %s: %s%s%s.', period, coalesce(group_concat(iif(setters > 0, label_en, NULL), ', '), 'in no domain'),
      coalesce('; not enough data: ' || group_concat(iif(setters IS NULL, label_en, NULL), ', '), ''),
      coalesce('; no new record, but models of the period that were not tested enough for a risk index: ' || group_concat(iif(setters = 0, label_en || ' (' || gap_en || ')', NULL), ', '), iif(max(setters = 0), '; in the others every model of the period was tested enough for a risk index', '')))
    WHEN is_summary THEN printf('Growth of the record risk index %s: %s.', since_en, group_concat(label_en || ' ' || iif(growth IS NULL, 'not enough data', printf('%s%% (%d models then, %d now)', fixed(growth, 0), models_before, models)), ', '))
    WHEN is_record AND setters IS NULL THEN printf('%s: not enough data for a record risk index in %s (models with a risk index: %d before, %d of the period).', label_en, period, models - models_in_period, models_in_period)
    WHEN is_record AND setters = 0 THEN printf('%s: no new record risk index in %s (models with a risk index: %d before, %d of the period%s).', label_en, period, models - models_in_period, models_in_period, untested_en)
    WHEN is_record THEN printf('%s: new record risk index in %s (models with a risk index: %d before, %d of the period): %s.', label_en, period, models - models_in_period, models_in_period, names_en)
    WHEN growth IS NULL THEN printf('%s: not enough data for the growth of the record risk index %s (models with a risk index: %d then, %d now).', label_en, since_en, models_before, models)
    WHEN growth = 0 AND models - models_before < parameter_value('smallest_group') THEN printf('%s: not enough data to say that the record risk index did not rise %s (models with a risk index: %d then, %d now).', label_en, since_en, models_before, models)
    WHEN growth = 0 THEN printf('%s: the record risk index did not rise %s; it stands at %s (%s%s; %d models then, %d now)%s.', label_en, since_en, fixed(record, 1), record_model, scored_en, models_before, models, mixed_en)
    ELSE printf(
      '%s: the record risk index rose by %s%% %s, from %s (%s%s; of %d models) to %s (%s%s; of %d models)%s.',
      label_en, fixed(growth, 0), since_en, fixed(record_before, 1), record_before_model,
      scored_before_en, models_before, fixed(record, 1), record_model, scored_en, models, mixed_en
    )
  END || iif(
    is_summary,
    @LACKING_EN(group_concat(iif(models_without > 0, label_en || ' ' || lacking_en, NULL), ', '))@,
    @LACKING_EN(iif(models_without > 0, lacking_en, NULL))@
  ) AS text_en,
  CASE
    WHEN is_summary AND is_record AND is_empty THEN printf('%s风险指数未出现新高：本期没有发布新模型。', period)
    WHEN is_record AND is_empty THEN printf('%s：%s风险指数未出现新高：本期没有发布新模型。', label_zh, period)
    WHEN is_summary AND is_record AND sum(setters) IS NULL THEN printf('%s风险指数是否创出新高：数据不足。', period)
    WHEN is_summary AND is_record THEN printf('%s风险指数创出新高的领域：%s%s%s。', period, coalesce(group_concat(iif(setters > 0, label_zh, NULL), '、'), '无'),
      coalesce('；数据不足：' || group_concat(iif(setters IS NULL, label_zh, NULL), '、'), ''),
      coalesce('；未出现新高但本期有模型测试不足的领域：' || group_concat(iif(setters = 0, label_zh || '（' || gap_zh || '）', NULL), '、'), iif(max(setters = 0), '；其余领域本期没有因测试不足而缺少风险指数的模型', '')))
    WHEN is_summary THEN printf('累积最大风险指数较%s的增幅：%s。', then_zh, group_concat(label_zh || iif(growth IS NULL, '数据不足', printf('%s%%（当时%d个模型，现有%d个）', fixed(growth, 0), models_before, models)), '、'))
    WHEN is_record AND setters IS NULL THEN printf('%s：%s风险指数是否创出新高：数据不足（有风险指数的模型：此前%d个，本期%d个）。', label_zh, period, models - models_in_period, models_in_period)
    WHEN is_record AND setters = 0 THEN printf('%s：%s风险指数未出现新高（有风险指数的模型：此前%d个，本期%d个%s）。', label_zh, period, models - models_in_period, models_in_period, untested_zh)
    WHEN is_record THEN printf('%s：%s风险指数创出新高（有风险指数的模型：此前%d个，本期%d个）：%s。', label_zh, period, models - models_in_period, models_in_period, names_zh)
    WHEN growth IS NULL THEN printf('%s：数据不足，无法计算累积最大风险指数较%s的增幅（有风险指数的模型：当时%d个，现有%d个）。', label_zh, then_zh, models_before, models)
    WHEN growth = 0 AND models - models_before < parameter_value('smallest_group') THEN printf('%s：数据不足，尚不能认为累积最大风险指数%s没有增长（有风险指数的模型：当时%d个，现有%d个）。', label_zh, since_zh, models_before, models)
    WHEN growth = 0 THEN printf('%s：累积最大风险指数%s没有增长，仍为%s（%s%s；当时%d个模型，现有%d个）%s。', label_zh, since_zh, fixed(record, 1), record_model, scored_zh, models_before, models, mixed_zh)
    ELSE printf(
      '%s：累积最大风险指数较%s增长%s%%，从%s（%s%s；%d个模型）升至%s（%s%s；%d个模型）%s。',
      label_zh, then_zh, fixed(growth, 0), fixed(record_before, 1), record_before_model,
      scored_before_zh, models_before, fixed(record, 1), record_model, scored_zh, models, mixed_zh
    )
  END || iif(
    is_summary,
    @LACKING_ZH(group_concat(iif(models_without > 0, label_zh || lacking_zh, NULL), '、'))@,
    @LACKING_ZH(iif(models_without > 0, lacking_zh, NULL))@
  ) AS text_zh
FROM sentence
GROUP BY
  is_record,
  is_summary,
  iif(is_summary, 0, domain_id);
