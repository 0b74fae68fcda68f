-- Under which program and version of the benchmark was a score measured?
-- One row per score of a monitored model whose evaluation says one of the two; all other scores are of the group 'unknown'.
-- Scores of different groups cannot be compared: another version has other questions, another program asks and marks them in
-- another way.
-- Columns:
--   edition        name  the edition in use
--   model_id       id    the model's id
--   benchmark_id   id    the benchmark's id
--   comparability  word  the comparability group: program and version of the benchmark
DROP VIEW IF EXISTS score_group;
CREATE VIEW score_group AS
SELECT
  edition,
  model_id,
  benchmark_id,
  comparability
FROM monitored_score
WHERE comparability <> 'unknown';
