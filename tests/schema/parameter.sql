-- Thresholds are data: views follow them, and bad changes are refused.
SELECT count(*) FROM jailbreak_resistance WHERE standing = 'strong';
UPDATE parameter SET value = 90 WHERE name = 'jailbreak_strong';
SELECT count(*) FROM jailbreak_resistance WHERE standing = 'strong';
UPDATE parameter SET value = 120 WHERE name = 'jailbreak_strong';
UPDATE parameter SET value = 'high' WHERE name = 'jailbreak_strong';
UPDATE parameter SET name = 'jailbreak' WHERE name = 'jailbreak_strong';
DELETE FROM parameter WHERE name = 'jailbreak_strong';
-- Reading the schema again leaves a changed value alone.
.read build/schema.sql
SELECT value FROM parameter WHERE name = 'jailbreak_strong';
-- A name that no view looks for is refused, also without conflict; one that is known may be written again.
INSERT INTO parameter VALUES ('jailbreak_stong', 70, 'points', 0, 100, 'mistyped');
INSERT OR REPLACE INTO parameter VALUES ('jailbreak_stong', 70, 'points', 0, 100, 'mistyped');
INSERT OR IGNORE INTO parameter VALUES ('Jailbreak_strong', 70, 'points', 0, 100, 'mistyped');
INSERT INTO parameter SELECT name, 75, unit, lowest, highest, about FROM parameter WHERE name = 'jailbreak_strong' ON CONFLICT (name) DO UPDATE SET value = excluded.value;
SELECT name, value FROM parameter WHERE name LIKE 'jailbreak_st%ng';
-- Every name is listed there.
SELECT name FROM parameter WHERE NOT EXISTS (SELECT 1 FROM sqlite_schema WHERE name = 'parameter_takes_known_names' AND instr(sql, parameter.name));
-- One that a later version brings comes when the schema is read again, and what is changed stays.
DROP TRIGGER parameter_keeps_rows;
DELETE FROM parameter WHERE name = 'band_width';
UPDATE parameter SET value = 4 WHERE name = 'smallest_group';
.read build/schema.sql
SELECT name, value FROM parameter WHERE name IN ('band_width', 'smallest_group');
DELETE FROM parameter;
INSERT INTO parameter VALUES ('another', 70, 'points', 0, 100, 'unknown still');
-- Every parameter is used by a view, and every parameter that a view asks for exists.
SELECT name FROM parameter WHERE NOT EXISTS (SELECT 1 FROM sqlite_schema WHERE type = 'view' AND instr(sql, '''' || parameter.name || ''''));
WITH RECURSIVE asked(rest) AS (
  SELECT replace(group_concat(sql, ' '), 'parameter_value(''', 'parameter WHERE name = ''') FROM sqlite_schema WHERE type = 'view'
  UNION ALL
  SELECT substr(rest, instr(rest, 'parameter WHERE name = ''') + 24)
  FROM asked
  WHERE instr(rest, 'parameter WHERE name = ''') > 0
)
SELECT count(DISTINCT name) > 10, group_concat(DISTINCT iif(name IN (SELECT name FROM parameter), NULL, name))
FROM (SELECT substr(rest, 1, instr(rest, '''') - 1) AS name FROM asked LIMIT -1 OFFSET 1);
