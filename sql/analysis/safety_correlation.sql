-- Are more capable models safer?
-- One row per domain and safety benchmark of it. The scores on the benchmark are compared with the capability scores of
-- the domain, over the monitored models. Capability scores count even where they are estimated in part.
-- Published: 16, sheet 'Safety correlations' '安全相关', sorted by domain benchmark
-- Columns:
--   edition    name         the edition in use
--   domain     domain       name of the domain
--   benchmark  benchmark    name of the benchmark
--   topic      word         subject of the benchmark, like 'jailbreak'; NULL: none is given
--   models     count        models with both scores
--   spearman   coefficient  Spearman rank correlation of the two, -1..1; NULL: fewer than smallest_sample models
--   p          probability  p value of spearman, two-sided; NULL: as spearman
--   verdict    result word  more capable models are 'safer' or 'less safe', 'no significant correlation' (parameter
--                           significance), or 'not enough data': fewer than smallest_sample models, or all scores are
--                           equal
DROP VIEW IF EXISTS z_safety_correlation;
CREATE VIEW z_safety_correlation AS
WITH risk AS MATERIALIZED (
  SELECT
    d.domain_id,
    r.model_id,
    r.capability
  FROM model_risk AS r -- first, so that it is asked, and says so, where there is no edition
  CROSS JOIN z_domain AS d ON d.name = r.domain
  WHERE r.capability IS NOT NULL
),
correlated AS MATERIALIZED (
  SELECT
    w.benchmark_id,
    w.domain_id,
    count(*) AS models,
    spearman(s.score, r.capability) AS spearman,
    spearman_p(s.score, r.capability) AS p
  FROM z_domain_benchmark AS w
  CROSS JOIN monitored_score AS s ON s.benchmark_id = w.benchmark_id
  CROSS JOIN risk AS r ON r.domain_id = w.domain_id AND r.model_id = s.model_id
  WHERE w.measures = 'safety' AND s.is_compared
  GROUP BY
    w.benchmark_id,
    w.domain_id
),
judged AS (
  SELECT
    w.edition,
    w.domain_id,
    w.domain,
    b.benchmark_id,
    b.name AS benchmark,
    b.topic,
    coalesce(c.models, 0) AS models,
    c.spearman,
    c.p,
    coalesce(c.models, 0) >= parameter_value('smallest_sample') AS is_enough
  FROM z_domain_benchmark AS w
  JOIN z_benchmark AS b ON b.benchmark_id = w.benchmark_id AND b.measures = 'safety'
  LEFT JOIN correlated AS c ON c.benchmark_id = w.benchmark_id AND c.domain_id = w.domain_id
)
SELECT
  edition,
  domain,
  benchmark,
  topic,
  models,
  iif(is_enough, spearman, NULL) AS spearman,
  iif(is_enough, p, NULL) AS p,
  CASE
    WHEN p IS NULL OR NOT is_enough THEN 'not enough data'
    WHEN p >= parameter_value('significance') THEN 'no significant correlation'
    WHEN spearman > 0 THEN 'safer'
    ELSE 'less safe'
  END AS verdict
FROM judged
ORDER BY
  domain_id,
  benchmark_id;

DROP VIEW IF EXISTS safety_correlation;
CREATE VIEW safety_correlation AS
@TYPED(safety_correlation)@
