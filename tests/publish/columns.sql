-- Every column of the published views of sql/publish/, on rows of the demo, rounded, as shells differ in digits: in each view the fewest rows in which no column is NULL that has a
-- value anywhere.
.headers on

.print == column_kind
SELECT
  view, name, kind
FROM column_kind
ORDER BY view NULLS LAST, name NULLS LAST
LIMIT 1;

.print == published_view
SELECT
  place, view, sheet_en, sheet_zh, sorted_by
FROM published_view
ORDER BY place NULLS LAST
LIMIT 1 OFFSET 2;
