-- A column whose values are shown in bands, as in '60–80': from the lower bound on, below the upper; the highest band holds 100. A
-- format: the tier of values, the column, the tier of bands, the column, the width of a band twice, the column, the width, the column.
CASE
  WHEN "airisk tier" = %d THEN "%w"
  WHEN "airisk tier" = %d AND "%w" IS NOT NULL THEN (
    SELECT printf('%%g–%%g', k * %s, min(100, (k + 1) * %s))
    FROM (SELECT CAST(min("%w", 99.999999) / %s AS INTEGER) AS k)
  )
END AS "%w"
