-- Names that nothing has, once each: with the most similar known name, and with the known name that it is when a prefix ('openai/',
-- 'inspect_evals/') and signs between letters are left out.

CREATE TEMP TABLE import_unknown AS
SELECT
  row_number() OVER () AS id,
  kind,
  tool,
  written,
  sum(occurrences) AS occurrences,
  group_concat(file, char(10)) AS files,
  count(DISTINCT file) AS file_count,
  lower(coalesce(nullif(replace(written, rtrim(written, replace(written, '/', '')), ''), ''), written)) AS base,
  @SQUEEZED(written)@ AS squeezed
FROM (
  SELECT 'model' AS kind, '' AS tool, r.model AS written, r.file, count(*) AS occurrences
  FROM import_row AS r
  WHERE r.error IS NULL AND typeof(r.model) = 'text' AND r.model COLLATE NOCASE NOT IN (SELECT written FROM known_model)
    AND r.model COLLATE NOCASE NOT IN (SELECT name FROM model WHERE withdrawn)
  GROUP BY r.model COLLATE NOCASE, r.file
  UNION ALL
  SELECT 'benchmark', '', r.benchmark, r.file, count(*)
  FROM import_row AS r
  WHERE r.error IS NULL AND r.tool = 'entry' AND typeof(r.benchmark) = 'text' AND r.benchmark COLLATE NOCASE NOT IN (SELECT written FROM known_benchmark)
  GROUP BY r.benchmark COLLATE NOCASE, r.file
  UNION ALL
  SELECT 'task', r.tool, r.task, r.file, count(*)
  FROM import_row AS r
  WHERE r.error IS NULL AND r.tool <> 'entry' AND typeof(r.task) = 'text' AND NOT EXISTS (SELECT 1 FROM task AS t WHERE (t.tool, t.task) = (r.tool, r.task))
  GROUP BY r.tool, r.task, r.file
  UNION ALL
  SELECT f.kind, '', f.value, f.file, count(*)
  FROM temp.import_refused_row AS f
  WHERE f.kind IN ('model', 'benchmark') AND f.value IS NOT NULL AND NOT EXISTS (SELECT 1 FROM import_row AS r WHERE r.file = f.file)
  GROUP BY f.kind, f.value COLLATE NOCASE, f.file
  UNION ALL
  SELECT kind, '', written, file, occurrences
  FROM temp.import_waiting_name AS w
  WHERE NOT EXISTS (SELECT 1 FROM known_model AS k WHERE w.kind = 'model' AND k.written = w.written)
    AND NOT EXISTS (SELECT 1 FROM known_benchmark AS k WHERE w.kind = 'benchmark' AND k.written = w.written)
  UNION ALL
  SELECT 'column', '', written, file, count(*)
  FROM temp.import_unknown_column
  GROUP BY written COLLATE NOCASE, file
)
GROUP BY kind, tool, written COLLATE NOCASE;

CREATE TEMP TABLE import_known AS
SELECT
  row_number() OVER () AS id,
  kind,
  tool,
  name,
  lower(coalesce(nullif(replace(written, rtrim(written, replace(written, '/', '')), ''), ''), written)) AS base,
  @SQUEEZED(written)@ AS squeezed
FROM (
  SELECT 'model' AS kind, '' AS tool, written, model AS name FROM known_model
  UNION ALL
  SELECT 'benchmark', '', written, benchmark FROM known_benchmark
  UNION ALL
  SELECT 'column', '', written, benchmark FROM known_benchmark
  UNION ALL
  SELECT DISTINCT 'task', tool, task, task FROM task
)
WHERE EXISTS (SELECT 1 FROM temp.import_unknown);

CREATE INDEX temp.import_known_by_form ON import_known (kind, squeezed);

-- Likeness: pairs of letters in common, as a share of both names' (Dice's coefficient), at least a half.
CREATE TEMP TABLE import_letter AS
WITH RECURSIVE letter (place) AS (VALUES (1) UNION ALL SELECT place + 1 FROM letter WHERE place < 70)
SELECT place FROM letter;

CREATE TEMP TABLE import_unknown_pair AS
SELECT DISTINCT u.kind, u.tool, u.id, substr(u.base, l.place, 2) AS pair
FROM (SELECT * FROM temp.import_unknown ORDER BY occurrences DESC, id LIMIT 2000) AS u -- beyond so many nobody reads them
JOIN temp.import_letter AS l ON l.place < length(u.base);

CREATE TEMP TABLE import_known_pair AS
SELECT DISTINCT k.kind, k.tool, substr(k.base, l.place, 2) AS pair, k.id
FROM temp.import_known AS k
JOIN temp.import_letter AS l ON l.place < length(k.base);

CREATE INDEX temp.import_known_pair_by_pair ON import_known_pair (kind, tool, pair, id);

CREATE TEMP TABLE import_nearest AS
SELECT id, name
FROM (
  SELECT u.id, k.name, row_number() OVER (PARTITION BY u.id ORDER BY u.likeness DESC, k.name COLLATE BINARY) AS place
  FROM (
    SELECT s.id, s.known, 2.0 * s.common / (u.pairs + k.pairs) AS likeness
    FROM (
      SELECT a.id, b.id AS known, count(*) AS common
      FROM temp.import_unknown_pair AS a
      JOIN temp.import_known_pair AS b ON (b.kind, b.tool, b.pair) = (a.kind, a.tool, a.pair)
      GROUP BY a.id, b.id
    ) AS s
    JOIN (SELECT id, count(*) AS pairs FROM temp.import_unknown_pair GROUP BY id) AS u ON u.id = s.id
    JOIN (SELECT id, count(*) AS pairs FROM temp.import_known_pair GROUP BY id) AS k ON k.id = s.known
    WHERE 2.0 * s.common / (u.pairs + k.pairs) >= 0.5
  ) AS u
  JOIN temp.import_known AS k ON k.id = u.known
)
WHERE place = 1;

CREATE UNIQUE INDEX temp.import_nearest_by_id ON import_nearest (id);

-- The known name that it is, where that is one only. Of a task what another tool calls so does not count.
CREATE TEMP TABLE import_suggestion AS
SELECT u.id, min(k.name) AS name
FROM temp.import_unknown AS u
JOIN temp.import_known AS k ON k.kind = u.kind AND k.tool = u.tool AND (k.squeezed = u.squeezed OR k.squeezed = @SQUEEZED(u.base)@)
WHERE u.kind <> 'task'
GROUP BY u.id
HAVING min(k.name) = max(k.name);

INSERT INTO unknown_name (kind, tool, written, occurrences, files, nearest, suggestion)
SELECT
  u.kind,
  u.tool,
  u.written,
  u.occurrences,
  iif(u.file_count <= 3, replace(u.files, char(10), ', '), u.file_count || ' files, one of them ' || substr(u.files, 1, instr(u.files, char(10)) - 1)),
  n.name,
  g.name
FROM temp.import_unknown AS u
LEFT JOIN temp.import_nearest AS n ON n.id = u.id
LEFT JOIN temp.import_suggestion AS g ON g.id = u.id
WHERE true
ORDER BY u.kind, u.tool, u.written
ON CONFLICT (kind, tool, written) DO UPDATE SET
  occurrences = excluded.occurrences,
  files = excluded.files,
  nearest = excluded.nearest,
  suggestion = excluded.suggestion
WHERE (occurrences, files, nearest, suggestion) IS NOT (excluded.occurrences, excluded.files, excluded.nearest, excluded.suggestion);
