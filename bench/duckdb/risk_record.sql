CREATE VIEW risk_record AS
WITH mixed AS (
  SELECT DISTINCT
    me.name AS method,
    d.name AS domain,
    l.model_id,
    1 AS is_mixed
  FROM left_out_score AS l
  JOIN weight AS w USING (benchmark_id)
  JOIN method AS me USING (method_id)
  JOIN domain AS d USING (domain_id)
),
before AS (
  SELECT
    r.*,
    m.is_mixed,
    max(risk_index) OVER earlier AS previous_record,
    count(risk_index) OVER earlier AS models_before,
    count(m.is_mixed) FILTER (WHERE risk_index IS NOT NULL) OVER earlier AS mixed_before
  FROM model_risk AS r
  LEFT JOIN mixed AS m USING (method, domain, model_id)
  WINDOW earlier AS (
    PARTITION BY method, domain
    ORDER BY released_on, model_id
    ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
  )
)
SELECT
  method,
  domain,
  model_id,
  model,
  series,
  organization,
  released_on,
  year(released_on) || 'Q' || quarter(released_on) AS quarter,
  risk_index,
  previous_record,
  models_before,
  least(capability_coverage, safety_coverage) AS coverage,
  CAST(models_before > 0 AND (is_mixed IS NOT NULL OR mixed_before > 0) AS INTEGER) AS mixes_groups
FROM before
WHERE risk_index > coalesce(previous_record, -1);
