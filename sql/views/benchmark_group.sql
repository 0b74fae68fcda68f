-- Which scores of a benchmark can be compared with each other?
-- One row per benchmark and comparability group, for the benchmarks of which some score has a group that is known; of
-- the others all scores are of the group 'unknown'. The group that counts is the one with the most scores; of equal ones
-- the first by name. Records, growth, warnings, trends and correlations take that group alone.
DROP VIEW IF EXISTS benchmark_group;
CREATE VIEW benchmark_group AS
WITH known AS MATERIALIZED (
  SELECT * FROM score_group
),
counted AS (
  SELECT
    benchmark_id,
    comparability,
    count(*) AS scores
  FROM known
  GROUP BY
    benchmark_id,
    comparability
  UNION ALL
  SELECT
    s.benchmark_id,
    'unknown',
    count(*)
  FROM (SELECT DISTINCT benchmark_id FROM known) AS k
  CROSS JOIN score AS s ON s.benchmark_id = k.benchmark_id
  CROSS JOIN monitored_model AS mo ON mo.model_id = s.model_id
  WHERE CASE WHEN (s.model_id, s.benchmark_id) IN (SELECT model_id, benchmark_id FROM known) THEN 0 ELSE 1 END
  GROUP BY s.benchmark_id
)
SELECT
  (SELECT edition_name()) AS edition,
  c.benchmark_id,
  b.name AS benchmark,
  c.comparability, -- program, and version of the benchmark; 'unknown': the scores say neither
  c.scores, -- of monitored models
  row_number() OVER (
    PARTITION BY c.benchmark_id
    ORDER BY c.scores DESC, c.comparability COLLATE BINARY
  ) = 1 AS is_counted -- 1: the group that is compared
FROM counted AS c
JOIN benchmark AS b ON b.benchmark_id = c.benchmark_id;
