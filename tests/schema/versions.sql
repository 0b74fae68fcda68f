-- Reading the schema and the views again changes nothing.
.read build/schema.sql
.read build/views.sql
SELECT count(*) FROM model, (SELECT 1 FROM model_risk LIMIT 1);
-- A database from before internal views began with z_, of this version: views.sql asks for schema.sql, and then takes the old names away.
DROP TABLE catalogue;
CREATE VIEW finding_leader AS SELECT * FROM z_finding_leader;
CREATE VIEW finding_of_my_own AS SELECT * FROM z_finding_leader;
CREATE VIEW import_alias AS SELECT * FROM z_import_alias;
CREATE VIEW input_table AS SELECT * FROM z_input_table;
.read build/views.sql
SELECT name FROM sqlite_schema WHERE name IN ('finding_leader', 'import_alias', 'input_table');
.read build/schema.sql
.read build/views.sql
SELECT name FROM sqlite_schema WHERE name IN ('finding_leader', 'finding_of_my_own', 'import_alias', 'input_table');
DROP VIEW finding_of_my_own;
SELECT count(*) > 0, max(copies) FROM (SELECT count(*) AS copies FROM report_finding GROUP BY section, domain, subject, text_en);
-- The table airisk is the truth: without the marks of the file everything works, and reading the schema sets them.
PRAGMA application_id = 0;
PRAGMA user_version = 0;
SELECT count(*), min(airisk_schema_version() = a.value) FROM model_risk, airisk AS a WHERE a.name = 'schema_version';
SELECT count(*) > 0 FROM pareto_frontier('cyber');
.read build/views.sql
.read build/schema.sql
SELECT application_id, user_version = a.value FROM pragma_application_id, pragma_user_version, airisk AS a WHERE a.name = 'schema_version';
-- Another version, newer or older, is refused whatever the marks say, and left as it was.
UPDATE airisk SET value = value + 1 WHERE name = 'schema_version';
CREATE TABLE before AS SELECT group_concat(sql) AS all_sql, (SELECT count(*) FROM parameter) AS parameters FROM sqlite_schema WHERE name <> 'before';
.read build/schema.sql
.read build/views.sql
SELECT count(*) FROM model_risk;
UPDATE airisk SET value = value - 2 WHERE name = 'schema_version';
.read build/schema.sql
.read build/views.sql
SELECT count(*) FROM model_risk;
SELECT * FROM series_trend;
SELECT xlsx_export('build/versions.xlsx', 'score');
SELECT (SELECT group_concat(sql) FROM sqlite_schema WHERE name <> 'before') = all_sql, (SELECT count(*) FROM parameter) = parameters FROM before;
-- A version that is no number, none at all, another program.
UPDATE airisk SET value = 'five' WHERE name = 'schema_version';
SELECT count(*) FROM model_risk;
DELETE FROM airisk WHERE name = 'schema_version';
SELECT count(*) FROM model_risk;
.read build/views.sql
UPDATE airisk SET value = 'another' WHERE name = 'application';
SELECT count(*) FROM pareto_frontier('cyber');
.read build/schema.sql
-- Without the table, as in version 4: refused, whatever the marks say; what may be withheld is not shown.
DROP TABLE airisk;
SELECT count(*) FROM pareto_frontier('cyber');
SELECT xlsx_export('build/versions.xlsx', 'score');
.read build/schema.sql
PRAGMA application_id = 0;
SELECT count(*) FROM pareto_frontier('cyber');
SELECT xlsx_export('build/versions.xlsx', 'score');
.read build/schema.sql
SELECT count(*) FROM sqlite_schema WHERE name = 'airisk';
