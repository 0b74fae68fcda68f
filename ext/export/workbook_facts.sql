-- The facts of the workbook's first sheet, in one language. A format: what stands before SELECT, the language, the source, the language
-- three times, the audience.
%s
SELECT name, value, about
FROM (
  SELECT
    place,
    replace(name, '_%s', '') AS name,
    value,
    about
  FROM %s
  WHERE name NOT IN ('audience', 'withheld')
    AND (name NOT GLOB '*_[ez][nh]' OR name IN ('assumption_%s', 'estimates_%s', 'method_%s'))
  UNION ALL
  SELECT 100, 'audience', %Q, 'for whom this workbook is'
)
WHERE value IS NOT NULL
ORDER BY place
