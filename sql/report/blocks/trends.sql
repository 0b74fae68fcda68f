-- Results that the domains share: risk index, series.

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
  'The record is the highest risk index of all models released by then' || iif(is_stated, '. ' || note_en, printf('; a year before is %s.', baseline_on)),
  '累积最大风险指数是截至当时已发布模型的最高风险指数' || iif(is_stated, '。' || note_zh, printf('；一年前指%s。', baseline_on))
FROM baseline
UNION ALL
SELECT '', ''
UNION ALL
SELECT
  printf('| domain | %s | model | models then | at the end of the period | model | models now | growth |', iif(is_stated, 'by ' || baseline_on, 'a year before')),
  printf('| 领域 | %s | 模型 | 当时模型数 | 期末 | 模型 | 现有模型数 | 增幅 |', iif(is_stated, '截至' || baseline_on, '一年前'))
FROM baseline
UNION ALL
SELECT '| --- | ---: | --- | ---: | ---: | --- | ---: | ---: |', '| --- | ---: | --- | ---: | ---: | --- | ---: | ---: |';

INSERT INTO report_line (en, zh)
SELECT
  printf('| %s %s %s |', d.label_en, numbers, iif(growth IS NULL, 'not enough data', fixed(growth, 0) || '%')),
  printf('| %s %s %s |', d.label_zh, numbers, iif(growth IS NULL, '数据不足', fixed(growth, 0) || '%'))
FROM (
  SELECT
    domain,
    growth,
    printf(
      '| %s | %s | %d | %s | %s | %d |',
      coalesce(fixed(record_before, 1), ''),
      markdown_text(coalesce(record_before_model, '')),
      models_before,
      coalesce(fixed(record, 1), ''),
      markdown_text(coalesce(record_model, '')),
      models
    ) AS numbers
  FROM risk_growth
  WHERE is_edition_period
)
JOIN report_domain AS d USING (domain)
ORDER BY d.domain_id;

INSERT INTO report_line (en, zh)
VALUES ('', '');

@FINDINGS(section = 'risk_trend')@;

INSERT INTO report_line (en, zh)
VALUES
  ('', ''),
  ('#### Model series', '#### 模型系列对比'),
  ('', '');

-- One column per domain. The trends are read once: a join would ask for them again and again.
CREATE TEMP TABLE risk_movement AS
SELECT *
FROM trend
WHERE metric = 'risk_index';

INSERT INTO report_line (en, zh)
SELECT
  printf('Shape of each series'' risk index over its models in order of release%s, and the level of its mean among the domain''s models, with that of the newest model where it is another.', iif(says_rule, ', ' || step_en, '')),
  printf('各系列风险指数按模型发布顺序的走势%s，及其平均值在该领域所有模型中的水平；最新模型的水平不同时另行注明。', iif(says_rule, '（' || step_zh || '）', ''))
FROM report_rule
CROSS JOIN (
  SELECT e.missing <> 'estimate' OR EXISTS (SELECT 1 FROM risk_movement WHERE estimated > 0) AS says_rule
  FROM edition_in_use AS e
)
UNION ALL
VALUES ('', '');

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
  '| ' || markdown_text(series) || ' | ' || group_concat(cell_en, ' | ') || ' |',
  '| ' || markdown_text(series) || ' | ' || group_concat(cell_zh, ' | ') || ' |'
FROM (
  SELECT
    s.series,
    coalesce(
      sh.text_en || ', ' || le.text_en || coalesce(' (newest ' || ne.text_en || ')', '') || iif(t.estimated > 0, printf(', up to %s%% estimated', fixed(100 * t.estimated, 0)), ''),
      CASE WHEN t.models = 1 THEN 'one model' ELSE 'not enough data' END
    ) AS cell_en,
    coalesce(
      sh.text_zh || '，' || le.text_zh || coalesce('（最新模型' || ne.text_zh || '）', '') || iif(t.estimated > 0, printf('，估计值所占权重最高%s%%', fixed(100 * t.estimated, 0)), ''),
      CASE WHEN t.models = 1 THEN '仅一个模型' ELSE '数据不足' END
    ) AS cell_zh
  FROM (SELECT DISTINCT series FROM risk) AS s
  CROSS JOIN report_domain AS d
  LEFT JOIN risk_movement AS t ON t.domain = d.domain AND t.series = s.series
  LEFT JOIN label AS sh ON sh.kind = 'shape' AND sh.name = t.shape
  LEFT JOIN label AS le ON le.kind = 'level' AND le.name = t.level
  LEFT JOIN label AS ne ON ne.kind = 'level' AND ne.name = nullif(t.last_level, t.level) -- no term on t alone: SQLite 3.38.0-2 lose its rows
  ORDER BY
    s.series COLLATE BINARY,
    d.domain_id
)
GROUP BY series COLLATE BINARY;

INSERT INTO report_line (en, zh)
VALUES ('', '');

@FINDINGS(section = 'series')@;
