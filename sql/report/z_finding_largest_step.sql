-- At which upgrades does the risk index jump?
-- One row per finding of section 'series' on the largest rises from a model to its successor: of all domains, then domain
-- by domain. Columns as in z_finding_scope.
DROP VIEW IF EXISTS z_finding_largest_step;
CREATE VIEW z_finding_largest_step AS
WITH domain_upgrades AS MATERIALIZED (
  SELECT
    domain,
    count(risk_change) AS comparable,
    count(*) AS upgrades
  FROM z_upgrade_step
  GROUP BY domain
),
step AS (
  SELECT
    domain,
    from_model,
    to_model,
    risk_change,
    to_reasoning,
    max(capability_estimated, safety_estimated) AS estimated,
    rank() OVER (PARTITION BY domain ORDER BY risk_change DESC) AS rank
  FROM z_upgrade_step
  WHERE risk_change > 0
),
-- The largest steps of each domain, the largest first.
largest AS (
  SELECT
    d.domain_id,
    d.label_en,
    d.label_zh,
    u.*,
    c.comparable,
    c.upgrades,
    @RULE_OF_STEPS(u.estimated, rule.text_en)@ AS rule_en,
    @RULE_OF_STEPS(u.estimated, rule.text_zh)@ AS rule_zh
  FROM z_monitored_domain AS d
  JOIN step AS u ON u.domain = d.domain
  JOIN domain_upgrades AS c ON c.domain = d.domain
  JOIN z_edition_in_use AS e
  JOIN z_label AS rule ON rule.kind = 'step_rule' AND rule.name = e.missing
  WHERE u.rank <= parameter_value('largest_steps')
  ORDER BY
    d.domain_id,
    u.rank
)
SELECT
  'series' AS section,
  1 AS order_1,
  100 AS order_2, -- after every shape of z_finding_series
  0 AS order_3,
  NULL AS domain,
  'upgrades' AS subject,
  'largest_steps_by_domain' AS finding,
  1.0 * sum(to_reasoning) / sum(steps) AS value,
  'share' AS unit,
  printf('The largest rises of the risk index from a model to its successor%s that came with the change to a reasoning model: %s.', coalesce(', ' || max(rule_en) || ',', ''), group_concat(printf('%s %d of %d', label_en, to_reasoning, steps), ', ')) AS text_en,
  printf('风险指数增幅最大的升级中%s，从非推理模型到推理模型的升级：%s。', coalesce('（' || max(rule_zh) || '）', ''), group_concat(printf('%s%d次（共%d次）', label_zh, to_reasoning, steps), '、')) AS text_zh
FROM (
  SELECT
    label_en,
    label_zh,
    max(rule_en) AS rule_en,
    max(rule_zh) AS rule_zh,
    CAST(total(to_reasoning) AS INTEGER) AS to_reasoning,
    count(*) AS steps
  FROM largest
  GROUP BY domain_id
)
GROUP BY 'all' -- no row where there is nothing
UNION ALL
SELECT
  'series',
  3,
  domain_id,
  0,
  domain,
  'upgrades',
  'largest_steps',
  1.0 * total(to_reasoning) / count(*),
  'share',
  printf(
    '%s: of the %d largest rises of the risk index from a model to its successor%s (%d of %d upgrades can be compared), %d came with the change to a reasoning model: %s.',
    label_en,
    count(*),
    coalesce(', ' || max(rule_en), ''),
    comparable,
    upgrades,
    total(to_reasoning),
    group_concat(printf('%s to %s (%s%s%s)', from_model, to_model, fixed(risk_change, 1, '+'), iif(to_reasoning, ', to reasoning', ''), @ESTIMATED_EN(estimated)@), '; ')
  ),
  printf(
    '%s：%s%d次升级中有%d次可比；其中风险指数增幅最大的%d次中，有%d次是从非推理模型到推理模型的升级：%s。',
    label_zh,
    coalesce(max(rule_zh) || '，', ''),
    upgrades,
    comparable,
    count(*),
    total(to_reasoning),
    group_concat(printf('%s到%s（%s%s%s）', from_model, to_model, fixed(risk_change, 1, '+'), iif(to_reasoning, '，升级为推理模型', ''), @ESTIMATED_ZH(estimated)@), '；')
  )
FROM largest
GROUP BY domain_id;
