-- How does the risk index of each model series move?
-- One row per finding of section 'series' on the shapes of the series: in all domains alike, then domain by domain. Series
-- without a shape are named with 'not enough data': too few benchmarks are shared from model to model, or the index is not
-- in points and the method has no constant risk_tolerance. Columns as in z_finding_scope.
DROP VIEW IF EXISTS z_finding_series;
CREATE VIEW z_finding_series AS
WITH moved AS MATERIALIZED (
  SELECT
    m.*,
    @INDEX_IS_UNBOUNDED@
      AND edition_scenario('risk_tolerance') IS NULL
      AND NOT EXISTS (SELECT 1 FROM z_method_value AS v WHERE v.domain = m.domain AND v.name = 'risk_tolerance' AND v.value IS NOT NULL) AS lacks_tolerance
  FROM z_series_move AS m
  WHERE m.metric = 'risk_index'
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
  printf('%s: the risk index %s: %s.', t.label_en, s.text_en, @NAMED_SERIES_EN(t)@),
  printf('%s：风险指数%s：%s。', t.label_zh, s.text_zh, @NAMED_SERIES_ZH(t)@)
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
GROUP BY domain_id;
