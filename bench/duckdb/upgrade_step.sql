CREATE VIEW upgrade_step AS
SELECT
  s.domain,
  s.series,
  s.organization,
  s.from_model_id,
  s.from_model,
  s.to_model_id,
  s.to_model,
  s.released_on,
  s.capability_change,
  s.safety_change,
  s.risk_change,
  s.capability_coverage,
  s.safety_coverage,
  s.capability_estimated,
  s.safety_estimated,
  t.general_capability - f.general_capability AS general_capability_change,
  f.parameters AS from_parameters,
  t.parameters AS to_parameters,
  t.reasoning > f.reasoning AS to_reasoning
FROM index_step AS s
JOIN monitored_model AS f ON f.model_id = s.from_model_id
JOIN monitored_model AS t ON t.model_id = s.to_model_id
WHERE s.is_step = 1;
