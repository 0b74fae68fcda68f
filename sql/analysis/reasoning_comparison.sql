-- Are reasoning models more capable, safer, riskier than the others?
-- One row per domain and measure ('capability', 'safety', 'risk_index'), over the monitored models. Verdict on reasoning
-- models, by the two-sided Mann-Whitney test at parameter significance: 'higher', 'lower', 'no significant difference', or 'not
-- enough data' when a group has fewer than smallest_group models or all values are equal. The beta of open weights is assumed
-- to be lower: same_beta_verdict says what is left of a difference in the risk index with one beta for all.
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
  difference, -- reasoning_mean - other_mean
  cliffs_delta,
  mann_whitney_p,
  verdict,
  same_beta, -- measure risk_index: what follows if the beta of proprietary models held for all
  same_beta_in_mean AS same_beta_reasoning_mean,
  same_beta_out_mean AS same_beta_other_mean,
  same_beta_delta, -- Cliff's
  same_beta_p,
  same_beta_verdict,
  in_on_frontier AS reasoning_on_frontier, -- models on the risk Pareto frontier
  out_on_frontier AS other_on_frontier,
  in_frontier_rate AS reasoning_frontier_rate, -- share of the reasoning models that are on it
  out_frontier_rate AS other_frontier_rate,
  in_share_of_frontier AS reasoning_share_of_frontier -- share of the frontier's models that are reasoning
FROM group_comparison
WHERE grouping = 'reasoning';
