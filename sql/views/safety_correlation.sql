-- Are more capable models safer?
-- One row per domain and safety benchmark of it: the rank correlation of the benchmark with the domain's capability score, over
-- the monitored models. Capability scores that are estimated in part count.
DROP VIEW IF EXISTS safety_correlation;
CREATE VIEW safety_correlation AS
WITH risk AS MATERIALIZED (
  SELECT
    domain,
    model_id,
    capability
  FROM model_risk
  WHERE capability IS NOT NULL
),
correlated AS (
  SELECT
    w.edition,
    w.domain,
    b.benchmark_id,
    b.name AS benchmark,
    b.topic,
    count(s.value) AS models,
    spearman(s.value, r.capability) AS spearman,
    spearman_p(s.value, r.capability) AS p
  FROM domain_benchmark AS w
  JOIN benchmark AS b ON b.benchmark_id = w.benchmark_id AND b.measures = 'safety'
  LEFT JOIN risk AS r ON r.domain = w.domain
  LEFT JOIN score AS s INDEXED BY score_by_benchmark
    ON s.benchmark_id = b.benchmark_id
    AND s.model_id = r.model_id
    AND @IS_NOT_LEFT_OUT(s, left_out_score)@
  GROUP BY
    w.domain_id,
    w.benchmark_id
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
FROM (SELECT *, models >= (SELECT value FROM parameter WHERE name = 'smallest_sample') AS is_enough FROM correlated);
