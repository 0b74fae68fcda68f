CREATE VIEW risk_record AS
WITH before AS (
  SELECT
    *,
    max(risk_index) OVER (
      PARTITION BY method, domain
      ORDER BY released_on, model_id
      ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
    ) AS previous_record
  FROM model_risk
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
  previous_record
FROM before
WHERE risk_index > coalesce(previous_record, -1);
