-- Which models carry the highest risk, domain by domain?
-- One row per domain and monitored model: ORDER BY domain, rank. Ranks of different domains are not comparable. Rank and frontier
-- are of all models, whatever rows are asked for.
DROP VIEW IF EXISTS risk_ranking;
CREATE VIEW risk_ranking AS
SELECT
  edition,
  domain,
  rank, -- 1: the highest risk index; NULL: it has none
  model_id,
  model,
  series,
  organization,
  region,
  released_on,
  reasoning,
  open_weights,
  capability,
  safety,
  risk_index,
  status, -- as in model_risk
  coverage, -- share of the applicable weight that had a score, the lower of capability and safety
  estimated, -- share of the weight behind the scores that is estimated, the higher of the two
  on_frontier, -- 1: on the risk Pareto frontier; NULL: without capability or safety
  is_new -- 1: released in the edition's period
FROM index_score;
