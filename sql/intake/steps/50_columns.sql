-- What each column of a table of scores is: a field, by a text of z_table_field or as unknown_name says, or in a wide table a
-- benchmark. A column that is neither is listed in unknown_name, kind 'column'.

CREATE TEMP TABLE import_score_column AS
SELECT
  c.tab,
  c.place,
  c.cell,
  c.written,
  c.unit,
  u.means,
  CASE
    WHEN u.means IS NULL THEN f.field
    WHEN u.means = 'ignore' OR b.benchmark IS NOT NULL THEN NULL
    ELSE (SELECT k.field FROM z_table_field AS k WHERE k.entry = 'score_entry' AND k.field = lower(u.means))
  END AS field,
  coalesce(f.unit, c.unit) AS field_unit,
  coalesce(b.benchmark, n.benchmark) AS benchmark,
  n.benchmark AS named
FROM temp.import_column AS c
JOIN temp.import_table AS t ON t.tab = c.tab AND t.refused IS NULL AND (t.entry = 'score_entry' OR t.entry IS NULL)
LEFT JOIN z_table_field AS f ON f.written = c.key AND f.entry = 'score_entry'
LEFT JOIN unknown_name AS u ON u.written = c.written AND u.kind = 'column'
LEFT JOIN (SELECT written, min(benchmark) AS benchmark FROM known_benchmark GROUP BY written) AS b ON b.written = u.means
LEFT JOIN (SELECT written, min(benchmark) AS benchmark FROM known_benchmark GROUP BY written) AS n ON n.written = c.bare;

-- A name that is both a field and a benchmark is the field, unless the table has a column for the benchmark or is wide.
UPDATE temp.import_score_column SET benchmark = NULL WHERE field IS NOT NULL OR means = 'ignore';

CREATE TEMP TABLE import_is_wide AS
SELECT tab
FROM temp.import_score_column
GROUP BY tab
HAVING count(*) FILTER (WHERE field = 'benchmark') = 0 AND count(benchmark) > 0;

-- In a wide table nobody knows what a column 'Score' or 'Average' is, in a long one what a column named like a benchmark is.
UPDATE temp.import_score_column SET field = NULL WHERE field = 'value' AND tab IN (SELECT tab FROM temp.import_is_wide);
UPDATE temp.import_score_column SET benchmark = NULL WHERE tab NOT IN (SELECT tab FROM temp.import_is_wide);

-- Beside several benchmarks nothing says whose error or number of questions a column has.
UPDATE temp.import_score_column
SET field = NULL
WHERE field IN ('standard_error', 'samples', 'samples_total', 'samples_completed', 'samples_scored', 'refusal_rate', 'metric', 'unit')
  AND tab IN (SELECT tab FROM temp.import_score_column GROUP BY tab HAVING count(benchmark) > 1);

-- A table whose columns were settled may have a model now.
UPDATE temp.import_table
SET entry = 'score_entry'
WHERE entry IS NULL AND tab IN (SELECT tab FROM temp.import_score_column WHERE field = 'model');

UPDATE temp.import_table
SET refused = CASE
  WHEN EXISTS (SELECT 1 FROM temp.import_score_column AS c WHERE c.tab = import_table.tab AND c.field = 'model') THEN coalesce(
    (
      SELECT printf('the columns "%s" and "%s" are both %s: say in unknown_name what they mean', a.written, b.written, a.field)
      FROM temp.import_score_column AS a
      JOIN temp.import_score_column AS b ON (b.tab, b.field) = (a.tab, a.field) AND b.place > a.place
      WHERE a.tab = import_table.tab
      LIMIT 1
    ),
    (
      SELECT printf('the columns "%s" and "%s" are both the benchmark %s', a.written, b.written, a.benchmark)
      FROM temp.import_score_column AS a
      JOIN temp.import_score_column AS b ON (b.tab, b.benchmark) = (a.tab, a.benchmark) AND b.place > a.place
      WHERE a.tab = import_table.tab
      LIMIT 1
    ),
    iif(
      EXISTS (SELECT 1 FROM temp.import_score_column AS c WHERE c.tab = import_table.tab AND (c.field = 'value' OR c.benchmark IS NOT NULL)),
      NULL,
      'no column for the value and none named like a benchmark: say in unknown_name what the columns mean'
    )
  )
  WHEN EXISTS (SELECT 1 FROM temp.import_field AS f WHERE f.tab = import_table.tab)
    OR EXISTS (SELECT 1 FROM temp.import_score_column AS c WHERE c.tab = import_table.tab AND c.means IS NOT NULL)
    THEN 'no column for the model ("model", "model version" ...), nor what a table of models, benchmarks, weights, editions, methods or others must have: see z_table_field'
  ELSE 'no known column: the first line must be the header, with a column for the model and one for the value or one for each benchmark'
