-- The tables of sqlite-airisk. `make` joins the files of this folder into build/schema.sql: plain SQL
-- that any SQLite program can run. Reading it twice changes nothing; reading it into a database of
-- another program or another schema version changes nothing either and says so.

PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- A failed CHECK is how plain SQL says no: its name is the message.
CREATE TEMP TABLE schema_guard (
  ok INTEGER CONSTRAINT "schema.sql: this database belongs to another program or to another version of the airisk schema (see the table airisk; make migrate brings an older one to version @SCHEMA_VERSION@); nothing was changed" CHECK (ok)
);

-- The answers are kept: a shell that goes on after an error meets them again in end.sql, which then undoes
-- everything. They are asked here as well, so that a program that stops at the first error reads it first.
CREATE TEMP TABLE schema_guard_before AS
SELECT
  is_ours,
  is_ours
  OR (
    application_id = 0
    AND user_version = 0
    AND NOT EXISTS (SELECT 1 FROM main.sqlite_schema WHERE lower(name) IN (@OUR_TABLES@))
  ) AS ok
FROM pragma_application_id
JOIN pragma_user_version
JOIN (
  SELECT (SELECT group_concat(name) FROM pragma_table_info('airisk', 'main')) IS 'name,value' AS is_ours
);

INSERT INTO schema_guard SELECT ok FROM schema_guard_before;
