-- What does each benchmark of each domain show?
-- The findings of sections 'domain_capability' and 'domain_safety'; columns as in finding_scope, and
-- the section.
DROP VIEW IF EXISTS finding_domain;
CREATE VIEW finding_domain AS
WITH listed AS (
  SELECT
    d.method,
    d.domain_id,
    d.domain,
    d.label_en,
    d.label_zh,
    b.benchmark_id,
    b.name AS benchmark,
    b.measures
  FROM current_domain AS d
  JOIN method AS me ON me.name = d.method
  JOIN weight AS w ON w.method_id = me.method_id AND w.domain_id = d.domain_id
  JOIN benchmark AS b ON b.benchmark_id = w.benchmark_id
),
summary AS MATERIALIZED (
  SELECT
    l.domain_id,
    l.domain,
    l.benchmark_id,
    s.*
  FROM listed AS l
  JOIN benchmark_summary AS s ON s.benchmark = l.benchmark
),
pair AS MATERIALIZED (
  SELECT
    a.domain_id,
    a.domain,
    a.label_en,
    a.label_zh,
    a.measures,
    a.benchmark,
    b.benchmark AS other_benchmark,
    c.spearman
  FROM benchmark_correlation AS c
  JOIN listed AS a ON a.benchmark = c.benchmark
  JOIN listed AS b ON b.benchmark = c.other_benchmark AND b.domain_id = a.domain_id AND b.measures = a.measures
  WHERE c.spearman IS NOT NULL
),
relation AS (
  SELECT
    domain_id,
    domain,
    label_en,
    label_zh,
    measures,
    benchmark,
    avg(spearman) AS mean_spearman,
    count(*) AS others,
    rank() OVER (PARTITION BY domain_id, measures ORDER BY avg(spearman)) AS place
  FROM (
    SELECT domain_id, domain, label_en, label_zh, measures, benchmark, spearman FROM pair
    UNION ALL
    SELECT domain_id, domain, label_en, label_zh, measures, other_benchmark, spearman FROM pair
  )
  GROUP BY
    domain_id,
    measures,
    benchmark
),
-- Series whose models stand high, or low, on the average of each safety benchmark of the domain.
consistent AS (
  SELECT
    domain_id,
    domain,
    label_en,
    label_zh,
    series,
    CASE
      WHEN min(place) >= (SELECT value FROM parameter WHERE name = 'high_place') THEN 'strong'
      WHEN max(place) <= (SELECT value FROM parameter WHERE name = 'low_place') THEN 'weak'
    END AS standing
  FROM (
    SELECT
      l.domain_id,
      l.domain,
      l.label_en,
      l.label_zh,
      s.series,
      avg(s.place) AS place
    FROM listed AS l
    JOIN (
      SELECT
        benchmark,
        series,
        percent_rank() OVER (PARTITION BY benchmark ORDER BY score) AS place
      FROM current_score
      WHERE measures = 'safety'
    ) AS s ON s.benchmark = l.benchmark
    GROUP BY
      l.domain_id,
      l.benchmark_id,
      s.series
  )
  GROUP BY
    domain_id,
    series
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
    FROM current_score
    WHERE measures = 'safety'
    GROUP BY benchmark_id, series
    HAVING min(score) > 80 AND count(*) > 1
    ORDER BY benchmark_id, series
  )
  GROUP BY benchmark
),
found AS (
  SELECT
    measures,
    1 AS kind,
    domain_id,
    benchmark_id AS item,
    domain,
    benchmark AS subject,
    'scores' AS finding,
    highest AS value,
    'points' AS unit,
    iif(
      models = 0,
      printf('%s: not enough data.', benchmark),
      printf('%s: highest %.1f (%s), lowest %.1f (%s), median %.1f; %.0f%% of the models above 80, %.0f%% below 50.', benchmark, highest, highest_model, lowest, lowest_model, median, 100 * share_above_80, 100 * share_below_50)
    ) AS text_en,
    iif(
      models = 0,
      printf('%s：数据不足。', benchmark),
      printf('%s：最高%.1f分（%s），最低%.1f分（%s），中位数%.1f分；%.0f%%的模型超过80分，%.0f%%不足50分。', benchmark, highest, highest_model, lowest, lowest_model, median, 100 * share_above_80, 100 * share_below_50)
    ) AS text_zh
  FROM summary
  UNION ALL
  SELECT
    measures,
    2,
    domain_id,
    benchmark_id,
    domain,
    benchmark,
    'record_growth',
    record_growth,
    'points',
    iif(
      record_growth > 0,
      printf('%s: the highest score rose in a year from %.1f (%s) to %.1f (%s).', benchmark, record_before, record_before_model, highest, highest_model),
      printf('%s: the highest score did not rise in a year.', benchmark)
    ),
    iif(
      record_growth > 0,
      printf('%s：最高分一年内从%.1f（%s）升至%.1f（%s）。', benchmark, record_before, record_before_model, highest, highest_model),
      printf('%s：最高分一年内没有上升。', benchmark)
    )
  FROM summary
  WHERE record_growth IS NOT NULL
  UNION ALL
  SELECT
    measures,
    3,
    domain_id,
    benchmark_id,
    domain,
    benchmark,
    'above_human',
    models_above_human,
    'models',
    CASE
      WHEN models_above_human = 0 THEN printf('%s: no model is above the human baseline of %.1f (%s).', benchmark, human_baseline, human_baseline_who)
      WHEN models_above_human = models THEN printf('%s: every model is above the human baseline of %.1f (%s).', benchmark, human_baseline, human_baseline_who)
      WHEN models_above_human <= 10 THEN printf('%s: above the human baseline of %.1f (%s): %s.', benchmark, human_baseline, human_baseline_who, replace(above_human, '; ', ', '))
      ELSE printf('%s: %d of %d models are above the human baseline of %.1f (%s).', benchmark, models_above_human, models, human_baseline, human_baseline_who)
    END,
    CASE
      WHEN models_above_human = 0 THEN printf('%s：没有模型超越人类水平（%.1f分）。', benchmark, human_baseline)
      WHEN models_above_human = models THEN printf('%s：所有模型均超越人类水平（%.1f分）。', benchmark, human_baseline)
      WHEN models_above_human <= 10 THEN printf('%s：超越人类水平（%.1f分）的模型：%s。', benchmark, human_baseline, replace(above_human, '; ', '、'))
      ELSE printf('%s：%d个模型中有%d个超越人类水平（%.1f分）。', benchmark, models, models_above_human, human_baseline)
    END
  FROM summary
  WHERE human_baseline IS NOT NULL AND models > 0
  UNION ALL
  SELECT
    measures,
    4,
    domain_id,
    benchmark_id,
    domain,
    benchmark,
    'saturated',
    highest - lowest,
    'points',
    printf('%s: may be saturated: every model scores %.1f or more, the highest only %.1f above the lowest, with little growth in a year (%+.1f).', benchmark, lowest, highest - lowest, record_growth),
    printf('%s：可能已经饱和：所有模型均不低于%.1f分，最高与最低仅差%.1f分，一年内最高分变化%+.1f。', benchmark, lowest, highest - lowest, record_growth)
  FROM summary
  WHERE saturated
  UNION ALL
  SELECT
    l.measures,
    5,
    l.domain_id,
    l.benchmark_id,
    l.domain,
    l.benchmark,
    'trend_' || replace(t.verdict, ' ', '_'),
    t.slope_per_year,
    'points per year',
    CASE t.verdict
      WHEN 'rising' THEN printf('%s: scores rise with the date of release, by %.1f points a year.', l.benchmark, t.slope_per_year)
      WHEN 'falling' THEN printf('%s: scores fall with the date of release, by %.1f points a year.', l.benchmark, -t.slope_per_year)
      ELSE printf('%s: no significant trend over the date of release.', l.benchmark)
    END,
    CASE t.verdict
      WHEN 'rising' THEN printf('%s：得分随发布时间上升，每年%.1f分。', l.benchmark, t.slope_per_year)
      WHEN 'falling' THEN printf('%s：得分随发布时间下降，每年%.1f分。', l.benchmark, -t.slope_per_year)
      ELSE printf('%s：得分随发布时间没有显著变化。', l.benchmark)
    END
  FROM listed AS l
  JOIN benchmark_trend AS t ON t.benchmark = l.benchmark
  WHERE t.verdict <> 'not enough data'
  UNION ALL
  SELECT
    'safety',
    6,
    l.domain_id,
    l.benchmark_id,
    l.domain,
    a.subject,
    'series_always_above_80',
    a.series,
    'series',
    printf('%s: series whose every model scores above 80: %s.', l.benchmark, a.names_en),
    printf('%s：所有模型均超过80分的系列：%s。', l.benchmark, a.names_zh)
  FROM listed AS l
  JOIN always_strong AS a ON a.benchmark = l.benchmark
  UNION ALL
  SELECT
    'safety',
    7,
    l.domain_id,
    l.benchmark_id,
    l.domain,
    l.benchmark,
    'with_capability_' || replace(c.verdict, ' ', '_'),
    c.spearman,
    'rank correlation',
    CASE c.verdict
      WHEN 'safer' THEN printf('%s: more capable models score higher (rank correlation %.2f).', l.benchmark, c.spearman)
      WHEN 'less safe' THEN printf('%s: more capable models score lower (rank correlation %.2f).', l.benchmark, c.spearman)
      ELSE printf('%s: does not improve with capability (rank correlation %.2f, not significant).', l.benchmark, c.spearman)
    END,
    CASE c.verdict
      WHEN 'safer' THEN printf('%s：能力越强的模型得分越高（秩相关%.2f）。', l.benchmark, c.spearman)
      WHEN 'less safe' THEN printf('%s：能力越强的模型得分越低（秩相关%.2f）。', l.benchmark, c.spearman)
      ELSE printf('%s：没有随能力提升而改善（秩相关%.2f，不显著）。', l.benchmark, c.spearman)
    END
  FROM listed AS l
  JOIN safety_correlation AS c ON c.method = l.method AND c.domain = l.domain AND c.benchmark = l.benchmark
  WHERE c.verdict <> 'not enough data'
  UNION ALL
  SELECT
    measures,
    8,
    domain_id,
    0,
    domain,
    benchmark,
    'least_related',
    mean_spearman,
    'rank correlation',
    printf('%s: %s is the %s benchmark least related to the others (mean rank correlation %.2f).', label_en, benchmark, measures, mean_spearman),
    printf('%s：与其他%s基准相关性最弱的是%s（平均秩相关%.2f）。', label_zh, iif(measures = 'capability', '能力', '安全'), benchmark, mean_spearman)
  FROM relation
  WHERE place = 1 AND others > 1
  UNION ALL
  SELECT
    measures,
    9,
    domain_id,
    0,
    domain,
    'benchmarks',
    'clearly_related',
    avg(is_clear),
    'share',
    printf('%s: of the %d pairs of %s benchmarks %d are clearly related (rank correlation above %g); the lowest is that of %s and %s (%.2f).', label_en, count(*), measures, sum(is_clear), (SELECT value FROM parameter WHERE name = 'clear_correlation'), benchmark, other_benchmark, min(spearman)),
    printf('%s：%d对%s基准中有%d对明显相关（秩相关高于%g）；最低的是%s与%s（%.2f）。', label_zh, count(*), iif(measures = 'capability', '能力', '安全'), sum(is_clear), (SELECT value FROM parameter WHERE name = 'clear_correlation'), benchmark, other_benchmark, min(spearman))
  FROM (SELECT *, spearman > (SELECT value FROM parameter WHERE name = 'clear_correlation') AS is_clear FROM pair)
  GROUP BY
    domain_id,
    measures
  HAVING count(*) > 1
  UNION ALL
  SELECT
    'safety',
    10,
    domain_id,
    0,
    domain,
    group_concat(series, '; '),
    'series_consistently_' || standing,
    count(*),
    'series',
    printf('%s: consistently %s on every safety benchmark: %s.', label_en, standing, group_concat(series, ', ')),
    printf('%s：在每个安全基准上都表现较%s的系列：%s。', label_zh, iif(standing = 'strong', '强', '弱'), group_concat(series, '、'))
  FROM (SELECT * FROM consistent WHERE standing IS NOT NULL ORDER BY series)
  GROUP BY
    domain_id,
    standing
)
SELECT
  'domain_' || measures AS section,
  2 * domain_id + (measures = 'safety') AS order_1,
  iif(item = 0, 9223372036854775807, item) AS order_2, -- what is said of a benchmark, then of them all
  kind AS order_3,
  domain,
  subject,
  finding,
  value,
  unit,
  text_en,
  text_zh
FROM found;
