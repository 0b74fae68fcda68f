-- One row per chart and line with points, in the order of the points; in which row of their sheet its points begin and end, and the
-- points' limits in the whole chart. A format: the language four times, the points, the charts, the lines.
SELECT
  c.kind,
  c.chart,
  c.title_%s,
  c.x_%s,
  c.y_%s,
  l.name_%s,
  l.drawn,
  l.mark,
  l.colour,
  min(min(p.x)) OVER chart,
  max(max(p.x)) OVER chart,
  min(min(p.y)) OVER chart,
  max(max(p.y)) OVER chart,
  c.x_is_date,
  min(p.number),
  max(p.number),
  count(*)
FROM (SELECT *, row_number() OVER (ORDER BY place, line, point) AS number FROM (%s)) AS p
JOIN (%s) AS c ON c.chart = p.chart
JOIN (%s) AS l ON l.chart = p.chart AND l.line = p.line
GROUP BY c.place, c.chart, l.line
WINDOW chart AS (PARTITION BY c.chart)
ORDER BY c.place, l.line
