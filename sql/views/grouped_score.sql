-- Internal. Of which comparability group is a score, and is that the group that counts? One row per score of a monitored model
-- on a benchmark of which some score has a group that is known. What score_group, benchmark_group and left_out_score are
-- made of.
DROP VIEW IF EXISTS grouped_score;
CREATE VIEW grouped_score AS
WITH monitored AS MATERIALIZED (
  SELECT
    edition,
    model_id
  FROM monitored_model
),
known AS MATERIALIZED (
  SELECT
    mo.edition,
    s.model_id,
    s.benchmark_id,
    coalesce(e.harness, 'unknown') || coalesce(' ' || e.task_version, '') AS comparability -- as in measurement
  FROM score AS s
  CROSS JOIN evaluation AS e ON e.evaluation_id = s.evaluation_id
  CROSS JOIN monitored AS mo ON mo.model_id = s.model_id
  WHERE s.evaluation_id IS NOT NULL -- the index knows these
    AND (e.harness IS NOT NULL OR e.task_version IS NOT NULL)
),
grouped AS (
  SELECT
    edition,
    model_id,
    benchmark_id,
    comparability,
    1 AS is_known
  FROM known
  UNION ALL
  SELECT
    mo.edition,
    s.model_id,
    s.benchmark_id,
    'unknown',
    0
  FROM (SELECT DISTINCT benchmark_id FROM known) AS k
  CROSS JOIN score AS s ON s.benchmark_id = k.benchmark_id
  CROSS JOIN monitored AS mo ON mo.model_id = s.model_id
  WHERE CASE WHEN (s.model_id, s.benchmark_id) IN (SELECT model_id, benchmark_id FROM known) THEN 0 ELSE 1 END
),
counted AS (
  SELECT
    *,
    count(*) OVER (PARTITION BY benchmark_id, comparability) AS scores
  FROM grouped
)
SELECT
  edition,
  model_id,
  benchmark_id,
  comparability,
  is_known, -- 1: its evaluation says it
  scores, -- of the group
  comparability = first_value(comparability) OVER (
    PARTITION BY benchmark_id
    ORDER BY scores DESC, comparability COLLATE BINARY
  ) AS is_counted -- 1: of the group with the most scores; of equal ones of the first by name
FROM counted;
