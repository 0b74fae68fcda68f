-- Every column of the published views of sql/report/, on rows of the demo: in each view the fewest rows in which no column is NULL that has a
-- value anywhere.
.mode line

.print == assumption
SELECT * FROM assumption ORDER BY place NULLS LAST, name NULLS LAST, domain NULLS LAST, benchmark NULLS LAST LIMIT 1 OFFSET 8;

.print == assumption
SELECT * FROM assumption ORDER BY place NULLS LAST, name NULLS LAST, domain NULLS LAST, benchmark NULLS LAST LIMIT 1 OFFSET 46;

.print == chart
SELECT * FROM chart ORDER BY place NULLS LAST LIMIT 1;

.print == chart
SELECT * FROM chart ORDER BY place NULLS LAST LIMIT 1 OFFSET 12;

.print == chart_line
SELECT * FROM chart_line ORDER BY place NULLS LAST, line NULLS LAST LIMIT 1;

.print == chart_line
SELECT * FROM chart_line ORDER BY place NULLS LAST, line NULLS LAST LIMIT 1 OFFSET 88;

.print == chart_point
SELECT * FROM chart_point ORDER BY place NULLS LAST, line NULLS LAST, point NULLS LAST LIMIT 1;

.print == chart_point
SELECT * FROM chart_point ORDER BY place NULLS LAST, line NULLS LAST, point NULLS LAST LIMIT 1 OFFSET 700;

.print == report_fact
SELECT * FROM report_fact ORDER BY place NULLS LAST LIMIT 1;

.print == report_finding
SELECT * FROM report_finding ORDER BY position NULLS LAST LIMIT 1 OFFSET 3;

.print == series_colour
SELECT * FROM series_colour ORDER BY place NULLS LAST LIMIT 1;
