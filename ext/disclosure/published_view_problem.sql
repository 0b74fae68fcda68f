-- What is wrong with the table published_view, as one text; no row when nothing is. A format: the schema.
WITH named AS (
  SELECT
    view,
    typeof(view) AS type,
    count(*) AS times,
    min(place),
    min(sheet_en),
    min(sheet_zh),
    min(sorted_by)
  FROM "%w".published_view
  GROUP BY lower(view)
)
SELECT
  CASE
    WHEN type <> 'text' OR view = '' THEN 'each row must name a view, got ' || substr(quote(view), 1, 100)
    WHEN times > 1 THEN printf('each view must be named once, got ''%%.100s'' %%d times', view, times)
    WHEN lower(view) = 'snapshot' OR lower(view) GLOB 'sqlite_*'
      THEN printf('a view must have another name than ''%%.100s''', view)
  END AS problem
FROM named
WHERE problem IS NOT NULL
UNION ALL
SELECT '''report_fact'' must be named'
WHERE 'report_fact' NOT IN (SELECT lower(view) FROM named WHERE type = 'text')
LIMIT 1
