-- What an edition with a cut-off counts, after random histories of cells, against a naive oracle. An operation sets a score (INSERT,
-- REPLACE, upsert, UPDATE, an accepted evaluation), corrects its date, deletes it, or withdraws an evaluation. The oracle keeps
-- a list of what was measured, and knows no score_history: of what counts and was not deleted the last stands.
INSERT INTO edition_entry (name, period, method, cutoff_on) VALUES ('early', '2025Q3', 'v1.0', '2025-10-15'), ('middle', '2025Q3', 'v1.0', '2025-11-07'), ('late', '2025Q3', 'v1.0', '2025-12-10');

CREATE TEMP TABLE operation AS
WITH RECURSIVE draw (step, x) AS (
  SELECT 1, 20251107
  UNION ALL
  SELECT step + 1, (x * 1103515245 + 12345) & 2147483647 FROM draw WHERE step < 6 * 900
),
number AS (
  SELECT (step - 1) / 6 AS step, (step - 1) % 6 AS place, x >> 8 AS x FROM draw
),
drawn AS (
  SELECT
    step,
    max(iif(place = 0, x, 0)) AS cell,
    max(iif(place = 1, x, 0)) AS kind,
    max(iif(place = 2, x, 0)) AS measured,
    max(iif(place = 3, x, 0)) AS accepted,
    max(iif(place = 4, x, 0)) AS imported,
    max(iif(place = 5, x, 0)) AS basis
  FROM number
  GROUP BY step
)
SELECT
  step,
  1 + cell % 12 AS model_id,
  1 + cell / 12 % 5 AS benchmark_id,
  CASE kind % 12
    WHEN 0 THEN 'insert' WHEN 1 THEN 'replace' WHEN 2 THEN 'upsert' WHEN 3 THEN 'update' WHEN 4 THEN 'update' WHEN 5 THEN 'correct'
    WHEN 6 THEN 'delete' WHEN 7 THEN 'withdraw' ELSE 'accept'
  END AS kind,
  round(10 + step / 20.0, 2) AS value, -- no two alike
  iif(measured % 3 = 0, NULL, date('2025-09-20', '+' || (measured / 3 % 100) || ' days')) AS evaluated_on,
  datetime('2025-10-01 12:00:00', '+' || (accepted % 90) || ' days', '+' || step || ' seconds') AS accepted_at, -- no two alike: one that stays as it was is renewed
  datetime('2025-10-01 12:00:00', '+' || (imported % 90) || ' days') AS imported_at,
  iif(basis % 2, date('2025-09-25', '+' || (basis / 2 % 90) || ' days'), NULL) AS retrieved_on
FROM drawn;

.once build/cutoff_operations.sql
SELECT CASE kind
    WHEN 'insert' THEN printf('INSERT OR IGNORE INTO score (model_id, benchmark_id, value, evaluated_on, accepted_at, origin) VALUES (%d, %d, %s, %Q, %Q, ''measured'');', model_id, benchmark_id, value, evaluated_on, accepted_at)
    WHEN 'replace' THEN printf('PRAGMA recursive_triggers = %d; REPLACE INTO score (model_id, benchmark_id, value, evaluated_on, accepted_at, origin) VALUES (%d, %d, %s, %Q, %Q, ''measured'');', step % 2, model_id, benchmark_id, value, evaluated_on, accepted_at)
    WHEN 'upsert' THEN printf('INSERT INTO score (model_id, benchmark_id, value, evaluated_on, accepted_at, origin) VALUES (%d, %d, %s, %Q, %Q, ''measured'') ON CONFLICT DO UPDATE SET value = excluded.value, evaluated_on = excluded.evaluated_on, accepted_at = excluded.accepted_at, evaluation_id = NULL;', model_id, benchmark_id, value, evaluated_on, accepted_at)
    WHEN 'update' THEN printf('UPDATE score SET value = %s, evaluated_on = %Q, accepted_at = %Q, evaluation_id = NULL WHERE (model_id, benchmark_id) = (%d, %d);', value, evaluated_on, accepted_at, model_id, benchmark_id)
    WHEN 'correct' THEN printf('UPDATE score SET evaluated_on = coalesce(%Q, evaluated_on), source = ''corrected'' WHERE (model_id, benchmark_id) = (%d, %d);', evaluated_on, model_id, benchmark_id)
    WHEN 'delete' THEN printf('DELETE FROM score WHERE (model_id, benchmark_id) = (%d, %d);', model_id, benchmark_id)
    WHEN 'withdraw' THEN printf('UPDATE evaluation SET withdrawn = 1 WHERE evaluation_id = (SELECT max(evaluation_id) FROM evaluation WHERE (model_id, benchmark_id) = (%d, %d));', model_id, benchmark_id)
    WHEN 'accept' THEN
      printf('INSERT INTO evaluation (evaluation_id, model_id, benchmark_id, tool, model_written, task, value, unit, origin, evaluated_at, date_basis, imported_at) VALUES (%d, %d, %d, ''entry'', ''m'', ''t'', %s, ''percent'', ''measured'', coalesce(%Q, %Q), %Q, %Q);',
        step + 1, model_id, benchmark_id, value, evaluated_on, retrieved_on, CASE WHEN evaluated_on IS NOT NULL THEN 'run' WHEN retrieved_on IS NOT NULL THEN 'retrieved' ELSE 'import' END, imported_at)
      || printf('INSERT INTO accepted_score (model_id, benchmark_id, value, evaluated_on, origin, evaluation_id) VALUES (%d, %d, %s, %Q, ''measured'', %d);', model_id, benchmark_id, value, evaluated_on, step + 1)
      || printf('UPDATE score SET accepted_at = %Q WHERE (model_id, benchmark_id) = (%d, %d);', accepted_at, model_id, benchmark_id)
  END
