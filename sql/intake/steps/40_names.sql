-- What people say that unknown names mean: unknown_name.means, filled in by UPDATE or by a sheet among the tables. The name of a model
-- or benchmark becomes an alias; that of a column stays, for 50_columns; that of a task waits for the metrics of its logs, for 60_rows.

INSERT INTO unknown_name (kind, tool, written, occurrences, files, means)
SELECT lower(kind), coalesce(tool, ''), written, 0, '', means
FROM (
  SELECT
    record, @WORD(kind)@ AS kind, @WORD(tool)@ AS tool, @NAME(written)@ AS written, @NAME(means)@ AS means
  FROM temp.import_cell
  WHERE entry = 'unknown_name'
)
WHERE lower(kind) IN @WORDS(name_kind)@ AND written IS NOT NULL AND means IS NOT NULL
ORDER BY record
ON CONFLICT (kind, tool, written) DO UPDATE SET means = excluded.means WHERE means IS NOT excluded.means;

INSERT INTO temp.import_refused_row (file, sha256, path, line, column, value, reason)
SELECT t.file, t.sha256, t.sheet, s.line, 'kind', s.kind, 'kind @ONE_OF_RULE(name_kind)@'
FROM (
  SELECT tab, record, line, @WORD(kind)@ AS kind, @WORD(means)@ AS means
  FROM temp.import_cell
  WHERE entry = 'unknown_name'
) AS s
JOIN temp.import_table AS t ON t.tab = s.tab
WHERE s.means IS NOT NULL AND lower(s.kind) IN @WORDS(name_kind)@ IS NOT 1
ORDER BY s.record;

-- A meaning is a known name, 'ignore', of a task also 'benchmark, metric', of a column also a field of a table of scores.
CREATE TEMP TABLE import_meaning AS
SELECT
  kind,
  tool,
  written,
  means,
  CASE kind
    WHEN 'model' THEN EXISTS (SELECT 1 FROM known_model AS k WHERE k.written = u.means)
    WHEN 'task' THEN EXISTS (SELECT 1 FROM known_benchmark AS k WHERE k.written = u.means OR u.means LIKE k.written || ', %')
    WHEN 'benchmark' THEN EXISTS (SELECT 1 FROM known_benchmark AS k WHERE k.written = u.means)
    ELSE EXISTS (SELECT 1 FROM known_benchmark AS k WHERE k.written = u.means)
      OR EXISTS (SELECT 1 FROM z_table_field AS f WHERE f.entry = 'score_entry' AND f.field = lower(u.means))
  END AS is_known
FROM unknown_name AS u
WHERE means IS NOT NULL AND means <> 'ignore';

INSERT INTO temp.import_refused_row (file, column, value, reason)
SELECT
  'unknown_name',
  'means',
  means,
  printf('the %s "%s" cannot mean "%s": no %s is named so', kind, written, means,
    CASE kind WHEN 'task' THEN 'benchmark' WHEN 'column' THEN 'benchmark and no field of score_entry in z_table_field' ELSE kind END)
FROM temp.import_meaning
WHERE NOT is_known
ORDER BY kind, tool, written;

INSERT INTO alias (name, model_id)
SELECT u.written, k.model_id
FROM temp.import_meaning AS u
JOIN known_model AS k ON k.written = u.means
WHERE u.kind = 'model' AND @IS_NAME(u.written)@ AND NOT EXISTS (SELECT 1 FROM known_model AS o WHERE o.written = u.written)
GROUP BY u.written
ORDER BY u.written;

INSERT INTO alias (name, benchmark_id)
SELECT u.written, k.benchmark_id
FROM temp.import_meaning AS u
JOIN known_benchmark AS k ON k.written = u.means
WHERE u.kind = 'benchmark' AND @IS_NAME(u.written)@ AND NOT EXISTS (SELECT 1 FROM known_benchmark AS o WHERE o.written = u.written)
GROUP BY u.written
ORDER BY u.written;

DELETE FROM unknown_name
WHERE (kind = 'model' AND EXISTS (SELECT 1 FROM known_model AS k WHERE k.written = unknown_name.written))
  OR (kind = 'benchmark' AND EXISTS (SELECT 1 FROM known_benchmark AS k WHERE k.written = unknown_name.written))
  OR (kind = 'task' AND EXISTS (SELECT 1 FROM task AS t WHERE (t.tool, t.task) = (unknown_name.tool, unknown_name.written)));

-- Rows that name models or quantities, after what their names were settled as.
INSERT INTO z_import_missing (file, line, model, benchmark, reason, source)
SELECT tab, line, @NAME(model)@, @NAME(benchmark)@, replace(lower(@WORD(reason)@), ' ', '_'), @WORD(source)@
FROM temp.import_cell
WHERE entry = 'missing_score_entry'
ORDER BY record;

INSERT INTO z_import_general (file, line, model, name, version, value, origin, retrieved_on, source)
SELECT
  tab, line, @NAME(model)@, @NAME(name)@, @NAME(version)@, @NUMBER(value)@,
  coalesce(lower(@WORD(origin)@), (SELECT value FROM temp.import_setting WHERE name = 'origin'), 'unknown'), @DAY(retrieved_on)@, @WORD(source)@
FROM temp.import_cell
WHERE entry = 'general_index_entry'
ORDER BY record;

