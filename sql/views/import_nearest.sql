-- Internal. Which known name is most like one that nothing has? One row per name of import_row that is no name or
-- alias: the nearest by pairs of letters in common (Dice's coefficient), NULL when none is at all like it.
DROP VIEW IF EXISTS import_nearest;
CREATE VIEW import_nearest AS
WITH letter AS (
  SELECT 10 * tens.column1 + ones.column1 + 1 AS place
  FROM (VALUES (0), (1), (2), (3), (4), (5), (6)) AS tens
  JOIN (VALUES (0), (1), (2), (3), (4), (5), (6), (7), (8), (9)) AS ones
),
known AS MATERIALIZED (
  SELECT 'model' AS kind, NULL AS tool, written, model AS name FROM known_model
  UNION ALL
  SELECT 'benchmark', NULL, written, benchmark FROM known_benchmark
  UNION ALL
  SELECT DISTINCT 'task', tool, task, task FROM task
),
unknown AS MATERIALIZED (
  SELECT 'model' AS kind, NULL AS tool, r.model AS written
  FROM import_row AS r
  JOIN import_match AS m ON m.import_row_id = r.import_row_id
  WHERE m.model_id IS NULL AND typeof(r.model) = 'text'
  UNION
  SELECT 'benchmark', NULL, r.benchmark
  FROM import_row AS r
  JOIN import_match AS m ON m.import_row_id = r.import_row_id
  WHERE m.benchmark_id IS NULL AND typeof(r.benchmark) = 'text'
  UNION
  SELECT 'task', r.tool, r.task
  FROM import_row AS r
  JOIN import_match AS m ON m.import_row_id = r.import_row_id
  WHERE typeof(r.task) = 'text' AND NOT m.task_known
)
SELECT
  kind,
  tool,
  written,
  (
    SELECT name
    FROM (
      SELECT
        k.name,
        (
          SELECT count(*)
          FROM letter
          WHERE place < length(u.written) AND instr(lower(k.written), lower(substr(u.written, place, 2)))
        ) * 2.0 / (min(length(u.written), 70) + length(k.written) - 2) AS likeness
      FROM known AS k
      WHERE k.kind = u.kind AND k.tool IS u.tool
    )
    WHERE likeness >= 0.5
    ORDER BY likeness DESC, name COLLATE BINARY
    LIMIT 1
  ) AS nearest
FROM unknown AS u;
