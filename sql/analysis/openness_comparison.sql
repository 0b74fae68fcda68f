-- Do open-weight models differ from proprietary ones in capability, safety and risk?
-- One row per domain and measure, over the monitored models. group_comparison explains the test and the columns
-- same_beta_.
-- Published: 10, sheet 'Openness' '开源对比', sorted by domain measure
-- Columns:
--   edition                     name         the edition in use
--   domain                      domain       name of the domain
--   measure                     word         'capability', 'safety' or 'risk_index'
--   open_models                 count        open-weight models with a value
--   proprietary_models          count        proprietary models with a value
--   open_mean                   points       mean of the open-weight models
--   proprietary_mean            points       mean of the proprietary models
--   open_median                 points       median of the open-weight models
--   proprietary_median          points       median of the proprietary models
--   difference                  change       open_mean minus proprietary_mean; NULL if the verdict is 'not enough
--                                            data', as the next two
--   cliffs_delta                coefficient  Cliff's delta of open-weight over proprietary models, -1..1
--   mann_whitney_p              probability  p value of the Mann-Whitney test, two-sided
--   verdict                     result word  open-weight models are 'higher' or 'lower', 'no significant difference'
--                                            (parameter significance), or 'not enough data': fewer than smallest_group
--                                            models of a kind, or all values are equal
--   same_beta                   fact         for the risk index: beta of proprietary models, used for all models
--   same_beta_open_mean         points       mean risk index of open-weight models with same_beta
--   same_beta_proprietary_mean  points       mean risk index of proprietary models with same_beta
--   same_beta_delta             coefficient  Cliff's delta with same_beta
--   same_beta_p                 probability  p value of the Mann-Whitney test with same_beta
--   same_beta_verdict           result word  as verdict, with same_beta; if the two differ, the difference comes from
--                                            the assumed betas
--   open_on_frontier            tally        open-weight models on the risk Pareto frontier
--   proprietary_on_frontier     tally        proprietary models on the frontier
--   open_frontier_rate          share        share of the open-weight models that is on the frontier, 0..1
--   proprietary_frontier_rate   share        share of the proprietary models that is on the frontier, 0..1
--   open_share_of_frontier      share        share of the frontier's models that have open weights, 0..1
DROP VIEW IF EXISTS z_openness_comparison;
CREATE VIEW z_openness_comparison AS
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
FROM z_group_comparison
WHERE grouping = 'open_weights';

DROP VIEW IF EXISTS openness_comparison;
CREATE VIEW openness_comparison AS
@TYPED(openness_comparison)@
