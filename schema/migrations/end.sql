-- The owner's indexes and triggers on what was rebuilt. Their text may hold anything, and the shell takes a line with a
-- dot in front for a command. So the shell does not read it: it is put where SQLite keeps it, and SQLite takes one
-- statement of it, as it does whenever the database is opened. An index gets its place on disk by one of our own text.
.once step.sql
SELECT printf('CREATE INDEX main."airisk own %d" ON "%w" (1);', place, on_ours) FROM own_object WHERE on_ours IS NOT NULL AND type = 'index';
.read step.sql
.output settings.out
.dbconfig defensive off
.output
PRAGMA writable_schema = ON;
UPDATE main.sqlite_schema AS s
SET (name, tbl_name, sql) = (SELECT o.name, o.tbl_name, o.sql FROM own_object AS o WHERE s.name = 'airisk own ' || o.place)
WHERE name IN (SELECT 'airisk own ' || place FROM own_object);
INSERT INTO main.sqlite_schema (type, name, tbl_name, rootpage, sql)
SELECT type, name, tbl_name, 0, sql FROM own_object WHERE on_ours IS NOT NULL AND type = 'trigger' ORDER BY place;
PRAGMA writable_schema = RESET;
.once step.sql
SELECT DISTINCT printf('REINDEX main."%w";', on_ours) FROM own_object WHERE on_ours IS NOT NULL AND type = 'index';
.read step.sql

-- Nothing is lost: every row of every table is there, every object of the owner, and no reference hangs that did not.
CREATE TEMP TABLE loss (what TEXT);
.once step.sql
SELECT printf('INSERT INTO loss SELECT ''rows of %s'' WHERE (SELECT count(*) FROM main."%w") <> (SELECT rows FROM row_count WHERE name = %Q) OR EXISTS (SELECT %s FROM "old %w" EXCEPT SELECT %s FROM main."%w");', name, name, name, columns, name, columns, name)
FROM (
  SELECT o.name, group_concat('"' || n.name || '" COLLATE BINARY', ', ') AS columns
  FROM old_object AS o
  JOIN pragma_table_info('old ' || o.name, 'temp') AS c
  JOIN pragma_table_info(o.name, 'main') AS n ON n.name = c.name
  WHERE o.type = 'table' AND o.name <> 'parameter'
  GROUP BY o.name
);
.read step.sql
INSERT INTO loss
SELECT 'parameter ' || name
FROM (SELECT name, value FROM "old parameter" EXCEPT SELECT name, value FROM main.parameter);
INSERT INTO loss
SELECT 'your ' || type || ' ' || name
FROM (SELECT type, name, tbl_name, sql FROM own_object EXCEPT SELECT type, name, tbl_name, sql FROM main.sqlite_schema);
INSERT INTO loss
SELECT 'the reference of ' || "table" || ' to ' || parent
FROM (
  SELECT "table", rowid AS row, parent, fkid FROM pragma_foreign_key_check
  EXCEPT
  SELECT * FROM foreign_key_before
);
SELECT 'would be lost: ' || what FROM loss;
CREATE TEMP TABLE loss_guard (
  ok INTEGER CONSTRAINT "something would be lost, see above" CHECK (ok)
);
INSERT INTO loss_guard SELECT NOT EXISTS (SELECT 1 FROM loss);

PRAGMA application_id = 1095324235; -- 'AIRK'
PRAGMA user_version = @SCHEMA_VERSION@;
COMMIT;

SELECT line FROM migrate_notice ORDER BY place;
