-- Every column of the published views of sql/report/, on the demo: of each view as few rows as show a value in every column that has one.
-- Numbers are rounded, since shells differ in their last digits.
.headers on

.print == assumption
SELECT
  edition, place, kind, name, domain, benchmark, value, unit, about
FROM assumption
WHERE (name = '2PL' AND benchmark = 'CyBench') OR (name = 'steps' AND domain = 'bio')
ORDER BY place NULLS LAST, name NULLS LAST, domain NULLS LAST, benchmark NULLS LAST;

.print == chart
SELECT
  edition, place, chart, kind, domain, benchmark, title_en, title_zh, x_en, x_zh, y_en, y_zh, x_is_date
FROM chart
WHERE chart IN ('frontier:cyber', 'benchmark:WMDP-Cyber')
ORDER BY place NULLS LAST;

.print == chart_line
SELECT
  edition, place, chart, domain, benchmark, line, name_en, name_zh, drawn, mark, colour
FROM chart_line
WHERE chart IN ('frontier:cyber', 'benchmark:WMDP-Cyber') AND line = 1
ORDER BY place NULLS LAST, line NULLS LAST;

.print == chart_point
SELECT
  edition, place, chart, domain, benchmark, line, point, x, round(y, 9) AS y, name, series, colour, is_marked
FROM chart_point
WHERE chart IN ('frontier:cyber', 'benchmark:WMDP-Cyber') AND line = 1 AND point = 1
ORDER BY place NULLS LAST, line NULLS LAST, point NULLS LAST;

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
WHERE domain = 'cyber' AND subject = 'benchmarks' AND finding = 'count';

.print == series_colour
SELECT
  place, series, colour
FROM series_colour
ORDER BY place NULLS LAST
LIMIT 1;
