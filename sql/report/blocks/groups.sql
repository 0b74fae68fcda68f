-- Results that the domains share: reasoning and other models, open-weight and proprietary models.

WITH compared(place, grouping, section, title_en, title_zh, in_en, in_zh, out_en, out_zh) AS (
  VALUES
    (1, 'reasoning', 'reasoning', 'Reasoning and non-reasoning models', '推理与非推理模型对比', 'reasoning', '推理', 'others', '非推理'),
    (2, 'open_weights', 'openness', 'Open-weight and proprietary models', '开源与闭源对比', 'open weights', '开源', 'proprietary', '闭源')
),
cells AS (
  SELECT
    domain,
    grouping,
    measure,
    printf(
      '%d | %s | %s | %d | %s | %s | %s | %s | %s |',
      in_models,
      coalesce(fixed(in_mean, 1), ''),
      coalesce(fixed(in_median, 1), ''),
      out_models,
      coalesce(fixed(out_mean, 1), ''),
      coalesce(fixed(out_median, 1), ''),
      coalesce(fixed(cliffs_delta, 2), ''),
      CASE
        WHEN mann_whitney_p < 0.001 THEN '< 0.001'
        WHEN mann_whitney_p IS NOT NULL THEN fixed(mann_whitney_p, 3)
        ELSE ''
      END,
      CASE
        WHEN same_beta_p < 0.001 THEN '< 0.001'
        WHEN same_beta_p IS NOT NULL THEN fixed(same_beta_p, 3)
        ELSE ''
      END
    ) AS text
  FROM group_comparison
)
INSERT INTO report_line (en, zh)
SELECT en, zh
FROM (
  SELECT place, 1 AS part, 0 AS item, '' AS en, '' AS zh FROM compared
  UNION ALL
  SELECT place, 2, 0, '#### ' || title_en, '#### ' || title_zh FROM compared
  UNION ALL
  SELECT place, 3, 0, '', '' FROM compared
  UNION ALL
  SELECT
    place,
    4,
    0,
    printf('| domain | measure | %s: models | mean | median | %s: models | mean | median | Cliff''s delta | p | p with one beta |', in_en, out_en),
    printf('| 领域 | 指标 | %s：模型数 | 平均 | 中位数 | %s：模型数 | 平均 | 中位数 | Cliff''s delta | p | 同一β时的p |', in_zh, out_zh)
  FROM compared
  UNION ALL
  SELECT
    place,
    5,
    0,
    '| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    '| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |'
  FROM compared
  UNION ALL
  SELECT
    c.place,
    6,
    10 * d.domain_id + l.place,
    printf('| %s | %s | %s', d.label_en, l.text_en, n.text),
    printf('| %s | %s | %s', d.label_zh, l.text_zh, n.text)
  FROM compared AS c
  JOIN cells AS n ON n.grouping = c.grouping
  JOIN report_domain AS d ON d.domain = n.domain
  JOIN label AS l ON l.kind = 'metric' AND l.name = n.measure
  UNION ALL
  SELECT
    place,
    7,
    item,
    iif(item = 1, 'p with one beta: the risk indexes compared as if the beta of proprietary models held for all. The test takes the models as independent, though those of one series are not, and leaves their dates of release out. Where scores are missing, ' || r.text_en || '.', ''),
    iif(item = 1, '同一β时的p：假设所有模型都采用闭源模型的β时风险指数对比的p值。检验假定各模型相互独立（同一系列的模型并不独立），且未考虑发布时间。缺少得分时，' || r.text_zh || '。', '')
  FROM compared
  CROSS JOIN (SELECT column1 AS item FROM (VALUES (0), (1), (2)))
  CROSS JOIN report_rule AS r
  UNION ALL
  SELECT c.place, 8, f.position, '- ' || f.text_en, '- ' || f.text_zh
  FROM compared AS c
  JOIN finding AS f ON f.section = c.section
)
ORDER BY
  place,
  part,
  item;
