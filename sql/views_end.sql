-- The question of views_begin.sql once more, for a shell that went on after the first error.
INSERT OR ROLLBACK INTO views_guard
SELECT a.application_id = 1095324235 AND v.user_version = 4
FROM pragma_application_id AS a
JOIN pragma_user_version AS v;

DROP TABLE IF EXISTS views_guard;

COMMIT;
