PRAGMA application_id = 1095324235; -- 'AIRK'
PRAGMA user_version = 4;

-- The question of begin.sql once more, for a shell that went on after the first error.
INSERT OR ROLLBACK INTO schema_guard SELECT ok FROM schema_guard_before;

DROP TABLE IF EXISTS schema_guard_before;
DROP TABLE IF EXISTS schema_guard;

COMMIT;
