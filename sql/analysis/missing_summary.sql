-- How many scores are missing, and why?
-- One row per domain, benchmark and reason that occurs, over the monitored models. A score that is not applicable is no
-- gap: the benchmark cannot be run on the model and does not count in its coverage.
-- Published: 47, sheet 'Missing scores' '缺失得分', sorted by domain benchmark missing
-- Columns:
--   edition    name       the edition in use
--   domain     domain     name of the domain
--   benchmark  benchmark  name of the benchmark
--   measures   word       what the benchmark measures: 'capability' or 'safety'
--   missing    word       reason: 'not_applicable', 'not_tested', 'withheld', 'failed', 'not_accepted' (there is a
--                         result that nobody has accepted, see score_candidate) or 'unknown' (nobody said why)
--   models     count      models whose score is missing for this reason
DROP VIEW IF EXISTS z_missing_summary;
CREATE VIEW z_missing_summary AS
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

DROP VIEW IF EXISTS missing_summary;
CREATE VIEW missing_summary AS
@TYPED(missing_summary)@
