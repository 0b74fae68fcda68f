-- Which models does the edition cover?
-- One row per model that is not withdrawn and was released by the edition's last day; where the method's constant
-- breakthrough_only is 1, only those that breakthrough_model marks 1. A model whose general capability is not known is then not
-- among them. Views take their models from here; the rows come from the index core.
-- Published: 28, sheet 'Models' '模型', sorted by released_on model_id
-- Columns:
--   edition                    name         the edition in use
--   model_id                   id           the model's id
--   model                      name         the model's name
--   series                     name         the series that the model belongs to
--   organization               name         the organization that made the model
--   region                     name         country or region of the organization, as 'CN' or 'US'
--   released_on                date         the day on which the model was released
--   reasoning                  flag         1: a reasoning model; 0: not
--   open_weights               flag         1: anyone can download the weights by the edition's last day; 0: not
--   weights_opened_on          date         since when anyone can download the weights; NULL: nobody can
--   training_cutoff            date         the last day of the model's training data; NULL: not known
--   parameters                 fact         how many parameters the model has, in billions; NULL: not known
--   general_capability         fact points  the model's value on the general index of the edition's method; NULL: not known
--   general_capability_origin  word         where that value comes from: 'published', 'measured', 'reported', 'synthetic' or
--                                           'unknown'
--   source                     source       where these facts of the model come from
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
