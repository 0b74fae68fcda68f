-- Which models does the edition cover?
-- One row per model that is not withdrawn and was released by the edition's last day: all of them, or with the method's constant
-- breakthrough_only = 1 those that breakthrough_model marks 1; a model whose general capability is not known is not among them.
-- The views take their models from here, from the index core.
-- Published: 28, sheet 'Models' '模型', sorted by released_on model_id
-- Columns:
--   edition                    name
--   model_id                   id
--   model                      name
--   series                     name
--   organization               name
--   region                     name
--   released_on                date
--   reasoning                  flag
--   open_weights               flag         1: anyone can download the weights by the edition's last day
--   weights_opened_on          date
--   training_cutoff            date
--   parameters                 fact         billions
--   general_capability         fact points  on the index of the edition's method
--   general_capability_origin  word
--   source                     source       of these facts
DROP VIEW IF EXISTS monitored_model;
CREATE VIEW monitored_model AS
SELECT
  edition,
  model_id,
  model,
  series,
  organization,
  region,
  released_on,
  reasoning,
  open_weights,
  weights_opened_on,
  training_cutoff,
  parameters,
  general_capability,
  general_capability_origin,
  source
FROM index_model;
