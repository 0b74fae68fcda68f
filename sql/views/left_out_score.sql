-- Which scores are left out where a benchmark's scores are compared?
-- One row per score of a monitored model that is of another comparability group than the one that counts for its
-- benchmark (benchmark_group).
DROP VIEW IF EXISTS left_out_score;
CREATE VIEW left_out_score AS
WITH benchmark_of_groups AS MATERIALIZED (
  SELECT
    benchmark_id,
    comparability
  FROM benchmark_group
  WHERE is_counted
),
known AS MATERIALIZED (
  SELECT *
  FROM score_group
)
SELECT
  s.model_id,
  s.benchmark_id,
  coalesce(k.comparability, 'unknown') AS comparability
FROM benchmark_of_groups AS g
CROSS JOIN score AS s ON s.benchmark_id = g.benchmark_id
CROSS JOIN monitored_model AS mo ON mo.model_id = s.model_id
LEFT JOIN known AS k ON k.model_id = s.model_id AND k.benchmark_id = s.benchmark_id
WHERE coalesce(k.comparability, 'unknown') <> g.comparability;
