-- Which lines does each chart have, and how are they drawn?
-- One row per chart and line, in the order of drawing. A line is a set of points that are drawn alike.
-- Published: 37, sorted by place line
-- Columns:
--   edition    name       the edition in use
--   place      id         order of the chart
--   chart      whole      key of the chart
--   domain     domain     name of the domain; NULL: the chart is of a benchmark
--   benchmark  benchmark TEXT  name of the benchmark; NULL: the chart is of a domain
--   line       id         number of the line in its chart
--   name_en    name TEXT  name of the line in English
--   name_zh    name TEXT  name of the line in Chinese
--   drawn      word       'points', 'line', 'dashes', 'dots', 'line and points' or 'bars'
--   mark       word       'circle', 'diamond', 'hollow circle' or 'hollow diamond'; NULL: no marks
--   colour     word       '#rrggbb'; bars: colour of chart_point
DROP VIEW IF EXISTS z_chart_line;
CREATE VIEW z_chart_line AS
WITH fixed_line(kind, line, name_en, name_zh, colour, mark, drawn) AS (
  VALUES
    -- 1 + reasoning + 2 x open_weights
    ('frontier', 1, 'proprietary, not reasoning', '闭源，非推理', '#3b6fd4', 'hollow circle', 'points'),
    ('frontier', 2, 'proprietary, reasoning', '闭源，推理', '#3b6fd4', 'circle', 'points'),
    ('frontier', 3, 'open weights, not reasoning', '开源，非推理', '#c8501e', 'hollow diamond', 'points'),
    ('frontier', 4, 'open weights, reasoning', '开源，推理', '#c8501e', 'diamond', 'points'),
    ('frontier', 5, 'risk Pareto frontier', '风险帕累托前沿', '#7d7d7d', NULL, 'dashes'),
    -- A benchmark's chart has these two and two more.
    ('record', 1, 'models', '模型', '#5f7196', 'circle', 'points'),
    ('record', 2, 'record', '累积最大值', '#c0392b', NULL, 'line'),
    ('benchmark', 3, 'trend (least squares)', '趋势（最小二乘）', '#2f8f4e', NULL, 'dashes'),
    ('benchmark', 4, 'human baseline', '人类水平', '#a87a08', NULL, 'dots')
)
SELECT
  c.edition,
  c.place,
  c.chart,
  c.domain,
  c.benchmark,
  l.line,
  l.name_en,
  l.name_zh,
  l.drawn,
  l.mark,
  l.colour
FROM z_chart AS c
JOIN fixed_line AS l ON l.kind = c.kind OR (l.kind = 'record' AND c.kind = 'benchmark')
UNION ALL
SELECT c.edition, c.place, c.chart, c.domain, c.benchmark, s.place, s.series, s.series, 'line and points', 'circle', s.colour
FROM z_chart AS c
JOIN z_series_colour AS s ON c.kind = 'series'
UNION ALL
SELECT c.edition, c.place, c.chart, c.domain, c.benchmark, 1, c.y_en, c.y_zh, 'bars', NULL, '#5f7196'
FROM z_chart AS c
WHERE c.kind = 'jailbreak'
ORDER BY
  2,
  6;

DROP VIEW IF EXISTS chart_line;
CREATE VIEW chart_line AS
@TYPED(chart_line)@
