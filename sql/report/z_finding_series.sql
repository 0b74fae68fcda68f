-- How does the risk index of each model series move, and at which upgrades does it jump?
-- Moves are told as the method's rule for missing scores has them (label, kind step_rule); a series with a step that shares too
-- few benchmarks is named with 'not enough data', and so is every series where the method says no tolerance of its index
-- (constant risk_tolerance), which is not in points.
-- The findings of section 'series'; columns as in z_finding_scope.
DROP VIEW IF EXISTS z_finding_series;
CREATE VIEW z_finding_series AS
WITH asked AS MATERIALIZED (
  SELECT
    d.*,
    @INDEX_IS_UNBOUNDED@
      AND edition_scenario('risk_tolerance') IS NULL
      AND NOT EXISTS (SELECT 1 FROM z_method_value AS v WHERE v.domain = d.domain AND v.name = 'risk_tolerance' AND v.value IS NOT NULL) AS lacks_tolerance
  FROM z_monitored_domain AS d
),
moved AS MATERIALIZED (
  SELECT
    d.domain_id,
    d.label_en,
    d.label_zh,
    d.lacks_tolerance,
    t.domain,
    t.series,
    t.models,
    t.shape,
    t.level,
    t.last_model,
    t.last_level,
    t.estimated,
    parameter_value('smallest_group') AS smallest -- a shape of fewer models is named with their number
  FROM asked AS d
  JOIN trend AS t ON t.domain = d.domain
  WHERE t.metric = 'risk_index' AND t.models > 1
),
-- Series that move alike in every domain.
everywhere AS (
  SELECT
    series,
    min(shape) AS shape,
    min(level) AS level,
    max(last_model) FILTER (WHERE last_level <> level) AS unlike_model, -- the newest, where its own level is another
    min(models) AS models,
    min(smallest) AS smallest,
    max(estimated) AS estimated,
    count(*) AS domains
  FROM moved
  WHERE shape IS NOT NULL
  GROUP BY series
  HAVING min(shape) = max(shape) AND min(level) = max(level) AND count(*) > 1 AND count(*) = (SELECT count(*) FROM z_monitored_domain)
),
domain_upgrades AS MATERIALIZED (
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
    rank() OVER (PARTITION BY domain ORDER BY risk_change DESC) AS place
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
    -- Of estimates nothing is said where there are none.
    iif(e.missing <> 'estimate' OR u.estimated > 0, rule.text_en, NULL) AS rule_en,
    iif(e.missing <> 'estimate' OR u.estimated > 0, rule.text_zh, NULL) AS rule_zh
  FROM z_monitored_domain AS d
  JOIN step AS u ON u.domain = d.domain
  JOIN domain_upgrades AS c ON c.domain = d.domain
  JOIN z_edition_in_use AS e
  JOIN z_label AS rule ON rule.kind = 'step_rule' AND rule.name = e.missing
  WHERE u.place <= parameter_value('largest_steps')
  ORDER BY
    d.domain_id,
    u.place
)
SELECT
  'series' AS section,
  1 AS order_1,
  s.place AS order_2,
  l.place AS order_3,
  NULL AS domain,
  group_concat(e.series, '; ') AS subject,
  'shape_everywhere' AS finding,
  count(*) AS value,
  'series' AS unit,
  printf(
    'In every domain the risk index %s at a %s level: %s.',
    s.text_en, l.text_en,
    group_concat(
      e.series || coalesce(' (' || nullif(ltrim(coalesce(@SERIES_EN(e.models, e.smallest, e.estimated)@, '') || coalesce('; on average; not everywhere the newest, ' || e.unlike_model, ''), '; '), '') || ')', ''),
      ', '
    )
  ) AS text_en,
  printf(
    '在所有领域，风险指数%s且水平%s的系列：%s。',
    s.text_zh, l.text_zh,
    group_concat(
      e.series || coalesce('（' || nullif(ltrim(coalesce(@SERIES_ZH(e.models, e.smallest, e.estimated)@, '') || coalesce('；按平均值计，最新的' || e.unlike_model || '并非在所有领域都如此', ''), '；'), '') || '）', ''),
      '、'
    )
  ) AS text_zh
FROM (SELECT * FROM everywhere ORDER BY series COLLATE BINARY) AS e
JOIN z_label AS s ON s.kind = 'shape' AND s.name = e.shape
JOIN z_label AS l ON l.kind = 'level' AND l.name = e.level
GROUP BY
  e.shape,
  e.level
UNION ALL
SELECT
  'series',
  2,
  t.domain_id,
  s.place,
  t.domain,
  group_concat(t.series, '; '),
  t.shape,
  count(*),
  'series',
  printf('%s: the risk index %s: %s.', t.label_en, s.text_en, group_concat(t.series || coalesce(' (' || @SERIES_EN(t.models, t.smallest, t.estimated)@ || ')', ''), ', ')),
  printf('%s：风险指数%s：%s。', t.label_zh, s.text_zh, group_concat(t.series || coalesce('（' || @SERIES_ZH(t.models, t.smallest, t.estimated)@ || '）', ''), '、'))
FROM (SELECT * FROM moved ORDER BY series COLLATE BINARY) AS t
JOIN z_label AS s ON s.kind = 'shape' AND s.name = t.shape
GROUP BY
  t.domain_id,
  t.shape
UNION ALL
SELECT
  'series',
  2,
  domain_id,
  100, -- after every shape
  domain,
  group_concat(series, '; '),
  'not_enough_data',
  count(*),
  'series',
  iif(
    lacks_tolerance,
    printf('%s: not enough data to say how the risk index moves: the method has no risk_tolerance.', label_en),
    printf('%s: not enough data to say how the risk index moves, for too few benchmarks are shared from model to model: %s.', label_en, group_concat(series, ', '))
  ),
  iif(
    lacks_tolerance,
    printf('%s：数据不足，无法判断风险指数的走势：方法没有给出risk_tolerance（走势的容差）。', label_zh),
    printf('%s：前后模型共有的基准太少，数据不足，无法判断风险指数的走势：%s。', label_zh, group_concat(series, '、'))
  )
FROM (SELECT * FROM moved WHERE shape IS NULL ORDER BY series COLLATE BINARY)
GROUP BY domain_id
UNION ALL
SELECT
  'series',
  1,
  100, -- after every shape
  0,
  NULL,
  'upgrades',
  'largest_steps_by_domain',
  1.0 * sum(to_reasoning) / sum(steps),
  'share',
  printf('The largest rises of the risk index from a model to its successor%s that came with the change to a reasoning model: %s.', coalesce(', ' || max(rule_en) || ',', ''), group_concat(printf('%s %d of %d', label_en, to_reasoning, steps), ', ')),
  printf('风险指数增幅最大的升级中%s，从非推理模型到推理模型的升级：%s。', coalesce('（' || max(rule_zh) || '）', ''), group_concat(printf('%s%d次（共%d次）', label_zh, to_reasoning, steps), '、'))
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
