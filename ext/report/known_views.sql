-- The views of a schema, each with its text, and section_finding as the view that joins all findings. Of two rows of one name both are
-- left out. A format: the schema, the columns of a finding, which views are findings.
WITH known AS (
  SELECT name, sql FROM "%w".sqlite_schema WHERE type = 'view'
)
SELECT name, sql
FROM (
  SELECT name, sql
  FROM known
  UNION ALL
  SELECT 'section_finding', 'CREATE VIEW section_finding AS ' || group_concat(printf('SELECT %s FROM "%%w"', name), ' UNION ALL ')
  FROM (SELECT name FROM known WHERE %s ORDER BY name)
)
GROUP BY lower(name)
HAVING count(*) = 1
ORDER BY lower(name)
