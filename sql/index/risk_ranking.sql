-- Which models carry the highest risk, domain by domain?
-- One row per domain and monitored model. Ranks of different domains are not comparable. Rank and frontier are those among all
-- models, whatever rows are asked for.
-- Published: 2, sheet 'Risk ranking' '风险排名', sorted by domain rank model
-- Example: SELECT domain, rank, model, risk_index FROM risk_ranking WHERE rank <= 3 ORDER BY domain, rank;
-- Columns:
--   edition       name         the edition in use
--   domain        domain       the domain's name
--   rank          tally        1: the highest risk index of the domain; equal ones share a rank; NULL: there is no risk index
--   model_id      id           the model's id
--   model         name         the model's name
--   series        name         the series that the model belongs to
--   organization  name         the organization that made the model
--   region        name         country or region of the organization, as 'CN' or 'US'
--   released_on   date         the day on which the model was released
--   reasoning     flag         1: a reasoning model; 0: not
--   open_weights  flag         1: anyone can download the weights by the edition's last day; 0: not
--   capability    capability   C, the capability score, 0..100; NULL: too little of the weight was tested
--   safety        safety       S, the safety score, 0..100; NULL: too little of the weight was tested
--   risk_index    risk         R by the method's formula; NULL: `status` says why; compare it within a domain only
--   status        word         'measured', 'estimated', 'partial', or why there is no risk index
--   coverage      fact share   share of the applicable weight that has a score: the lower one of capability and safety
--   estimated     fact share   share of the weight behind C and S that is estimated: the higher one of the two
--   on_frontier   result flag  1: on the risk Pareto frontier; 0: not; NULL: without C or S
--   is_new        flag         1: released within the edition's period; 0: before
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
