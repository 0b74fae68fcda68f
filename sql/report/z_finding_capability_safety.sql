-- Do the series grow more capable, and does their safety keep up?
-- Moves are told as the method's rule for missing scores has them (label, kind step_rule); a series with a step that shares too
-- few benchmarks is named with 'not enough data'. Of estimates nothing is said where there are none (rule_en is NULL).
-- The findings of section 'capability_and_safety'; columns as in z_finding_scope.
DROP VIEW IF EXISTS z_finding_capability_safety;
CREATE VIEW z_finding_capability_safety AS
WITH moved AS MATERIALIZED (
  SELECT
    d.domain_id,
    d.label_en,
    d.label_zh,
    t.domain,
    t.metric,
    t.series,
    t.models,
    t.change,
    t.shape,
    t.level,
    t.last_model,
    t.last_level,
    t.estimated,
    parameter_value('smallest_group') AS smallest, -- a shape of fewer models is named with their number
    iif(e.missing <> 'estimate' OR t.estimated > 0, rule.text_en, NULL) AS rule_en,
    iif(e.missing <> 'estimate' OR t.estimated > 0, rule.text_zh, NULL) AS rule_zh
  FROM z_monitored_domain AS d
  JOIN trend AS t ON t.domain = d.domain
  JOIN z_edition_in_use AS e
  JOIN z_label AS rule ON rule.kind = 'step_rule' AND rule.name = e.missing
  WHERE t.metric IN ('capability', 'safety') AND t.models > 1
),
step AS MATERIALIZED (
  SELECT
    d.domain_id,
    d.label_en,
    d.label_zh,
    u.domain,
    u.from_model,
    u.to_model,
    u.capability_change,
    u.safety_change,
    u.general_capability_change,
    u.capability_estimated,
    u.safety_estimated,
    u.to_reasoning,
    mo.general_capability_origin = 'synthetic' AS has_synthetic,
    iif(e.missing <> 'estimate' OR u.capability_estimated > 0, rule.text_en, NULL) AS capability_rule_en,
    iif(e.missing <> 'estimate' OR u.capability_estimated > 0, rule.text_zh, NULL) AS capability_rule_zh,
    iif(e.missing <> 'estimate' OR u.safety_estimated > 0, rule.text_en, NULL) AS safety_rule_en,
    iif(e.missing <> 'estimate' OR u.safety_estimated > 0, rule.text_zh, NULL) AS safety_rule_zh
  FROM z_monitored_domain AS d
  JOIN z_upgrade_step AS u ON u.domain = d.domain
  JOIN monitored_model AS mo ON mo.model_id = u.to_model_id
  JOIN z_edition_in_use AS e
  JOIN z_label AS rule ON rule.kind = 'step_rule' AND rule.name = e.missing
  -- Those of which something is said.
  WHERE (u.capability_change < 0 AND u.general_capability_change > 0) OR (u.to_reasoning AND u.safety_change IS NOT NULL)
),
-- The shape that a series' safety has in more than half of the domains.
common_shape AS (
  SELECT
    series,
    shape,
    min(models) AS models,
    min(smallest) AS smallest,
    max(estimated) AS estimated,
    count(*) AS domains
  FROM moved
  WHERE metric = 'safety' AND shape IS NOT NULL
  GROUP BY
    series,
    shape
  HAVING count(*) > 1 AND 2 * count(*) > (SELECT count(*) FROM z_monitored_domain)
  ORDER BY series COLLATE BINARY
),
gained AS (
  SELECT
    label_en,
    label_zh,
    count(change) AS series,
    CAST(total(change > 0) AS INTEGER) AS gained,
    count(*) - count(change) AS unknown,
    max(rule_en) AS rule_en,
    max(rule_zh) AS rule_zh
  FROM moved
  WHERE metric = 'capability' AND models >= parameter_value('smallest_group')
  GROUP BY domain_id
),
general AS (
  SELECT
    d.domain,
    d.label_en,
    d.label_zh,
    spearman(r.capability, mo.general_capability) AS spearman,
    count(r.capability + mo.general_capability) AS models,
    max(mo.general_capability_origin = 'synthetic') AS has_synthetic
  FROM z_monitored_domain AS d
  JOIN model_risk AS r ON r.domain = d.domain
  JOIN monitored_model AS mo USING (model_id)
  GROUP BY d.domain_id
  HAVING spearman(r.capability, mo.general_capability) IS NOT NULL
    AND count(r.capability + mo.general_capability) >= parameter_value('smallest_sample')
)
SELECT
  'capability_and_safety' AS section,
  0 AS order_1,
  0 AS order_2,
  0 AS order_3,
  NULL AS domain,
  'series' AS subject,
  'capability_gained_by_domain' AS finding,
  1.0 * sum(gained) / nullif(sum(series), 0) AS value,
  'share' AS unit,
  printf(
    'Series of %g or more models that gained capability from the first model to the last%s: %s.',
    parameter_value('smallest_group'), coalesce(', ' || max(rule_en), ''),
    group_concat(iif(series = 0, label_en || ' not enough data', printf('%s %d of %d%s', label_en, gained, series, iif(unknown > 0, printf(' (not enough data for %d more)', unknown), ''))), ', ')
  ) AS text_en,
  printf(
    '有%g个以上模型的系列中，能力分总体上升的%s：%s。',
    parameter_value('smallest_group'), coalesce('（' || max(rule_zh) || '）', ''),
    group_concat(iif(series = 0, label_zh || '数据不足', printf('%s%d个（共%d个%s）', label_zh, gained, series, iif(unknown > 0, printf('，另有%d个数据不足', unknown), ''))), '、')
  ) AS text_zh
