-- What names does the database know? One row per name that a file may use for a model or a benchmark, and per
-- task of a tool.
DROP VIEW IF EXISTS known_name;
CREATE VIEW known_name AS
SELECT 'model' AS kind, NULL AS tool, name AS written, name, model_id, NULL AS benchmark_id
FROM model
UNION ALL
SELECT 'model', NULL, a.name, m.name, a.model_id, NULL
FROM alias AS a
JOIN model AS m ON m.model_id = a.model_id
UNION ALL
SELECT 'benchmark', NULL, name, name, NULL, benchmark_id
FROM benchmark
UNION ALL
SELECT 'benchmark', NULL, a.name, b.name, NULL, a.benchmark_id
FROM alias AS a
JOIN benchmark AS b ON b.benchmark_id = a.benchmark_id
UNION ALL
SELECT DISTINCT 'task', tool, task, task, NULL, NULL
FROM task;
