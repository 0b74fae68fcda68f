-- The query for the lines of an input table that are hashed: its columns as the values' quote() with commas between, in the order of all
-- of them. A format: the source, the schema twice, the source.
WITH c AS (
  SELECT name, printf('"%%w"', name) AS quoted FROM pragma_table_info(%Q, %Q) ORDER BY cid
)
SELECT
  printf('SELECT %%s FROM "%%w"."%%w" ORDER BY %%s', group_concat('quote(' || quoted || ')', '||'',''||'), %Q, %Q, group_concat(quoted, ', '))
FROM c
