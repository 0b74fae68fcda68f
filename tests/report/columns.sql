-- Every column of the published views of sql/report/, on rows of the demo, rounded, as shells differ in digits: in each view the fewest rows in which no column is NULL that has a
-- value anywhere.
.headers on

.print == assumption
SELECT
  edition, place, kind, name, domain, benchmark, value, unit, about
FROM assumption
ORDER BY place NULLS LAST, name NULLS LAST, domain NULLS LAST, benchmark NULLS LAST
LIMIT 1 OFFSET 8;

.print == assumption
SELECT
  edition, place, kind, name, domain, benchmark, value, unit, about
FROM assumption
ORDER BY place NULLS LAST, name NULLS LAST, domain NULLS LAST, benchmark NULLS LAST
LIMIT 1 OFFSET 46;

.print == chart
SELECT
  edition, place, chart, kind, domain, benchmark, title_en, title_zh, x_en, x_zh, y_en, y_zh, x_is_date
FROM chart
ORDER BY place NULLS LAST
LIMIT 1;

.print == chart
SELECT
  edition, place, chart, kind, domain, benchmark, title_en, title_zh, x_en, x_zh, y_en, y_zh, x_is_date
FROM chart
ORDER BY place NULLS LAST
LIMIT 1 OFFSET 12;

.print == chart_line
SELECT
  edition, place, chart, domain, benchmark, line, name_en, name_zh, drawn, mark, colour
FROM chart_line
ORDER BY place NULLS LAST, line NULLS LAST
LIMIT 1;

.print == chart_line
SELECT
  edition, place, chart, domain, benchmark, line, name_en, name_zh, drawn, mark, colour
FROM chart_line
ORDER BY place NULLS LAST, line NULLS LAST
LIMIT 1 OFFSET 88;

.print == chart_point
SELECT
  edition, place, chart, domain, benchmark, line, point, x, round(y, 9) AS y, name, series, colour, is_marked
FROM chart_point
ORDER BY place NULLS LAST, line NULLS LAST, point NULLS LAST
LIMIT 1;

.print == chart_point
SELECT
  edition, place, chart, domain, benchmark, line, point, x, round(y, 9) AS y, name, series, colour, is_marked
FROM chart_point
ORDER BY place NULLS LAST, line NULLS LAST, point NULLS LAST
LIMIT 1 OFFSET 700;

.print == report_fact
SELECT
  edition, place, name, value, about
FROM report_fact
ORDER BY place NULLS LAST
LIMIT 1;

.print == report_finding
SELECT
  edition, position, section, domain, subject, finding, value, unit, text_en, text_zh
FROM report_finding
ORDER BY position NULLS LAST
LIMIT 1 OFFSET 3;

.print == series_colour
SELECT
  place, series, colour
FROM series_colour
ORDER BY place NULLS LAST
LIMIT 1;
