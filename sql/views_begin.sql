-- The views of sqlite-airisk. `make` joins this file, views/*.sql and views_end.sql into build/views.sql:
-- plain SQL that any SQLite program can run, again after each new version of the views.

BEGIN IMMEDIATE;

-- A failed CHECK is how plain SQL says no: its name is the message.
CREATE TEMP TABLE views_guard (
  ok INTEGER CONSTRAINT "views.sql: the database must hold the airisk schema, version 4 (see PRAGMA application_id and user_version); read schema.sql first" CHECK (ok)
);

INSERT INTO views_guard
SELECT a.application_id = 1095324235 AND v.user_version = 4
FROM pragma_application_id AS a
JOIN pragma_user_version AS v;
