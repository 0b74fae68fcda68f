-- Which models carry the highest risk, domain by domain?
-- One row per domain and monitored model: ORDER BY domain, rank. Ranks of different domains are not comparable. Rank and frontier
-- are of all models, whatever rows are asked for.
-- Published: 2, sheet 'Risk ranking' '风险排名', sorted by domain rank model
-- Columns:
--   edition       name
--   domain        domain
--   rank          tally        1: the highest risk index; NULL: it has none
--   model_id      id
--   model         name
--   series        name
--   organization  name
--   region        name
--   released_on   date
--   reasoning     flag
--   open_weights  flag
--   capability    capability
--   safety        safety
--   risk_index    risk
--   status        word         as in model_risk
--   coverage      fact share   share of the applicable weight that had a score, the lower of capability and safety
--   estimated     fact share   share of the weight behind the scores that is estimated, the higher of the two
--   on_frontier   result flag  1: on the risk Pareto frontier; NULL: without capability or safety
--   is_new        flag         1: released in the edition's period
DROP VIEW IF EXISTS risk_ranking;
CREATE VIEW risk_ranking AS
SELECT
  edition,
  domain,
  rank,
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
  status,
  coverage,
  estimated,
  on_frontier,
  is_new
FROM index_score;
