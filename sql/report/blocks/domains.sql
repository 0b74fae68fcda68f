-- Results domain by domain: the models at the top, then each benchmark.

CREATE TEMP TABLE domain_line (
  domain_id INTEGER NOT NULL,
  place INTEGER NOT NULL, -- within the domain
  item INTEGER NOT NULL, -- within the place
  en TEXT NOT NULL,
  zh TEXT NOT NULL
);

INSERT INTO domain_line
SELECT d.domain_id, place, 0, replace(en, '{domain}', d.label_en), replace(zh, '{domain}', d.label_zh)
FROM report_domain AS d
CROSS JOIN (
  SELECT column1 AS place, column2 AS en, column3 AS zh
  FROM (
    VALUES
      (10, '', ''),
      (11, '### {domain}', '### {domain}'),
      (12, '', ''),
      (14, '', ''),
      (15, '| place | model | company | released | capability | safety | risk index | scored | estimated | frontier |', '| 排名 | 模型 | 公司 | 发布日期 | 能力分 | 安全分 | 风险指数 | 已测权重 | 估计权重 | 前沿 |'),
      (16, '| ---: | --- | --- | --- | ---: | ---: | ---: | ---: | ---: | --- |', '| ---: | --- | --- | --- | ---: | ---: | ---: | ---: | ---: | --- |'),
      (20, '', ''),
      (21, '#### {domain}: capability', '#### {domain}：能力测评'),
      (22, '', ''),
      (24, '| --- | ---: | ---: | ---: | ---: | --- | ---: | ---: | ---: |', '| --- | ---: | ---: | ---: | ---: | --- | ---: | ---: | ---: |'),
      (26, '', ''),
      (30, '', ''),
      (31, '#### {domain}: safety', '#### {domain}：安全测评'),
      (32, '', ''),
      (34, '| --- | ---: | ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: |', '| --- | ---: | ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: |'),
      (36, '', '')
  )
);

-- What names the day a year before.
INSERT INTO domain_line
SELECT
  d.domain_id,
  23,
  0,
  printf('| benchmark | models | lowest | median | highest | best model | human baseline | above it | %s |', iif(b.is_stated, 'record by ' || b.baseline_on, 'record a year before')),
  printf('| 基准 | 模型数 | 最低 | 中位数 | 最高 | 最佳模型 | 人类水平 | 超越人类 | %s |', iif(b.is_stated, '截至' || b.baseline_on || '的最高', '一年前最高'))
FROM report_domain AS d
CROSS JOIN baseline AS b;

INSERT INTO domain_line
SELECT d.domain_id, 22, n.column1, iif(n.column1 = 1, b.note_en, ''), iif(n.column1 = 1, b.note_zh, '')
FROM report_domain AS d
CROSS JOIN baseline AS b
CROSS JOIN (VALUES (1), (2)) AS n
WHERE b.is_stated AND d.domain_id IN (SELECT domain_id FROM report_benchmark WHERE measures = 'capability');

-- What names a parameter.
INSERT INTO domain_line
SELECT d.domain_id, t.place, 0, t.en, t.zh
FROM report_domain AS d
CROSS JOIN (
  SELECT
    33 AS place,
    printf('| benchmark | models | lowest | worst model | median | highest | above %g | below %g | below %g | below %g |', strong, weak, poor, very_poor) AS en,
    printf('| 基准 | 模型数 | 最低 | 最差模型 | 中位数 | 最高 | 超过%g分 | 不足%g分 | 不足%g分 | 不足%g分 |', strong, weak, poor, very_poor) AS zh
  FROM (
    SELECT
      max(value) FILTER (WHERE name = 'strong_score') AS strong,
      max(value) FILTER (WHERE name = 'weak_score') AS weak,
      max(value) FILTER (WHERE name = 'poor_score') AS poor,
      max(value) FILTER (WHERE name = 'very_poor_score') AS very_poor
    FROM report_parameter
  )
) AS t;

-- Of how many models the highest are shown.
INSERT INTO domain_line
SELECT
  domain_id,
  13,
  0,
  printf('Of %d models with a risk index the %g highest, and all models on the risk Pareto frontier. Scored: the share of the weight of the benchmarks that apply to the model on which it has a score; estimated: the share of the weight behind its scores that is estimated. Where scores are missing, %s.', models, min(models, listed), r.text_en),
  printf('有风险指数的模型共%d个，下表为其中风险指数最高的%g个，以及风险帕累托前沿上的所有模型。已测权重按适用于该模型的基准计算；估计权重是其得分中以估计值计入的权重。缺少得分时，%s。', models, min(models, listed), r.text_zh)
FROM (SELECT domain_id, count(*) AS models FROM risk WHERE risk_index IS NOT NULL GROUP BY domain_id)
CROSS JOIN (SELECT value AS listed FROM report_parameter WHERE name = 'listed_models')
CROSS JOIN report_rule AS r;

