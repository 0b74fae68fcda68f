-- Takes in the logs of evaluation tools, all or nothing; for `make import` also the records of CSV files that
-- sql/import_csv.sh has read. For the sqlite3 shell, with the extension airisk_io loaded:
--   sqlite> .parameter set :logs "'runs/'"
--   sqlite> .read sql/import_logs.sql
-- or for several files and folders, after a table of their paths is made:
--   sqlite> CREATE TEMP TABLE import_source (path TEXT); INSERT INTO import_source VALUES ('a.eval'), ('runs/');
-- What is taken stands in evaluation, what is not in import_reject; no score is changed: that is up to
-- score_candidate. A record of CSV goes the way of a row that is inserted into its entry view.

CREATE TEMP TABLE IF NOT EXISTS import_source (
  path TEXT
);

-- The records of CSV files, header lines included, and the files that could not be read.
CREATE TEMP TABLE IF NOT EXISTS import_record (file, line, cells, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14);
CREATE TEMP TABLE IF NOT EXISTS import_unread (file, reason);

-- A failed CHECK is how plain SQL says no: its name is the message.
CREATE TEMP TABLE import_guard (
  ok INTEGER CONSTRAINT "import_logs.sql: not every result could be stored; nothing was imported" CHECK (ok)
);

-- Not IMMEDIATE, which another's lock makes fail: a shell that went on would then store each statement by itself.
BEGIN;

INSERT INTO temp.import_source SELECT :logs WHERE :logs IS NOT NULL;

-- CSV. A file belongs to the entry view that has the columns of its header line, in their order.
CREATE TEMP TABLE import_csv AS
SELECT file, cells, header, (
    SELECT column1
    FROM (VALUES ('model_entry'), ('benchmark_entry'), ('weight_entry'), ('alias_entry'), ('task_entry'), ('score_entry'))
    WHERE (SELECT group_concat(name) FROM pragma_table_info(column1)) = header
  ) AS entry
FROM (
  SELECT file, cells, lower(substr(
      coalesce(',' || trim(c1), '') || coalesce(',' || trim(c2), '') || coalesce(',' || trim(c3), '') || coalesce(',' || trim(c4), '')
      || coalesce(',' || trim(c5), '') || coalesce(',' || trim(c6), '') || coalesce(',' || trim(c7), '') || coalesce(',' || trim(c8), '')
      || coalesce(',' || trim(c9), '') || coalesce(',' || trim(c10), '') || coalesce(',' || trim(c11), '') || coalesce(',' || trim(c12), '')
      || coalesce(',' || trim(c13), '') || coalesce(',' || trim(c14), ''), 2)) AS header
  FROM temp.import_record
  WHERE line = 1
);

DELETE FROM import_reject WHERE file IN (SELECT file FROM temp.import_record UNION ALL SELECT file FROM temp.import_unread);

INSERT INTO import_reject (file, line, column, value, reason)
SELECT file, NULL, NULL, NULL, reason
FROM temp.import_unread
UNION ALL
SELECT file, 1, NULL, header, 'the header line must be that of an entry view, as fixtures/templates has them'
FROM temp.import_csv
WHERE entry IS NULL;

-- Cells without blanks around them, NULL where nothing is left; records without any are no rows.
CREATE TEMP TABLE import_cell AS
SELECT
  r.file,
  r.line,
  f.entry,
  r.cells,
  f.cells AS wanted,
  nullif(trim(c1), '') AS c1, nullif(trim(c2), '') AS c2, nullif(trim(c3), '') AS c3, nullif(trim(c4), '') AS c4,
  nullif(trim(c5), '') AS c5, nullif(trim(c6), '') AS c6, nullif(trim(c7), '') AS c7, nullif(trim(c8), '') AS c8,
  nullif(trim(c9), '') AS c9, nullif(trim(c10), '') AS c10, nullif(trim(c11), '') AS c11, nullif(trim(c12), '') AS c12,
  nullif(trim(c13), '') AS c13
