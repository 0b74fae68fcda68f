-- Tables are read: records, header cells, and to which entry view the rows of each table go.

CREATE TEMP TABLE import_table_source AS
SELECT rowid AS source, path
FROM temp.import_source
WHERE lower(path) GLOB '*.csv' OR lower(path) GLOB '*.tsv' OR lower(path) GLOB '*.tab' OR lower(path) GLOB '*.txt'
  OR lower(path) GLOB '*.xls' OR lower(path) GLOB '*.xls[xmb]' OR lower(path) GLOB '*.ods'
GROUP BY path
ORDER BY rowid;

CREATE TEMP TABLE import_record AS
SELECT
  'table ' || s.source || ':' || coalesce(t.sheet, '') AS tab, -- a CSV file, or a sheet of a workbook
  s.path AS file,
  t.sha256,
  t.sheet,
  t.line,
  t.cells,
  t.is_header,
  t.encoding,
  t.decimal,
  t.error
FROM temp.import_table_source AS s
JOIN table_file(s.path) AS t;

-- A fault of the file names its line in words.
INSERT INTO temp.import_refused_row (file, sha256, path, line, reason)
SELECT file, sha256, sheet, iif(named, CAST(substr(error, 6) AS INTEGER), line), iif(named, substr(error, instr(error, ': ') + 2), error)
FROM (SELECT *, error GLOB 'line [0-9]*: *' AND substr(error, 6, instr(error, ':') - 6) NOT GLOB '*[^0-9]*' AS named FROM temp.import_record WHERE error IS NOT NULL);

INSERT INTO temp.import_refused_row (file, reason)
SELECT path, 'no header line: the file has no table'
FROM temp.import_table_source
WHERE path NOT IN (SELECT file FROM temp.import_record WHERE is_header OR error IS NOT NULL);

DELETE FROM temp.import_record WHERE error IS NOT NULL;

CREATE TEMP TABLE import_table (
  tab TEXT PRIMARY KEY,
  file TEXT,
  sha256 TEXT,
  sheet TEXT,
  line INTEGER, -- of the header
  cells TEXT,
  columns INTEGER, -- how many cells the header has
  encoding TEXT,
  decimal TEXT,
  entry TEXT, -- the entry view that its rows go to; NULL: none fits
  fields TEXT, -- JSON object: field to JSON path of its cell
  refused TEXT -- why the whole table is not taken; NULL: it is
);

INSERT INTO temp.import_table (tab, file, sha256, sheet, line, cells, columns, encoding, decimal)
SELECT tab, file, sha256, sheet, line, cells, json_array_length(cells), encoding, decimal
FROM temp.import_record
WHERE is_header;

-- In a sheet the rows above the header are a title.
DELETE FROM temp.import_record WHERE line < (SELECT t.line FROM temp.import_table AS t WHERE t.tab = import_record.tab);

-- `key` is the form of z_table_field.written.
CREATE TEMP TABLE import_column AS
SELECT
  tab,
  place,
  '$[' || place || ']' AS cell,
  written,
  lower(replace(replace(replace(replace(bare, ' ', ''), '_', ''), '-', ''), '.', '')) AS key,
  bare,
  iif(bare <> written, 'percent', NULL) AS unit
FROM (
  SELECT
    tab,
    place,
    written,
    CASE
      WHEN written LIKE '%_(!%)' ESCAPE '!' THEN trim(substr(written, 1, length(written) - 3))
      WHEN written LIKE '%_!%' ESCAPE '!' THEN trim(substr(written, 1, length(written) - 1))
      ELSE written
    END AS bare
  FROM (
    SELECT t.tab, CAST(c.key AS INTEGER) AS place, name_form(c.value) AS written
    FROM temp.import_table AS t
    JOIN json_each(t.cells) AS c
    WHERE c.type = 'text'
  )
);

CREATE INDEX temp.import_column_by_key ON import_column (tab, key);

CREATE TEMP TABLE import_field AS
SELECT c.tab, f.entry, f.field, c.place, c.cell, c.written, coalesce(c.unit, f.unit) AS unit
FROM temp.import_column AS c
JOIN z_table_field AS f ON f.written = c.key;

CREATE INDEX temp.import_field_by_entry ON import_field (tab, entry, field);

