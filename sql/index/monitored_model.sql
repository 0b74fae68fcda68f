-- Which models does the edition cover?
-- One row per model that is not withdrawn and was released by the edition's last day: all of them, or with the method's constant
-- breakthrough_only = 1 those that breakthrough_model marks 1; a model whose general capability is not known is not among them.
-- The views take their models from here, from the index core.
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
  open_weights, -- 1: anyone can download the weights by the edition's last day
  weights_opened_on,
  training_cutoff,
  parameters, -- billions
  general_capability, -- on the index of the edition's method
  general_capability_origin,
  source -- of these facts
FROM index_model;
