-- Takes in the logs of evaluation tools, all or nothing. For the sqlite3 shell, with the extension airisk_io loaded:
--   sqlite> .parameter set :logs "'runs/'"
--   sqlite> .read sql/import_logs.sql
-- or for several files and folders, after a table of their paths is made:
--   sqlite> CREATE TEMP TABLE import_source (path TEXT); INSERT INTO import_source VALUES ('a.eval'), ('runs/');
-- What is taken stands in evaluation, what is not in import_reject; no score is changed: that is up to
-- score_candidate.

CREATE TEMP TABLE IF NOT EXISTS import_source (
  path TEXT
);

-- A failed CHECK is how plain SQL says no: its name is the message.
CREATE TEMP TABLE import_guard (
  ok INTEGER CONSTRAINT "import_logs.sql: not every result could be stored; nothing was imported" CHECK (ok)
);

-- Not IMMEDIATE, which another's lock makes fail: a shell that went on would then store each statement by itself.
BEGIN;

INSERT INTO temp.import_source SELECT :logs WHERE :logs IS NOT NULL;

DELETE FROM import_row;

INSERT INTO import_row (
  tool, tool_version, model, task, task_version, arguments, dataset, scorer, metric, reducer, shots, agent, value, unit,
  higher_is_better, standard_error, samples, epochs, evaluated_on, status, origin, source, file, sha256, path,
  error_field, error_value, error
)
SELECT
  coalesce(l.tool, 'unknown'), l.tool_version, l.model, l.task, l.task_version, l.arguments, l.dataset, l.scorer,
  l.metric, l.reducer, l.shots, l.agent, l.value, l.unit, l.higher_is_better, l.standard_error, l.samples, l.epochs,
  l.evaluated_on, l.status, l.origin, NULL, l.file, l.sha256, l.path, l.error_field, l.error_value, l.error
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
  reducer, shots, agent, value, unit, higher_is_better, standard_error, samples, epochs, evaluated_on, status, origin,
  source, file, sha256, path
)
SELECT
  model_id, benchmark_id, tool, tool_version, model_written, task, task_version, arguments, dataset, scorer, metric,
  reducer, shots, agent, value, unit, higher_is_better, standard_error, samples, epochs, evaluated_on, status, origin,
  source, file, sha256, path
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
      = (import_reject.file, coalesce(import_reject.sha256, ''), coalesce(import_reject.path, ''), coalesce(import_reject.field, ''), coalesce(import_reject.value, ''), import_reject.reason)
  );

INSERT INTO import_reject (file, sha256, path, field, value, reason)
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
SELECT printf('%d files: %d results taken, %d unchanged, %d rejected', files, taken, unchanged, rejected)
FROM temp.import_summary;

SELECT '  ' || file || ' ' || coalesce(path || ' ', '') || ': ' || reason
FROM temp.import_refused
ORDER BY import_row_id
LIMIT 20;

SELECT '  ... and ' || (rejected - 20) || ' more: SELECT * FROM import_reject'
FROM temp.import_summary
WHERE rejected > 20;

SELECT printf('%d scores would be new, %d would change: SELECT * FROM score_candidate', count(*) FILTER (WHERE effect = 'new score'), count(*) FILTER (WHERE effect IN ('new value', 'new source')))
  || coalesce('; ' || nullif(count(*) FILTER (WHERE effect = 'problem'), 0) || ' need a decision', '')
  || char(10) || 'accept them by UPDATE score_candidate SET accepted = 1'
FROM score_candidate
WHERE effect <> 'accepted'
GROUP BY ''
HAVING count(*) > 0;

DROP TABLE temp.import_summary;
DROP TABLE temp.import_verdict;
DROP TABLE temp.import_refused;
DROP TABLE temp.import_before;
DROP TABLE temp.import_guard;
DROP TABLE temp.import_source;
