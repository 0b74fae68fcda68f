-- The views of sqlite-airisk. `make` joins this file, views/*.sql and views_end.sql into build/views.sql:
-- plain SQL that any SQLite program can run, again after each new version of the views.

BEGIN IMMEDIATE;

-- A failed CHECK is how plain SQL says no: its name is the message.
CREATE TEMP TABLE views_guard (
  ok INTEGER CONSTRAINT "views.sql: the database must hold the airisk schema, version @SCHEMA_VERSION@ (see the table airisk); read schema.sql first, or make migrate for an older version" CHECK (ok)
);

INSERT INTO views_guard
SELECT (SELECT group_concat(name) FROM pragma_table_info('airisk', 'main')) IS 'name,value';
INSERT INTO views_guard
SELECT (SELECT value FROM main.airisk WHERE name = 'application') IS 'airisk'
  AND (SELECT value FROM main.airisk WHERE name = 'schema_version') IS @SCHEMA_VERSION@;
