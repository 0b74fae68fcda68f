-- What did each quarter's new models bring?
-- One row per method, domain and quarter in which a model was released.
DROP VIEW IF EXISTS quarter_summary;
CREATE VIEW quarter_summary AS
SELECT
  method,
  domain,
  quarter(released_on) AS quarter,
  count(*) AS models,
  avg(capability) AS mean_capability,
  max(capability) AS max_capability,
  avg(safety) AS mean_safety,
  max(safety) AS max_safety,
  avg(risk_index) AS mean_risk_index,
  max(risk_index) AS max_risk_index,
  -- 1: a model of the quarter set a new record risk index; the first risk index is one. NULL: none has one.
  max(risk_index) > coalesce(
    max(max(risk_index)) OVER (
      PARTITION BY method, domain
      ORDER BY quarter(released_on)
      ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
    ),
    -1
  ) AS new_record
FROM model_risk
GROUP BY
  method,
  domain,
  quarter(released_on);
