-- How did the record risk index of each domain move?
-- The findings of section 'risk_trend'; columns as in finding_scope.
DROP VIEW IF EXISTS finding_risk_trend;
CREATE VIEW finding_risk_trend AS
WITH setter AS (
  SELECT
    r.method,
    r.domain,
    count(*) AS models,
    group_concat(r.model, ', ') AS names_en,
    group_concat(r.model, '、') AS names_zh
  FROM current_period AS p
  JOIN risk_record AS r ON r.released_on BETWEEN p.starts_on AND p.ends_on AND r.previous_record IS NOT NULL
  GROUP BY
    r.method,
    r.domain
),
movement AS MATERIALIZED (
  SELECT
    d.domain_id,
    d.domain,
    d.label_en,
    d.label_zh,
    p.period,
    g.record,
    g.record_model,
    g.record_before,
    g.record_before_model,
    g.growth,
    iif(g.record IS NULL, NULL, coalesce(s.models, 0)) AS setters, -- models that set a record in the period
    s.names_en,
    s.names_zh
  FROM current_domain AS d
  CROSS JOIN current_period AS p
  LEFT JOIN risk_growth AS g ON g.method = d.method AND g.domain = d.domain AND g.is_current
  LEFT JOIN setter AS s ON s.method = d.method AND s.domain = d.domain
  ORDER BY d.domain_id
)
SELECT
  0 AS order_1,
  0 AS order_2,
  0 AS order_3,
  NULL AS domain,
  'record risk index' AS subject,
  'growth_by_domain' AS finding,
  sum(growth > 0) AS value,
  'domains' AS unit,
  printf('Growth of the record risk index in a year: %s.', group_concat(label_en || ' ' || coalesce(CAST(round(growth) AS INTEGER) || '%', 'not enough data'), ', ')) AS text_en,
  printf('累积最大风险指数比一年前的增长：%s。', group_concat(label_zh || coalesce(CAST(round(growth) AS INTEGER) || '%', '数据不足'), '、')) AS text_zh
FROM movement
GROUP BY 'all' -- no row where there is nothing
UNION ALL
SELECT
  0,
  0,
  1,
  NULL,
  period,
  'new_record_by_domain',
  sum(setters > 0),
  'domains',
  iif(
    sum(setters) IS NULL,
    printf('New record risk index in %s: not enough data.', period),
    printf('New record risk index in %s: %s.', period, coalesce(group_concat(iif(setters > 0, label_en, NULL), ', '), 'in no domain'))
  ),
  iif(
    sum(setters) IS NULL,
    printf('%s风险指数是否创出新高：数据不足。', period),
    printf('%s风险指数创出新高的领域：%s。', period, coalesce(group_concat(iif(setters > 0, label_zh, NULL), '、'), '无'))
  )
FROM movement
WHERE period IS NOT NULL
GROUP BY period
UNION ALL
SELECT
  1,
  domain_id,
  0,
  domain,
  'record risk index',
  'growth',
  growth,
  'percent',
  CASE
    WHEN growth IS NULL THEN printf('%s: not enough data for the growth of the record risk index in a year.', label_en)
    WHEN growth = 0 THEN printf('%s: the record risk index did not rise in a year; it stands at %.1f (%s).', label_en, record, record_model)
    ELSE printf('%s: the record risk index rose by %.0f%% in a year, from %.1f (%s) to %.1f (%s).', label_en, growth, record_before, record_before_model, record, record_model)
  END,
  CASE
    WHEN growth IS NULL THEN printf('%s：数据不足，无法计算累积最大风险指数的年度增长。', label_zh)
    WHEN growth = 0 THEN printf('%s：累积最大风险指数一年内没有增长，仍为%.1f（%s）。', label_zh, record, record_model)
    ELSE printf('%s：累积最大风险指数比一年前增长%.0f%%，从%.1f（%s）升至%.1f（%s）。', label_zh, growth, record_before, record_before_model, record, record_model)
  END
FROM movement
UNION ALL
SELECT
  2,
  domain_id,
  0,
  domain,
  period,
  'new_record',
  setters,
  'models',
  CASE
    WHEN setters IS NULL THEN printf('%s: not enough data for a record risk index in %s.', label_en, period)
    WHEN setters = 0 THEN printf('%s: no new record risk index in %s.', label_en, period)
    ELSE printf('%s: new record risk index in %s: %s.', label_en, period, names_en)
  END,
  CASE
    WHEN setters IS NULL THEN printf('%s：%s风险指数是否创出新高：数据不足。', label_zh, period)
    WHEN setters = 0 THEN printf('%s：%s风险指数未出现新高。', label_zh, period)
    ELSE printf('%s：%s风险指数创出新高：%s。', label_zh, period, names_zh)
  END
FROM movement
WHERE period IS NOT NULL;
