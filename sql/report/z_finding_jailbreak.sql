-- How well do the models resist jailbreaks?
-- One row per benchmark and finding of section 'jailbreak': share of strong models, share of weak models, series that
-- stay strong. Columns as in z_finding_scope.
DROP VIEW IF EXISTS z_finding_jailbreak;
CREATE VIEW z_finding_jailbreak AS
WITH share AS (
  SELECT
    b.benchmark_id,
    j.benchmark,
    count(*) AS models,
    avg(j.standing = 'strong') AS strong,
    avg(j.standing = 'weak') AS weak,
    count(*) FILTER (WHERE j.standing = 'strong') AS strong_models,
    count(*) FILTER (WHERE j.standing = 'weak') AS weak_models
  FROM z_jailbreak_resistance AS j
  JOIN z_benchmark AS b ON b.name = j.benchmark
  GROUP BY b.benchmark_id
),
strong_series AS (
  SELECT
    j.benchmark,
    count(*) AS series,
    group_concat(j.series, '; ') AS subject,
    group_concat(printf('%s (since %s)', j.series, j.strong_since), ', ') AS names_en,
    group_concat(printf('%s（自%s起）', j.series, j.strong_since), '、') AS names_zh
  FROM (SELECT * FROM z_jailbreak_series WHERE stays_strong ORDER BY benchmark COLLATE BINARY, series COLLATE BINARY) AS j
  GROUP BY j.benchmark
),
threshold AS (
  SELECT
    parameter_value('jailbreak_strong') AS strong,
    parameter_value('jailbreak_weak') AS weak
)
SELECT
  'jailbreak' AS section,
  k.column1 AS order_1,
  0 AS order_2,
  s.benchmark_id AS order_3,
  NULL AS domain,
  CASE k.column1
    WHEN 3 THEN coalesce(g.subject, 'none')
    ELSE s.benchmark
  END AS subject,
  k.column2 AS finding,
  CASE k.column1
    WHEN 1 THEN s.strong
    WHEN 2 THEN s.weak
    ELSE coalesce(g.series, 0)
  END AS value,
  iif(k.column1 = 3, 'series', 'share') AS unit,
  CASE
    WHEN k.column1 = 1 THEN printf('%s: %d of %d tested models score above %g (%s%%).', s.benchmark, s.strong_models, s.models, t.strong, fixed(100 * s.strong, 0))
    WHEN k.column1 = 2 THEN printf('%s: %d of %d tested models score below %g (%s%%).', s.benchmark, s.weak_models, s.models, t.weak, fixed(100 * s.weak, 0))
    WHEN g.series IS NULL THEN printf('%s: no series stays above %g.', s.benchmark, t.strong)
    ELSE printf('%s: the series that stay above %g: %s.', s.benchmark, t.strong, g.names_en)
  END AS text_en,
  CASE
    WHEN k.column1 = 1 THEN printf('%s：%d个已测模型中有%d个得分超过%g分（%s%%）。', s.benchmark, s.models, s.strong_models, t.strong, fixed(100 * s.strong, 0))
    WHEN k.column1 = 2 THEN printf('%s：%d个已测模型中有%d个得分不足%g分（%s%%）。', s.benchmark, s.models, s.weak_models, t.weak, fixed(100 * s.weak, 0))
    WHEN g.series IS NULL THEN printf('%s：没有系列稳定在%g分以上。', s.benchmark, t.strong)
    ELSE printf('%s：稳定在%g分以上的系列：%s。', s.benchmark, t.strong, g.names_zh)
  END AS text_zh
FROM share AS s
CROSS JOIN threshold AS t
CROSS JOIN (VALUES (1, 'share_strong'), (2, 'share_weak'), (3, 'series_that_stay_strong')) AS k
LEFT JOIN strong_series AS g ON g.benchmark = s.benchmark;
