-- The new tables are there, with the triggers that keep watch: those go once more, so that rows come in as they were.
.once step.sql
SELECT printf('DROP TRIGGER main."%w";', name)
FROM main.sqlite_schema
WHERE type = 'trigger' AND name IN (SELECT name FROM new_object);
.read step.sql

-- Columns are matched by name; a new one has its default. A parameter keeps its value, and has the new words.
.once step.sql
SELECT printf('INSERT INTO main."%w" (%s) SELECT %s FROM "old %w";', name, columns, columns, name)
FROM (
  SELECT o.name, group_concat('"' || n.name || '"', ', ') AS columns
  FROM old_object AS o
  JOIN pragma_table_info('old ' || o.name, 'temp') AS c
  JOIN pragma_table_info(o.name, 'main') AS n ON n.name = c.name
  WHERE o.type = 'table' AND o.name <> 'parameter'
  GROUP BY o.name
);
.read step.sql

UPDATE main.parameter
SET value = (SELECT p.value FROM "old parameter" AS p WHERE p.name = parameter.name)
WHERE name IN (SELECT name FROM "old parameter");
INSERT INTO main.parameter
SELECT * FROM "old parameter" WHERE name NOT IN (SELECT name FROM main.parameter);
