-- What help(name) says of an object. A format: the schema, the object.
WITH o AS (
  SELECT * FROM "%w".catalogue WHERE object = %Q
)
SELECT name, kind, type, meaning
FROM (
  SELECT
    position,
    0 AS part,
    iif(position = 0, object, column) AS name,
    kind,
    type,
    meaning
  FROM o
  UNION ALL
  SELECT 0, 1, '', 'row', NULL, row FROM o WHERE row IS NOT NULL
  UNION ALL
  SELECT 0, 2, '', 'notes', NULL, notes FROM o WHERE notes IS NOT NULL
  UNION ALL
  SELECT 0, 3, '', 'example', NULL, example FROM o WHERE example IS NOT NULL
)
ORDER BY position, part
