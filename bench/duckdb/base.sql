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

CREATE VIEW breakthrough_model AS
SELECT
  mo.model_id,
  mo.name AS model,
  se.name AS series,
  o.name AS organization,
  mo.released_on,
  mo.general_capability,
  mo.general_capability_origin,
  max(mo.general_capability) OVER at_release AS best_at_release,
  mo.general_capability >= max(mo.general_capability) OVER at_release - parameter_value('breakthrough_margin') AS is_breakthrough
FROM model AS mo
JOIN series AS se USING (series_id)
JOIN organization AS o USING (organization_id)
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
  mo.open_weights,
  mo.parameters,
  mo.general_capability
FROM model AS mo
JOIN series AS se USING (series_id)
JOIN organization AS o USING (organization_id)
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
      / sum(w.weight) FILTER (WHERE b.measures = 'capability') AS capability_coverage,
    coalesce(sum(w.weight) FILTER (WHERE b.measures = 'safety' AND s.value IS NOT NULL), 0)
      / sum(w.weight) FILTER (WHERE b.measures = 'safety') AS safety_coverage
  FROM weight AS w
  JOIN benchmark AS b USING (benchmark_id)
  CROSS JOIN model AS mo
  LEFT JOIN score AS s ON s.model_id = mo.model_id AND s.benchmark_id = w.benchmark_id
  GROUP BY
    w.method_id,
    w.domain_id,
    mo.model_id
),
pair AS (
  SELECT
    *,
    CASE WHEN capability_coverage >= parameter_value('smallest_coverage') THEN capability_mean END AS capability,
    CASE WHEN safety_coverage >= parameter_value('smallest_coverage') THEN safety_mean END AS safety
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
  p.capability * (1 - sc.beta * p.safety / 100) AS risk_index,
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
