-- How do capability and safety of the series move?
-- One row per finding of section 'capability_and_safety' on the shapes of the series. Series without a shape are named with
-- 'not enough data': too few benchmarks are shared from model to model. Columns as in z_finding_scope.
DROP VIEW IF EXISTS z_finding_capability_safety;
CREATE VIEW z_finding_capability_safety AS
WITH moved AS MATERIALIZED (
  SELECT *
  FROM z_series_move
  WHERE metric IN @WORDS(measures)@
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
)
SELECT
  'capability_and_safety' AS section,
  0 AS order_1,
  1 AS order_2,
  s.place AS order_3,
  NULL AS domain,
  group_concat(c.series, '; ') AS subject,
  'safety_' || c.shape || '_in_most_domains' AS finding,
  count(*) AS value,
  'series' AS unit,
  printf('In most domains the safety score %s: %s.', s.text_en, @NAMED_SERIES_EN(c)@) AS text_en,
  printf('在多数领域，安全分%s：%s。', s.text_zh, @NAMED_SERIES_ZH(c)@) AS text_zh
FROM common_shape AS c
JOIN z_label AS s ON s.kind = 'shape' AND s.name = c.shape
GROUP BY c.shape
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
  printf('%s: the capability score %s: %s.', t.label_en, s.text_en, @NAMED_SERIES_EN(t)@),
  printf('%s：能力分%s：%s。', t.label_zh, s.text_zh, @NAMED_SERIES_ZH(t)@)
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
  t.level;
