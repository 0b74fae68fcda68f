-- How do the benchmarks of a domain relate, and which series stands out on all of them?
-- The findings of sections 'domain_capability' and 'domain_safety' on all benchmarks of a domain together;
-- columns as in finding_benchmark, whose rows stand before these.
DROP VIEW IF EXISTS finding_relation;
CREATE VIEW finding_relation AS
WITH pair AS MATERIALIZED (
  SELECT
    a.domain_id,
    a.domain,
    a.label_en,
    a.label_zh,
    a.measures,
    a.benchmark,
    b.benchmark AS other_benchmark,
    c.models,
    c.spearman -- NULL: too few models have a score on both
  FROM benchmark_correlation AS c
  JOIN domain_benchmark AS a ON a.benchmark = c.benchmark
  JOIN domain_benchmark AS b ON b.benchmark = c.other_benchmark AND b.domain_id = a.domain_id AND b.measures = a.measures
),
-- How many pairs stand behind what is said of a domain, and on how many models at least.
known AS (
  SELECT
    domain_id,
    measures,
    pairs,
    possible,
    models,
    printf('of the %d pairs of %s benchmarks', possible, measures) || iif(pairs < possible, printf(' %d have enough models; of these,', pairs), '') AS pairs_en,
    CASE
      WHEN pairs < possible THEN printf('%d对%s基准中有%d对的模型数足够，其中', possible, iif(measures = 'capability', '能力', '安全'), pairs)
      ELSE printf('%d对%s基准中', pairs, iif(measures = 'capability', '能力', '安全'))
    END AS pairs_zh
  FROM (
    SELECT
      domain_id,
      measures,
      count(spearman) AS pairs,
      count(*) AS possible,
      min(models) FILTER (WHERE spearman IS NOT NULL) AS models
    FROM pair
    GROUP BY
      domain_id,
      measures
  )
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
    min(models) AS models,
    rank() OVER (PARTITION BY domain_id, measures ORDER BY avg(spearman)) AS place
  FROM (
    SELECT domain_id, domain, label_en, label_zh, measures, benchmark, models, spearman FROM pair
    UNION ALL
    SELECT domain_id, domain, label_en, label_zh, measures, other_benchmark, models, spearman FROM pair
  )
  WHERE spearman IS NOT NULL
  GROUP BY
    domain_id,
    measures,
    benchmark
  HAVING count(*) > 1
),
-- Series that stand high, or low, on the average of their models on every safety benchmark of the domain; and whether
-- the newest model stands so as well. Equal scores share the middle of their places.
newest AS (
  SELECT
    mo.series,
    mo.model_id,
    mo.model,
    row_number() OVER (PARTITION BY mo.series ORDER BY mo.released_on DESC, mo.model_id DESC) AS place
  FROM monitored_model AS mo
),
placed AS (
  SELECT
    benchmark,
    series,
    model_id,
    nine_decimals(
      (percent_rank() OVER (PARTITION BY benchmark ORDER BY score)
        + 1 - percent_rank() OVER (PARTITION BY benchmark ORDER BY score DESC)) / 2
    ) AS place,
    count(*) OVER (PARTITION BY benchmark) AS models
  FROM monitored_score
  WHERE measures = 'safety'
),
series_place AS (
  SELECT
    l.domain_id,
    l.domain,
    l.label_en,
    l.label_zh,
    s.series,
    nine_decimals(avg(s.place)) AS place,
    min(s.models) AS models,
    max(s.place) FILTER (WHERE s.model_id = n.model_id) AS newest_place,
    n.model AS newest_model
  FROM domain_benchmark AS l
  JOIN placed AS s ON s.benchmark = l.benchmark
  JOIN newest AS n ON n.series = s.series AND n.place = 1
  GROUP BY
    l.domain_id,
    l.benchmark_id,
    s.series
),
consistent AS (
  SELECT
    domain_id,
    domain,
    label_en,
    label_zh,
    series,
    newest_model,
    CASE
      WHEN min(place) >= nine_decimals((SELECT value FROM parameter WHERE name = 'high_place')) THEN 'strong'
      WHEN max(place) <= nine_decimals((SELECT value FROM parameter WHERE name = 'low_place')) THEN 'weak'
    END AS standing,
    -- Of the newest model; NULL: it lacks a score.
    iif(count(newest_place) < count(*), NULL, min(newest_place) >= nine_decimals((SELECT value FROM parameter WHERE name = 'high_place'))) AS newest_is_strong,
    iif(count(newest_place) < count(*), NULL, max(newest_place) <= nine_decimals((SELECT value FROM parameter WHERE name = 'low_place'))) AS newest_is_weak
  FROM series_place AS s
  GROUP BY
    domain_id,
    series
  HAVING min(models) >= (SELECT value FROM parameter WHERE name = 'smallest_group')
    AND count(*) = (SELECT count(*) FROM domain_benchmark AS l WHERE l.domain_id = s.domain_id AND l.measures = 'safety')
),
judged AS (
  SELECT
    *,
    iif(standing = 'strong', newest_is_strong, newest_is_weak) AS newest_too
  FROM consistent
  WHERE standing IS NOT NULL
  ORDER BY series COLLATE BINARY
),
found AS (
  SELECT
    measures,
    1 AS kind,
    domain_id,
    domain,
    benchmark AS subject,
    'least_related' AS finding,
    mean_spearman AS value,
    'rank correlation' AS unit,
    iif(
      k.pairs = k.possible,
      printf('%s: %s is the %s benchmark least related to the others (mean rank correlation %s, at least %d models a pair).', label_en, benchmark, measures, fixed(mean_spearman, 2), r.models),
      printf('%s: %s those of %s are the least related (mean rank correlation %s over %d pairs, at least %d models a pair).', label_en, k.pairs_en, benchmark, fixed(mean_spearman, 2), others, r.models)
    ) AS text_en,
    iif(
      k.pairs = k.possible,
      printf('%s：与其他%s基准相关性最弱的是%s（平均秩相关%s，每对基准至少%d个模型）。', label_zh, iif(measures = 'capability', '能力', '安全'), benchmark, fixed(mean_spearman, 2), r.models),
      printf('%s：%s与其他基准相关性最弱的是%s（%d对的平均秩相关%s，每对至少%d个模型）。', label_zh, k.pairs_zh, benchmark, others, fixed(mean_spearman, 2), r.models)
    ) AS text_zh
  FROM relation AS r
  JOIN known AS k USING (domain_id, measures)
  WHERE place = 1
  UNION ALL
  SELECT
    measures,
    2,
    domain_id,
    domain,
    'benchmarks',
    'clearly_related',
    avg(is_clear),
    'share',
    printf('%s: %s %d are clearly related (rank correlation above %g); the lowest is that of %s and %s (%s); at least %d models a pair.', label_en, k.pairs_en, sum(is_clear), (SELECT value FROM parameter WHERE name = 'clear_correlation'), benchmark, other_benchmark, fixed(min(spearman), 2), k.models),
    printf('%s：%s有%d对明显相关（秩相关高于%g）；最低的是%s与%s（%s）；每对至少%d个模型。', label_zh, k.pairs_zh, sum(is_clear), (SELECT value FROM parameter WHERE name = 'clear_correlation'), benchmark, other_benchmark, fixed(min(spearman), 2), k.models)
  FROM (SELECT *, spearman > (SELECT value FROM parameter WHERE name = 'clear_correlation') AS is_clear FROM pair WHERE spearman IS NOT NULL) AS p
  JOIN known AS k USING (domain_id, measures)
  GROUP BY
    domain_id,
    measures
  HAVING count(*) > 1
  UNION ALL
  SELECT
    'safety',
    3,
    domain_id,
    domain,
    group_concat(series, '; '),
    'series_consistently_' || standing,
    count(*),
    'series',
    printf('%s: consistently %s on every safety benchmark: %s.', label_en, standing, group_concat(series, ', ')),
    printf('%s：在每个安全基准上都表现较%s的系列：%s。', label_zh, iif(standing = 'strong', '强', '弱'), group_concat(series, '、'))
  FROM judged
  WHERE newest_too
  GROUP BY
    domain_id,
    standing
  UNION ALL
  SELECT
    'safety',
    4,
    domain_id,
    domain,
    group_concat(series, '; '),
    'series_' || standing || '_on_average',
    count(*),
    'series',
    printf('%s: %s on every safety benchmark on the average of the series'' models, but not the newest: %s.', label_en, standing, group_concat(printf('%s (%s%s)', series, newest_model, iif(newest_too IS NULL, ', not tested on all', '')), ', ')),
    printf('%s：在每个安全基准上平均表现较%s、但最新模型并非如此的系列：%s。', label_zh, iif(standing = 'strong', '强', '弱'), group_concat(printf('%s（%s%s）', series, newest_model, iif(newest_too IS NULL, '，部分基准缺少得分', '')), '、'))
  FROM judged
  WHERE newest_too IS NOT 1
  GROUP BY
    domain_id,
    standing
)
SELECT
  'domain_' || measures AS section,
  2 * domain_id + (measures = 'safety') AS order_1,
  9223372036854775807 AS order_2, -- after every benchmark_id
  kind AS order_3,
  domain,
  subject,
  finding,
  value,
  unit,
  text_en,
  text_zh
FROM found;
