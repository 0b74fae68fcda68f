-- Every column of the published views of sql/publish/, on the demo: of each view as few rows as show a value in every column that has one.
-- Numbers are rounded, since shells differ in their last digits.
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
WHERE view = 'risk_ranking';
