-- How do two groups of models differ, and is it more than chance?
-- One row per domain, grouping and measure, over the monitored models. reasoning_comparison and openness_comparison
-- show the same with clearer names. Columns in_ are of the models that reason or have open weights, columns out_ of the
-- others.
-- A lower beta is assumed for open weights. So a difference in the risk index may come from the two betas alone. The
-- columns same_beta_ compare the risk indexes that the models would have with one beta, that of proprietary models (a
-- scenario of the index core). They are NULL for capability and safety, which do not depend on beta, and if one of the
-- betas is not known. The test treats the models as independent and ignores their dates.
-- Published: 33, sorted by domain grouping measure
-- Columns:
--   edition               name         the edition in use
--   domain                domain       name of the domain
--   grouping              word         'reasoning' or 'open_weights'
--   measure               word         'capability', 'safety' or 'risk_index'
--   in_models             count        models of the group with a value
--   out_models            count        other models with a value
--   in_mean               points       mean of the group
--   out_mean              points       mean of the others
--   in_median             points       median of the group
--   out_median            points       median of the others
--   difference            change       in_mean minus out_mean; NULL if the verdict is 'not enough data', as the next
--                                      two
--   cliffs_delta          coefficient  Cliff's delta of the group over the others, -1..1
--   mann_whitney_p        probability  p value of the Mann-Whitney test, two-sided
--   verdict               result word  the group is 'higher' or 'lower' than the others, 'no significant difference'
--                                      (parameter significance), or 'not enough data': fewer than smallest_group models
--                                      on one side, or all values are equal
--   same_beta             fact         beta of proprietary models, used for all models
--   same_beta_in_mean     points       mean risk index of the group with same_beta
--   same_beta_out_mean    points       mean risk index of the others with same_beta
--   same_beta_delta       coefficient  Cliff's delta with same_beta
--   same_beta_p           probability  p value of the Mann-Whitney test with same_beta
--   same_beta_verdict     result word  as verdict, with same_beta
--   in_on_frontier        tally        models of the group on the risk Pareto frontier
--   out_on_frontier       tally        other models on the frontier
--   in_frontier_rate      share        share of the group that is on the frontier, 0..1
--   out_frontier_rate     share        share of the others that is on the frontier, 0..1
--   in_share_of_frontier  share        share of the frontier that the group makes up, 0..1
DROP VIEW IF EXISTS z_group_comparison;
CREATE VIEW z_group_comparison AS
-- Every comparison has its row, even where no model was there to compare. It is known by a number, which sorts faster than names.
WITH question AS MATERIALIZED (
  SELECT
    6 * d.domain_id + 3 * g.column1 + m.column1 AS question,
    d.edition,
    d.domain,
    g.column2 AS grouping,
    m.column2 AS measure
  FROM z_monitored_domain AS d
  CROSS JOIN (VALUES (0, 'reasoning'), (1, 'open_weights')) AS g
  CROSS JOIN (VALUES (0, 'capability'), (1, 'safety'), (2, 'risk_index')) AS m
),
risk AS MATERIALIZED (
  SELECT
    d.domain_id,
    s.model_id,
    s.reasoning,
    s.open_weights,
    s.capability,
    s.safety,
    s.risk_index,
    coalesce(s.on_frontier, 0) AS on_frontier
  FROM index_score AS s -- first, so that it is asked, and says so, where there is no edition
  CROSS JOIN z_domain AS d ON d.name = s.domain
),
same_beta AS MATERIALIZED (
  SELECT *
  FROM z_same_beta
),
member AS (
  SELECT
    6 * r.domain_id + 3 * g.column1 + m.column1 AS question,
    iif(g.column1 = 0, r.reasoning, r.open_weights) AS in_group,
    r.on_frontier,
    CASE m.column1
      WHEN 0 THEN r.capability
      WHEN 1 THEN r.safety
      ELSE r.risk_index
    END AS value,
    iif(m.column1 = 2, b.beta, NULL) AS same_beta,
    iif(m.column1 = 2 AND r.risk_index IS NOT NULL, b.risk_index, NULL) AS same_beta_value -- of the models that the test beside it has
  FROM risk AS r
  LEFT JOIN same_beta AS b ON b.domain_id = r.domain_id AND b.model_id = r.model_id
  CROSS JOIN (VALUES (0), (1)) AS g
  CROSS JOIN (VALUES (0), (1), (2)) AS m
),
compared AS (
  SELECT
    question,
    count(value) FILTER (WHERE in_group) AS in_models,
    count(value) FILTER (WHERE NOT in_group) AS out_models,
    avg(value) FILTER (WHERE in_group) AS in_mean,
    avg(value) FILTER (WHERE NOT in_group) AS out_mean,
    sample_median(value) FILTER (WHERE in_group) AS in_median,
    sample_median(value) FILTER (WHERE NOT in_group) AS out_median,
    cliffs_delta(value, in_group) AS cliffs_delta,
    mann_whitney_p(value, in_group) AS mann_whitney_p,
    max(same_beta) AS same_beta,
    avg(same_beta_value) FILTER (WHERE in_group) AS same_beta_in_mean,
    avg(same_beta_value) FILTER (WHERE NOT in_group) AS same_beta_out_mean,
    cliffs_delta(same_beta_value, in_group) AS same_beta_delta,
    mann_whitney_p(same_beta_value, in_group) AS same_beta_p,
    total(on_frontier) FILTER (WHERE in_group) AS in_on_frontier,
    total(on_frontier) FILTER (WHERE NOT in_group) AS out_on_frontier
  FROM member
  GROUP BY question
)
SELECT
  edition,
  domain,
  grouping,
  measure,
  coalesce(in_models, 0) AS in_models,
  coalesce(out_models, 0) AS out_models,
  in_mean,
  out_mean,
  in_median,
  out_median,
  iif(is_enough, in_mean - out_mean, NULL) AS difference,
  iif(is_enough, cliffs_delta, NULL) AS cliffs_delta,
  iif(is_enough, mann_whitney_p, NULL) AS mann_whitney_p,
  @GROUP_VERDICT(mann_whitney_p, cliffs_delta)@ AS verdict,
  same_beta,
  same_beta_in_mean,
  same_beta_out_mean,
  iif(is_enough, same_beta_delta, NULL) AS same_beta_delta,
  iif(is_enough, same_beta_p, NULL) AS same_beta_p,
  iif(same_beta IS NULL, NULL, @GROUP_VERDICT(same_beta_p, same_beta_delta)@) AS same_beta_verdict,
  CAST(coalesce(in_on_frontier, 0) AS INTEGER) AS in_on_frontier,
  CAST(coalesce(out_on_frontier, 0) AS INTEGER) AS out_on_frontier,
  in_on_frontier / nullif(in_models, 0) AS in_frontier_rate,
  out_on_frontier / nullif(out_models, 0) AS out_frontier_rate,
  in_on_frontier / nullif(in_on_frontier + out_on_frontier, 0) AS in_share_of_frontier
FROM question
LEFT JOIN (
  SELECT
    *,
    mann_whitney_p IS NOT NULL
      AND min(in_models, out_models) >= parameter_value('smallest_group') AS is_enough
  FROM compared
) USING (question);

DROP VIEW IF EXISTS group_comparison;
CREATE VIEW group_comparison AS
@TYPED(group_comparison)@
