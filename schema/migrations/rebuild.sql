-- What its owner has to mend first ends it here.
SELECT line FROM migrate_problem ORDER BY place;
INSERT INTO migrate_problem_guard SELECT NOT EXISTS (SELECT 1 FROM migrate_problem);

-- With a view its triggers go, with a table its triggers and indexes.
.once step.sql
SELECT printf('DROP %s IF EXISTS main."%w";', upper(type), name)
FROM old_object
WHERE type IN ('view', 'table')
ORDER BY type DESC;
.read step.sql