FROM temp.import_record AS r
JOIN temp.import_csv AS f ON f.file = r.file
WHERE r.line > 1
  AND f.entry IS NOT NULL
  AND trim(coalesce(c1, '') || coalesce(c2, '') || coalesce(c3, '') || coalesce(c4, '') || coalesce(c5, '') || coalesce(c6, '')
    || coalesce(c7, '') || coalesce(c8, '') || coalesce(c9, '') || coalesce(c10, '') || coalesce(c11, '') || coalesce(c12, '')
    || coalesce(c13, '') || coalesce(c14, '')) <> ''
ORDER BY r.rowid;

INSERT INTO import_reject (file, line, reason)
SELECT file, line, printf('the line has %d cells, the header line %d', cells, wanted)
FROM temp.import_cell
WHERE cells <> wanted;

-- What stood before, to tell the rows that change nothing.
CREATE TEMP TABLE import_model_before AS SELECT * FROM model_entry;
CREATE TEMP TABLE import_benchmark_before AS SELECT * FROM benchmark_entry;
CREATE TEMP TABLE import_weight_before AS SELECT * FROM weight_entry;
CREATE TEMP TABLE import_alias_before AS SELECT * FROM alias_entry;
CREATE TEMP TABLE import_task_before AS SELECT * FROM task_entry;

-- A row of scores at work stands in import_row: which of them made or changed a score.
CREATE TEMP TABLE import_score_changed (file, line);

CREATE TEMP TRIGGER import_score_inserted
AFTER INSERT ON main.score
BEGIN
  INSERT INTO import_score_changed SELECT file, line FROM main.import_row;
END;

CREATE TEMP TRIGGER import_score_updated
AFTER UPDATE ON main.score
BEGIN
  INSERT INTO import_score_changed SELECT file, line FROM main.import_row;
END;

-- Each kind of row before those that name it.
INSERT INTO import_model (file, line, organization, region, series, name, released_on, reasoning, open_weights, weights_opened_on, training_cutoff, parameters, source)
SELECT file, line, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11 FROM temp.import_cell WHERE entry = 'model_entry' AND cells = wanted ORDER BY rowid;

INSERT INTO import_benchmark (file, line, name, measures, items, items_public_on, topic, about, about_zh, unit, lowest, highest, higher_is_better, accept_rule, accept_metric)
SELECT file, line, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13 FROM temp.import_cell WHERE entry = 'benchmark_entry' AND cells = wanted ORDER BY rowid;

INSERT INTO import_weight (file, line, method, domain, benchmark, weight)
SELECT file, line, c1, c2, c3, c4 FROM temp.import_cell WHERE entry = 'weight_entry' AND cells = wanted ORDER BY rowid;

INSERT INTO import_alias (file, line, alias, model, benchmark)
SELECT file, line, c1, c2, c3 FROM temp.import_cell WHERE entry = 'alias_entry' AND cells = wanted ORDER BY rowid;

INSERT INTO import_task (file, line, tool, task, arguments, metric, benchmark, unit, higher_is_better)
SELECT file, line, c1, c2, c3, c4, c5, c6, c7 FROM temp.import_cell WHERE entry = 'task_entry' AND cells = wanted ORDER BY rowid;

INSERT INTO import_score (file, line, model, benchmark, value, unit, standard_error, samples, evaluated_on, origin, source)
SELECT file, line, c1, c2, c3, c4, c5, c6, c7, c8, c9 FROM temp.import_cell WHERE entry = 'score_entry' AND cells = wanted ORDER BY rowid;

CREATE TEMP TABLE import_csv_refused AS
SELECT import_reject_id, file, line, reason
FROM import_reject
WHERE file IN (SELECT file FROM temp.import_record UNION ALL SELECT file FROM temp.import_unread);

DROP TRIGGER temp.import_score_inserted;
DROP TRIGGER temp.import_score_updated;

