-- Are more capable models safer?
-- One row per domain and safety benchmark of it: the rank correlation of the benchmark with the domain's capability score, over
-- the monitored models. Capability scores that are estimated in part count.
DROP VIEW IF EXISTS safety_correlation;
CREATE VIEW safety_correlation AS
WITH risk AS MATERIALIZED (
  SELECT
    d.domain_id,
    r.model_id,
    r.capability
  FROM model_risk AS r -- first, so that it is asked, and says so, where there is no edition
  CROSS JOIN domain AS d ON d.name = r.domain
  WHERE r.capability IS NOT NULL
),
-- The benchmark first: its scores come in the order of the index, and nothing is sorted.
correlated AS MATERIALIZED (
  SELECT
    b.benchmark_id,
    d.domain_id,
    count(*) AS models,
    spearman(s.value, r.capability) AS spearman,
    spearman_p(s.value, r.capability) AS p
  FROM benchmark AS b
  CROSS JOIN domain AS d
  CROSS JOIN risk AS r ON r.domain_id = d.domain_id
  CROSS JOIN score AS s INDEXED BY score_by_benchmark ON s.benchmark_id = b.benchmark_id AND s.model_id = r.model_id
  WHERE b.measures = 'safety'
    AND (b.benchmark_id, d.domain_id) IN (SELECT benchmark_id, domain_id FROM domain_benchmark)
    AND @IS_NOT_LEFT_OUT(s, left_out_score)@
  GROUP BY
    b.benchmark_id,
    d.domain_id
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
    coalesce(c.models, 0) >= (SELECT value FROM parameter WHERE name = 'smallest_sample') AS is_enough
  FROM domain_benchmark AS w
  JOIN benchmark AS b ON b.benchmark_id = w.benchmark_id AND b.measures = 'safety'
  LEFT JOIN correlated AS c ON c.benchmark_id = w.benchmark_id AND c.domain_id = w.domain_id
)
SELECT
  edition,
  domain,
  benchmark,
  topic,
  models,
  iif(is_enough, spearman, NULL) AS spearman, -- -1..1
  iif(is_enough, p, NULL) AS p, -- two-sided
  CASE
    WHEN p IS NULL OR NOT is_enough THEN 'not enough data'
    WHEN p >= (SELECT value FROM parameter WHERE name = 'significance') THEN 'no significant correlation'
    WHEN spearman > 0 THEN 'safer'
    ELSE 'less safe'
  END AS verdict -- of more capable models; not enough data: fewer than smallest_sample models, or no spread
FROM judged
ORDER BY
  domain_id,
  benchmark_id;
