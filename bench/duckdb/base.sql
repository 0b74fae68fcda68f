-- What several views share, in DuckDB's SQL, over tables of the same names and columns. Loaded before them.

CREATE MACRO parameter_value(wanted) AS (SELECT value FROM parameter WHERE name = wanted);

CREATE VIEW current_period AS
SELECT
  pe.starts_on,
  coalesce(pe.ends_on, DATE '9999-12-31') AS ends_on,
  CAST(
    CASE WHEN parameter_value('benchmark_year_from_publication') <> 0 THEN coalesce(pe.published_on, pe.ends_on) ELSE pe.ends_on END
    - INTERVAL 1 YEAR AS DATE
  ) AS benchmark_year_before
FROM (SELECT 1)
LEFT JOIN period AS pe ON pe.is_current = 1;

CREATE VIEW general_capability AS
SELECT g.model_id, g.value, g.origin
FROM method AS me
JOIN general_index AS g ON lower(g.name) = lower(me.general_index) AND g.version IS NOT DISTINCT FROM me.general_index_version -- '' comes as NULL
WHERE me.is_current = 1;

CREATE VIEW breakthrough_model AS
SELECT
  mo.model_id,
  mo.name AS model,
  se.name AS series,
  o.name AS organization,
  mo.released_on,
  g.value AS general_capability,
  g.origin AS general_capability_origin,
  max(g.value) OVER at_release AS best_at_release,
  g.value >= max(g.value) OVER at_release - parameter_value('breakthrough_margin') AS is_breakthrough
FROM model AS mo
JOIN series AS se USING (series_id)
JOIN organization AS o USING (organization_id)
LEFT JOIN general_capability AS g USING (model_id)
WINDOW at_release AS (PARTITION BY o.organization_id ORDER BY mo.released_on);

CREATE VIEW monitored_model AS
SELECT
  mo.model_id,
  mo.name AS model,
  se.name AS series,
  o.name AS organization,
  o.region,
  mo.released_on,
  mo.reasoning,
  CAST(mo.weights_opened_on IS NOT NULL AND mo.weights_opened_on <= greatest(mo.released_on, (SELECT ends_on FROM current_period)) AS INTEGER) AS open_weights,
  mo.parameters,
  g.value AS general_capability
FROM model AS mo
JOIN series AS se USING (series_id)
JOIN organization AS o USING (organization_id)
LEFT JOIN general_capability AS g USING (model_id)
WHERE parameter_value('breakthrough_only') = 0
  OR mo.model_id IN (SELECT model_id FROM breakthrough_model WHERE is_breakthrough);

CREATE VIEW model_risk AS
WITH mean AS (
  SELECT
    w.method_id,
    w.domain_id,
    mo.model_id,
    sum(w.weight * s.value) FILTER (WHERE b.measures = 'capability')
      / sum(w.weight) FILTER (WHERE b.measures = 'capability' AND s.value IS NOT NULL) AS capability_mean,
    sum(w.weight * s.value) FILTER (WHERE b.measures = 'safety')
      / sum(w.weight) FILTER (WHERE b.measures = 'safety' AND s.value IS NOT NULL) AS safety_mean,
    coalesce(sum(w.weight) FILTER (WHERE b.measures = 'capability' AND s.value IS NOT NULL), 0)
      / sum(w.weight) FILTER (WHERE b.measures = 'capability' AND g.reason IS NULL) AS capability_coverage,
    coalesce(sum(w.weight) FILTER (WHERE b.measures = 'safety' AND s.value IS NOT NULL), 0)
      / sum(w.weight) FILTER (WHERE b.measures = 'safety' AND g.reason IS NULL) AS safety_coverage
  FROM weight AS w
  JOIN benchmark AS b USING (benchmark_id)
  CROSS JOIN model AS mo
  LEFT JOIN score AS s ON s.model_id = mo.model_id AND s.benchmark_id = w.benchmark_id
  LEFT JOIN missing_score AS g ON g.model_id = mo.model_id AND g.benchmark_id = w.benchmark_id AND g.reason = 'not_applicable'
  GROUP BY
    w.method_id,
    w.domain_id,
    mo.model_id
),
pair AS (
  SELECT
    *,
    CASE WHEN capability_coverage >= parameter_value('smallest_coverage') THEN round(capability_mean, 9) END AS capability,
    CASE WHEN safety_coverage >= parameter_value('smallest_coverage') THEN round(safety_mean, 9) END AS safety
  FROM mean
)
SELECT
  me.name AS method,
  d.name AS domain,
  mo.model_id,
  mo.model,
  mo.series,
  mo.organization,
  mo.region,
  mo.released_on,
  mo.reasoning,
  mo.open_weights,
  p.capability,
  p.safety,
  sc.beta,
  round(p.capability * (1 - sc.beta * p.safety / 100), 9) AS risk_index,
  p.capability_coverage,
  p.safety_coverage
FROM pair AS p
JOIN method AS me USING (method_id)
JOIN domain AS d USING (domain_id)
JOIN monitored_model AS mo USING (model_id)
LEFT JOIN safety_coefficient AS sc ON sc.method_id = p.method_id AND sc.open_weights = mo.open_weights;

