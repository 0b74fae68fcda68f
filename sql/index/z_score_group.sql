-- Under which program and version of the benchmark was a score measured, and how often did the model refuse?
-- One row per score of z_cell of which one of the two is known: what the core reads of how a score was measured. It starts from
-- the evaluations, since most scores have none.
-- Columns:
--   comparability  the comparability group; NULL: not known
--   refusal_rate   0..1; NULL: not known
DROP VIEW IF EXISTS z_score_group;
CREATE VIEW z_score_group AS
WITH measured AS (
  SELECT s.model_id, s.benchmark_id, e.harness, e.task_version AS benchmark_version, e.refusal_rate
  FROM score AS s
  JOIN evaluation AS e ON e.evaluation_id = s.evaluation_id
  WHERE s.evaluation_id IS NOT NULL AND (SELECT is_open AND cutoff_on IS NULL FROM z_in_use)
  UNION ALL
  SELECT s.model_id, s.benchmark_id, e.harness, e.task_version, e.refusal_rate
  FROM z_score_in_time AS s
  JOIN evaluation AS e ON e.evaluation_id = s.evaluation_id
  WHERE s.edition_id = (SELECT edition_id FROM z_in_use WHERE is_open AND cutoff_on IS NOT NULL)
  UNION ALL
  SELECT model_id, benchmark_id, harness, benchmark_version, refusal_rate
  FROM edition_score
  WHERE edition_id = (SELECT fixed_id FROM z_in_use) AND evaluation_id IS NOT NULL
)
SELECT
  model_id,
  benchmark_id,
  iif(harness IS NULL AND benchmark_version IS NULL, NULL, @COMPARABILITY(harness, benchmark_version)@) AS comparability,
  refusal_rate
FROM measured
WHERE harness IS NOT NULL OR benchmark_version IS NOT NULL OR refusal_rate IS NOT NULL;
