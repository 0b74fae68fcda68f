-- Which models count?
-- One row per model: all of them, or with parameter breakthrough_only = 1 those that breakthrough_model
-- marks 1; a model whose general capability is not known is not among them. The views take their models from
-- here.
DROP VIEW IF EXISTS monitored_model;
CREATE VIEW monitored_model AS
SELECT
  model_id,
  model,
  series,
  organization,
  region,
  released_on,
  reasoning,
  open_weights,
  parameters,
  general_capability
FROM breakthrough_model
WHERE (SELECT value FROM parameter WHERE name = 'breakthrough_only') = 0 OR is_breakthrough;
