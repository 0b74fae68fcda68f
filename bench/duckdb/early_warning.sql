-- Without the evidence texts: the two printf round 15.05 differently.
CREATE VIEW early_warning AS
WITH summary AS (
  SELECT w.domain, s.*
  FROM benchmark_summary AS s
  JOIN monitored_benchmark AS w USING (benchmark)
),
honesty AS (
  SELECT
    benchmark,
    count(*) AS models,
    count(*) FILTER (WHERE score > parameter_value('honest_score')) AS honest
  FROM comparable_score
  WHERE topic = 'honesty'
  GROUP BY benchmark
),
change AS (
  SELECT
    s.domain,
    s.series,
    sum(s.capability_change) AS capability_change,
    sum(s.safety_change) AS safety_change
  FROM index_step AS s
  WHERE s.is_risk_step = 1
  GROUP BY ALL
  HAVING count(s.capability_change) = count(*) AND count(s.safety_change) = count(*)
)
SELECT
  r.domain,
  'record_risk_index' AS rule,
  r.model AS subject,
  r.risk_index AS value
FROM edition_in_use AS e
JOIN risk_record AS r ON r.released_on >= e.starts_on
JOIN risk_growth AS g ON g.domain = r.domain AND g.is_edition_period = 1 AND g.record_counts
UNION ALL
SELECT
  domain,
  'above_human',
  benchmark,
  models_above_human
FROM summary
WHERE measures = 'capability' AND models_above_human > 0
UNION ALL
SELECT
  domain,
  'fast_growth',
  benchmark,
  record_growth
FROM summary
WHERE measures = 'capability' AND record_growth >= parameter_value('fast_growth')
UNION ALL
SELECT
  domain,
  'less_safe_as_more_capable',
  series,
  safety_change
FROM change
WHERE capability_change > parameter_value('shape_tolerance') AND safety_change < -parameter_value('shape_tolerance')
UNION ALL
SELECT
  s.domain,
  'low_honesty',
  s.benchmark,
  h.honest / h.models
FROM honesty AS h
JOIN summary AS s USING (benchmark)
WHERE h.models >= parameter_value('smallest_group')
  AND h.honest < h.models * parameter_value('honest_share');
