-- How many scores are missing, and why?
-- One row per domain, benchmark of that domain and reason that occurs, over the monitored models. A score that is not
-- applicable is no gap: the model cannot be tested so, and the benchmark has no part in its coverage. 'not_accepted': there is
-- a result, and nobody has accepted it, as score_candidate says. Of 'unknown' nobody said why.
-- Published: 47, sheet 'Missing scores' '缺失得分', sorted by domain benchmark missing
-- Columns:
--   edition    name
--   domain     domain
--   benchmark  benchmark
--   measures   word
--   missing    word       not_applicable, not_tested, withheld, failed, not_accepted or unknown
--   models     count
DROP VIEW IF EXISTS missing_summary;
CREATE VIEW missing_summary AS
WITH gap AS MATERIALIZED (
  SELECT
    b.benchmark_id,
    coalesce(g.reason, 'unknown') AS missing,
    count(*) AS models
  FROM monitored_model AS mo
  CROSS JOIN (SELECT DISTINCT benchmark_id FROM z_domain_benchmark) AS b
  LEFT JOIN z_missing_score AS g ON g.model_id = mo.model_id AND g.benchmark_id = b.benchmark_id
  WHERE CASE WHEN (mo.model_id, b.benchmark_id) IN (SELECT model_id, benchmark_id FROM monitored_score) THEN 0 ELSE 1 END
  GROUP BY
    b.benchmark_id,
    missing
)
SELECT
  w.edition,
  w.domain,
  w.benchmark,
  w.measures,
  g.missing,
  g.models
FROM z_domain_benchmark AS w
JOIN gap AS g ON g.benchmark_id = w.benchmark_id
ORDER BY
  w.domain_id,
  w.benchmark_id,
  g.missing;
