-- Which scores of a benchmark can be compared with each other?
-- One row per benchmark and comparability group. A benchmark has rows when at least one of its scores has a known
-- group; else all of its scores belong to the group 'unknown'. The group with the most scores counts; of equally large
-- groups the first by name. Records, growth, warnings, trends and correlations use only the scores of that group.
-- Columns:
--   edition        name       the edition in use
--   benchmark_id   id         key of the benchmark
--   benchmark      benchmark  name of the benchmark
--   comparability  word       program that ran the benchmark, and version of the benchmark; 'unknown': the scores name
--                             neither
--   scores         count      scores of monitored models in the group
--   is_counted     flag       1: the group that counts
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
