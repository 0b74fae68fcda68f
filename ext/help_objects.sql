-- What help() says without a name. A format: the schema.
SELECT object, kind, type, meaning
FROM "%w".catalogue
WHERE position = 0
ORDER BY
  CASE kind
    WHEN 'view' THEN 1
    WHEN 'entry view' THEN 2
    WHEN 'table function' THEN 3
    WHEN 'function' THEN 4
    WHEN 'aggregate' THEN 5
    ELSE 6
  END,
  sheet_en IS NULL,
  iif(sheet_en IS NULL, 0, published),
  object
