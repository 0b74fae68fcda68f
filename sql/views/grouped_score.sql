-- Internal. Of which comparability group is a score, and is that the group that counts? One row per score of a monitored model
-- on a benchmark of which some score has a group that is known. What score_group, benchmark_group and left_out_score are
-- made of.
DROP VIEW IF EXISTS grouped_score;
CREATE VIEW grouped_score AS
WITH known AS MATERIALIZED (
  SELECT
    s.model_id,
    s.benchmark_id,
    coalesce(s.harness, 'unknown') || coalesce(' ' || s.benchmark_version, '') AS comparability -- as in measurement
  FROM z_score AS s
  WHERE (s.harness IS NOT NULL OR s.benchmark_version IS NOT NULL) AND CASE WHEN (s.model_id, s.benchmark_id) IN (SELECT model_id, benchmark_id FROM monitored_score) THEN 1 ELSE 0 END
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
  CROSS JOIN monitored_score AS s ON s.benchmark_id = k.benchmark_id
  WHERE CASE WHEN (s.model_id, s.benchmark_id) IN (SELECT model_id, benchmark_id FROM known) THEN 0 ELSE 1 END
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
