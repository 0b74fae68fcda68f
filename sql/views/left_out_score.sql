-- Which scores are left out where a benchmark's scores are compared?
-- One row per score of a monitored model that is of another comparability group than the one that counts for its
-- benchmark (benchmark_group). To be asked by CASE WHEN (model_id, benchmark_id) IN (...) THEN 0 ELSE 1 END: NOT IN a view
-- would look for NULL in all of its rows, for every score.
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
  k.edition,
  k.model_id,
  k.benchmark_id,
  k.comparability
FROM known AS k
JOIN benchmark_of_groups AS g ON g.benchmark_id = k.benchmark_id
WHERE k.comparability <> g.comparability
UNION ALL
SELECT
  mo.edition,
  s.model_id,
  s.benchmark_id,
  'unknown'
FROM benchmark_of_groups AS g
CROSS JOIN score AS s ON s.benchmark_id = g.benchmark_id
CROSS JOIN monitored_model AS mo ON mo.model_id = s.model_id
WHERE g.comparability <> 'unknown'
  AND CASE WHEN (s.model_id, s.benchmark_id) IN (SELECT model_id, benchmark_id FROM known) THEN 0 ELSE 1 END;