-- What a table must have to go to an entry view: all columns that are needed, and one of the marks. Tables of scores have facts of
-- models and benchmarks too: a table of these has no other column (or, of benchmarks, what is enough). The first that fits is taken.
UPDATE temp.import_table
SET entry = (
  SELECT k.entry
  FROM (
    SELECT column1 AS entry, column2 AS needed, column3 AS marks, column4 AS enough
    FROM (
      VALUES
        ('unknown_name', '["written", "means"]', NULL, NULL),
        ('alias_entry', '["alias"]', NULL, NULL),
        ('task_entry', '["tool", "task", "metric", "benchmark"]', NULL, NULL),
        ('weight_entry', '["domain", "benchmark", "weight"]', NULL, NULL),
        ('component_entry', '["component"]', '["parent", "combine"]', NULL),
        ('threshold_entry', '["name", "domain", "quantity"]', NULL, NULL),
        ('declaration_entry', '["model", "framework", "level"]', NULL, NULL),
        ('threat_step_entry', '["domain", "name", "position"]', NULL, NULL),
        ('benchmark_step_entry', '["benchmark", "domain", "step"]', NULL, NULL),
        ('missing_score_entry', '["model", "benchmark", "reason"]', NULL, NULL),
        ('general_index_entry', '["model", "name", "value"]', NULL, NULL),
        ('edition_entry', '["name", "period"]', NULL, NULL),
        ('edition_entry', '["name"]', '["is_current", "cutoff_on", "baseline_on", "revises"]', NULL),
        ('edition_entry', '["revises", "reason"]', NULL, NULL),
        ('method_entry', '["name", "constant"]', NULL, NULL),
        (
          'method_entry', '["name"]',
          '["formula", "missing", "beta_open", "beta_proprietary", "smallest_coverage", "largest_estimate_error", "breakthrough_only", "breakthrough_margin"]', 'formula'
        ),
        ('domain_entry', '["name", "label_en"]', NULL, NULL),
        ('evaluator_entry', '["name", "kind"]', NULL, NULL),
        ('benchmark_entry', '["name"]', '["measures", "items", "topic", "about", "items_public_on", "unit", "lowest", "highest", "accept_rule"]', 'measures'),
        ('model_entry', '["name"]', '["series", "released_on", "reasoning", "open_weights", "weights_opened_on", "training_cutoff", "parameters"]', NULL),
        ('score_entry', '["model"]', NULL, NULL)
    )
  ) AS k
  -- Tables of scores name evaluators and their kinds too, and may have an edition of a benchmark and a period.
  WHERE NOT (
      k.entry IN ('evaluator_entry', 'edition_entry')
      AND EXISTS (SELECT 1 FROM temp.import_field AS f WHERE (f.tab, f.entry, f.field) = (import_table.tab, 'score_entry', 'model'))
    )
    AND NOT EXISTS (
      SELECT 1
      FROM json_each(k.needed) AS n
      WHERE NOT EXISTS (SELECT 1 FROM temp.import_field AS f WHERE (f.tab, f.entry, f.field) = (import_table.tab, k.entry, n.value))
    )
    AND (
      k.marks IS NULL
      OR EXISTS (
        SELECT 1
        FROM json_each(k.marks) AS n
        JOIN temp.import_field AS f ON (f.tab, f.entry, f.field) = (import_table.tab, k.entry, n.value)
      )
    )
    AND (
      k.marks IS NULL
      OR EXISTS (SELECT 1 FROM temp.import_field AS f WHERE (f.tab, f.entry, f.field) = (import_table.tab, k.entry, k.enough))
      OR NOT EXISTS (
        SELECT 1
        FROM temp.import_column AS c
        WHERE c.tab = import_table.tab
          AND NOT EXISTS (SELECT 1 FROM temp.import_field AS f WHERE (f.tab, f.entry, f.place) = (c.tab, k.entry, c.place))
      )
    )
  LIMIT 1
);

-- Of two columns of one name nobody knows which counts.
UPDATE temp.import_table
SET refused = (
  SELECT printf('two columns are named "%s": the %d. and the %d.', min(written), min(place) + 1, max(place) + 1)
  FROM temp.import_column AS c
  WHERE c.tab = import_table.tab
  GROUP BY lower(written)
  HAVING count(*) > 1
  ORDER BY min(place)
  LIMIT 1
);
