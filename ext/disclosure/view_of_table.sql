-- The view that is read in a table's place: z_T of a table T, where there is one. A format: the schema twice, the table.
SELECT v.name
FROM "%w".sqlite_schema AS t
JOIN "%w".sqlite_schema AS v ON v.type = 'view' AND lower(v.name) = 'z_' || lower(t.name)
WHERE t.type = 'table' AND lower(t.name) = lower(%Q)
