-- Which scores of a benchmark can be compared with each other?
-- One row per benchmark and comparability group, for the benchmarks of which some score has a group that is known; of
-- the others all scores are of the group 'unknown'. The group that counts is the one with the most scores of models of
-- the current period's report, then of all models; of equal ones the first by name. Records, growth, warnings, trends
-- and correlations take that group alone.
DROP VIEW IF EXISTS benchmark_group;
CREATE VIEW benchmark_group AS
WITH known AS MATERIALIZED (
  SELECT
    g.*,
    mo.released_on <= p.ends_on AS in_report
  FROM score_group AS g
  JOIN monitored_model AS mo ON mo.model_id = g.model_id
  CROSS JOIN current_period AS p
),
counted AS (
  SELECT
    benchmark_id,
    comparability,
    count(*) AS scores,
    sum(in_report) AS scores_in_report
  FROM known
  GROUP BY
    benchmark_id,
    comparability
  UNION ALL
  SELECT
    s.benchmark_id,
    'unknown',
    count(*),
    sum(mo.released_on <= p.ends_on)
  FROM (SELECT DISTINCT benchmark_id FROM known) AS k
  CROSS JOIN current_period AS p
  CROSS JOIN score AS s ON s.benchmark_id = k.benchmark_id
  CROSS JOIN monitored_model AS mo ON mo.model_id = s.model_id
  WHERE CASE WHEN (s.model_id, s.benchmark_id) IN (SELECT model_id, benchmark_id FROM known) THEN 0 ELSE 1 END
  GROUP BY s.benchmark_id
)
SELECT
  c.benchmark_id,
  b.name AS benchmark,
  c.comparability, -- program, and version of the benchmark; 'unknown': the scores say neither
  c.scores, -- of monitored models, whenever released
  c.scores_in_report, -- those of models of the current period's report
  row_number() OVER (
    PARTITION BY c.benchmark_id
    ORDER BY c.scores_in_report DESC, c.scores DESC, c.comparability COLLATE BINARY
  ) = 1 AS is_counted -- 1: the group that is compared
FROM counted AS c
JOIN benchmark AS b ON b.benchmark_id = c.benchmark_id;