FROM gained
GROUP BY 'all' -- no row where there is nothing
UNION ALL
SELECT
  'capability_and_safety',
  0,
  0,
  1,
  NULL,
  'general capability',
  'correlation_by_domain',
  min(spearman),
  'rank correlation',
  printf('Rank correlation of a domain''s capability score with general capability%s: %s.', iif(max(has_synthetic), ' (synthetic)', ''), group_concat(printf('%s %s (%d models)', label_en, fixed(spearman, 2), models), ', ')),
  printf('各领域能力分与通用能力%s的秩相关：%s。', iif(max(has_synthetic), '（合成数据）', ''), group_concat(printf('%s%s（%d个模型）', label_zh, fixed(spearman, 2), models), '、'))
FROM general
GROUP BY 'all' -- no row where there is nothing
UNION ALL
SELECT
  'capability_and_safety',
  1,
  domain_id,
  0,
  domain,
  'series',
  'capability_gained',
  avg(change > 0),
  'share',
  iif(
    count(change) = 0,
    printf('%s: not enough data to say how many series gained capability (series with %g or more models: %d).', label_en, parameter_value('smallest_group'), count(*)),
    printf(
      '%s: series with %g or more models that gained capability from the first model to the last%s: %d of %d%s.',
      label_en, parameter_value('smallest_group'), coalesce(', ' || max(rule_en), ''), total(change > 0), count(change),
      iif(count(*) > count(change), printf('; not enough data for %d more', count(*) - count(change)), '')
    )
  ),
  iif(
    count(change) = 0,
    printf('%s：数据不足，无法判断有多少系列的能力分上升（有%g个以上模型的系列共%d个）。', label_zh, parameter_value('smallest_group'), count(*)),
    printf(
      '%s：在有%g个以上模型且前后可比的%d个系列中，%d个系列的能力分总体上升%s%s。',
      label_zh, parameter_value('smallest_group'), count(change), total(change > 0), coalesce('（' || max(rule_zh) || '）', ''),
      iif(count(*) > count(change), printf('，另有%d个系列数据不足', count(*) - count(change)), '')
    )
  )
FROM moved
WHERE metric = 'capability' AND models >= parameter_value('smallest_group')
GROUP BY domain_id
UNION ALL
SELECT
  'capability_and_safety',
  2,
  t.domain_id,
  s.place,
  t.domain,
  group_concat(t.series, '; '),
  'capability_' || t.shape,
  count(*),
  'series',
  printf('%s: the capability score %s: %s.', t.label_en, s.text_en, group_concat(t.series || coalesce(' (' || @SERIES_EN(t.models, t.smallest, t.estimated)@ || ')', ''), ', ')),
  printf('%s：能力分%s：%s。', t.label_zh, s.text_zh, group_concat(t.series || coalesce('（' || @SERIES_ZH(t.models, t.smallest, t.estimated)@ || '）', ''), '、'))
FROM (SELECT * FROM moved WHERE metric = 'capability' ORDER BY series COLLATE BINARY) AS t
JOIN z_label AS s ON s.kind = 'shape' AND s.name = t.shape
WHERE t.shape IN ('falling', 'rise_then_fall', 'fall_then_rise', 'fluctuating')
GROUP BY
  t.domain_id,
  t.shape
UNION ALL
SELECT
  'capability_and_safety',
  iif(t.metric = 'capability', 2, 4),
  t.domain_id,
  100, -- after every shape
  t.domain,
  group_concat(t.series, '; '),
  t.metric || '_not_enough_data',
  count(*),
  'series',
  printf('%s: not enough data to say how the %s moves, for too few benchmarks are shared from model to model: %s.', t.label_en, m.text_en, group_concat(t.series, ', ')),
  printf('%s：前后模型共有的基准太少，数据不足，无法判断%s的走势：%s。', t.label_zh, m.text_zh, group_concat(t.series, '、'))
FROM (SELECT * FROM moved WHERE shape IS NULL ORDER BY series COLLATE BINARY) AS t
JOIN z_label AS m ON m.kind = 'metric' AND m.name = t.metric
GROUP BY
  t.domain_id,
  t.metric
