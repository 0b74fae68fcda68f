-- A header line in the middle: more than one cell, and all of them words of headers. The same header again is left out. After
-- another header the next rows would be read wrongly, so nothing of the table is taken.
CREATE TEMP TABLE import_word AS
SELECT written AS word FROM z_table_field
UNION
SELECT lower(written) FROM temp.import_column
UNION
SELECT key FROM temp.import_column;

CREATE UNIQUE INDEX temp.import_word_by_word ON import_word (word);

CREATE TEMP TABLE import_header_again AS
SELECT r.rowid AS record, r.tab, r.file, r.sha256, r.sheet, r.line, r.cells, r.cells = t.cells AS is_same
FROM temp.import_record AS r
CROSS JOIN temp.import_table AS t ON t.tab = r.tab
CROSS JOIN temp.import_map AS m ON m.tab = r.tab
WHERE t.refused IS NULL
  AND NOT r.is_header
  AND (lower(json_extract(r.cells, '$[0]')) IN (SELECT word FROM temp.import_word) OR lower(json_extract(r.cells, m.model)) IN (SELECT word FROM temp.import_word))
  AND (
    SELECT count(*) > 1 AND count(*) = count(*) FILTER (
        WHERE lower(c.value) IN (SELECT word FROM temp.import_word)
          OR lower(replace(replace(replace(replace(c.value, ' ', ''), '_', ''), '-', ''), '.', '')) IN (SELECT word FROM temp.import_word)
      )
    FROM json_each(r.cells) AS c
    WHERE c.value IS NOT NULL
  );

UPDATE temp.import_table
SET refused = (SELECT printf('line %d is another header: these are two tables in one file', min(line)) FROM temp.import_header_again AS h WHERE h.tab = import_table.tab AND NOT is_same)
WHERE tab IN (SELECT tab FROM temp.import_header_again WHERE NOT is_same);

INSERT INTO temp.import_refused_row (file, sha256, path, line, value, reason)
SELECT h.file, h.sha256, h.sheet, h.line, substr((SELECT group_concat(c.value, ', ') FROM json_each(h.cells) AS c WHERE c.value IS NOT NULL), 1, 200),
  iif(h.is_same, 'the header line once more', 'another header line in the middle: nothing of this table was taken')
FROM temp.import_header_again AS h
ORDER BY h.record;

DELETE FROM temp.import_record WHERE rowid IN (SELECT record FROM temp.import_header_again);

-- A table that waits for its columns to be settled: its names are to be settled at the same time.
CREATE TEMP TABLE import_waiting_name AS
SELECT 'model' AS kind, r.file, name_form(json_extract(r.cells, m.model)) AS written, count(*) AS occurrences
FROM temp.import_record AS r
CROSS JOIN temp.import_table AS t ON t.tab = r.tab
CROSS JOIN temp.import_map AS m ON m.tab = r.tab
WHERE NOT r.is_header AND t.refused GLOB '*say in unknown_name*' AND json_extract(r.cells, m.model) IS NOT NULL
GROUP BY r.file, lower(name_form(json_extract(r.cells, m.model)))
UNION ALL
SELECT 'benchmark', r.file, name_form(json_extract(r.cells, m.benchmark)), count(*)
FROM temp.import_record AS r
CROSS JOIN temp.import_table AS t ON t.tab = r.tab
CROSS JOIN temp.import_map AS m ON m.tab = r.tab
WHERE NOT r.is_header AND t.refused GLOB '*say in unknown_name*' AND json_extract(r.cells, m.benchmark) IS NOT NULL
GROUP BY r.file, lower(name_form(json_extract(r.cells, m.benchmark)));
