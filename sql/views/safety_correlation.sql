-- Are more capable models safer?
-- One row per method, domain and safety benchmark of that domain: the rank correlation of the benchmark with
-- the domain's capability score, over the models of the current period's report.
DROP VIEW IF EXISTS safety_correlation;
CREATE VIEW safety_correlation AS
WITH correlated AS (
  SELECT
    r.method,
    r.domain,
    b.benchmark_id,
    b.name AS benchmark,
    b.topic,
    count(s.value) FILTER (WHERE r.capability IS NOT NULL) AS models,
    spearman(s.value, r.capability) AS spearman, -- -1..1
    spearman_p(s.value, r.capability) AS p -- two-sided
  FROM current_risk AS r
  JOIN domain AS d ON d.name = r.domain
  JOIN method AS me ON me.name = r.method
  JOIN weight AS w ON w.method_id = me.method_id AND w.domain_id = d.domain_id
  JOIN benchmark AS b ON b.benchmark_id = w.benchmark_id AND b.measures = 'safety'
  LEFT JOIN score AS s ON s.benchmark_id = b.benchmark_id AND s.model_id = r.model_id
  GROUP BY
    r.method,
    r.domain,
    b.benchmark_id
)
SELECT
  method,
  domain,
  benchmark,
  topic,
  models,
  spearman,
  p,
  CASE
    WHEN p IS NULL OR models < (SELECT value FROM parameter WHERE name = 'smallest_group') THEN 'not enough data'
    WHEN p >= (SELECT value FROM parameter WHERE name = 'significance') THEN 'no significant correlation'
    WHEN spearman > 0 THEN 'safer'
    ELSE 'less safe'
  END AS verdict -- of more capable models
FROM correlated;