FROM temp.operation
ORDER BY step;

CREATE TEMP TABLE was AS SELECT model_id, benchmark_id, value FROM score;
BEGIN;
.read build/cutoff_operations.sql
COMMIT;
PRAGMA recursive_triggers = 0;

-- What stood when an operation came: an INSERT OR IGNORE, an UPDATE, a correction and a DELETE depend on it.
CREATE TEMP TABLE event AS
WITH RECURSIVE numbered AS (
  SELECT *, row_number() OVER (PARTITION BY model_id, benchmark_id ORDER BY step) AS n
  FROM (
    SELECT step, model_id, benchmark_id, kind, value, evaluated_on, accepted_at, imported_at, retrieved_on FROM temp.operation
    UNION ALL
    -- what stood before, if anything did
    SELECT -1, c.model_id, c.benchmark_id, 'first', w.value, NULL, NULL, NULL, NULL
    FROM (SELECT DISTINCT model_id, benchmark_id FROM temp.operation UNION SELECT model_id, benchmark_id FROM temp.was) AS c
    LEFT JOIN temp.was AS w ON (w.model_id, w.benchmark_id) = (c.model_id, c.benchmark_id)
  )
),
-- `standing`: the step that set what stands, NULL: nothing does; `effective`: whether the operation did anything.
played AS (
  SELECT n.*, iif(n.value IS NULL, NULL, n.step) AS standing, n.value IS NOT NULL AS effective
  FROM numbered AS n
  WHERE n.n = 1 AND n.kind = 'first'
  UNION ALL
  SELECT
    n.*,
    CASE
      WHEN n.kind IN ('replace', 'upsert', 'accept') THEN n.step
      WHEN n.kind = 'insert' THEN coalesce(p.standing, n.step)
      WHEN n.kind = 'update' THEN iif(p.standing IS NULL, NULL, n.step)
      WHEN n.kind = 'delete' THEN NULL
      ELSE p.standing
    END,
    CASE n.kind WHEN 'insert' THEN p.standing IS NULL WHEN 'update' THEN p.standing IS NOT NULL WHEN 'delete' THEN p.standing IS NOT NULL WHEN 'correct' THEN p.standing IS NOT NULL ELSE 1 END
  FROM played AS p
  JOIN numbered AS n ON (n.model_id, n.benchmark_id, n.n) = (p.model_id, p.benchmark_id, p.n + 1)
)
SELECT *, lag(standing) OVER (PARTITION BY model_id, benchmark_id ORDER BY n) AS stood FROM played;

