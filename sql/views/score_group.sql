-- Under which program and version of the benchmark was a score measured?
-- One row per score of a monitored model whose evaluation says one of both; all other scores are of the group 'unknown'.
-- Scores of different groups are not like and like: another version has other questions, another program asks and
-- marks them in another way.
DROP VIEW IF EXISTS score_group;
CREATE VIEW score_group AS
SELECT
  mo.edition,
  s.model_id,
  s.benchmark_id,
  coalesce(e.harness, 'unknown') || coalesce(' ' || e.task_version, '') AS comparability -- as in measurement
FROM score AS s
CROSS JOIN evaluation AS e ON e.evaluation_id = s.evaluation_id
CROSS JOIN monitored_model AS mo ON mo.model_id = s.model_id
WHERE s.evaluation_id IS NOT NULL -- the index knows these
  AND (e.harness IS NOT NULL OR e.task_version IS NOT NULL);