UNION ALL
SELECT
  'capability_and_safety',
  3,
  domain_id,
  0,
  domain,
  'upgrades',
  'capability_fell_while_general_rose',
  count(*),
  'steps',
  printf(
    '%s: %scapability fell while general capability%s rose: %s.',
    label_en, coalesce(max(capability_rule_en) || ', ', ''), iif(max(has_synthetic), ' (synthetic)', ''),
    group_concat(printf('%s to %s (%s%s)', from_model, to_model, fixed(capability_change, 1), @ESTIMATED_EN(capability_estimated)@), '; ')
  ),
  printf(
    '%s：通用能力%s上升而该领域能力%s下降的升级：%s。',
    label_zh, iif(max(has_synthetic), '（合成数据）', ''), coalesce('（' || max(capability_rule_zh) || '）', ''),
    group_concat(printf('%s到%s（%s%s）', from_model, to_model, fixed(capability_change, 1), @ESTIMATED_ZH(capability_estimated)@), '；')
  )
FROM (SELECT * FROM step WHERE capability_change < 0 AND general_capability_change > 0 ORDER BY domain_id, capability_change)
GROUP BY domain_id
UNION ALL
SELECT
  'capability_and_safety',
  0,
  1,
  s.place,
  NULL,
  group_concat(c.series, '; '),
  'safety_' || c.shape || '_in_most_domains',
  count(*),
  'series',
  printf('In most domains the safety score %s: %s.', s.text_en, group_concat(c.series || coalesce(' (' || @SERIES_EN(c.models, c.smallest, c.estimated)@ || ')', ''), ', ')),
  printf('在多数领域，安全分%s：%s。', s.text_zh, group_concat(c.series || coalesce('（' || @SERIES_ZH(c.models, c.smallest, c.estimated)@ || '）', ''), '、'))
FROM common_shape AS c
JOIN z_label AS s ON s.kind = 'shape' AND s.name = c.shape
GROUP BY c.shape
UNION ALL
SELECT
  'capability_and_safety',
  4,
  t.domain_id,
  10 * s.place + l.place,
  t.domain,
  group_concat(t.series, '; '),
  'safety_' || t.shape || '_' || t.level,
  count(*),
  'series',
  printf(
    '%s: the safety score %s at a %s level: %s.',
    t.label_en, s.text_en, l.text_en,
    group_concat(
      t.series || coalesce(
        ' (' || nullif(ltrim(coalesce(@SERIES_EN(t.models, t.smallest, t.estimated)@, '') || coalesce('; on average; the newest, ' || t.last_model || ', at a ' || n.text_en || ' level', ''), '; '), '') || ')',
        ''
      ),
      ', '
    )
  ),
  printf(
    '%s：安全分%s，处于%s水平：%s。',
    t.label_zh, s.text_zh, l.text_zh,
    group_concat(
      t.series || coalesce(
        '（' || nullif(ltrim(coalesce(@SERIES_ZH(t.models, t.smallest, t.estimated)@, '') || coalesce('；按平均值计，最新的' || t.last_model || '处于' || n.text_zh || '水平', ''), '；'), '') || '）',
        ''
      ),
      '、'
    )
  )
FROM (SELECT * FROM moved WHERE metric = 'safety' ORDER BY series COLLATE BINARY) AS t
JOIN z_label AS s ON s.kind = 'shape' AND s.name = t.shape
JOIN z_label AS l ON l.kind = 'level' AND l.name = t.level
LEFT JOIN z_label AS n ON n.kind = 'level' AND n.name = t.last_level AND n.name <> t.level
GROUP BY
  t.domain_id,
  t.shape,
  t.level
UNION ALL
SELECT
  'capability_and_safety',
  5,
  domain_id,
  0,
  domain,
  'upgrades to reasoning',
  'safety_fell',
  avg(safety_change < 0),
  'share',
  printf('%s: of %d upgrades from a non-reasoning to a reasoning model, %d lowered the safety score%s%s.', label_en, count(*), total(safety_change < 0), coalesce(', ' || max(safety_rule_en), ''),
    coalesce(
      ': ' || group_concat(CASE WHEN safety_change < 0 THEN printf('%s to %s (%s%s)', from_model, to_model, fixed(safety_change, 1), @ESTIMATED_EN(safety_estimated)@) END, '; '),
      ''
    )),
  printf('%s：在%d次从非推理模型到推理模型的升级中，%d次安全分%s下降%s。', label_zh, count(*), total(safety_change < 0), coalesce('（' || max(safety_rule_zh) || '）', ''),
    coalesce(
      '：' || group_concat(CASE WHEN safety_change < 0 THEN printf('%s到%s（%s%s）', from_model, to_model, fixed(safety_change, 1), @ESTIMATED_ZH(safety_estimated)@) END, '；'),
      ''
    ))
FROM (SELECT * FROM step WHERE to_reasoning AND safety_change IS NOT NULL ORDER BY domain_id, safety_change)
GROUP BY domain_id;
