-- The kinds of charts, each with its name. A format: the language, the charts, the schema.
SELECT
  c.kind,
  coalesce(l.text_%s, c.kind)
FROM (%s) AS c
LEFT JOIN "%w".label AS l ON l.kind = 'chart' AND l.name = c.kind
GROUP BY c.kind
ORDER BY min(c.place)
