PRAGMA application_id = 1095324235; -- 'AIRK'
PRAGMA user_version = @SCHEMA_VERSION@;

-- The questions of begin.sql once more, for a shell that went on after the first error.
INSERT OR ROLLBACK INTO schema_guard SELECT coalesce((SELECT ok FROM schema_guard_before), 0);
INSERT OR ROLLBACK INTO schema_guard
SELECT (SELECT value FROM main.airisk WHERE name = 'application') IS 'airisk'
  AND (SELECT value FROM main.airisk WHERE name = 'schema_version') IS @SCHEMA_VERSION@;

DROP TABLE IF EXISTS schema_guard_before;
DROP TABLE IF EXISTS schema_guard;

COMMIT;
