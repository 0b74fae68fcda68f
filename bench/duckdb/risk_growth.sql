CREATE VIEW risk_growth AS
WITH domain_period AS (
  SELECT DISTINCT
    me.name AS method,
    d.name AS domain,
    pe.name AS period,
    pe.is_current,
    pe.starts_on,
    pe.ends_on,
    CAST(
      CASE WHEN parameter_value('risk_year_from_publication') <> 0 THEN coalesce(pe.published_on, pe.ends_on) ELSE pe.ends_on END
      - INTERVAL 1 YEAR AS DATE
    ) AS year_before
  FROM weight AS w
  JOIN method AS me USING (method_id)
  JOIN domain AS d USING (domain_id)
  CROSS JOIN period AS pe
),
reached AS (
  SELECT
    p.*,
    count(r.risk_index) AS models,
    count(r.risk_index) FILTER (WHERE r.released_on >= p.starts_on) AS models_in_period,
    max(r.risk_index) AS record,
    arg_max(r.model, (r.risk_index, -epoch(r.released_on), -r.model_id)) AS record_model,
    count(r.risk_index) FILTER (WHERE r.released_on <= p.year_before) AS models_before,
    max(r.risk_index) FILTER (WHERE r.released_on <= p.year_before) AS record_before,
    arg_max(r.model, (r.risk_index, -epoch(r.released_on), -r.model_id)) FILTER (WHERE r.released_on <= p.year_before) AS record_before_model
  FROM domain_period AS p
  LEFT JOIN model_risk AS r ON r.method = p.method AND r.domain = p.domain AND r.released_on <= p.ends_on AND r.risk_index IS NOT NULL
  GROUP BY ALL
)
SELECT
  method,
  domain,
  period,
  is_current,
  ends_on,
  models,
  models_in_period,
  models - models_in_period >= parameter_value('smallest_group') AS record_counts,
  record,
  record_model,
  year_before,
  models_before,
  record_before,
  record_before_model,
  CASE
    WHEN models_before >= parameter_value('smallest_group') AND models > models_before
      THEN 100 * (record / nullif(record_before, 0) - 1)
  END AS growth
FROM reached;
