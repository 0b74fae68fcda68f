CREATE VIEW risk_growth AS
WITH domain_period AS (
  SELECT DISTINCT
    b.domain,
    pe.name AS period,
    CAST(pe.name = e.period AS INTEGER) AS is_edition_period,
    pe.starts_on,
    pe.ends_on,
    CASE WHEN pe.name = e.period THEN e.baseline_on ELSE CAST(pe.ends_on - INTERVAL 1 YEAR AS DATE) END AS baseline_on
  FROM edition_in_use AS e
  CROSS JOIN monitored_benchmark AS b
  JOIN period AS pe ON pe.ends_on <= e.ends_on
),
reached AS (
  SELECT
    p.*,
    count(r.risk_index) AS models,
    count(r.risk_index) FILTER (WHERE r.released_on >= p.starts_on) AS models_in_period,
    max(r.risk_index) AS record,
    arg_max(r.model, (r.risk_index, -epoch(r.released_on), -r.model_id)) AS record_model,
    count(r.risk_index) FILTER (WHERE r.released_on <= p.baseline_on) AS models_before,
    max(r.risk_index) FILTER (WHERE r.released_on <= p.baseline_on) AS record_before,
    arg_max(r.model, (r.risk_index, -epoch(r.released_on), -r.model_id)) FILTER (WHERE r.released_on <= p.baseline_on) AS record_before_model
  FROM domain_period AS p
  LEFT JOIN index_score AS r ON r.domain = p.domain AND r.released_on <= p.ends_on AND r.risk_index IS NOT NULL
  GROUP BY ALL
)
SELECT
  domain,
  period,
  is_edition_period,
  ends_on,
  models,
  models_in_period,
  models - models_in_period >= parameter_value('smallest_group') AS record_counts,
  record,
  record_model,
  baseline_on,
  models_before,
  record_before,
  record_before_model,
  CASE
    WHEN models_before >= parameter_value('smallest_group') AND models > models_before
      THEN 100 * (record / nullif(record_before, 0) - 1)
  END AS growth
FROM reached;
