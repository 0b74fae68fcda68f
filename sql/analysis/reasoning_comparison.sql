-- Are reasoning models more capable, safer and riskier than the others?
-- One row per domain and measure, over the monitored models. group_comparison explains the test and the columns
-- same_beta_.
-- Published: 9, sheet 'Reasoning' '推理对比', sorted by domain measure
-- Columns:
--   edition                      name         the edition in use
--   domain                       domain       name of the domain
--   measure                      word         'capability', 'safety' or 'risk_index'
--   reasoning_models             count        reasoning models with a value
--   other_models                 count        other models with a value
--   reasoning_mean               points       mean of the reasoning models
--   other_mean                   points       mean of the other models
--   reasoning_median             points       median of the reasoning models
--   other_median                 points       median of the other models
--   difference                   change       reasoning_mean minus other_mean; NULL if the verdict is 'not enough
--                                             data', as the next two
--   cliffs_delta                 coefficient  Cliff's delta of reasoning over other models, -1..1
--   mann_whitney_p               probability  p value of the Mann-Whitney test, two-sided
--   verdict                      result word  reasoning models are 'higher' or 'lower', 'no significant difference'
--                                             (parameter significance), or 'not enough data': fewer than smallest_group
--                                             models of a kind, or all values are equal
--   same_beta                    fact         for the risk index: beta of proprietary models, used for all models
--   same_beta_reasoning_mean     points       mean risk index of reasoning models with same_beta
--   same_beta_other_mean         points       mean risk index of other models with same_beta
--   same_beta_delta              coefficient  Cliff's delta with same_beta
--   same_beta_p                  probability  p value of the Mann-Whitney test with same_beta
--   same_beta_verdict            result word  as verdict, with same_beta; if the two differ, the difference comes from
--                                             the assumed betas
--   reasoning_on_frontier        tally        reasoning models on the risk Pareto frontier
--   other_on_frontier            tally        other models on the frontier
--   reasoning_frontier_rate      share        share of the reasoning models that is on the frontier, 0..1
--   other_frontier_rate          share        share of the other models that is on the frontier, 0..1
--   reasoning_share_of_frontier  share        share of the frontier's models that are reasoning models, 0..1
DROP VIEW IF EXISTS z_reasoning_comparison;
CREATE VIEW z_reasoning_comparison AS
SELECT
  edition,
  domain,
  measure,
  in_models AS reasoning_models,
  out_models AS other_models,
  in_mean AS reasoning_mean,
  out_mean AS other_mean,
  in_median AS reasoning_median,
  out_median AS other_median,
  difference,
  cliffs_delta,
  mann_whitney_p,
  verdict,
  same_beta,
  same_beta_in_mean AS same_beta_reasoning_mean,
  same_beta_out_mean AS same_beta_other_mean,
  same_beta_delta,
  same_beta_p,
  same_beta_verdict,
  in_on_frontier AS reasoning_on_frontier,
  out_on_frontier AS other_on_frontier,
  in_frontier_rate AS reasoning_frontier_rate,
  out_frontier_rate AS other_frontier_rate,
  in_share_of_frontier AS reasoning_share_of_frontier
FROM z_group_comparison
WHERE grouping = 'reasoning';

DROP VIEW IF EXISTS reasoning_comparison;
CREATE VIEW reasoning_comparison AS
@TYPED(reasoning_comparison)@
