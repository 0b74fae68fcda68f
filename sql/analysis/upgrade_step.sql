-- What changed from each model of a series to the next?
-- One row per domain and pair of consecutive models of a series, in order of release (of one day: model_id), from the index
-- core (table function index_step). Where the method estimates what is missing, changes are those of the models' own scores;
-- else those on the benchmarks that both models have, NULL where these carry less than smallest_coverage of the weight.
-- series_trend passes over a model that has no score.
-- Published: 8, sheet 'Upgrades' '升级', sorted by domain series released_on to_model_id
-- Columns:
--   edition                    name
--   domain                     domain
--   series                     name
--   organization               name
--   from_model_id              id
--   from_model                 name
--   to_model_id                id
--   to_model                   name
--   released_on                date        of the later model
--   capability_change          change      points
--   safety_change              change
--   risk_change                change      each model with its own beta
--   capability_coverage        fact share  share of the capability weight behind the change that had a score
--   safety_coverage            fact share
--   capability_estimated       fact share  share of that weight that is estimated, of the model of which it is higher
--   safety_estimated           fact share  as in [index_step](#index_stepedition-scenario)
--   general_capability_change  change
--   from_parameters            fact        billions
--   to_parameters              fact
--   to_reasoning               flag        1: from a non-reasoning to a reasoning model
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
  s.released_on,
  s.capability_change,
  s.safety_change,
  s.risk_change,
  s.capability_coverage,
  s.safety_coverage,
  s.capability_estimated,
  s.safety_estimated,
  tg.value - fg.value AS general_capability_change,
  f.parameters AS from_parameters,
  t.parameters AS to_parameters,
  t.reasoning > f.reasoning AS to_reasoning
FROM index_step AS s
CROSS JOIN z_model AS f ON f.model_id = s.from_model_id
CROSS JOIN z_model AS t ON t.model_id = s.to_model_id
LEFT JOIN general_capability AS fg ON fg.model_id = s.from_model_id
LEFT JOIN general_capability AS tg ON tg.model_id = s.to_model_id
WHERE s.is_step;
