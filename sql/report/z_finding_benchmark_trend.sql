-- Do the scores on a benchmark move with the date of release, or with capability?
-- One row per finding of sections 'domain_capability' and 'domain_safety' on the trend of one benchmark; of safety
-- benchmarks also on their relation with capability, and on series that are always strong. They stand behind what
-- z_finding_benchmark says of the same benchmark. Columns as in z_finding_scope.
DROP VIEW IF EXISTS z_finding_benchmark_trend;
CREATE VIEW z_finding_benchmark_trend AS
WITH correlation AS (
  SELECT
    *,
    @P_TEXT(p)@ AS p_text
  FROM z_safety_correlation
),
always_strong AS (
  SELECT
    benchmark,
    count(*) AS series,
    group_concat(series, '; ') AS subject,
    group_concat(series, ', ') AS names_en,
    group_concat(series, '、') AS names_zh
  FROM (
    SELECT benchmark, series
    FROM comparable_score
    WHERE measures = 'safety'
    GROUP BY benchmark_id, series
    HAVING min(score) > parameter_value('strong_score') AND count(*) > 1
    ORDER BY benchmark_id, series COLLATE BINARY
  )
  GROUP BY benchmark
),
found AS (
  SELECT
    l.measures,
    7 AS kind,
    l.domain_id,
    l.benchmark_id AS item,
    l.domain,
    l.benchmark AS subject,
    'trend_' || replace(t.verdict, ' ', '_') AS finding,
    t.slope_per_year AS value,
    'points per year' AS unit,
    CASE t.verdict
      WHEN 'not enough data' THEN printf('%s: not enough data for a trend over the dates of release (tested models: %d).', l.benchmark, t.models)
      WHEN 'rising' THEN printf('%s: scores rise with the date of release, by %s points a year (%s, %d models from %s to %s).', l.benchmark, fixed(t.slope_per_year, 1), t.p_text, t.models, t.first_on, t.last_on)
      WHEN 'falling' THEN printf('%s: scores fall with the date of release, by %s points a year (%s, %d models from %s to %s).', l.benchmark, fixed(-t.slope_per_year, 1), t.p_text, t.models, t.first_on, t.last_on)
      ELSE printf('%s: scores change by %s points a year with the date of release, not significantly (p = %s, %d models from %s to %s).', l.benchmark, fixed(t.slope_per_year, 1, '+'), fixed(t.p, 2), t.models, t.first_on, t.last_on)
    END AS text_en,
    CASE t.verdict
      WHEN 'not enough data' THEN printf('%s：数据不足，无法判断得分随发布时间的变化（已测模型%d个）。', l.benchmark, t.models)
      WHEN 'rising' THEN printf('%s：得分随发布时间上升，每年%s分（%s，%s至%s发布的%d个模型）。', l.benchmark, fixed(t.slope_per_year, 1), t.p_text, t.first_on, t.last_on, t.models)
      WHEN 'falling' THEN printf('%s：得分随发布时间下降，每年%s分（%s，%s至%s发布的%d个模型）。', l.benchmark, fixed(-t.slope_per_year, 1), t.p_text, t.first_on, t.last_on, t.models)
      ELSE printf('%s：得分随发布时间每年变化%s分，不显著（p = %s，%s至%s发布的%d个模型）。', l.benchmark, fixed(t.slope_per_year, 1, '+'), fixed(t.p, 2), t.first_on, t.last_on, t.models)
    END AS text_zh
  FROM z_domain_benchmark AS l
  JOIN (SELECT *, @P_TEXT(p)@ AS p_text FROM z_benchmark_trend) AS t ON t.benchmark = l.benchmark
  WHERE t.models >= parameter_value('smallest_group')
  UNION ALL
  SELECT
    'safety',
    8,
    l.domain_id,
    l.benchmark_id,
    l.domain,
    a.subject,
    'series_always_strong',
    a.series,
    'series',
    printf('%s: series of two or more tested models that all score above %g: %s.', l.benchmark, parameter_value('strong_score'), a.names_en),
    printf('%s：有两个以上已测模型且全部超过%g分的系列：%s。', l.benchmark, parameter_value('strong_score'), a.names_zh)
  FROM z_domain_benchmark AS l
  JOIN always_strong AS a ON a.benchmark = l.benchmark
  UNION ALL
  SELECT
    'safety',
    9,
    l.domain_id,
    l.benchmark_id,
    l.domain,
    l.benchmark,
    'with_capability_' || replace(c.verdict, ' ', '_'),
    c.spearman,
    'rank correlation',
    CASE c.verdict
      WHEN 'not enough data' THEN printf('%s: not enough data for a relation with capability (models with both scores: %d).', l.benchmark, c.models)
      WHEN 'safer' THEN printf('%s: more capable models score higher (rank correlation %s, %s, %d models).', l.benchmark, fixed(c.spearman, 2), c.p_text, c.models)
      WHEN 'less safe' THEN printf('%s: more capable models score lower (rank correlation %s, %s, %d models).', l.benchmark, fixed(c.spearman, 2), c.p_text, c.models)
      ELSE printf('%s: no significant relation with capability (rank correlation %s, %s, %d models).', l.benchmark, fixed(c.spearman, 2), c.p_text, c.models)
    END,
    CASE c.verdict
      WHEN 'not enough data' THEN printf('%s：数据不足，无法判断与能力的相关（%d个模型两者皆有）。', l.benchmark, c.models)
      WHEN 'safer' THEN printf('%s：能力越强的模型得分越高（秩相关%s，%s，%d个模型）。', l.benchmark, fixed(c.spearman, 2), c.p_text, c.models)
      WHEN 'less safe' THEN printf('%s：能力越强的模型得分越低（秩相关%s，%s，%d个模型）。', l.benchmark, fixed(c.spearman, 2), c.p_text, c.models)
      ELSE printf('%s：与能力没有显著的相关（秩相关%s，%s，%d个模型）。', l.benchmark, fixed(c.spearman, 2), c.p_text, c.models)
    END
  FROM z_domain_benchmark AS l
  JOIN correlation AS c ON c.domain = l.domain AND c.benchmark = l.benchmark
  WHERE c.models >= parameter_value('smallest_group')
)
SELECT
  'domain_' || measures AS section,
  2 * domain_id + (measures = 'safety') AS order_1,
  item AS order_2,
  kind AS order_3,
  domain,
  subject,
  finding,
  value,
  unit,
  text_en,
  text_zh
FROM found;
