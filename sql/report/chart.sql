-- Which charts go with the report?
-- One row per chart, with its titles and axes. chart_line has the lines of each chart and chart_point the points of
-- each line. The kinds are:
--   frontier   a domain's models by capability and safety, and the risk Pareto frontier
--   record     the risk index over the date of release, and its record
--   series     the same, one line per model series
--   benchmark  scores over the date of release, with record, trend and human baseline
--   jailbreak  one bar per model: its score on a benchmark of resistance to jailbreaks
-- Published: 36, sorted by place
-- Columns:
--   edition    name       the edition in use
--   place      id         order of the charts
--   chart      whole      key of the chart, like 'record:cyber'
--   kind       word       'frontier', 'record', 'series', 'benchmark' or 'jailbreak'
--   domain     domain     name of the domain; NULL: the chart is of a benchmark
--   benchmark  benchmark TEXT  name of the benchmark; NULL: the chart is of a domain
--   title_en   name TEXT  title in English
--   title_zh   name TEXT  title in Chinese
--   x_en       name TEXT  title of the x axis in English
--   x_zh       name TEXT  title of the x axis in Chinese
--   y_en       name TEXT  title of the y axis in English
--   y_zh       name TEXT  title of the y axis in Chinese
--   x_is_date  flag       1: x is a date; 0: x is a number; NULL: x is the name of a model
DROP VIEW IF EXISTS z_chart;
CREATE VIEW z_chart AS
WITH domain_chart(place, kind, title_en, title_zh, x_en, x_zh, y_en, y_zh, x_is_date) AS (
  VALUES
    (1, 'frontier', '%s: capability and safety', '%s：能力分与安全分', 'capability score', '能力分', 'safety score', '安全分', 0),
    (2, 'record', '%s: risk index and its record', '%s：风险指数及其累积最大值', 'released on', '发布日期', 'risk index', '风险指数', 1),
    (3, 'series', '%s: risk index of each series', '%s：各系列的风险指数', 'released on', '发布日期', 'risk index', '风险指数', 1)
)
SELECT
  d.edition,
  1000000 * k.place + d.domain_id AS place,
  k.kind || ':' || d.domain AS chart,
  k.kind,
  d.domain,
  NULL AS benchmark,
  printf(k.title_en, d.label_en) AS title_en,
  printf(k.title_zh, d.label_zh) AS title_zh,
  k.x_en,
  k.x_zh,
  k.y_en,
  k.y_zh,
  k.x_is_date
FROM domain_chart AS k
CROSS JOIN z_monitored_domain AS d
UNION ALL
SELECT
  (SELECT edition_name()),
  4000000 + b.benchmark_id,
  'benchmark:' || b.name,
  'benchmark',
  NULL,
  b.name,
  printf('%s (%s)', b.name, b.measures),
  printf('%s（%s）', b.name, iif(b.measures = 'capability', '能力', '安全')),
  'released on',
  '发布日期',
  'score',
  '得分',
  1
FROM z_benchmark AS b
WHERE b.benchmark_id IN (SELECT benchmark_id FROM z_monitored_benchmark)
UNION ALL
SELECT
  (SELECT edition_name()),
  5000000 + b.benchmark_id,
  'jailbreak:' || b.name,
  'jailbreak',
  NULL,
  b.name,
  printf('%s: resistance to jailbreaks', b.name),
  printf('%s：越狱防护', b.name),
  'model',
  '模型',
  'score',
  '得分',
  NULL
FROM z_benchmark AS b
WHERE b.topic = 'jailbreak' AND b.benchmark_id IN (SELECT benchmark_id FROM z_monitored_benchmark)
ORDER BY place;

DROP VIEW IF EXISTS chart;
CREATE VIEW chart AS
@TYPED(chart)@
