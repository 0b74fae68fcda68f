-- Do open-weight models differ from proprietary ones in capability, safety, risk?
-- One row per domain and measure ('capability', 'safety', 'risk_index'), over the monitored models. Verdict on open-weight
-- models, by the two-sided Mann-Whitney test at parameter significance: 'higher', 'lower', 'no significant difference', or 'not
-- enough data' when a group has fewer than smallest_group models or all values are equal. The beta of open weights is assumed
-- to be lower: same_beta_verdict says what is left of a difference in the risk index with one beta for all.
-- Published: 10, sheet 'Openness' '开源对比', sorted by domain measure
-- Columns:
--   edition                     name
--   domain                      domain
--   measure                     word
--   open_models                 count
--   proprietary_models          count
--   open_mean                   points
--   proprietary_mean            points
--   open_median                 points
--   proprietary_median          points
--   difference                  change       open_mean - proprietary_mean
--   cliffs_delta                coefficient
--   mann_whitney_p              probability
--   verdict                     result word
--   same_beta                   fact         measure risk_index: what follows if the beta of proprietary models held for all
--   same_beta_open_mean         points
--   same_beta_proprietary_mean  points
--   same_beta_delta             coefficient  Cliff's
--   same_beta_p                 probability
--   same_beta_verdict           result word  the beta of open weights is assumed to be lower; a verdict that is another one here comes from that
--   open_on_frontier            tally        models on the risk Pareto frontier
--   proprietary_on_frontier     tally
--   open_frontier_rate          share        share of the open-weight models that are on it
--   proprietary_frontier_rate   share
--   open_share_of_frontier      share        share of the frontier's models that have open weights
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
  difference,
  cliffs_delta,
  mann_whitney_p,
  verdict,
  same_beta,
  same_beta_in_mean AS same_beta_open_mean,
  same_beta_out_mean AS same_beta_proprietary_mean,
  same_beta_delta,
  same_beta_p,
  same_beta_verdict,
  in_on_frontier AS open_on_frontier,
  out_on_frontier AS proprietary_on_frontier,
  in_frontier_rate AS open_frontier_rate,
  out_frontier_rate AS proprietary_frontier_rate,
  in_share_of_frontier AS open_share_of_frontier
FROM group_comparison
WHERE grouping = 'open_weights';
