CREATE VIEW upgrade_step AS
SELECT
  s.method,
  s.domain,
  t.series,
  t.organization,
  s.from_model_id,
  f.model AS from_model,
  s.to_model_id,
  t.model AS to_model,
  t.released_on,
  s.capability_change,
  s.safety_change,
  s.risk_change,
  s.capability_coverage AS shared_capability_coverage,
  s.safety_coverage AS shared_safety_coverage,
  t.general_capability - f.general_capability AS general_capability_change,
  f.parameters AS from_parameters,
  t.parameters AS to_parameters,
  t.reasoning > f.reasoning AS to_reasoning
FROM shared_step AS s
JOIN monitored_model AS f ON f.model_id = s.from_model_id
JOIN monitored_model AS t ON t.model_id = s.to_model_id
WHERE s.is_step;