-- The rows that made something or changed it.
CREATE TEMP TABLE import_csv_taken AS
WITH
  changed_model AS (SELECT * FROM model_entry EXCEPT SELECT * FROM temp.import_model_before),
  changed_benchmark AS (SELECT * FROM benchmark_entry EXCEPT SELECT * FROM temp.import_benchmark_before),
  changed_weight AS (SELECT * FROM weight_entry EXCEPT SELECT * FROM temp.import_weight_before),
  changed_alias AS (SELECT * FROM alias_entry EXCEPT SELECT * FROM temp.import_alias_before),
  changed_task AS (SELECT * FROM task_entry EXCEPT SELECT * FROM temp.import_task_before)
SELECT file, line FROM temp.import_cell WHERE entry = 'model_entry' AND c4 COLLATE NOCASE IN (SELECT name FROM changed_model)
UNION ALL
SELECT file, line FROM temp.import_cell WHERE entry = 'benchmark_entry' AND c1 COLLATE NOCASE IN (SELECT name FROM changed_benchmark)
UNION ALL
SELECT c.file, c.line
FROM temp.import_cell AS c
WHERE c.entry = 'weight_entry'
  AND EXISTS (
    SELECT 1
    FROM changed_weight AS w
    JOIN method AS m ON m.name = w.method
    JOIN benchmark AS b ON b.name = w.benchmark
    JOIN known_benchmark AS k ON k.benchmark_id = b.benchmark_id
    WHERE w.domain = c.c2 AND k.written = c.c3 AND (m.name = c.c1 OR (c.c1 IS NULL AND m.is_current))
  )
UNION ALL
SELECT c.file, c.line
FROM temp.import_cell AS c
WHERE c.entry = 'alias_entry'
  AND EXISTS (SELECT 1 FROM changed_alias AS a WHERE a.alias = c.c1 AND (a.model IS NULL) = (c.c2 IS NULL))
UNION ALL
SELECT c.file, c.line
FROM temp.import_cell AS c
WHERE c.entry = 'task_entry'
  AND EXISTS (SELECT 1 FROM changed_task AS t WHERE (t.tool, t.task, t.arguments, t.metric) = (c.c1, c.c2, coalesce(c.c3, ''), c.c4))
UNION ALL
SELECT file, line FROM temp.import_score_changed;

-- Logs.
DELETE FROM import_row;

INSERT INTO import_row (
  tool, tool_version, harness, evaluator, evaluator_kind, model, task, task_version, arguments, configuration,
  dataset, scorer, metric, reducer, shots, agent, run, value, unit, higher_is_better, standard_error,
  standard_error_basis, refusal_rate, samples, samples_total, samples_completed, samples_scored, epochs,
  evaluated_at, date_basis, scored_at, status, origin, path, file, sha256, error_field, error_value, error
)
SELECT
  coalesce(l.tool, 'unknown'), l.tool_version, l.harness, l.evaluator, l.evaluator_kind, l.model,
  -- by the name that the task is registered under, unless the table task knows the other
  iif(typeof(l.task) <> 'text' OR l.task_registered IS NULL OR EXISTS (SELECT 1 FROM task AS t WHERE (t.tool, t.task) = (l.tool, l.task)), l.task, l.task_registered),
  l.task_version, l.arguments, l.configuration, l.dataset, l.scorer, l.metric, l.reducer, l.shots, l.agent, l.run,
  l.value, l.unit, l.higher_is_better, l.standard_error, l.standard_error_basis, l.refusal_rate, l.samples,
  l.samples_total, l.samples_completed, l.samples_scored, l.epochs, l.evaluated_at, l.date_basis, l.scored_at,
  l.status, l.origin, l.path, l.file, l.sha256, l.error_field, l.error_value, l.error
FROM temp.import_source AS s
JOIN evaluation_log(s.path) AS l;

