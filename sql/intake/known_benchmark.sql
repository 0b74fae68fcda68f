-- Which benchmark does a name stand for?
-- One row per name that a file may use for a benchmark, in upper or lower case: its own and its aliases.
-- Columns:
--   written       name  the name as a file may write it
--   benchmark     name  the benchmark's own name
--   benchmark_id  id    the benchmark's id
DROP VIEW IF EXISTS known_benchmark;
CREATE VIEW known_benchmark AS
SELECT name AS written, name AS benchmark, benchmark_id
FROM benchmark
UNION ALL
SELECT a.name, b.name, a.benchmark_id
FROM alias AS a
JOIN benchmark AS b ON b.benchmark_id = a.benchmark_id;
