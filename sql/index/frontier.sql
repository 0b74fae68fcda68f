-- Which models stand on the risk Pareto frontier?
-- One row per domain and model: no other model is both more capable and less safe.
-- Published: 3, sheet 'Frontier' '风险前沿', sorted by domain -capability safety model
-- Columns:
--   edition       name
--   domain        domain
--   model_id      id
--   model         whole name
--   series        name
--   organization  name
--   released_on   date
--   reasoning     flag
--   open_weights  flag
--   capability    capability
--   safety        safety
--   risk_index    risk
--   coverage      fact share  share of the applicable weight that had a score, the lower of capability and safety
--   estimated     fact share  share of the weight behind its scores that is estimated, the higher of the two
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
