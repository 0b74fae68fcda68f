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
-- Every parameter is used by a view, and every parameter that a view asks for exists.
SELECT name FROM parameter WHERE NOT EXISTS (SELECT 1 FROM sqlite_schema WHERE type = 'view' AND instr(sql, '''' || parameter.name || ''''));
WITH RECURSIVE asked(rest) AS (
  SELECT group_concat(sql, ' ') FROM sqlite_schema WHERE type = 'view'
  UNION ALL
  SELECT substr(rest, instr(rest, 'parameter WHERE name = ''') + 24)
  FROM asked
  WHERE instr(rest, 'parameter WHERE name = ''') > 0
)
SELECT count(DISTINCT name) > 10, group_concat(DISTINCT iif(name IN (SELECT name FROM parameter), NULL, name))
FROM (SELECT substr(rest, 1, instr(rest, '''') - 1) AS name FROM asked LIMIT -1 OFFSET 1);
-- A general capability needs its origin.
UPDATE model SET general_capability_origin = NULL WHERE model_id = 1;
UPDATE model SET general_capability = 101 WHERE model_id = 1;