END
WHERE refused IS NULL AND (entry IS NULL OR entry = 'score_entry');

INSERT INTO temp.import_refused_row (file, sha256, path, line, value, reason)
SELECT file, sha256, sheet, line, substr((SELECT group_concat(c.value, ', ') FROM json_each(cells) AS c WHERE c.value IS NOT NULL), 1, 200), refused
FROM temp.import_table
WHERE refused IS NOT NULL;

CREATE TEMP TABLE import_unknown_column AS
SELECT c.tab, t.file, c.written
FROM temp.import_score_column AS c
JOIN temp.import_table AS t ON t.tab = c.tab
WHERE c.means IS NULL
  AND c.benchmark IS NULL
  AND (
    c.field IS NULL
    OR EXISTS (SELECT 1 FROM temp.import_score_column AS o WHERE (o.tab, o.field) = (c.tab, c.field) AND o.place <> c.place)
  )
  AND (t.refused IS NULL OR t.refused NOT GLOB 'no known column:*');

-- In which cell each value of a row is, and of which benchmark: named in the row, by the column, or by the file or sheet.
CREATE TEMP TABLE import_measure AS
SELECT
  c.tab,
  c.place,
  c.cell,
  CASE
    WHEN c.benchmark IS NOT NULL THEN c.benchmark
    WHEN NOT EXISTS (SELECT 1 FROM temp.import_score_column AS b WHERE b.tab = c.tab AND b.field = 'benchmark') THEN name_form(coalesce(t.sheet, t.stem))
  END AS benchmark,
  iif(c.benchmark IS NULL, c.field_unit, c.unit) AS unit
FROM temp.import_score_column AS c
JOIN (
  SELECT tab, sheet, refused, iif(name LIKE '%_.%', rtrim(rtrim(name, replace(name, '.', '')), '.'), name) AS stem
  FROM (SELECT tab, sheet, refused, replace(file, rtrim(file, replace(file, '/', '')), '') AS name FROM temp.import_table)
) AS t ON t.tab = c.tab AND t.refused IS NULL
WHERE c.benchmark IS NOT NULL OR c.field = 'value'
ORDER BY c.tab, c.place;

CREATE INDEX temp.import_measure_by_table ON import_measure (tab);

-- The cells of the fields of each table of scores, as JSON paths.
CREATE TEMP TABLE import_map AS
SELECT
  tab,
  max(field_unit) FILTER (WHERE field = 'standard_error') AS standard_error_unit,
  max(field_unit) FILTER (WHERE field = 'refusal_rate') AS refusal_rate_unit,
  @EACH(score_field: max(cell) FILTER (WHERE field = '#') AS "#")@
FROM temp.import_score_column
GROUP BY tab;

CREATE UNIQUE INDEX temp.import_map_by_table ON import_map (tab);

UPDATE temp.import_table
SET fields = (SELECT json_group_object(field, cell) FROM temp.import_score_column AS c WHERE c.tab = import_table.tab AND field IS NOT NULL)
WHERE refused IS NULL AND entry = 'score_entry';
