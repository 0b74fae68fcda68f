-- Which scores are left out where a benchmark's scores are compared?
-- One row per score of a monitored model that is of another comparability group than the one that counts for its
-- benchmark (benchmark_group). To be asked by CASE WHEN (model_id, benchmark_id) IN (...) THEN 0 ELSE 1 END: NOT IN a view
-- would look for NULL in all of its rows, for every score.
DROP VIEW IF EXISTS left_out_score;
CREATE VIEW left_out_score AS
SELECT
  edition,
  model_id,
  benchmark_id,
  comparability
FROM grouped_score
WHERE NOT is_counted;
