CREATE VIEW openness_comparison AS
SELECT
  domain,
  measure,
  in_models AS open_models,
  out_models AS proprietary_models,
  in_mean AS open_mean,
  out_mean AS proprietary_mean,
  in_median AS open_median,
  out_median AS proprietary_median,
  difference,
  cliffs_delta,
  mann_whitney_p,
  verdict,
  same_beta,
  same_beta_in_mean AS same_beta_open_mean,
  same_beta_out_mean AS same_beta_proprietary_mean,
  in_on_frontier AS open_on_frontier,
  out_on_frontier AS proprietary_on_frontier,
  in_frontier_rate AS open_frontier_rate,
  out_frontier_rate AS proprietary_frontier_rate,
  in_share_of_frontier AS open_share_of_frontier
FROM group_comparison
WHERE grouping = 'open_weights';
