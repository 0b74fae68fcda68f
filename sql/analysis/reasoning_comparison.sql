-- Are reasoning models more capable, safer, riskier than the others?
-- One row per domain and measure ('capability', 'safety', 'risk_index'), over the monitored models. Verdict on reasoning
-- models, by the two-sided Mann-Whitney test at parameter significance: 'higher', 'lower', 'no significant difference', or 'not
-- enough data' when a group has fewer than smallest_group models or all values are equal. The beta of open weights is assumed
-- to be lower: same_beta_verdict says what is left of a difference in the risk index with one beta for all.
-- Published: 9, sheet 'Reasoning' '推理对比', sorted by domain measure
-- Columns:
--   edition                      name
--   domain                       domain
--   measure                      word         'capability', 'safety', 'risk_index'
--   reasoning_models             count
--   other_models                 count
--   reasoning_mean               points
--   other_mean                   points
--   reasoning_median             points
--   other_median                 points
--   difference                   change       reasoning_mean - other_mean
--   cliffs_delta                 coefficient
--   mann_whitney_p               probability
--   verdict                      result word  of reasoning models: 'higher', 'lower', 'no significant difference', 'not enough data'
--   same_beta                    fact         measure risk_index: what follows if the beta of proprietary models held for all
--   same_beta_reasoning_mean     points
--   same_beta_other_mean         points
--   same_beta_delta              coefficient  Cliff's
--   same_beta_p                  probability
--   same_beta_verdict            result word
--   reasoning_on_frontier        tally        models on the risk Pareto frontier
--   other_on_frontier            tally        models
--   reasoning_frontier_rate      share        share of the reasoning models that are on it
--   other_frontier_rate          share        share of the group
--   reasoning_share_of_frontier  share        share of the frontier's models that are reasoning
DROP VIEW IF EXISTS reasoning_comparison;
CREATE VIEW reasoning_comparison AS
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
FROM group_comparison
WHERE grouping = 'reasoning';
