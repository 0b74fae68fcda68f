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
      (15, '| place | model | company | released | capability | safety | risk index | scored | frontier |', '| 排名 | 模型 | 公司 | 发布日期 | 能力分 | 安全分 | 风险指数 | 已测权重 | 前沿 |'),
      (16, '| ---: | --- | --- | --- | ---: | ---: | ---: | ---: | --- |', '| ---: | --- | --- | --- | ---: | ---: | ---: | ---: | --- |'),
      (20, '', ''),
      (21, '#### {domain}: capability', '#### {domain}：能力测评'),
      (22, '', ''),
      (23, '| benchmark | models | lowest | median | highest | best model | human baseline | above it | record a year before |', '| 基准 | 模型数 | 最低 | 中位数 | 最高 | 最佳模型 | 人类水平 | 超越人类 | 一年前最高 |'),
      (24, '| --- | ---: | ---: | ---: | ---: | --- | ---: | ---: | ---: |', '| --- | ---: | ---: | ---: | ---: | --- | ---: | ---: | ---: |'),
      (26, '', ''),
      (30, '', ''),
      (31, '#### {domain}: safety', '#### {domain}：安全测评'),
      (32, '', ''),
      (34, '| --- | ---: | ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: |', '| --- | ---: | ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: |'),
      (36, '', '')
  )
);

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
    FROM parameter
  )
) AS t;

-- Of how many models the highest are shown.
INSERT INTO domain_line
SELECT
  domain_id,
  13,
  0,
  printf('Of %d models with a risk index the %g highest, and all models on the risk Pareto frontier. Scored: the share of the weight of the benchmarks that apply to the model on which it has a score; below 100%%, a score is the mean of the others.', models, min(models, listed)),
  printf('有风险指数的模型共%d个，下表为其中风险指数最高的%g个，以及风险帕累托前沿上的所有模型。已测权重按适用于该模型的基准计算；低于100%%时，得分只按其余基准平均。', models, min(models, listed))
FROM (SELECT domain_id, count(*) AS models FROM risk WHERE risk_index IS NOT NULL GROUP BY domain_id)
CROSS JOIN (SELECT value AS listed FROM parameter WHERE name = 'listed_models');

INSERT INTO domain_line
SELECT domain_id, 17, place, line || iif(on_frontier, 'yes |', ' |'), line || iif(on_frontier, '是 |', ' |')
FROM (
  SELECT
    r.domain_id,
    r.place,
    (r.method, r.domain, r.model_id) IN (SELECT method, domain, model_id FROM current_frontier) AS on_frontier, -- read once
    printf('| %d | %s | %s | %s | %s | %s | %s | %s%% | ', r.place, markdown_text(r.model), markdown_text(r.organization), r.released_on, fixed(r.capability, 1), fixed(r.safety, 1), fixed(r.risk_index, 1), fixed(100 * min(r.capability_coverage, r.safety_coverage), 0)) AS line
  FROM (
    SELECT *, rank() OVER (PARTITION BY domain_id ORDER BY risk_index DESC) AS place
    FROM risk
    WHERE risk_index IS NOT NULL
  ) AS r
)
WHERE place <= (SELECT value FROM parameter WHERE name = 'listed_models') OR on_frontier;

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
JOIN current_benchmark AS b USING (benchmark);

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
JOIN current_benchmark AS b USING (benchmark);

INSERT INTO domain_line
SELECT d.domain_id, iif(f.section = 'domain_capability', 27, 37), f.position, '- ' || f.text_en, '- ' || f.text_zh
FROM report_domain AS d
JOIN finding AS f ON f.domain = d.domain
WHERE f.section IN ('domain_capability', 'domain_safety');

-- In the place of a table without rows: what is missing. Columns: the first and last line of the table's frame.
CREATE TEMP TABLE missing_table AS
SELECT domain_id, 13 AS first, 16 AS last, 'Not enough data: no model has a risk index.' AS en, '数据不足：没有模型有风险指数。' AS zh
FROM report_domain
WHERE domain_id NOT IN (SELECT domain_id FROM risk WHERE risk_index IS NOT NULL)
UNION ALL
SELECT domain_id, 23, 24, 'No capability benchmark.', '没有能力基准。'
FROM report_domain
WHERE domain_id NOT IN (SELECT domain_id FROM current_benchmark WHERE measures = 'capability')
UNION ALL
SELECT domain_id, 33, 34, 'No safety benchmark.', '没有安全基准。'
FROM report_domain
WHERE domain_id NOT IN (SELECT domain_id FROM current_benchmark WHERE measures = 'safety');

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
