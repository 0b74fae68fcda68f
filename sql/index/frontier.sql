-- Which models stand on the risk Pareto frontier?
-- One row per domain and model of which it holds: no other model is both more capable and less safe.
-- Published: 3, sheet 'Frontier' '风险前沿', sorted by domain -capability safety model
-- Columns:
--   edition       name        the edition in use
--   domain        domain      the domain's name
--   model_id      id          the model's id
--   model         whole name  the model's name
--   series        name        the series that the model belongs to
--   organization  name        the organization that made the model
--   released_on   date        the day on which the model was released
--   reasoning     flag        1: a reasoning model; 0: not
--   open_weights  flag        1: anyone can download the weights by the edition's last day; 0: not
--   capability    capability  C, the capability score, 0..100
--   safety        safety      S, the safety score, 0..100
--   risk_index    risk        R by the method's formula; compare it within a domain only
--   coverage      fact share  share of the applicable weight that has a score: the lower one of capability and safety
--   estimated     fact share  share of the weight behind C and S that is estimated: the higher one of the two
DROP VIEW IF EXISTS frontier;
CREATE VIEW frontier AS
SELECT
  edition,
  domain,
  model_id,
  model,
  series,
  organization,
  released_on,
  reasoning,
  open_weights,
  capability,
  safety,
  risk_index,
  coverage,
  estimated
FROM index_score
WHERE on_frontier;
