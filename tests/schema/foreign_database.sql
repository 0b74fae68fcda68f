-- A database of another program is refused and left as it was; views.sql wants the schema first.
.open :memory:
CREATE TABLE organization (x);
INSERT INTO organization VALUES (7);
.read build/schema.sql
.read build/views.sql
SELECT group_concat(name), (SELECT x FROM organization) FROM sqlite_schema;
SELECT application_id, user_version FROM pragma_application_id, pragma_user_version;
.open :memory:
PRAGMA application_id = 7;
.read build/schema.sql
SELECT (SELECT count(*) FROM sqlite_schema), application_id, user_version FROM pragma_application_id, pragma_user_version;
.open :memory:
.read build/views.sql
SELECT count(*) FROM sqlite_schema;
-- A table airisk of another program, of other columns (a statement that names one of ours is no SQL there, so only
-- what is left is compared, by a shell that stops and one that goes on) and of the same.
.shell rm -f build/foreign.db
.open build/foreign.db
CREATE TABLE airisk (x);
.shell for bail in -bail -batch; do for file in schema views; do sqlite3 -init /dev/null $bail build/foreign.db <build/$file.sql 2>&1 | grep -c 'nothing was changed\|read schema.sql first' | sed 's/[1-9]/refused/'; done; done
SELECT group_concat(sql) FROM sqlite_schema;
DROP TABLE airisk;
CREATE TABLE airisk (name, value);
.read build/schema.sql
.read build/views.sql
SELECT group_concat(sql) FROM sqlite_schema;
.open :memory:
.shell rm -f build/foreign.db
-- Every name of ours is looked for, in any case.
CREATE VIEW Import_Reject AS SELECT 1;
.read build/schema.sql
SELECT group_concat(sql) FROM sqlite_schema;