INSERT INTO domain_line
SELECT domain_id, 17, place, line || iif(on_frontier, 'yes |', ' |'), line || iif(on_frontier, '是 |', ' |')
FROM (
  SELECT
    domain_id,
    rank AS place,
    on_frontier,
    printf(
      '| %d | %s | %s | %s | %s | %s | %s | %s%% | %s | ',
      rank, markdown_text(model), markdown_text(organization), released_on, fixed(capability, 1),
      fixed(safety, 1), fixed(risk_index, 1), fixed(100 * coverage, 0),
      iif(estimated > 0, fixed(100 * estimated, 0) || '%', '')
    ) AS line
  FROM risk
  WHERE risk_index IS NOT NULL
)
WHERE place <= (SELECT value FROM report_parameter WHERE name = 'listed_models') OR on_frontier;

INSERT INTO domain_line
SELECT
  b.domain_id,
  25,
  b.benchmark_id,
  line,
  line
FROM (
  SELECT
    benchmark,
    printf(
      '| %s | %d | %s | %s | %s | %s | %s | %s | %s |',
      markdown_text(benchmark),
      models,
      coalesce(fixed(lowest, 1), ''),
      coalesce(fixed(median, 1), ''),
      coalesce(fixed(highest, 1), ''),
      markdown_text(coalesce(highest_model, '')),
      coalesce(fixed(human_baseline, 1), ''),
      coalesce(models_above_human, ''),
      coalesce(fixed(record_before, 1), '')
    ) AS line
  FROM summary
  WHERE measures = 'capability'
) AS s
JOIN report_benchmark AS b USING (benchmark);

INSERT INTO domain_line
SELECT
  b.domain_id,
  35,
  b.benchmark_id,
  line,
  line
FROM (
  SELECT
    benchmark,
    printf(
      '| %s | %d | %s | %s | %s | %s | %s | %s | %s | %s |',
      markdown_text(benchmark),
      models,
      coalesce(fixed(lowest, 1), ''),
      markdown_text(coalesce(lowest_model, '')),
      coalesce(fixed(median, 1), ''),
      coalesce(fixed(highest, 1), ''),
      coalesce(fixed(100 * share_strong, 0) || '%', ''),
      coalesce(fixed(100 * share_weak, 0) || '%', ''),
      coalesce(fixed(100 * share_poor, 0) || '%', ''),
      coalesce(fixed(100 * share_very_poor, 0) || '%', '')
    ) AS line
  FROM summary
  WHERE measures = 'safety'
) AS s
JOIN report_benchmark AS b USING (benchmark);

INSERT INTO domain_line
SELECT d.domain_id, iif(f.section = 'domain_capability', 27, 37), f.position, '- ' || f.text_en, '- ' || f.text_zh
FROM report_domain AS d
JOIN finding AS f ON f.domain = d.domain
WHERE f.section IN ('domain_capability', 'domain_safety');

-- Which models stand beyond which line; nothing where there are none.
INSERT INTO domain_line
SELECT d.domain_id, 19, f.position, '- ' || f.text_en, '- ' || f.text_zh
FROM report_domain AS d
JOIN finding AS f ON f.domain = d.domain
WHERE f.section = 'threshold';

INSERT INTO domain_line
SELECT DISTINCT domain_id, 18, 0, '', ''
FROM domain_line
WHERE place = 19;

-- In the place of a table without rows: what is missing. Columns: the first and last line of the table's frame.
CREATE TEMP TABLE missing_table AS
SELECT domain_id, 13 AS first, 16 AS last, 'Not enough data: no model has a risk index.' AS en, '数据不足：没有模型有风险指数。' AS zh
FROM report_domain
WHERE domain_id NOT IN (SELECT domain_id FROM risk WHERE risk_index IS NOT NULL)
UNION ALL
SELECT domain_id, 23, 24, 'No capability benchmark.', '没有能力基准。'
FROM report_domain
WHERE domain_id NOT IN (SELECT domain_id FROM report_benchmark WHERE measures = 'capability')
UNION ALL
SELECT domain_id, 33, 34, 'No safety benchmark.', '没有安全基准。'
FROM report_domain
WHERE domain_id NOT IN (SELECT domain_id FROM report_benchmark WHERE measures = 'safety');

DELETE FROM domain_line
WHERE EXISTS (SELECT 1 FROM missing_table AS t WHERE t.domain_id = domain_line.domain_id AND domain_line.place BETWEEN t.first AND t.last);

INSERT INTO domain_line
SELECT domain_id, first, 0, en, zh FROM missing_table;

INSERT INTO report_line (en, zh)
SELECT en, zh
FROM domain_line
ORDER BY
  domain_id,
  place,
  item,
  en;
