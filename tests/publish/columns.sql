-- Every column of the published views of sql/publish/, on rows of the demo: in each view the fewest rows in which no column is NULL that has a
-- value anywhere.
.mode line

.print == column_kind
SELECT * FROM column_kind ORDER BY view NULLS LAST, name NULLS LAST LIMIT 1;

.print == published_view
SELECT * FROM published_view ORDER BY place NULLS LAST LIMIT 1 OFFSET 2;
