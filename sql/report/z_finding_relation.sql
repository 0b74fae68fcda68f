-- How do the benchmarks of a domain relate to each other?
-- One row per finding of sections 'domain_capability' and 'domain_safety' on all benchmarks of a domain together: the least
-- related benchmark, and how many pairs are clearly related. They stand after the rows of z_finding_benchmark. Columns as in
-- z_finding_scope.
DROP VIEW IF EXISTS z_finding_relation;
CREATE VIEW z_finding_relation AS
-- Pairs of one domain and kind; benchmark_correlation has all pairs.
WITH domain_pair AS MATERIALIZED (
  SELECT
    a.*,
    b.benchmark_id AS other_benchmark_id,
    b.benchmark AS other_benchmark
  FROM z_domain_benchmark AS a
  JOIN z_domain_benchmark AS b ON b.domain_id = a.domain_id AND b.measures = a.measures AND b.benchmark_id > a.benchmark_id
),
compared AS MATERIALIZED (
  SELECT benchmark_id, model_id, score
  FROM comparable_score
),
correlated AS MATERIALIZED (
  SELECT
    p.benchmark_id,
    p.other_benchmark_id,
    count(*) AS models,
    spearman(x.score, y.score) AS spearman
  FROM (SELECT DISTINCT benchmark_id, other_benchmark_id FROM domain_pair) AS p
  CROSS JOIN compared AS x ON x.benchmark_id = p.benchmark_id
  CROSS JOIN compared AS y ON y.benchmark_id = p.other_benchmark_id AND y.model_id = x.model_id
  GROUP BY
    p.benchmark_id,
    p.other_benchmark_id
),
pair AS MATERIALIZED (
  SELECT
    p.*,
    coalesce(c.models, 0) AS models,
    -- NULL: too few models have a score on both
    iif(c.models >= parameter_value('smallest_sample'), c.spearman, NULL) AS spearman
  FROM domain_pair AS p
  LEFT JOIN correlated AS c ON c.benchmark_id = p.benchmark_id AND c.other_benchmark_id = p.other_benchmark_id
  ORDER BY
    p.benchmark_id,
    p.other_benchmark_id
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
    rank() OVER (PARTITION BY domain_id, measures ORDER BY avg(spearman)) AS rank
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
  WHERE rank = 1
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
    printf('%s: %s %d are clearly related (rank correlation above %g); the lowest is that of %s and %s (%s); at least %d models a pair.', label_en, k.pairs_en, sum(is_clear), parameter_value('clear_correlation'), benchmark, other_benchmark, fixed(min(spearman), 2), k.models),
    printf('%s：%s有%d对明显相关（秩相关高于%g）；最低的是%s与%s（%s）；每对至少%d个模型。', label_zh, k.pairs_zh, sum(is_clear), parameter_value('clear_correlation'), benchmark, other_benchmark, fixed(min(spearman), 2), k.models)
  FROM (SELECT *, spearman > parameter_value('clear_correlation') AS is_clear FROM pair WHERE spearman IS NOT NULL) AS p
  JOIN known AS k USING (domain_id, measures)
  GROUP BY
    domain_id,
    measures
  HAVING count(*) > 1
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
