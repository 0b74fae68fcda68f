CREATE VIEW risk_record AS
WITH before AS (
  SELECT
    *,
    max(risk_index) OVER earlier AS previous_record,
    count(risk_index) OVER earlier AS models_before
  FROM model_risk
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
  least(capability_coverage, safety_coverage) AS coverage
FROM before
WHERE risk_index > coalesce(previous_record, -1);