CREATE VIEW current_risk AS
SELECT r.*
FROM current_period AS p
JOIN model_risk AS r ON r.released_on <= p.ends_on;

CREATE VIEW current_score AS
SELECT
  b.benchmark_id,
  b.name AS benchmark,
  b.measures,
  b.topic,
  mo.model_id,
  mo.model,
  mo.series,
  mo.organization,
  mo.released_on,
  s.value AS score
FROM current_period AS p
JOIN monitored_model AS mo ON mo.released_on <= p.ends_on
JOIN score AS s USING (model_id)
JOIN benchmark AS b USING (benchmark_id);

CREATE VIEW grouped_score AS
SELECT
  s.model_id,
  s.benchmark_id,
  mo.released_on <= p.ends_on AS in_report,
  coalesce(e.harness, 'unknown') || coalesce(' ' || CAST(e.task_version AS VARCHAR), '') AS comparability
FROM current_period AS p
CROSS JOIN monitored_model AS mo
JOIN score AS s USING (model_id)
LEFT JOIN evaluation AS e USING (evaluation_id);

CREATE VIEW counted_group AS
SELECT
  benchmark_id,
  arg_min(comparability, place) AS comparability
FROM (
  SELECT
    benchmark_id,
    comparability,
    row_number() OVER (PARTITION BY benchmark_id ORDER BY count(*) FILTER (WHERE in_report) DESC, count(*) DESC, comparability) AS place
  FROM grouped_score
  GROUP BY
    benchmark_id,
    comparability
)
GROUP BY benchmark_id;

CREATE VIEW left_out_score AS
SELECT g.*
FROM grouped_score AS g
JOIN counted_group AS c USING (benchmark_id)
WHERE g.comparability <> c.comparability;

CREATE VIEW comparable_score AS
SELECT s.*
FROM current_score AS s
ANTI JOIN left_out_score AS l USING (model_id, benchmark_id);

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
-- The weight that is not applicable to one of the two.
lost AS (
  SELECT
    p.method,
    p.domain,
    p.to_model_id,
    p.from_model_id,
    sum(w.weight) FILTER (WHERE b.measures = 'capability') AS capability,
    sum(w.weight) FILTER (WHERE b.measures = 'safety') AS safety
  FROM (SELECT DISTINCT method, domain, to_model_id, from_model_id FROM pair) AS p
  JOIN method AS me ON me.name = p.method
  JOIN domain AS d ON d.name = p.domain
  JOIN weight AS w ON w.method_id = me.method_id AND w.domain_id = d.domain_id
  JOIN benchmark AS b USING (benchmark_id)
  WHERE EXISTS (
    SELECT 1 FROM missing_score AS g
    WHERE g.benchmark_id = w.benchmark_id AND g.reason = 'not_applicable' AND g.model_id IN (p.to_model_id, p.from_model_id)
  )
  GROUP BY ALL
),
shared AS (
  SELECT
    p.*,
    me.method_id,
    any_value(tw.capability) - coalesce(any_value(l.capability), 0) AS capability_weight,
    any_value(tw.safety) - coalesce(any_value(l.safety), 0) AS safety_weight,
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
  LEFT JOIN lost AS l ON l.method = p.method AND l.domain = p.domain AND l.to_model_id = p.to_model_id AND l.from_model_id = p.from_model_id
  LEFT JOIN scored AS f ON f.method_id = me.method_id AND f.domain_id = d.domain_id AND f.model_id = p.from_model_id
  LEFT JOIN scored AS t ON t.method_id = f.method_id AND t.domain_id = f.domain_id AND t.benchmark_id = f.benchmark_id AND t.model_id = p.to_model_id
  WHERE p.from_model_id IS NOT NULL
  GROUP BY ALL
),
compared AS (
  SELECT
    *,
    coalesce(capability_shared, 0) / nullif(capability_weight, 0) AS capability_coverage,
    coalesce(safety_shared, 0) / nullif(safety_weight, 0) AS safety_coverage,
    CASE WHEN capability_coverage >= parameter_value('smallest_coverage') THEN round(to_capability, 9) END AS shared_to_capability,
    CASE WHEN capability_coverage >= parameter_value('smallest_coverage') THEN round(from_capability, 9) END AS shared_from_capability,
    CASE WHEN safety_coverage >= parameter_value('smallest_coverage') THEN round(to_safety, 9) END AS shared_to_safety,
    CASE WHEN safety_coverage >= parameter_value('smallest_coverage') THEN round(from_safety, 9) END AS shared_from_safety
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
  round(c.shared_to_capability - c.shared_from_capability, 9) AS capability_change,
  round(c.shared_to_safety - c.shared_from_safety, 9) AS safety_change,
  round(
    round(c.shared_to_capability * (1 - t.beta * c.shared_to_safety / 100), 9)
      - round(c.shared_from_capability * (1 - f.beta * c.shared_from_safety / 100), 9),
    9
  ) AS risk_change
FROM compared AS c
JOIN model_risk AS f ON f.method = c.method AND f.domain = c.domain AND f.model_id = c.from_model_id
JOIN model_risk AS t ON t.method = c.method AND t.domain = c.domain AND t.model_id = c.to_model_id;
