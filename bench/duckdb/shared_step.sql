CREATE VIEW shared_step AS
WITH scored AS (
  SELECT
    w.method_id,
    w.domain_id,
    w.benchmark_id,
    w.weight,
    b.measures,
    s.model_id,
    s.value
  FROM weight AS w
  JOIN benchmark AS b USING (benchmark_id)
  JOIN score AS s USING (benchmark_id)
),
total_weight AS (
  SELECT
    method_id,
    domain_id,
    sum(weight) FILTER (WHERE measures = 'capability') AS capability,
    sum(weight) FILTER (WHERE measures = 'safety') AS safety
  FROM weight
  JOIN benchmark USING (benchmark_id)
  GROUP BY ALL
),
before AS (
  SELECT
    *,
    lag(model_id) OVER (PARTITION BY method, domain, series ORDER BY released_on, model_id) AS any_before,
    CASE WHEN capability IS NOT NULL THEN lag(model_id) OVER (PARTITION BY method, domain, series, capability IS NULL ORDER BY released_on, model_id) END AS capability_before,
    CASE WHEN safety IS NOT NULL THEN lag(model_id) OVER (PARTITION BY method, domain, series, safety IS NULL ORDER BY released_on, model_id) END AS safety_before,
    CASE WHEN risk_index IS NOT NULL THEN lag(model_id) OVER (PARTITION BY method, domain, series, risk_index IS NULL ORDER BY released_on, model_id) END AS risk_before
  FROM model_risk
),
pair AS (
  SELECT DISTINCT
    method,
    domain,
    model_id AS to_model_id,
    unnest([any_before, capability_before, safety_before, risk_before]) AS from_model_id,
    any_before,
    capability_before,
    safety_before,
    risk_before
  FROM before
),
shared AS (
  SELECT
    p.*,
    me.method_id,
    any_value(tw.capability) AS capability_weight,
    any_value(tw.safety) AS safety_weight,
    sum(f.weight) FILTER (WHERE f.measures = 'capability' AND t.value IS NOT NULL) AS capability_shared,
    sum(f.weight) FILTER (WHERE f.measures = 'safety' AND t.value IS NOT NULL) AS safety_shared,
    sum(f.weight * f.value) FILTER (WHERE f.measures = 'capability' AND t.value IS NOT NULL) / capability_shared AS from_capability,
    sum(f.weight * t.value) FILTER (WHERE f.measures = 'capability' AND t.value IS NOT NULL) / capability_shared AS to_capability,
    sum(f.weight * f.value) FILTER (WHERE f.measures = 'safety' AND t.value IS NOT NULL) / safety_shared AS from_safety,
    sum(f.weight * t.value) FILTER (WHERE f.measures = 'safety' AND t.value IS NOT NULL) / safety_shared AS to_safety
  FROM pair AS p
  JOIN method AS me ON me.name = p.method
  JOIN domain AS d ON d.name = p.domain
  JOIN total_weight AS tw ON tw.method_id = me.method_id AND tw.domain_id = d.domain_id
  LEFT JOIN scored AS f ON f.method_id = me.method_id AND f.domain_id = d.domain_id AND f.model_id = p.from_model_id
  LEFT JOIN scored AS t ON t.method_id = f.method_id AND t.domain_id = f.domain_id AND t.benchmark_id = f.benchmark_id AND t.model_id = p.to_model_id
  WHERE p.from_model_id IS NOT NULL
  GROUP BY ALL
),
compared AS (
  SELECT
    *,
    coalesce(capability_shared, 0) / capability_weight AS capability_coverage,
    coalesce(safety_shared, 0) / safety_weight AS safety_coverage,
    CASE WHEN capability_coverage >= parameter_value('smallest_coverage') THEN to_capability END AS shared_to_capability,
    CASE WHEN capability_coverage >= parameter_value('smallest_coverage') THEN from_capability END AS shared_from_capability,
    CASE WHEN safety_coverage >= parameter_value('smallest_coverage') THEN to_safety END AS shared_to_safety,
    CASE WHEN safety_coverage >= parameter_value('smallest_coverage') THEN from_safety END AS shared_from_safety
  FROM shared
)
SELECT
  c.method,
  c.domain,
  c.from_model_id,
  c.to_model_id,
  CAST(c.from_model_id IS NOT DISTINCT FROM c.any_before AS INTEGER) AS is_step,
  CAST(c.from_model_id IS NOT DISTINCT FROM c.capability_before AS INTEGER) AS is_capability_step,
  CAST(c.from_model_id IS NOT DISTINCT FROM c.safety_before AS INTEGER) AS is_safety_step,
  CAST(c.from_model_id IS NOT DISTINCT FROM c.risk_before AS INTEGER) AS is_risk_step,
  c.capability_coverage,
  c.safety_coverage,
  round(c.shared_to_capability, 9) - round(c.shared_from_capability, 9) AS capability_change,
  round(c.shared_to_safety, 9) - round(c.shared_from_safety, 9) AS safety_change,
  round(c.shared_to_capability * (1 - t.beta * c.shared_to_safety / 100), 9)
    - round(c.shared_from_capability * (1 - f.beta * c.shared_from_safety / 100), 9) AS risk_change
FROM compared AS c
JOIN model_risk AS f ON f.method = c.method AND f.domain = c.domain AND f.model_id = c.from_model_id
JOIN model_risk AS t ON t.method = c.method AND t.domain = c.domain AND t.model_id = c.to_model_id;
