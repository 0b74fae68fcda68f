-- Results that the domains share: risk index, series, groups of models, capability and safety, jailbreaks.

INSERT INTO report_line (en, zh)
VALUES
  ('', ''),
  ('## Results', '## 监测结果'),
  ('', ''),
  ('### Trends across domains', '### 跨领域共性趋势'),
  ('', ''),
  ('#### Risk index', '#### 风险指数总体趋势'),
  ('', '');

INSERT INTO report_line (en, zh)
SELECT
  printf('The record is the highest risk index of all models released by then; a year before is %s.', risk_year_before),
  printf('累积最大风险指数是截至当时已发布模型的最高风险指数；一年前指%s。', risk_year_before)
FROM current_period
WHERE risk_year_before IS NOT NULL;

INSERT INTO report_line (en, zh)
VALUES
  ('', ''),
  ('| domain | a year before | model | at the end of the period | model | growth |', '| 领域 | 一年前 | 模型 | 期末 | 模型 | 增长 |'),
  ('| --- | ---: | --- | ---: | --- | ---: |', '| --- | ---: | --- | ---: | --- | ---: |');

INSERT INTO report_line (en, zh)
SELECT
  printf('| %s %s', d.label_en, numbers),
  printf('| %s %s', d.label_zh, numbers)
FROM (
  SELECT
    method,
    domain,
    printf(
      '| %s | %s | %s | %s | %s |',
      coalesce(round(record_before, 1), ''),
      replace(coalesce(record_before_model, ''), '|', '\|'),
      coalesce(round(record, 1), ''),
      replace(coalesce(record_model, ''), '|', '\|'),
      coalesce(CAST(round(growth) AS INTEGER) || '%', '')
    ) AS numbers
  FROM risk_growth
  WHERE is_current
)
JOIN report_domain AS d USING (method, domain)
ORDER BY d.domain_id;

INSERT INTO report_line (en, zh)
VALUES ('', '');

INSERT INTO report_line (en, zh)
SELECT '- ' || text_en, '- ' || text_zh
FROM finding
WHERE section = 'risk_trend'
ORDER BY position;

INSERT INTO report_line (en, zh)
VALUES
  ('', ''),
  ('#### Model series', '#### 模型系列对比'),
  ('', ''),
  ('Shape of each series'' risk index over its models in order of release, and its level among the domain''s models.', '各系列风险指数按模型发布顺序的走势，及其在该领域所有模型中的水平。'),
  ('', '');

-- One column per domain.
INSERT INTO report_line (en, zh)
SELECT
  '| series | ' || group_concat(label_en, ' | ') || ' |',
  '| 系列 | ' || group_concat(label_zh, ' | ') || ' |'
FROM (SELECT * FROM report_domain ORDER BY domain_id)
GROUP BY 'all'; -- no row where there is nothing

INSERT INTO report_line (en, zh)
SELECT
  '| --- |' || group_concat(' --- |', ''),
  '| --- |' || group_concat(' --- |', '')
FROM report_domain
GROUP BY 'all'; -- no row where there is nothing

INSERT INTO report_line (en, zh)
SELECT
  '| ' || replace(series, '|', '\|') || ' | ' || group_concat(cell_en, ' | ') || ' |',
  '| ' || replace(series, '|', '\|') || ' | ' || group_concat(cell_zh, ' | ') || ' |'
FROM (
  SELECT
    s.series,
    coalesce(sh.text_en || ', ' || le.text_en, iif(t.models = 1, 'one model', '')) AS cell_en,
    coalesce(sh.text_zh || '，' || le.text_zh, iif(t.models = 1, '仅一个模型', '')) AS cell_zh
  FROM (SELECT DISTINCT series FROM risk) AS s
  CROSS JOIN report_domain AS d
  LEFT JOIN current_trend AS t
    ON t.method = d.method AND t.domain = d.domain AND t.series = s.series AND t.metric = 'risk_index'
  LEFT JOIN label AS sh ON sh.kind = 'shape' AND sh.name = t.shape
  LEFT JOIN label AS le ON le.kind = 'level' AND le.name = t.level
  ORDER BY
    s.series,
    d.domain_id
)
GROUP BY series;

INSERT INTO report_line (en, zh)
VALUES ('', '');

INSERT INTO report_line (en, zh)
SELECT '- ' || text_en, '- ' || text_zh
FROM finding
WHERE section = 'series'
ORDER BY position;

INSERT INTO report_line (en, zh)
VALUES
  ('', ''),
  ('#### Reasoning and non-reasoning models', '#### 推理与非推理模型对比'),
  ('', ''),
  ('| domain | measure | reasoning: models | mean | median | others: models | mean | median | Cliff''s delta | p |', '| 领域 | 指标 | 推理：模型数 | 平均 | 中位数 | 非推理：模型数 | 平均 | 中位数 | Cliff''s delta | p |'),
  ('| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |', '| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');

