-- What the report is, its terms, its models and benchmarks.

INSERT INTO report_line (en, zh)
VALUES
  ('', ''),
  ('## Introduction', '## 简介'),
  ('', ''),
  ('The report evaluates frontier AI models on capability and safety benchmarks and follows their risk over time. It shows the trends that domains share, then each risk domain, then limitations and recommendations.', '本报告通过能力基准和安全基准评估前沿AI模型，并跟踪其风险的变化：先呈现跨领域的共性趋势，再呈现各风险领域的结果，最后说明局限性并提出建议。'),
  ('', ''),
  ('**Each domain has benchmarks of its own, so scores and risk indexes can be compared within a domain only, never across domains.**', '**由于不同领域的测评基准不同，各领域的能力分、安全分和风险指数不具有跨领域可比性，仅能在同一领域内进行比较。**'),
  ('', ''),
  ('### Terms', '### 名词解释'),
  ('', '');

INSERT INTO report_line (en, zh)
SELECT
  printf('- **%s** (0 to 100): %s. %s', k.column2, markdown_text(e.value), k.column3),
  printf('- **%s**（0至100）：%s。%s', k.column4, markdown_text(z.value), k.column5)
FROM (
  VALUES
    ('capability', 'Capability score C', 'The higher, the more a model can do, and the more its abuse could.', '能力分C', '分数越高，能力越强，被滥用（或自身失控）的风险越高。'),
    ('safety', 'Safety score S', 'The higher, the better a model refuses unsafe requests, or the safer its own inclinations.', '安全分S', '分数越高，越能拒绝不安全的请求，或内在倾向越安全。')
) AS k
JOIN report_fact AS e ON e.name = k.column1 || '_rule_en'
JOIN report_fact AS z ON z.name = k.column1 || '_rule_zh'
ORDER BY k.column1;

INSERT INTO report_line (en, zh)
SELECT
  printf('- **Risk index %s**: what safety leaves of the risk of a capability. The safety coefficient beta is lower for open weights, whose safeguards can be fine-tuned away.', markdown_text(coalesce(l.text_en, e.formula))),
  printf('- **风险指数%s**：综合能力分和安全分的整体风险。开源模型的安全系数β较低，因为其安全防护可能被微调去除。', markdown_text(coalesce(l.text_zh, e.formula)))
FROM edition_in_use AS e
LEFT JOIN label AS l ON l.kind = 'formula' AND l.name = e.formula
UNION ALL
VALUES
  ('- **Risk Pareto frontier**: the models for which no other model is both more capable and less safe.', '- **风险帕累托前沿**：不存在能力分更高且安全分更低的其他模型的那些模型。');

-- Constants of the formula and of the scores; one that is the same in every domain comes once.
INSERT INTO report_line (en, zh)
SELECT
  printf('- Constant: %s%s: %s.', name_en, iif(is_alike, '', ' (' || group_concat(label_en, ', ') || ')'), value_en),
  printf('- 常数：%s%s：%s。', name_zh, iif(is_alike, '', '（' || group_concat(label_zh, '、') || '）'), value_zh)
FROM (
  SELECT
    v.name,
    l.place,
    markdown_text(coalesce(l.text_en, v.name)) AS name_en,
    markdown_text(coalesce(l.text_zh, v.name)) AS name_zh,
    d.label_en,
    d.label_zh,
    iif(v.value IS NULL, 'not known', printf('%g', v.value)) AS value_en,
    iif(v.value IS NULL, '未知', printf('%g', v.value)) AS value_zh,
    min(coalesce(v.value, '')) OVER (PARTITION BY v.name) IS max(coalesce(v.value, '')) OVER (PARTITION BY v.name) AS is_alike
  FROM method_value AS v
  JOIN report_domain AS d ON d.domain = v.domain
  LEFT JOIN label AS l ON l.kind = 'constant' AND l.name = v.name
  WHERE v.name NOT GLOB 'breakthrough_*' AND iif(v.name = 'largest_estimate_error', (SELECT missing = 'estimate' FROM edition_in_use), 1)
  ORDER BY
    v.name,
    d.domain_id
)
GROUP BY
  name,
  value_en
ORDER BY
  place IS NULL,
  place,
  name,
  value_en;

INSERT INTO report_line (en, zh)
SELECT
  printf('- Missing scores: where scores are missing, %s.', text_en),
  printf('- 缺失的得分：缺少得分时，%s。', text_zh)
FROM report_rule;

INSERT INTO report_line (en, zh)
VALUES
  ('', ''),
  ('### Models', '### 模型列表'),
  ('', '');

@FINDINGS(section = 'scope' AND domain IS NULL)@;

INSERT INTO report_line (en, zh)
VALUES
  ('', ''),
  ('| company | models |', '| 公司 | 模型 |'),
  ('| --- | --- |', '| --- | --- |');

INSERT INTO report_line (en, zh)
SELECT
  '| ' || markdown_text(organization) || ' | ' || markdown_text(group_concat(model, ', ')) || ' |',
  '| ' || markdown_text(coalesce(organization_zh, organization)) || ' | ' || markdown_text(group_concat(model, '、')) || ' |'
FROM (
  SELECT o.*, mo.model
  FROM monitored_model AS mo
  JOIN report_organization AS o ON o.organization = mo.organization
  ORDER BY
    o.organization_id,
    mo.released_on,
    mo.model_id
)
GROUP BY organization_id;

INSERT INTO report_line (en, zh)
VALUES
  ('', ''),
  ('### Benchmarks', '### 测评基准列表'),
  ('', '');

@FINDINGS(section = 'scope' AND domain IS NOT NULL)@;

INSERT INTO report_line (en, zh)
VALUES
  ('', ''),
  ('| domain | measures | benchmark | what it tests |', '| 领域 | 类别 | 基准 | 测评内容 |'),
  ('| --- | --- | --- | --- |', '| --- | --- | --- | --- |');

INSERT INTO report_line (en, zh)
SELECT
  printf('| %s | %s | %s | %s |', d.label_en, b.measures, markdown_text(b.benchmark), markdown_text(coalesce(b.about, ''))),
  printf('| %s | %s | %s | %s |', d.label_zh, iif(b.measures = 'capability', '能力', '安全'), markdown_text(b.benchmark), markdown_text(coalesce(b.about_zh, b.about, '')))
FROM report_domain AS d
JOIN report_benchmark AS b USING (domain)
ORDER BY d.domain_id, b.measures, b.benchmark_id;
