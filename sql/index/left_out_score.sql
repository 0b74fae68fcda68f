-- Which scores are left out where a benchmark's scores are compared?
-- One row per score of a monitored model that is of another comparability group than the one that counts for its
-- benchmark (benchmark_group).
-- Columns:
--   edition        name
--   model_id       id
--   benchmark_id   id
--   comparability  word
DROP VIEW IF EXISTS left_out_score;
CREATE VIEW left_out_score AS
SELECT
  edition,
  model_id,
  benchmark_id,
  comparability
FROM monitored_score
WHERE NOT is_compared;