INSERT INTO report_line (en, zh)
SELECT
  printf('| %s | %s %s', d.label_en, l.text_en, c.numbers),
  printf('| %s | %s %s', d.label_zh, l.text_zh, c.numbers)
FROM (
  SELECT
    method,
    domain,
    measure,
    printf(
      '| %d | %s | %s | %d | %s | %s | %s | %s |',
      reasoning_models,
      coalesce(round(reasoning_mean, 1), ''),
      coalesce(round(reasoning_median, 1), ''),
      other_models,
      coalesce(round(other_mean, 1), ''),
      coalesce(round(other_median, 1), ''),
      coalesce(round(cliffs_delta, 2), ''),
      CASE
        WHEN mann_whitney_p < 0.001 THEN '< 0.001'
        WHEN mann_whitney_p IS NOT NULL THEN printf('%.3f', mann_whitney_p)
        ELSE ''
      END
    ) AS numbers
  FROM reasoning_comparison
) AS c
JOIN report_domain AS d USING (method, domain)
JOIN label AS l ON l.kind = 'metric' AND l.name = c.measure
ORDER BY
  d.domain_id,
  l.place;

INSERT INTO report_line (en, zh)
VALUES ('', '');

INSERT INTO report_line (en, zh)
SELECT '- ' || text_en, '- ' || text_zh
FROM finding
WHERE section = 'reasoning'
ORDER BY position;

INSERT INTO report_line (en, zh)
VALUES
  ('', ''),
  ('#### Open-weight and proprietary models', '#### 开源与闭源对比'),
  ('', ''),
  ('| domain | measure | open weights: models | mean | median | proprietary: models | mean | median | Cliff''s delta | p |', '| 领域 | 指标 | 开源：模型数 | 平均 | 中位数 | 闭源：模型数 | 平均 | 中位数 | Cliff''s delta | p |'),
  ('| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |', '| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');

INSERT INTO report_line (en, zh)
SELECT
  printf('| %s | %s %s', d.label_en, l.text_en, c.numbers),
  printf('| %s | %s %s', d.label_zh, l.text_zh, c.numbers)
FROM (
  SELECT
    method,
    domain,
    measure,
    printf(
      '| %d | %s | %s | %d | %s | %s | %s | %s |',
      open_models,
      coalesce(round(open_mean, 1), ''),
      coalesce(round(open_median, 1), ''),
      proprietary_models,
      coalesce(round(proprietary_mean, 1), ''),
      coalesce(round(proprietary_median, 1), ''),
      coalesce(round(cliffs_delta, 2), ''),
      CASE
        WHEN mann_whitney_p < 0.001 THEN '< 0.001'
        WHEN mann_whitney_p IS NOT NULL THEN printf('%.3f', mann_whitney_p)
        ELSE ''
      END
    ) AS numbers
  FROM openness_comparison
) AS c
JOIN report_domain AS d USING (method, domain)
JOIN label AS l ON l.kind = 'metric' AND l.name = c.measure
ORDER BY
  d.domain_id,
  l.place;

INSERT INTO report_line (en, zh)
VALUES ('', '');

INSERT INTO report_line (en, zh)
SELECT '- ' || text_en, '- ' || text_zh
FROM finding
WHERE section = 'openness'
ORDER BY position;

INSERT INTO report_line (en, zh)
VALUES
  ('', ''),
  ('#### Capability and safety', '#### 能力与安全对比'),
  ('', '');

INSERT INTO report_line (en, zh)
SELECT '- ' || text_en, '- ' || text_zh
FROM finding
WHERE section = 'capability_and_safety'
ORDER BY position;

INSERT INTO report_line (en, zh)
VALUES
  ('', ''),
  ('#### Resistance to jailbreaks', '#### 越狱防护评估'),
  ('', '');

INSERT INTO report_line (en, zh)
SELECT '- ' || text_en, '- ' || text_zh
FROM finding
WHERE section = 'jailbreak'
ORDER BY position;

INSERT INTO report_line (en, zh)
SELECT en, zh
FROM (
  SELECT 0 AS place, '' AS en, '' AS zh
  UNION ALL
  SELECT 1, '| benchmark | series | models | lowest | highest | latest | strong since |', '| 基准 | 系列 | 模型数 | 最低 | 最高 | 最新 | 自何模型起保持较强 |'
  UNION ALL
  SELECT 2, '| --- | --- | ---: | ---: | ---: | ---: | --- |', '| --- | --- | ---: | ---: | ---: | ---: | --- |'
)
WHERE EXISTS (SELECT 1 FROM jailbreak_series)
ORDER BY place;

INSERT INTO report_line (en, zh)
SELECT line, line
FROM (
  SELECT
    printf('| %s | %s | %d | %.1f | %.1f | %.1f | %s |', replace(benchmark, '|', '\|'), replace(series, '|', '\|'), models, lowest, highest, latest, replace(coalesce(strong_since, ''), '|', '\|')) AS line
  FROM jailbreak_series
  ORDER BY
    benchmark,
    lowest DESC,
    series
);
