-- At which upgrades did capability or safety fall?
-- One row per domain and finding of section 'capability_and_safety': upgrades that lowered capability while general
-- capability rose, and upgrades to a reasoning model that lowered safety. Columns as in z_finding_scope.
DROP VIEW IF EXISTS z_finding_upgrade;
CREATE VIEW z_finding_upgrade AS
WITH step AS MATERIALIZED (
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
    @RULE_OF_STEPS(u.capability_estimated, rule.text_en)@ AS capability_rule_en,
    @RULE_OF_STEPS(u.capability_estimated, rule.text_zh)@ AS capability_rule_zh,
    @RULE_OF_STEPS(u.safety_estimated, rule.text_en)@ AS safety_rule_en,
    @RULE_OF_STEPS(u.safety_estimated, rule.text_zh)@ AS safety_rule_zh
  FROM z_monitored_domain AS d
  JOIN z_upgrade_step AS u ON u.domain = d.domain
  JOIN monitored_model AS mo ON mo.model_id = u.to_model_id
  JOIN z_edition_in_use AS e
  JOIN z_label AS rule ON rule.kind = 'step_rule' AND rule.name = e.missing
  -- Those of which something is said.
  WHERE (u.capability_change < 0 AND u.general_capability_change > 0) OR (u.to_reasoning AND u.safety_change IS NOT NULL)
)
SELECT
  'capability_and_safety' AS section,
  3 AS order_1,
  domain_id AS order_2,
  0 AS order_3,
  domain,
  'upgrades' AS subject,
  'capability_fell_while_general_rose' AS finding,
  count(*) AS value,
  'steps' AS unit,
  printf(
    '%s: %scapability fell while general capability%s rose: %s.',
    label_en, coalesce(max(capability_rule_en) || ', ', ''), iif(max(has_synthetic), ' (synthetic)', ''),
    group_concat(printf('%s to %s (%s%s)', from_model, to_model, fixed(capability_change, 1), @ESTIMATED_EN(capability_estimated)@), '; ')
  ) AS text_en,
  printf(
    '%s：通用能力%s上升而该领域能力%s下降的升级：%s。',
    label_zh, iif(max(has_synthetic), '（合成数据）', ''), coalesce('（' || max(capability_rule_zh) || '）', ''),
    group_concat(printf('%s到%s（%s%s）', from_model, to_model, fixed(capability_change, 1), @ESTIMATED_ZH(capability_estimated)@), '；')
  ) AS text_zh
FROM (SELECT * FROM step WHERE capability_change < 0 AND general_capability_change > 0 ORDER BY domain_id, capability_change)
GROUP BY domain_id
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
