-- The questions of views_begin.sql once more, for a shell that went on after the first error.
INSERT OR ROLLBACK INTO views_guard (ok)
SELECT (SELECT group_concat(name) FROM pragma_table_info('airisk', 'main')) IS 'name,value';
INSERT OR ROLLBACK INTO views_guard
SELECT (SELECT value FROM main.airisk WHERE name = 'application') IS 'airisk'
  AND (SELECT value FROM main.airisk WHERE name = 'schema_version') IS @SCHEMA_VERSION@,
  EXISTS (SELECT 1 FROM pragma_table_info('catalogue', 'main'));

DROP TABLE IF EXISTS views_guard;

COMMIT;
