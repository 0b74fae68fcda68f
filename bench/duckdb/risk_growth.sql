CREATE VIEW risk_growth AS
WITH domain_period AS (
  SELECT DISTINCT
    me.name AS method,
    d.name AS domain,
    pe.name AS period,
    pe.is_current,
    pe.ends_on,
    CAST(
      CASE WHEN parameter_value('risk_year_from_publication') <> 0 THEN coalesce(pe.published_on, pe.ends_on) ELSE pe.ends_on END
      - INTERVAL 1 YEAR AS DATE
    ) AS year_before
  FROM weight AS w
  JOIN method AS me USING (method_id)
  JOIN domain AS d USING (domain_id)
  CROSS JOIN period AS pe
)
SELECT
  p.method,
  p.domain,
  p.period,
  p.is_current,
  p.ends_on,
  max(r.risk_index) AS record,
  arg_max(r.model, r.risk_index) AS record_model,
  p.year_before,
  max(r.risk_index) FILTER (WHERE r.released_on <= p.year_before) AS record_before,
  arg_max(r.model, r.risk_index) FILTER (WHERE r.released_on <= p.year_before) AS record_before_model,
  100 * (record / nullif(record_before, 0) - 1) AS growth
FROM domain_period AS p
LEFT JOIN risk_record AS r ON r.method = p.method AND r.domain = p.domain AND r.released_on <= p.ends_on
GROUP BY
  p.method,
  p.domain,
  p.period,
  p.is_current,
  p.ends_on,
  p.year_before;
