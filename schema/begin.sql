-- The tables of sqlite-airisk. `make` joins the files of this folder into build/schema.sql: plain SQL
-- that any SQLite program can run. Reading it twice changes nothing; reading it into a database of
-- another program or another schema version changes nothing either and says so.

PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- A failed CHECK is how plain SQL says no: its name is the message.
CREATE TEMP TABLE schema_guard (
  ok INTEGER CONSTRAINT "schema.sql: this database belongs to another program or to another version of the airisk schema (see PRAGMA application_id and user_version); nothing was changed" CHECK (ok)
);

-- The answer is kept: a shell that goes on after an error meets it again in end.sql, which then undoes
-- everything. It is asked here as well, so that a program that stops at the first error reads it first.
CREATE TEMP TABLE schema_guard_before AS
SELECT
  (a.application_id = 1095324235 AND v.user_version = 4)
  OR (
    a.application_id = 0
    AND v.user_version = 0
    AND NOT EXISTS (
      SELECT 1
      FROM main.sqlite_schema
      WHERE name IN (
        'organization', 'series', 'model', 'domain', 'benchmark', 'human_baseline', 'method',
        'safety_coefficient', 'weight', 'score', 'score_replaced', 'score_history', 'period', 'parameter',
        'alias', 'task', 'evaluation', 'import_row', 'import_reject', 'disclosure'
      )
    )
  ) AS ok
FROM pragma_application_id AS a
JOIN pragma_user_version AS v;

INSERT INTO schema_guard SELECT ok FROM schema_guard_before;
