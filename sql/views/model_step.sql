-- What changed from the model before to each model, by each score?
-- The rows of model_risk. A change is that on shared benchmarks (shared_step) from the model before it in the series that
-- has the same score; NULL: it is the first that has it, or too few benchmarks are shared. What series_trend reads.
DROP VIEW IF EXISTS model_step;
CREATE VIEW model_step AS
WITH step AS (
  SELECT
    method,
    domain,
    to_model_id,
    max(capability_change) FILTER (WHERE is_capability_step) AS capability_change,
    max(safety_change) FILTER (WHERE is_safety_step) AS safety_change,
    max(risk_change) FILTER (WHERE is_risk_step) AS risk_change
  FROM shared_step
  GROUP BY
    method,
    domain,
    to_model_id
)
SELECT
  r.*,
  s.capability_change,
  s.safety_change,
  s.risk_change AS risk_index_change
FROM model_risk AS r
LEFT JOIN step AS s ON s.method = r.method AND s.domain = r.domain AND s.to_model_id = r.model_id;
