-- What changed from each model of a series to the next?
-- One row per method, domain and pair of consecutive models of a series, in order of release (of one day:
-- model_id). A change is NULL where one of the two lacks the score; series_trend passes over such a model.
DROP VIEW IF EXISTS upgrade_step;
CREATE VIEW upgrade_step AS
WITH step AS (
  SELECT
    r.*,
    mo.general_capability,
    mo.parameters,
    lag(r.model_id) OVER in_order AS from_model_id,
    lag(r.model) OVER in_order AS from_model,
    lag(r.capability) OVER in_order AS from_capability,
    lag(r.safety) OVER in_order AS from_safety,
    lag(r.risk_index) OVER in_order AS from_risk_index,
    lag(r.reasoning) OVER in_order AS from_reasoning,
    lag(mo.general_capability) OVER in_order AS from_general_capability,
    lag(mo.parameters) OVER in_order AS from_parameters
  FROM model_risk AS r
  JOIN model AS mo ON mo.model_id = r.model_id
  WINDOW in_order AS (PARTITION BY r.method, r.domain, r.series ORDER BY r.released_on, r.model_id)
)
SELECT
  method,
  domain,
  series,
  organization,
  from_model_id,
  from_model,
  model_id AS to_model_id,
  model AS to_model,
  released_on, -- of the later model
  capability - from_capability AS capability_change,
  safety - from_safety AS safety_change,
  risk_index - from_risk_index AS risk_change,
  general_capability - from_general_capability AS general_capability_change,
  from_parameters, -- billions
  parameters AS to_parameters,
  reasoning > from_reasoning AS to_reasoning -- 1: from a non-reasoning to a reasoning model
FROM step
WHERE from_model_id IS NOT NULL;
