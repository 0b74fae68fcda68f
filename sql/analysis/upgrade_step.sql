-- What changed from each model of a series to the next?
-- One row per domain and pair of consecutive models of a series, in order of release (models of one day by model_id).
-- If the method estimates missing scores, a change is that of the models' own scores. Else it is computed on the
-- benchmarks that both models have, and is NULL if these carry less than smallest_coverage of the weight (see
-- index_step). series_trend passes over a model without a score; this view does not.
-- Published: 8, sheet 'Upgrades' '升级', sorted by domain series released_on to_model_id
-- Columns:
--   edition                    name        the edition in use
--   domain                     domain      name of the domain
--   series                     name        name of the series
--   organization               name        organization of the series
--   from_model_id              id          key of the earlier model
--   from_model                 name        name of the earlier model
--   to_model_id                id          key of the later model
--   to_model                   name        name of the later model
--   released_on                date        day on which the later model was released
--   capability_change          change      change of the capability score
--   safety_change              change      change of the safety score
--   risk_change                change      change of the risk index, each model with its own beta
--   capability_coverage        fact share  share of the capability weight behind the change that had a score
--   safety_coverage            fact share  share of the safety weight behind the change that had a score
--   capability_estimated       fact share  share of that capability weight that is estimated, the higher one of the two
--                                          models
--   safety_estimated           fact share  share of that safety weight that is estimated, the higher one of the two
--                                          models
--   general_capability_change  change      change of general capability, on the index of the method
--   from_parameters            fact        parameters of the earlier model, billions; NULL: not known
--   to_parameters              fact        parameters of the later model, billions; NULL: not known
--   to_reasoning               flag        1: the later model reasons and the earlier one does not
DROP VIEW IF EXISTS z_upgrade_step;
CREATE VIEW z_upgrade_step AS
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

DROP VIEW IF EXISTS upgrade_step;
CREATE VIEW upgrade_step AS
@TYPED(upgrade_step)@
