-- A database of an older schema version becomes one of this version, all or nothing. sql/migrate.sh joins:
--   version_N.sql   what version N was, for the version that the database has
--   begin.sql       the lock, the copy, and what is to be kept of the owner's
--   from_N.sql      what changes in the rows from version N to the next, for each version on the way
--   rebuild.sql     our objects are dropped; schema.sql's files make the tables
--   fill.sql        the rows go into them
--   filled_N.sql    what changes in them there, where it takes the new tables; then schema.sql's files make the triggers,
--                   and views/*.sql the views
--   end.sql         the owner's objects are made again, all is compared, COMMIT
-- For the sqlite3 shell with -bail: the first error ends it, and what was done is rolled back.

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;

-- A failed CHECK is how plain SQL says no: its name is the message.
CREATE TEMP TABLE migrate_guard (
  ok INTEGER CONSTRAINT "another program changed it meanwhile; try again" CHECK (ok)
);

INSERT INTO migrate_guard
SELECT ok FROM is_still_old;

-- Nothing can change it now. The script makes the copy and, when that is whole, the file that is read here.
.shell ./copy.sh
.read copied.sql

-- What is to be mended before it can be migrated: one line each.
CREATE TEMP TABLE migrate_problem (
  place INTEGER PRIMARY KEY,
  line TEXT NOT NULL
);

INSERT INTO migrate_problem (line)
SELECT printf('the table %s is missing', name)
FROM old_object
WHERE type = 'table' AND NOT EXISTS (SELECT 1 FROM pragma_table_info(old_object.name, 'main'));

-- A table with rows of its own: what stands in its place could do anything when it is read.
INSERT INTO migrate_problem (line)
SELECT printf('%s must be a table, and is a view or a virtual table', o.name)
FROM old_object AS o
JOIN main.sqlite_schema AS s ON lower(s.name) = o.name
WHERE o.type = 'table' AND (s.type <> 'table' OR s.rootpage = 0);

INSERT INTO migrate_problem (line)
SELECT printf('%s.%s is a column of yours; move it to a table of your own first', o.name, c.name)
FROM old_object AS o
JOIN pragma_table_info(o.name, 'main') AS c
WHERE o.type = 'table' AND NOT instr(' ' || o.columns || ' ', ' ' || c.name || ' ');

INSERT INTO migrate_problem (line)
SELECT printf('the table %s has other columns than in its version', name)
FROM old_object
WHERE type = 'table'
  AND columns IS NOT (SELECT group_concat(name, ' ') FROM pragma_table_info(old_object.name, 'main'))
  AND NOT EXISTS (SELECT 1 FROM migrate_problem);

-- What an owner should know when it is done.
CREATE TEMP TABLE migrate_notice (
  place INTEGER PRIMARY KEY,
  line TEXT NOT NULL
);

-- The objects of ours in this version.
CREATE TEMP TABLE new_object (name TEXT PRIMARY KEY);
INSERT INTO new_object VALUES @OUR_OBJECTS@;

-- The owner's objects: those on our tables and views are dropped with these, and made again from this.
CREATE TEMP TABLE own_object AS
SELECT
  row_number() OVER (ORDER BY s.rowid) AS place,
  s.type,
  s.name,
  s.tbl_name,
  s.sql,
  iif(s.type IN ('index', 'trigger'), (SELECT o.name FROM old_object AS o WHERE o.name = lower(s.tbl_name)), NULL) AS on_ours
FROM main.sqlite_schema AS s
LEFT JOIN old_object AS o ON o.type = s.type AND o.name = s.name
WHERE o.name IS NULL AND s.sql IS NOT NULL AND s.name NOT LIKE 'sqlite\_%' ESCAPE '\';

INSERT INTO migrate_problem (line)
SELECT printf('your %s "%s" has the name of one of ours in the new version; rename it first', type, name)
FROM own_object
WHERE lower(name) IN (SELECT name FROM new_object);

INSERT INTO migrate_problem (line)
SELECT printf('your %s "%s" is on %s, which goes; drop it first', type, name, on_ours)
FROM own_object
WHERE on_ours IS NOT NULL AND on_ours NOT IN (SELECT name FROM new_object);

SELECT line FROM migrate_problem ORDER BY place;
CREATE TEMP TABLE migrate_problem_guard (
  ok INTEGER CONSTRAINT "mend what is said above first" CHECK (ok)
);
INSERT INTO migrate_problem_guard SELECT NOT EXISTS (SELECT 1 FROM migrate_problem);

-- The rows, apart, for the steps to change. A table's columns stay what they are there.
CREATE TEMP TABLE row_count (name TEXT PRIMARY KEY, rows INTEGER);
.once step.sql
SELECT printf('CREATE TEMP TABLE "old %w" AS SELECT * FROM main."%w"; INSERT INTO row_count SELECT %Q, count(*) FROM main."%w";', name, name, name, name)
FROM old_object
WHERE type = 'table';
.read step.sql

CREATE TEMP TABLE foreign_key_before AS
SELECT "table", rowid AS row, parent, fkid FROM pragma_foreign_key_check;
