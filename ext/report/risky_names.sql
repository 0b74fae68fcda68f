-- What a view may not call, or not where the schema is not trusted. A format: the table functions that any view may call, and the flags
-- SQLITE_DIRECTONLY and SQLITE_INNOCUOUS.
SELECT lower(name)
FROM pragma_module_list
WHERE lower(name) NOT IN (%s)
UNION
SELECT lower(name)
FROM pragma_function_list
WHERE flags & %d OR NOT flags & %d
ORDER BY 1
