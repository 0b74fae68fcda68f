-- Title, what the numbers are made of, executive summary.

INSERT INTO report_line (en, zh)
SELECT
  printf('# Frontier AI risk monitoring report (%s)', markdown_text(period)),
  printf('# 前沿AI风险监测报告（%s）', markdown_text(period))
FROM edition_in_use
UNION ALL
VALUES ('', '');

INSERT INTO report_line (en, zh)
SELECT '> **Scenario.** ' || markdown_text(e.value), '> **假设情景。** ' || markdown_text(z.value)
FROM report_fact AS e
JOIN report_fact AS z ON z.name = 'scenario_zh'
WHERE e.name = 'scenario_en'
UNION ALL
SELECT '', ''
FROM report_fact
WHERE name = 'scenario_en';

INSERT INTO report_line (en, zh)
SELECT '> **Erratum.** ' || markdown_text(e.value), '> **勘误。** ' || markdown_text(z.value)
FROM report_fact AS e
JOIN report_fact AS z ON z.name = 'erratum_zh'
WHERE e.name = 'erratum_en'
UNION ALL
SELECT '', ''
FROM report_fact
WHERE name = 'erratum_en';

INSERT INTO report_line (en, zh)
SELECT '> **Synthetic data.** ' || e.value, '> **合成数据。** ' || z.value
FROM report_fact AS e
JOIN report_fact AS z ON z.name = 'synthetic_zh'
WHERE e.name = 'synthetic_en'
UNION ALL
SELECT '', ''
FROM report_fact
WHERE name = 'synthetic_en';

INSERT INTO report_line (en, zh)
SELECT '> **No risk index.** ' || e.value, '> **没有风险指数。** ' || z.value
FROM report_fact AS e
JOIN report_fact AS z ON z.name = 'no_index_zh'
WHERE e.name = 'no_index_en'
UNION ALL
SELECT '', ''
FROM report_fact
WHERE name = 'no_index_en';

-- Of a snapshot for an audience that is not shown everything.
INSERT INTO report_line (en, zh)
SELECT
  '> Some domains or benchmarks are not shown to this audience (' || markdown_text(a.value) || ').',
  '> 部分领域或基准不向该受众（' || markdown_text(a.value) || '）显示。'
FROM report_fact AS a
JOIN report_fact AS w ON w.name = 'withheld' AND CAST(w.value AS INTEGER) > 0
WHERE a.name = 'audience'
UNION ALL
SELECT '', ''
FROM report_fact
WHERE name = 'withheld' AND CAST(value AS INTEGER) > 0;

INSERT INTO report_line (en, zh)
SELECT
  printf('Edition %s: models released by %s', markdown_text(e.edition), e.until) || coalesce('; published on ' || e.published_on, '') || '.',
  printf('版次%s：截至%s发布的模型', markdown_text(e.edition), e.until) || coalesce('；发布日期' || e.published_on, '') || '。'
FROM edition_in_use AS e
UNION ALL
VALUES ('', '');

INSERT INTO report_line (en, zh)
SELECT printf('Index version %s: %s', markdown_text(m.value), markdown_text(m.about)), printf('指数版本%s：%s', markdown_text(m.value), markdown_text(z.value))
FROM report_fact AS m
JOIN report_fact AS z ON z.name = 'method_zh'
WHERE m.name = 'method'
UNION ALL
SELECT '', ''
FROM report_fact
WHERE name = 'method';

INSERT INTO report_line (en, zh)
VALUES
  ('## Executive summary', '## 执行摘要'),
  ('', ''),
  ('### Trends across domains', '### 跨领域共性趋势'),
  ('', '');

INSERT INTO report_line (en, zh)
SELECT note_en, note_zh FROM baseline WHERE is_stated
UNION ALL
SELECT '', '' FROM baseline WHERE is_stated;

@FINDINGS(domain IS NULL AND section NOT IN ('scope', 'data') AND finding NOT GLOB 'risk_index_*')@;

-- What stands out in each domain.
CREATE TEMP TABLE highlight AS
SELECT d.domain_id, f.position, f.text_en, f.text_zh
FROM report_domain AS d
JOIN finding AS f ON f.domain = d.domain
WHERE f.section IN ('domain_capability', 'domain_safety') AND f.finding IN ('above_human', 'saturated', 'series_consistently_strong', 'series_consistently_weak')
  OR f.section = 'domain_capability' AND f.finding = 'least_related' AND f.value < (SELECT value FROM report_parameter WHERE name = 'clear_correlation')
  OR f.section = 'early_warning' AND f.finding IN ('fast_growth', 'low_honesty')
  OR f.section = 'threshold' AND f.value > 0
  OR f.section = 'revision';

INSERT INTO report_line (en, zh)
SELECT en, zh
FROM (
  SELECT domain_id, 0 AS place, 0 AS position, '' AS en, '' AS zh FROM report_domain
  UNION ALL
  SELECT domain_id, 1, 0, '### ' || label_en, '### ' || label_zh FROM report_domain
  UNION ALL
  SELECT domain_id, 2, 0, '', '' FROM report_domain
  UNION ALL
  SELECT domain_id, 3, position, '- ' || text_en, '- ' || text_zh FROM highlight
  UNION ALL
  SELECT
    d.domain_id,
    3,
    0,
    CASE
      WHEN w.domain IS NOT NULL THEN 'Nothing that the summary names; the early warnings stand with the recommendations for policy makers.'
      WHEN k.domain IS NULL THEN 'No model has a risk index here: that there is no early warning does not mean that there is no risk.'
      ELSE 'No early warning and nothing else that the summary names; the results are below.'
    END,
    CASE
      WHEN w.domain IS NOT NULL THEN '没有需在摘要中列出的结果；预警信号见给政策制定者的建议。'
      WHEN k.domain IS NULL THEN '该领域没有任何模型有风险指数：没有预警信号不等于没有风险。'
      ELSE '没有预警信号或其他需在摘要中列出的结果，详见下文。'
    END
  FROM report_domain AS d
  LEFT JOIN (SELECT DISTINCT domain FROM risk WHERE risk_index IS NOT NULL) AS k ON k.domain = d.domain
  LEFT JOIN (SELECT DISTINCT domain FROM finding WHERE section = 'early_warning') AS w ON w.domain = d.domain
  WHERE d.domain_id NOT IN (SELECT domain_id FROM highlight)
)
ORDER BY domain_id, place, position;
