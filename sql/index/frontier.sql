-- Which models stand on the risk Pareto frontier?
-- One row per domain and model: no other model is both more capable and less safe.
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
  coverage, -- share of the applicable weight that had a score, the lower of capability and safety
  estimated -- share of the weight behind its scores that is estimated, the higher of the two
FROM index_score
WHERE on_frontier;
