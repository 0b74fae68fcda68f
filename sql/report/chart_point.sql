-- Where are the points of each chart's lines?
-- One row per chart, line and point, in the order in which the line joins them. A step line has two points for each
-- step.
-- Published: 38, sheet 'Chart data' '图表数据', sorted by place line point
-- Columns:
--   edition    name       the edition in use
--   place      id         order of the chart
--   chart      whole      key of the chart
--   domain     domain     name of the domain; NULL: the chart is of a benchmark
--   benchmark  benchmark TEXT  name of the benchmark; NULL: the chart is of a domain
--   line       id         number of the line in its chart
--   point      id         number of the point in its line
--   x          whole ANY  the x value: a number, a date or the name of a model
--   y          whole REAL  the y value
--   name       name       name of the model or of the human baseline; NULL: a corner of a line
--   series     name       series of the model; NULL: not of a model
--   colour     word       colour of the series, '#rrggbb'; NULL: not of a series
--   is_marked  flag       1: its name is written beside it
DROP VIEW IF EXISTS z_chart_point;
CREATE VIEW z_chart_point AS
WITH risk AS MATERIALIZED (
  SELECT *
  FROM model_risk
),
stair AS (
  SELECT
    f.*,
    row_number() OVER steps AS nth,
    lead(f.safety) OVER steps AS next_safety
  FROM frontier AS f
  WINDOW steps AS (PARTITION BY f.domain ORDER BY f.capability, f.safety, f.model_id)
),
record AS (
  SELECT
    'record:' || domain AS chart,
    domain,
    NULL AS benchmark,
    released_on,
    model_id,
    model,
    series,
    previous_record,
    risk_index AS record
  FROM risk_record
  UNION ALL
  SELECT 'benchmark:' || benchmark, NULL, benchmark, released_on, model_id, model, series, previous_record, score
  FROM z_benchmark_record
),
step AS MATERIALIZED (
  SELECT
    *,
    row_number() OVER in_order AS nth,
    lead(1) OVER in_order IS NULL AS is_last
  FROM record
  WINDOW in_order AS (PARTITION BY chart ORDER BY released_on, model_id)
),
point AS (
  SELECT
    'frontier:' || domain AS chart,
    domain,
    NULL AS benchmark,
    1 + reasoning + 2 * open_weights AS line,
    model_id AS place,
    capability AS x,
    safety AS y,
    model AS name,
    series,
    0 AS is_marked
  FROM risk
  WHERE capability IS NOT NULL AND safety IS NOT NULL
  UNION ALL
  SELECT 'frontier:' || domain, domain, NULL, 5, 2 * nth, capability, safety, model, series, 1
  FROM stair
  UNION ALL
  SELECT 'frontier:' || domain, domain, NULL, 5, 2 * nth + 1, capability, next_safety, NULL, NULL, 0
  FROM stair
  WHERE next_safety IS NOT NULL
  UNION ALL
  SELECT 'record:' || domain, domain, NULL, 1, julianday(released_on) * 1000000 + model_id, released_on, risk_index, model, series, 0
  FROM risk
  WHERE risk_index IS NOT NULL
  UNION ALL
  SELECT 'series:' || r.domain, r.domain, NULL, s.place, julianday(r.released_on) * 1000000 + r.model_id, r.released_on, r.risk_index, r.model, r.series, 0
  FROM risk AS r
  JOIN z_series_colour AS s ON s.series = r.series
  WHERE r.risk_index IS NOT NULL
  UNION ALL
  SELECT chart, domain, benchmark, 2, 2 * nth, released_on, previous_record, NULL, NULL, 0
  FROM step
  WHERE previous_record IS NOT NULL
  UNION ALL
  SELECT chart, domain, benchmark, 2, 2 * nth + 1, released_on, record, model, series, domain IS NOT NULL OR is_last
  FROM step
  UNION ALL
  -- A record stands to the last day that counts.
  SELECT s.chart, s.domain, s.benchmark, 2, 2 * s.nth + 2, e.until, s.record, NULL, NULL, 0
  FROM step AS s
  JOIN z_edition_in_use AS e ON s.is_last AND s.released_on < e.until
  UNION ALL
  SELECT 'benchmark:' || benchmark, NULL, benchmark, 1, julianday(released_on) * 1000000 + model_id, released_on, score, model, series, 0
  FROM comparable_score
  UNION ALL
  SELECT 'benchmark:' || benchmark, NULL, benchmark, 3, k.column1, iif(k.column1, last_on, first_on), iif(k.column1, fitted_last, fitted_first), NULL, NULL, 0
  FROM z_benchmark_trend
  JOIN (VALUES (0), (1)) AS k
  WHERE slope_per_year IS NOT NULL
  UNION ALL
  SELECT 'benchmark:' || s.benchmark, NULL, s.benchmark, 4, k.column1, iif(k.column1, t.last_on, t.first_on), s.human_baseline, s.human_baseline_who, NULL, 0
  FROM z_benchmark_summary AS s
  JOIN z_benchmark_trend AS t ON t.benchmark = s.benchmark AND t.first_on IS NOT NULL
  JOIN (VALUES (0), (1)) AS k
  WHERE s.human_baseline IS NOT NULL
  UNION ALL
  SELECT 'jailbreak:' || benchmark, NULL, benchmark, 1, place * 1000000 + model_id, model, score, model, series, 0
  FROM z_jailbreak_resistance
)
SELECT
  c.edition,
  c.place,
  p.chart,
  p.domain,
  p.benchmark,
  p.line,
  row_number() OVER (PARTITION BY p.chart, p.line ORDER BY p.place) AS point,
  p.x,
  p.y,
  p.name,
  p.series,
  sc.colour,
  p.is_marked
FROM point AS p
JOIN z_chart AS c ON c.chart = p.chart
LEFT JOIN z_series_colour AS sc ON sc.series = p.series
ORDER BY
  c.place,
  p.line,
  point;

DROP VIEW IF EXISTS chart_point;
CREATE VIEW chart_point AS
@TYPED(chart_point)@
