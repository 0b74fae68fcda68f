-- Without the evidence texts: the two printf round 15.05 differently.
CREATE VIEW early_warning AS
WITH summary AS (
  SELECT
    me.name AS method,
    d.name AS domain,
    s.*
  FROM benchmark_summary AS s
  JOIN benchmark AS b ON b.name = s.benchmark
  JOIN weight AS w USING (benchmark_id)
  JOIN method AS me USING (method_id)
  JOIN domain AS d USING (domain_id)
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
    s.method,
    s.domain,
    t.series,
    sum(s.capability_change) AS capability_change,
    sum(s.safety_change) AS safety_change
  FROM current_period AS p
  JOIN shared_step AS s ON s.is_risk_step
  JOIN monitored_model AS t ON t.model_id = s.to_model_id AND t.released_on <= p.ends_on
  GROUP BY ALL
  HAVING count(s.capability_change) = count(*) AND count(s.safety_change) = count(*)
)
SELECT
  r.method,
  r.domain,
  'record_risk_index' AS rule,
  r.model AS subject,
  r.risk_index AS value
FROM current_period AS p
JOIN risk_record AS r ON r.released_on BETWEEN p.starts_on AND p.ends_on
JOIN risk_growth AS g ON g.method = r.method AND g.domain = r.domain AND g.is_current AND g.record_counts
UNION ALL
SELECT
  method,
  domain,
  'above_human',
  benchmark,
  models_above_human
FROM summary
WHERE measures = 'capability' AND models_above_human > 0
UNION ALL
SELECT
  method,
  domain,
  'fast_growth',
  benchmark,
  record_growth
FROM summary
WHERE measures = 'capability' AND record_growth >= parameter_value('fast_growth')
UNION ALL
SELECT
  method,
  domain,
  'less_safe_as_more_capable',
  series,
  safety_change
FROM change
WHERE capability_change > parameter_value('shape_tolerance') AND safety_change < -parameter_value('shape_tolerance')
UNION ALL
SELECT
  s.method,
  s.domain,
  'low_honesty',
  s.benchmark,
  h.honest / h.models
FROM honesty AS h
JOIN summary AS s USING (benchmark)
WHERE h.models >= parameter_value('smallest_group')
  AND h.honest < h.models * parameter_value('honest_share');
