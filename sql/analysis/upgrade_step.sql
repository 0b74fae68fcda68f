-- What changed from each model of a series to the next?
-- One row per domain and pair of consecutive models of a series, in order of release (of one day: model_id), from the index
-- core (table function index_step). Where the method estimates what is missing, changes are those of the models' own scores;
-- else those on the benchmarks that both models have, NULL where these carry less than smallest_coverage of the weight.
-- series_trend passes over a model that has no score.
DROP VIEW IF EXISTS upgrade_step;
CREATE VIEW upgrade_step AS
SELECT
  s.edition,
  s.domain,
  s.series,
  s.organization,
  s.from_model_id,
  s.from_model,
  s.to_model_id,
  s.to_model,
  s.released_on, -- of the later model
  s.capability_change, -- points
  s.safety_change,
  s.risk_change, -- each model with its own beta
  s.capability_coverage, -- share of the capability weight behind the change that had a score
  s.safety_coverage,
  s.capability_estimated, -- share of that weight that is estimated, of the model of which it is higher
  s.safety_estimated,
  tg.value - fg.value AS general_capability_change,
  f.parameters AS from_parameters, -- billions
  t.parameters AS to_parameters,
  t.reasoning > f.reasoning AS to_reasoning -- 1: from a non-reasoning to a reasoning model
FROM index_step AS s
CROSS JOIN z_model AS f ON f.model_id = s.from_model_id
CROSS JOIN z_model AS t ON t.model_id = s.to_model_id
LEFT JOIN general_capability AS fg ON fg.model_id = s.from_model_id
LEFT JOIN general_capability AS tg ON tg.model_id = s.to_model_id
WHERE s.is_step;
