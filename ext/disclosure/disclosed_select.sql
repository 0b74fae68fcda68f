-- The rows of a source that an audience may see, and of these the columns. A format: what stands before SELECT, the schema, the audience,
-- the columns, the tier of values twice, the further terms of the tier, the source, the lowest tier that is shown, the ORDER BY.
%s
SELECT *
FROM (
  WITH tier AS MATERIALIZED (
    SELECT kind, name, label_en, label_zh, tier FROM "%w".disclosure_tier WHERE audience = %Q
  )
  SELECT %s
  FROM (SELECT v.*, min(%d, %d%s) AS "airisk tier" FROM %s AS v)
  WHERE "airisk tier" >= %d
)%s
