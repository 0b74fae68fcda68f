-- Internal. Of which comparability group is a score, and is that the group that counts? One row per score of a monitored model
-- on a benchmark of which some score has a group that is known. What score_group, benchmark_group and left_out_score are
-- made of.
DROP VIEW IF EXISTS grouped_score;
CREATE VIEW grouped_score AS
WITH known AS MATERIALIZED (
  SELECT
    s.model_id,
    s.benchmark_id,
    coalesce(e.harness, 'unknown') || coalesce(' ' || e.task_version, '') AS comparability -- as in measurement
  FROM score AS s
  CROSS JOIN evaluation AS e ON e.evaluation_id = s.evaluation_id
  WHERE s.evaluation_id IS NOT NULL -- the index knows these
    AND (e.harness IS NOT NULL OR e.task_version IS NOT NULL)
    AND +s.model_id IN (SELECT model_id FROM monitored_model)
),
grouped AS MATERIALIZED (
  SELECT
    model_id,
    benchmark_id,
    comparability,
    1 AS is_known
  FROM known
  UNION ALL
  SELECT
    s.model_id,
    s.benchmark_id,
    'unknown',
    0
  FROM (SELECT DISTINCT benchmark_id FROM known) AS k
  CROSS JOIN score AS s INDEXED BY score_by_benchmark ON s.benchmark_id = k.benchmark_id
  WHERE +s.model_id IN (SELECT model_id FROM monitored_model) AND CASE WHEN (s.model_id, s.benchmark_id) IN (SELECT model_id, benchmark_id FROM known) THEN 0 ELSE 1 END
),
counted AS MATERIALIZED (
  SELECT
    benchmark_id,
    comparability,
    count(*) AS scores,
    row_number() OVER (PARTITION BY benchmark_id ORDER BY count(*) DESC, comparability COLLATE BINARY) = 1 AS is_counted
  FROM grouped
  GROUP BY
    benchmark_id,
    comparability
)
SELECT
  (SELECT edition_name()) AS edition,
  g.model_id,
  g.benchmark_id,
  g.comparability,
  g.is_known, -- 1: its evaluation says it
  c.scores, -- of the group
  c.is_counted -- 1: of the group with the most scores; of equal ones of the first by name
FROM grouped AS g
CROSS JOIN counted AS c ON c.benchmark_id = g.benchmark_id AND c.comparability = g.comparability;