CREATE TEMP TABLE measured AS
SELECT
  e.step,
  e.model_id,
  e.benchmark_id,
  e.value,
  coalesce(
    -- the last correction of its date
    (SELECT c.evaluated_on FROM temp.event AS c WHERE c.kind = 'correct' AND c.effective AND c.stood = e.step AND (c.model_id, c.benchmark_id) = (e.model_id, e.benchmark_id) AND c.evaluated_on IS NOT NULL ORDER BY c.step DESC LIMIT 1),
    e.evaluated_on,
    substr(iif(e.kind = 'accept', min(e.accepted_at, e.imported_at, coalesce(e.retrieved_on, e.accepted_at)), e.accepted_at), 1, 10),
    ''
  ) AS day,
  e.kind = 'accept' AND EXISTS (
    SELECT 1
    FROM temp.event AS w
    WHERE w.kind = 'withdraw' AND (w.model_id, w.benchmark_id) = (e.model_id, e.benchmark_id)
      AND e.step = (SELECT max(a.step) FROM temp.event AS a WHERE a.kind = 'accept' AND (a.model_id, a.benchmark_id) = (e.model_id, e.benchmark_id) AND a.step < w.step)
  ) AS withdrawn,
  e.step IS (SELECT l.standing FROM temp.event AS l WHERE (l.model_id, l.benchmark_id) = (e.model_id, e.benchmark_id) ORDER BY l.n DESC LIMIT 1) AS stands
FROM temp.event AS e
WHERE e.effective AND e.kind IN ('first', 'insert', 'replace', 'upsert', 'update', 'accept');

CREATE TEMP TABLE expected AS
SELECT k.edition_id, m.model_id, m.benchmark_id, m.value, max(m.step) AS step
FROM edition AS k
CROSS JOIN temp.measured AS m
WHERE k.cutoff_on IS NOT NULL AND m.day <= k.cutoff_on AND (m.stands OR NOT m.withdrawn)
  AND NOT EXISTS (
    SELECT 1
    FROM temp.event AS d
    JOIN temp.measured AS gone ON (gone.model_id, gone.benchmark_id, gone.step) = (d.model_id, d.benchmark_id, d.stood)
    WHERE d.kind = 'delete' AND d.effective AND (d.model_id, d.benchmark_id) = (m.model_id, m.benchmark_id) AND d.step > m.step AND gone.day <= k.cutoff_on
  )
GROUP BY k.edition_id, m.model_id, m.benchmark_id;

.print -- operations that did something, by kind
SELECT kind, sum(effective) > 5 FROM temp.event GROUP BY kind;
.print -- cells that count what does not stand, by edition
SELECT k.name, count(*) > 10
FROM temp.expected AS e JOIN edition AS k USING (edition_id) LEFT JOIN score AS s ON (s.model_id, s.benchmark_id) = (e.model_id, e.benchmark_id)
WHERE s.value IS NOT e.value
GROUP BY k.name;
.print -- what the oracle has and z_score_in_time has not, and the other way round
SELECT 'oracle', * FROM (SELECT edition_id, model_id, benchmark_id, value FROM temp.expected EXCEPT SELECT edition_id, model_id, benchmark_id, value FROM z_score_in_time)
UNION ALL
SELECT 'view', * FROM (SELECT edition_id, model_id, benchmark_id, value FROM z_score_in_time EXCEPT SELECT edition_id, model_id, benchmark_id, value FROM temp.expected)
LIMIT 10;
.print -- what stands is what the operations left
SELECT count(*) FROM (
  SELECT model_id, benchmark_id, value FROM temp.measured WHERE stands
  EXCEPT SELECT model_id, benchmark_id, value FROM score
);
.print -- each cell once
SELECT count(*) FROM (SELECT 1 FROM z_score_in_time GROUP BY edition_id, model_id, benchmark_id HAVING count(*) > 1);
.print -- z_score is that of the edition in use
SELECT use_edition('middle');
CREATE TEMP VIEW wanted AS
SELECT e.model_id, e.benchmark_id, e.value FROM temp.expected AS e JOIN edition AS k USING (edition_id) WHERE k.name = 'middle';
SELECT count(*) FROM (SELECT model_id, benchmark_id, value FROM z_score EXCEPT SELECT * FROM temp.wanted);
SELECT count(*) FROM (SELECT * FROM temp.wanted EXCEPT SELECT model_id, benchmark_id, value FROM z_score);
