CREATE VIEW quarter_summary AS
SELECT
  method,
  domain,
  year(released_on) || 'Q' || quarter(released_on) AS quarter,
  count(*) AS models,
  avg(capability) AS mean_capability,
  max(capability) AS max_capability,
  avg(safety) AS mean_safety,
  max(safety) AS max_safety,
  avg(risk_index) AS mean_risk_index,
  max(risk_index) AS max_risk_index,
  max(risk_index) > coalesce(
    max(max(risk_index)) OVER (
      PARTITION BY method, domain
      ORDER BY year(released_on) || 'Q' || quarter(released_on)
      ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
    ),
    -1
  ) AS new_record
FROM model_risk
GROUP BY
  method,
  domain,
  year(released_on) || 'Q' || quarter(released_on);
