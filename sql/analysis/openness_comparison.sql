-- Do open-weight models differ from proprietary ones in capability, safety, risk?
-- One row per domain and measure ('capability', 'safety', 'risk_index'), over the monitored models. Verdict on open-weight
-- models, by the two-sided Mann-Whitney test at parameter significance: 'higher', 'lower', 'no significant difference', or 'not
-- enough data' when a group has fewer than smallest_group models or all values are equal. The beta of open weights is assumed
-- to be lower: same_beta_verdict says what is left of a difference in the risk index with one beta for all.
DROP VIEW IF EXISTS openness_comparison;
CREATE VIEW openness_comparison AS
SELECT
  edition,
  domain,
  measure,
  in_models AS open_models,
  out_models AS proprietary_models,
  in_mean AS open_mean,
  out_mean AS proprietary_mean,
  in_median AS open_median,
  out_median AS proprietary_median,
  difference, -- open_mean - proprietary_mean
  cliffs_delta,
  mann_whitney_p,
  verdict,
  same_beta, -- measure risk_index: what follows if the beta of proprietary models held for all
  same_beta_in_mean AS same_beta_open_mean,
  same_beta_out_mean AS same_beta_proprietary_mean,
  same_beta_delta, -- Cliff's
  same_beta_p,
  same_beta_verdict,
  in_on_frontier AS open_on_frontier, -- models on the risk Pareto frontier
  out_on_frontier AS proprietary_on_frontier,
  in_frontier_rate AS open_frontier_rate, -- share of the open-weight models that are on it
  out_frontier_rate AS proprietary_frontier_rate,
  in_share_of_frontier AS open_share_of_frontier -- share of the frontier's models that have open weights
FROM group_comparison
WHERE grouping = 'open_weights';
