-- What do the numbers rest on that is not a test result?
-- One row per assumption or source: the formula of the edition's method and its constants, the rule for missing scores
-- and the estimates, lines, parameters, human baselines, threat models, and the origins of the scores.
-- Published: 23, sheet 'Sources and assumptions' '来源与假设', sorted by place name domain benchmark
-- Columns:
--   edition    name       the edition in use
--   place      id         order of the kinds
--   kind       word       'formula', 'constant', 'missing scores', 'estimated scores', 'scores not estimated', 'line',
--                         'origin of scores', 'origin of general capability', 'parameter', 'human baseline' or 'threat
--                         model'
--   name       name       name of the method, constant, rule, line, origin, parameter or people
--   domain     domain TEXT  name of the domain; NULL: all domains
--   benchmark  benchmark TEXT  name of the benchmark; NULL: it is not about one
--   value      fact ANY   the number; NULL: none, or not known
--   unit       word       unit of the value
--   about      word       what is assumed, or where it comes from
DROP VIEW IF EXISTS z_assumption;
CREATE VIEW z_assumption AS
WITH assumed(place, kind, name, domain, benchmark, value, unit, about) AS (
  SELECT place, kind, name, domain, benchmark, value, unit, about
  FROM z_assumption_method
  UNION ALL
  SELECT DISTINCT
    5,
    'line',
    t.threshold,
    t.domain,
    b.name,
    t.line,
    iif(b.name IS NULL, t.quantity, 'points'),
    iif(t.line IS NULL, 'not known; ', '') || coalesce(t.source, '')
  FROM z_threshold_status AS t
  LEFT JOIN z_benchmark AS b ON b.name = t.quantity
  UNION ALL
  SELECT
    6,
    'origin of scores',
    s.origin,
    NULL,
    NULL,
    count(*),
    'scores',
    CASE s.origin
      WHEN 'synthetic' THEN 'made by a generator: says nothing about the real models'
      WHEN 'unknown' THEN 'nobody said where they come from'
    END
  FROM monitored_score AS s
  GROUP BY s.origin
  UNION ALL
  SELECT
    7,
    'origin of general capability',
    g.origin,
    NULL,
    NULL,
    count(*),
    'models',
    printf('on %s', rtrim(g.general_index || ' ' || g.general_index_version))
      || iif(g.origin = 'synthetic', '; made up: says nothing about the real models', '')
  FROM general_capability AS g
  JOIN monitored_model AS mo ON mo.model_id = g.model_id
  GROUP BY g.origin
  UNION ALL
  SELECT
    8,
    'parameter',
    pa.name,
    NULL,
    NULL,
    pa.value,
    pa.unit,
    pa.about
  FROM z_parameter AS pa
  UNION ALL
  SELECT
    9,
    'human baseline',
    h.who,
    NULL,
    b.name,
    h.value,
    'points',
    h.source
  FROM z_human_baseline AS h
  JOIN z_benchmark AS b ON b.benchmark_id = h.benchmark_id
  -- Without its source, which may name a benchmark: threat_coverage has that.
  UNION ALL
  SELECT
    10,
    'threat model',
    'steps',
    t.domain,
    NULL,
    count(*),
    'steps',
    printf('which benchmark covers which of them is assumed for %d of %d pairs', sum(t.assumed), sum(t.benchmarks))
  FROM z_threat_coverage AS t
  GROUP BY t.domain
)
SELECT
  (SELECT edition_name()) AS edition,
  place,
  kind,
  name,
  domain,
  benchmark,
  value,
  unit,
  about
FROM assumed;

DROP VIEW IF EXISTS assumption;
CREATE VIEW assumption AS
@TYPED(assumption)@