CREATE TEMP TABLE import_verdict AS SELECT * FROM import_check;
CREATE TEMP TABLE import_refused AS SELECT * FROM import_refusal;
CREATE INDEX temp.import_verdict_by_result ON import_verdict (sha256, path, model_written, task, import_row_id);
CREATE INDEX temp.import_verdict_known ON import_verdict (known_as);
CREATE INDEX temp.import_refused_by_file ON import_refused (file);

CREATE TEMP TABLE import_before AS SELECT count(*) AS evaluations FROM evaluation;

-- The same bytes under two names, in one import: the first counts.
DELETE FROM temp.import_verdict
WHERE rule IS NULL
  AND EXISTS (
    SELECT 1
    FROM temp.import_verdict AS v
    WHERE v.import_row_id < import_verdict.import_row_id
      AND (v.sha256, v.path, v.model_written, v.task) = (import_verdict.sha256, import_verdict.path, import_verdict.model_written, import_verdict.task)
  );

CREATE TEMP TABLE import_summary AS
SELECT
  (SELECT count(DISTINCT file) FROM import_row) AS files,
  (SELECT count(*) FROM temp.import_verdict WHERE rule IS NULL AND known_as IS NULL) AS taken,
  (SELECT count(*) FROM import_row)
  - (SELECT count(*) FROM temp.import_verdict WHERE rule IS NULL AND known_as IS NULL)
  - (SELECT count(*) FROM temp.import_verdict WHERE rule IS NOT NULL) AS unchanged,
  (SELECT count(*) FROM temp.import_verdict WHERE rule IS NOT NULL) AS rejected;

INSERT INTO evaluation (
  model_id, benchmark_id, tool, tool_version, model_written, task, task_version, arguments, dataset, scorer, metric,
  reducer, shots, agent, harness, configuration, run, value, unit, higher_is_better, standard_error,
  standard_error_basis, refusal_rate, samples, samples_total, samples_completed, samples_scored, epochs,
  evaluated_at, date_basis, scored_at, status, origin, source, file, sha256, path
)
SELECT
  model_id, benchmark_id, tool, tool_version, model_written, task, task_version, arguments, dataset, scorer, metric,
  reducer, shots, agent, harness, configuration, run, value, unit, higher_is_better, standard_error,
  standard_error_basis, refusal_rate, samples, samples_total, samples_completed, samples_scored, epochs,
  evaluated_at, date_basis, scored_at, status, origin, source, file, sha256, path
FROM temp.import_verdict
WHERE rule IS NULL AND known_as IS NULL
ORDER BY import_row_id;

-- A task that was mapped since: what is known of it now counts.
UPDATE evaluation
SET (unit, higher_is_better) = (SELECT v.unit, v.higher_is_better FROM temp.import_verdict AS v WHERE v.known_as = evaluation_id AND v.rule IS NULL)
WHERE unit IS NULL
  AND evaluation_id IN (SELECT known_as FROM temp.import_verdict WHERE rule IS NULL AND unit IS NOT NULL);

-- What was rejected before and is not now is no longer to be mended: of the same bytes, or of a file mended in its place.
DELETE FROM import_reject
WHERE (sha256 IN (SELECT sha256 FROM import_row) OR file IN (SELECT file FROM import_row))
  AND NOT EXISTS (
    SELECT 1
    FROM temp.import_refused AS f
    WHERE (f.file, coalesce(f.sha256, ''), coalesce(f.path, ''), coalesce(f.field, ''), coalesce(f.value, ''), f.reason)
      = (import_reject.file, coalesce(import_reject.sha256, ''), coalesce(import_reject.path, ''), coalesce(import_reject.column, ''), coalesce(import_reject.value, ''), import_reject.reason)
  );

INSERT INTO import_reject (file, sha256, path, column, value, reason)
SELECT file, sha256, path, field, value, reason
FROM temp.import_refused
WHERE true
ORDER BY import_row_id
ON CONFLICT DO NOTHING;

DELETE FROM import_row;

-- A shell that goes on after an error gets here with a result missing: this undoes all.
INSERT OR ROLLBACK INTO temp.import_guard
SELECT (SELECT count(*) FROM evaluation) = (SELECT evaluations FROM temp.import_before) + (SELECT taken FROM temp.import_summary);

