-- What an aggregate makes of the names of the editions that have a method. A format: the aggregate, the schema twice, the method.
SELECT %s
FROM (
  SELECT e.name
  FROM "%w".edition AS e
  JOIN "%w".method AS m ON m.method_id = e.method_id
  WHERE m.name = %Q COLLATE NOCASE
  ORDER BY e.edition_id
)
