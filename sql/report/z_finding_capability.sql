-- Do the series grow more capable, and does general capability tell it?
-- One row per finding of section 'capability_and_safety' on how many series gained capability, and on its correlation with
-- general capability. Columns as in z_finding_scope.
DROP VIEW IF EXISTS z_finding_capability;
CREATE VIEW z_finding_capability AS
WITH moved AS MATERIALIZED (
  SELECT *
  FROM z_series_move
  WHERE metric = 'capability' AND models >= smallest
),
gained AS (
  SELECT
    label_en,
    label_zh,
    count(change) AS series,
    CAST(total(change > 0) AS INTEGER) AS gained,
    count(*) - count(change) AS unknown,
    max(rule_en) AS rule_en,
    max(rule_zh) AS rule_zh
  FROM moved
  GROUP BY domain_id
),
general AS (
  SELECT
    d.domain,
    d.label_en,
    d.label_zh,
    spearman(r.capability, mo.general_capability) AS spearman,
    count(r.capability + mo.general_capability) AS models,
    max(mo.general_capability_origin = 'synthetic') AS has_synthetic
  FROM z_monitored_domain AS d
  JOIN model_risk AS r ON r.domain = d.domain
  JOIN monitored_model AS mo USING (model_id)
  GROUP BY d.domain_id
  HAVING spearman(r.capability, mo.general_capability) IS NOT NULL
    AND count(r.capability + mo.general_capability) >= parameter_value('smallest_sample')
)
SELECT
  'capability_and_safety' AS section,
  0 AS order_1,
  0 AS order_2,
  0 AS order_3,
  NULL AS domain,
  'series' AS subject,
  'capability_gained_by_domain' AS finding,
  1.0 * sum(gained) / nullif(sum(series), 0) AS value,
  'share' AS unit,
  printf(
    'Series of %g or more models that gained capability from the first model to the last%s: %s.',
    parameter_value('smallest_group'), coalesce(', ' || max(rule_en), ''),
    group_concat(iif(series = 0, label_en || ' not enough data', printf('%s %d of %d%s', label_en, gained, series, iif(unknown > 0, printf(' (not enough data for %d more)', unknown), ''))), ', ')
  ) AS text_en,
  printf(
    '有%g个以上模型的系列中，能力分总体上升的%s：%s。',
    parameter_value('smallest_group'), coalesce('（' || max(rule_zh) || '）', ''),
    group_concat(iif(series = 0, label_zh || '数据不足', printf('%s%d个（共%d个%s）', label_zh, gained, series, iif(unknown > 0, printf('，另有%d个数据不足', unknown), ''))), '、')
  ) AS text_zh
FROM gained
GROUP BY 'all' -- no row where there is nothing
UNION ALL
SELECT
  'capability_and_safety',
  0,
  0,
  1,
  NULL,
  'general capability',
  'correlation_by_domain',
  min(spearman),
  'rank correlation',
  printf('Rank correlation of a domain''s capability score with general capability%s: %s.', iif(max(has_synthetic), ' (synthetic)', ''), group_concat(printf('%s %s (%d models)', label_en, fixed(spearman, 2), models), ', ')),
  printf('各领域能力分与通用能力%s的秩相关：%s。', iif(max(has_synthetic), '（合成数据）', ''), group_concat(printf('%s%s（%d个模型）', label_zh, fixed(spearman, 2), models), '、'))
FROM general
GROUP BY 'all' -- no row where there is nothing
UNION ALL
SELECT
  'capability_and_safety',
  1,
  domain_id,
  0,
  domain,
  'series',
  'capability_gained',
  avg(change > 0),
  'share',
  iif(
    count(change) = 0,
    printf('%s: not enough data to say how many series gained capability (series with %g or more models: %d).', label_en, parameter_value('smallest_group'), count(*)),
    printf(
      '%s: series with %g or more models that gained capability from the first model to the last%s: %d of %d%s.',
      label_en, parameter_value('smallest_group'), coalesce(', ' || max(rule_en), ''), total(change > 0), count(change),
      iif(count(*) > count(change), printf('; not enough data for %d more', count(*) - count(change)), '')
    )
  ),
  iif(
    count(change) = 0,
    printf('%s：数据不足，无法判断有多少系列的能力分上升（有%g个以上模型的系列共%d个）。', label_zh, parameter_value('smallest_group'), count(*)),
    printf(
      '%s：在有%g个以上模型且前后可比的%d个系列中，%d个系列的能力分总体上升%s%s。',
      label_zh, parameter_value('smallest_group'), count(change), total(change > 0), coalesce('（' || max(rule_zh) || '）', ''),
      iif(count(*) > count(change), printf('，另有%d个系列数据不足', count(*) - count(change)), '')
    )
  )
FROM moved
GROUP BY domain_id;