COMMIT;

.mode list
.headers off
SELECT printf('%d CSV file%s: %d row%s taken, %d unchanged, %d rejected', files, iif(files = 1, '', 's'), taken, iif(taken = 1, '', 's'), good - taken, rejected)
FROM (
  SELECT
    (SELECT count(*) FROM (SELECT file FROM temp.import_csv UNION SELECT file FROM temp.import_unread)) AS files,
    count(*) AS good,
    count(*) FILTER (WHERE (file, CAST(line AS TEXT)) IN (SELECT file, CAST(line AS TEXT) FROM temp.import_csv_taken)) AS taken,
    (SELECT count(*) FROM temp.import_csv_refused) AS rejected
  FROM temp.import_cell
  WHERE (file, CAST(line AS TEXT)) NOT IN (SELECT file, CAST(line AS TEXT) FROM temp.import_csv_refused WHERE line IS NOT NULL)
)
WHERE files > 0;

SELECT printf('%d file%s: %d result%s taken, %d unchanged, %d rejected', files, iif(files = 1, '', 's'), taken, iif(taken = 1, '', 's'), unchanged, rejected)
FROM temp.import_summary
WHERE files > 0 OR NOT EXISTS (SELECT 1 FROM temp.import_csv UNION ALL SELECT 1 FROM temp.import_unread);

CREATE TEMP VIEW import_message AS
SELECT
  1 AS part,
  (SELECT min(rowid) FROM temp.import_record AS r WHERE r.file = f.file) AS place,
  line,
  import_reject_id AS reject,
  file || coalesce(':' || line, '') || ': ' || reason AS text
FROM temp.import_csv_refused AS f
UNION ALL
SELECT 2, import_row_id, NULL, NULL, file || coalesce(' ' || path, '') || ': ' || reason
FROM temp.import_refused;

SELECT '  ' || text
FROM temp.import_message
ORDER BY part, place, line, reject
LIMIT 20;

SELECT '  ... and ' || (count(*) - 20) || ' more: SELECT * FROM import_reject'
FROM temp.import_message
GROUP BY ''
HAVING count(*) > 20;

SELECT printf('%d score%s would be new, %d would change: SELECT * FROM score_candidate', new, iif(new = 1, '', 's'), changed)
  || coalesce('; ' || nullif(problems, 0) || iif(problems = 1, ' needs', ' need') || ' a decision', '')
  || char(10) || 'accept them by UPDATE score_candidate SET accepted = 1'
FROM (
  SELECT
    count(*) AS candidates,
    count(*) FILTER (WHERE effect = 'new score') AS new,
    count(*) FILTER (WHERE effect IN ('new value', 'new source')) AS changed,
    count(*) FILTER (WHERE effect = 'problem') AS problems
  FROM score_candidate
  WHERE effect <> 'accepted'
)
WHERE candidates > 0;

SELECT printf('%d standard error%s hard to believe: SELECT * FROM score_warning', count(*), iif(count(*) = 1, ' is', 's are'))
FROM score_warning
GROUP BY ''
HAVING count(*) > 0;

DROP VIEW temp.import_message;
DROP TABLE temp.import_summary;
DROP TABLE temp.import_verdict;
DROP TABLE temp.import_refused;
DROP TABLE temp.import_before;
DROP TABLE temp.import_guard;
DROP TABLE temp.import_csv_refused;
DROP TABLE temp.import_csv_taken;
DROP TABLE temp.import_score_changed;
DROP TABLE temp.import_model_before;
DROP TABLE temp.import_benchmark_before;
DROP TABLE temp.import_weight_before;
DROP TABLE temp.import_alias_before;
DROP TABLE temp.import_task_before;
DROP TABLE temp.import_cell;
DROP TABLE temp.import_csv;
DROP TABLE temp.import_record;
DROP TABLE temp.import_unread;
DROP TABLE temp.import_source;
