-- The rule for names, in every column that holds one: refused in the tables whatever the way in.
.bail off
.mode list
-- Something to change in every table.
INSERT INTO alias (name, model_id) VALUES ('another', 1);
INSERT INTO evaluator (name, rank) VALUES ('another', 1);
INSERT INTO threshold (name, domain_id, quantity) VALUES ('another', 1, 'safety');
INSERT INTO declaration (model_id, framework, level, declared_on) VALUES (1, 'another', 'high', '2025-01-01');
INSERT INTO sign_off (edition_id, role, person, inputs_hash) SELECT edition_id, 'author', 'another', printf('%064x', 1) FROM edition WHERE is_current;
DROP TRIGGER sign_off_keeps_values; -- so that its CHECK is asked
-- The columns that hold a name, a unit or a label, found by their CHECK, one row each.
CREATE TEMP TABLE checked AS
SELECT t.name AS "table", c.name AS "column"
FROM main.sqlite_schema AS t
JOIN pragma_table_info(t.name) AS c
WHERE t.type = 'table' AND instr(t.sql, printf('(instr(%s, char(0)) = 0', c.name));
SELECT group_concat("table" || '.' || "column", ' ') FROM checked;
-- Every column called name of what has an id is among them, and compares without regard to case; constants and components are
-- called by words of small letters. Copies of a published edition have the names of what was copied.
SELECT t.name FROM main.sqlite_schema AS t JOIN pragma_table_info(t.name) AS c
WHERE t.type = 'table' AND c.name = 'name' AND t.name NOT LIKE 'edition\_%' ESCAPE '\' AND (t.name, c.name) NOT IN (SELECT * FROM checked);
SELECT DISTINCT "table" FROM checked WHERE "column" = 'name' AND (SELECT instr(sql, 'name TEXT NOT NULL COLLATE NOCASE') FROM main.sqlite_schema WHERE name = "table") = 0;

-- What is refused in each: the first and last of each range; what stands beside the ranges is taken.
CREATE TEMP TABLE refused AS
SELECT column1 AS code, column2 AS is_refused FROM (VALUES
  (0, 1), (1, 1), (9, 1), (10, 1), (13, 1), (31, 1), (32, 0), (45, 0), (126, 0), (127, 1), (128, 1), (133, 1), (159, 1), (160, 0),
  (0x2027, 0), (0x2028, 1), (0x2029, 1), (0x202A, 1), (0x202E, 1), (0x202F, 0), (0x2065, 0), (0x2066, 1), (0x2069, 1), (0x206A, 0),
  (0x4E2D, 0), (0x1F600, 0));
-- OR IGNORE leaves a row that a CHECK refuses as it was.
CREATE TEMP TABLE taken (target TEXT, code INTEGER);
.once build/names.sql
SELECT printf('UPDATE OR IGNORE main.%s SET %s = ''a'' || char(%d) || ''b''; INSERT INTO taken SELECT ''%s.%s'', %d WHERE EXISTS (SELECT 1 FROM main.%s WHERE CAST(%s AS BLOB) = CAST(''a'' || char(%d) || ''b'' AS BLOB));',
  "table", "column", code, "table", "column", code, "table", "column", code)
FROM checked
JOIN refused;
.read build/names.sql
SELECT c."table", c."column", r.code, iif(r.is_refused, 'is taken', 'is refused')
FROM checked AS c
JOIN refused AS r
LEFT JOIN taken AS t ON t.target = c."table" || '.' || c."column" AND t.code = r.code
WHERE (t.code IS NULL) <> r.is_refused;
SELECT count(*) = (SELECT count(*) FROM checked) * (SELECT count(*) FROM refused WHERE NOT is_refused) FROM taken;

-- Empty, and blanks around it: refused where a name is looked for.
.once build/names.sql
SELECT printf('UPDATE main.%s SET %s = %Q;', "table", "column", column2)
FROM checked
JOIN (VALUES (1, ''), (2, ' a'), (3, 'a '))
WHERE "column" IN ('name', 'topic', 'tool', 'task', 'general_index')
ORDER BY column1, checked.rowid;
.read build/names.sql
.shell rm -f build/names.sql

-- Two names do not differ by case alone, and are found in any case.
INSERT INTO organization (name, region) VALUES ('Some Maker', 'US'), ('some maker', 'US');
INSERT INTO organization (name, region) VALUES ('Some Maker', 'US');
INSERT INTO organization (name, region) VALUES ('some maker', 'US');
INSERT INTO series (organization_id, name) VALUES (1, 'Some Line');
INSERT INTO series (organization_id, name) VALUES (1, 'SOME LINE');
INSERT INTO model (series_id, name, released_on, reasoning) VALUES (1, 'Some Model', '2025-01-01', 0);
INSERT INTO model (series_id, name, released_on, reasoning) VALUES (1, 'some model', '2025-01-01', 0);
INSERT INTO domain (name, label_en, label_zh) VALUES ('some_domain', 'a', 'a');
INSERT INTO domain (name, label_en, label_zh) VALUES ('Some_Domain', 'a', 'a');
INSERT INTO benchmark (name, measures) VALUES ('Some-Bench', 'safety');
INSERT INTO benchmark (name, measures) VALUES ('some-bench', 'safety');
INSERT INTO method (name, formula) VALUES ('v9', 'linear');
INSERT INTO method (name, formula) VALUES ('V9', 'linear');
INSERT INTO period (name, starts_on, ends_on) VALUES ('2030q1', '2030-01-01', '2030-03-31');
INSERT INTO period (name, starts_on, ends_on) VALUES ('2030Q1', '2030-01-01', '2030-03-31');
INSERT INTO edition (name, period_id, method_id) VALUES ('2030q1', 6, 1);
INSERT INTO edition (name, period_id, method_id) VALUES ('2030Q1', 6, 1);
INSERT INTO alias (name, model_id) VALUES ('ANOTHER', 1);
SELECT name FROM model WHERE name = 'SOME MODEL';
SELECT DISTINCT benchmark FROM benchmark_summary WHERE benchmark = 'SOME-bench';

-- The scale of a benchmark: its ends differ, and a unit that is known keeps its own.
UPDATE benchmark SET unit = 'points', lowest = 5, highest = 5 WHERE name = 'some-bench';
UPDATE benchmark SET unit = 'points', lowest = 6, highest = 5 WHERE name = 'some-bench';
UPDATE benchmark SET unit = 'share', lowest = 0, highest = 100 WHERE name = 'some-bench';
UPDATE benchmark SET unit = 'share', lowest = 0, highest = 1.5 WHERE name = 'some-bench';
UPDATE benchmark SET unit = 'share', lowest = -0.5, highest = 1 WHERE name = 'some-bench';
UPDATE benchmark SET unit = 'percent', lowest = 0, highest = 100.5 WHERE name = 'some-bench';
UPDATE benchmark SET unit = 'percent', lowest = -1, highest = 100 WHERE name = 'some-bench';
UPDATE benchmark SET unit = 'share', lowest = 0, highest = 1 WHERE name = 'some-bench';
SELECT unit, lowest, highest FROM benchmark WHERE name = 'some-bench';
