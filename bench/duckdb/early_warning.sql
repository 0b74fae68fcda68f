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
-- What organizations declared of their models, those that are not monitored too.
declared AS (
  SELECT o.name AS organization, c.domain_id, lower(c.framework) AS framework, lower(c.level) AS level, c.declared_on
  FROM edition_in_use AS e
  JOIN declaration AS c ON c.declared_on <= e.until
  JOIN model AS mo ON mo.model_id = c.model_id AND mo.released_on <= e.until AND NOT mo.withdrawn
  JOIN series AS se USING (series_id)
  JOIN organization AS o USING (organization_id)
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
  AND h.honest < h.models * parameter_value('honest_share')
UNION ALL
SELECT
  d.name,
  'declared_level',
  mo.model,
  NULL
FROM edition_in_use AS e
JOIN declaration AS n ON n.declared_on BETWEEN e.starts_on AND e.until
JOIN monitored_model AS mo USING (model_id)
JOIN domain AS d ON d.domain_id = n.domain_id AND d.name IN (SELECT domain FROM monitored_benchmark)
WHERE EXISTS (
    FROM declared AS b
    WHERE b.organization = mo.organization AND b.domain_id = n.domain_id AND b.framework = lower(n.framework)
      AND b.declared_on < n.declared_on AND b.level <> lower(n.level)
  )
  AND NOT EXISTS (
    FROM declared AS b
    WHERE b.organization = mo.organization AND b.domain_id = n.domain_id AND b.framework = lower(n.framework)
      AND b.declared_on < e.starts_on AND b.level = lower(n.level)
  );