INSERT INTO z_import_threshold (file, line, name, method, domain, quantity, value, source)
SELECT tab, line, @NAME(name)@, @NAME(method)@, @NAME(domain)@, @NAME(quantity)@, @NUMBER(value)@, @WORD(source)@
FROM temp.import_cell
WHERE entry = 'threshold_entry'
ORDER BY record;

INSERT INTO z_import_declaration (file, line, model, framework, domain, level, declared_on, source)
SELECT tab, line, @NAME(model)@, @NAME(framework)@, @NAME(domain)@, @NAME(level)@, @DAY(declared_on)@, @WORD(source)@
FROM temp.import_cell
WHERE entry = 'declaration_entry'
ORDER BY record;

INSERT INTO z_import_step (file, line, benchmark, domain, step, source)
SELECT tab, line, @NAME(benchmark)@, @NAME(domain)@, @NAME(step)@, @WORD(source)@
FROM temp.import_cell
WHERE entry = 'benchmark_step_entry'
ORDER BY record;

-- Rows of methods and editions that changed something are counted apart, since one row changes several things: a method and its
-- constants; the edition that is current, and the one that was current.
CREATE TEMP TABLE import_method_change AS
SELECT c.record
FROM temp.import_cell AS c
JOIN method AS m ON m.name = (SELECT @NAME(name)@)
WHERE c.entry = 'method_entry'
  AND NOT EXISTS (SELECT 1 FROM import_reject AS j WHERE (j.file, j.line) = (c.tab, c.line))
  AND (
    m.method_id IN (SELECT method_id FROM (SELECT * FROM method EXCEPT SELECT * FROM temp.import_method_before))
    OR EXISTS (
      SELECT 1
      FROM (SELECT * FROM method_constant EXCEPT SELECT * FROM temp.import_constant_before) AS k
      LEFT JOIN domain AS d ON d.domain_id = k.domain_id
      WHERE k.method_id = m.method_id
        AND (
          (k.name = lower(@WORD(constant)@) AND d.name IS @NAME(domain)@ COLLATE NOCASE)
          OR (k.domain_id IS NULL AND json_extract(c.cells, json_extract(c.fields, '$.' || k.name)) IS NOT NULL)
        )
    )
  );

CREATE TEMP TABLE import_edition_change AS
SELECT c.record
FROM temp.import_edition_row AS c
WHERE NOT EXISTS (SELECT 1 FROM import_reject AS j WHERE (j.file, j.line) = (c.tab, c.line))
  AND EXISTS (
    SELECT 1
    FROM (SELECT * FROM edition_entry EXCEPT SELECT * FROM temp.import_edition_before) AS e
    WHERE e.name = c.name COLLATE NOCASE
  );

-- What the entry views refused is taken out again, to be written down at the end with all the rest.
INSERT INTO temp.import_refused_row (file, sha256, path, line, column, value, reason, kind)
SELECT
  t.file, t.sha256, t.sheet, j.line, j.column, j.value, j.reason,
  iif(j.reason GLOB 'no * named "*"' AND j.column IN ('model', 'benchmark'), j.column, NULL)
FROM import_reject AS j
JOIN temp.import_table AS t ON t.tab = j.file
ORDER BY j.import_reject_id;

INSERT INTO temp.import_count
SELECT 'entries', count(*) FROM temp.import_cell WHERE entry <> 'unknown_name'
UNION ALL
SELECT 'entries refused', count(*) FROM import_reject WHERE file IN (SELECT tab FROM temp.import_table)
UNION ALL
SELECT 'entries changed', (SELECT n FROM temp.import_count WHERE name = 'aliases changed')
  + (SELECT count(*) FROM (SELECT * FROM domain_entry EXCEPT SELECT * FROM temp.import_domain_before))
  + (SELECT count(*) FROM temp.import_method_change)
  + (SELECT count(*) FROM temp.import_edition_change)
  + (SELECT count(*) FROM (SELECT * FROM model_entry EXCEPT SELECT * FROM temp.import_model_before))
  + (SELECT count(*) FROM (SELECT * FROM benchmark_entry EXCEPT SELECT * FROM temp.import_benchmark_before))
  + (SELECT count(*) FROM (SELECT * FROM evaluator_entry EXCEPT SELECT * FROM temp.import_evaluator_before))
  + (SELECT count(*) FROM (SELECT * FROM component_entry EXCEPT SELECT * FROM temp.import_component_before))
  + (SELECT count(*) FROM (SELECT * FROM weight_entry EXCEPT SELECT * FROM temp.import_weight_before))
  + (SELECT count(*) FROM (SELECT * FROM task_entry EXCEPT SELECT * FROM temp.import_task_before))
  + (SELECT count(*) FROM (SELECT * FROM missing_score_entry EXCEPT SELECT * FROM temp.import_missing_before))
  + (SELECT count(*) FROM (SELECT * FROM general_index_entry EXCEPT SELECT * FROM temp.import_general_before))
  + (SELECT count(*) FROM (SELECT * FROM threshold_entry EXCEPT SELECT * FROM temp.import_threshold_before))
  + (SELECT count(*) FROM (SELECT * FROM declaration_entry EXCEPT SELECT * FROM temp.import_declaration_before))
  + (SELECT count(*) FROM (SELECT * FROM threat_step_entry EXCEPT SELECT * FROM temp.import_threat_before))
  + (SELECT count(*) FROM (SELECT * FROM benchmark_step_entry EXCEPT SELECT * FROM temp.import_step_before));

DELETE FROM import_reject WHERE file IN (SELECT tab FROM temp.import_table);
