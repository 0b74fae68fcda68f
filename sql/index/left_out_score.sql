-- Which scores are left out where a benchmark's scores are compared?
-- One row per score of a monitored model that is of another comparability group than the one that counts for its benchmark
-- (benchmark_group).
-- Columns:
--   edition        name  the edition in use
--   model_id       id    the model's id
--   benchmark_id   id    the benchmark's id
--   comparability  word  the comparability group: program and version of the benchmark; 'unknown': nobody says
DROP VIEW IF EXISTS left_out_score;
CREATE VIEW left_out_score AS
SELECT
  edition,
  model_id,
  benchmark_id,
  comparability
FROM monitored_score
WHERE NOT is_compared;
