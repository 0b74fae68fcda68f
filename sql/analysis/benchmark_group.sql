-- Which scores of a benchmark can be compared with each other?
-- One row per benchmark and comparability group, for the benchmarks of which some score has a group that is known; of
-- the others all scores are of the group 'unknown'. The group that counts is the one with the most scores; of equal ones
-- the first by name. Records, growth, warnings, trends and correlations take that group alone.
-- Columns:
--   edition        name
--   benchmark_id   id
--   benchmark      benchmark
--   comparability  word       program, and version of the benchmark; 'unknown': the scores say neither
--   scores         count      of monitored models
--   is_counted     flag       1: the group that is compared
DROP VIEW IF EXISTS benchmark_group;
CREATE VIEW benchmark_group AS
SELECT DISTINCT
  edition,
  benchmark_id,
  benchmark,
  comparability,
  group_scores AS scores,
  is_compared AS is_counted
FROM index_cell
WHERE group_scores IS NOT NULL;
