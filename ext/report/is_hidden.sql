-- Whether a database has an object by which a name of ours would mean something else: of those that SQLite looks into before, one of a
-- table or view; of any, one of a table function. A format: the database, its sqlite_schema, whether SQLite looks into it before, ours.
SELECT EXISTS (
  SELECT 1
  FROM "%w".%s
  WHERE type IN ('table', 'view')
    AND (
      lower(name) IN (SELECT lower(name) FROM pragma_module_list)
      OR (%d AND lower(name) IN (SELECT lower(name) FROM "%w".sqlite_schema WHERE type IN ('table', 'view')))
    )
)
