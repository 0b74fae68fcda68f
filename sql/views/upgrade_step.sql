-- What changed from each model of a series to the next?
-- One row per method, domain and pair of consecutive models of a series, in order of release (of one day:
-- model_id). Changes are those on the benchmarks that both models have, computed in shared_step; NULL where the shared
-- ones carry less than smallest_coverage of the weight. series_trend passes over a model that has no score.
DROP VIEW IF EXISTS upgrade_step;
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
  t.released_on, -- of the later model
  s.capability_change, -- points
  s.safety_change,
  s.risk_change, -- of the risk indexes on the shared benchmarks, each model with its own beta
  s.capability_coverage AS shared_capability_coverage, -- share of the capability weight on which both have a score
  s.safety_coverage AS shared_safety_coverage,
  t.general_capability - f.general_capability AS general_capability_change,
  f.parameters AS from_parameters, -- billions
  t.parameters AS to_parameters,
  t.reasoning > f.reasoning AS to_reasoning -- 1: from a non-reasoning to a reasoning model
FROM shared_step AS s
CROSS JOIN monitored_model AS f ON f.model_id = s.from_model_id
CROSS JOIN monitored_model AS t ON t.model_id = s.to_model_id
WHERE s.is_step;
