-- Under which program and version of the benchmark was a score measured?
-- One row per score of a monitored model whose evaluation says one of both; all other scores are of the group 'unknown'.
-- Scores of different groups are not like and like: another version has other questions, another program asks and
-- marks them in another way.
-- Columns:
--   edition        name
--   model_id       id
--   benchmark_id   id
--   comparability  word  program, and version of the benchmark); all other scores are of the group 'unknown'
DROP VIEW IF EXISTS score_group;
CREATE VIEW score_group AS
SELECT
  edition,
  model_id,
  benchmark_id,
  comparability
FROM monitored_score
WHERE comparability <> 'unknown';
