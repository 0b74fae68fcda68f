CREATE VIEW reasoning_comparison AS
SELECT
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
  in_on_frontier AS reasoning_on_frontier,
  out_on_frontier AS other_on_frontier,
  in_frontier_rate AS reasoning_frontier_rate,
  out_frontier_rate AS other_frontier_rate,
  in_share_of_frontier AS reasoning_share_of_frontier
FROM group_comparison
WHERE grouping = 'reasoning';
