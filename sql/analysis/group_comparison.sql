-- How do two groups of models differ, and is it more than chance?
-- One row per domain, grouping ('reasoning', 'open_weights') and measure ('capability', 'safety', 'risk_index'), over the
-- monitored models. in_ is the group that is so (reasoning, open weights), out_ the group that is not; reasoning_comparison
-- and openness_comparison name them.
-- Every beta is assumed and that of open weights is lower, so a difference in the risk index may be nothing but the two
-- betas. The columns same_beta_ compare the risk indexes that the models would have if the beta of proprietary models
-- held for all: a scenario of the index core, of the models that have a risk index. NULL for the other measures, which do not
-- depend on beta, and where one of the two betas is not known. The test takes the models as independent and knows nothing of their dates.
-- Published: 33, sorted by domain grouping measure
-- Columns:
--   edition               name
--   domain                domain
--   grouping              word         'reasoning', 'open_weights'
--   measure               word
--   in_models             count
--   out_models            count
--   in_mean               points
--   out_mean              points
--   in_median             points
--   out_median            points
--   difference            change       What compares the groups is NULL where the verdict is 'not enough data'. of the means
--   cliffs_delta          coefficient  of in_ over out_, -1..1
--   mann_whitney_p        probability  two-sided
--   verdict               result word  of in_ against out_
--   same_beta             fact         of proprietary models, here for all
--   same_beta_in_mean     points
--   same_beta_out_mean    points
--   same_beta_delta       coefficient  Cliff's
--   same_beta_p           probability
--   same_beta_verdict     result word
--   in_on_frontier        tally        models on the risk Pareto frontier
--   out_on_frontier       tally
--   in_frontier_rate      share        share of the group's models that are on it
--   out_frontier_rate     share
--   in_share_of_frontier  share        share of the frontier's models
DROP VIEW IF EXISTS group_comparison;
CREATE VIEW group_comparison AS
-- Every comparison has its row, even where no model was there to compare. It is known by a number, which sorts faster than names.
WITH question AS MATERIALIZED (
  SELECT
    6 * d.domain_id + 3 * g.column1 + m.column1 AS question,
    d.edition,
    d.domain,
    g.column2 AS grouping,
    m.column2 AS measure
  FROM monitored_domain AS d
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
-- The beta of proprietary models, in the scenario where there is one.
one_beta AS (
  SELECT
    v.domain_id,
    v.domain,
    trim(e.scenario, char(32, 9, 10, 13)) AS scenario,
    coalesce((SELECT j.value FROM json_each(e.scenario) AS j WHERE j.key = 'beta_proprietary'), v.value) AS beta
  FROM edition_in_use AS e
  CROSS JOIN method_value AS v ON v.name = 'beta_proprietary'
  LEFT JOIN method_value AS o ON o.domain_id = v.domain_id AND o.name = 'beta_open'
  WHERE coalesce((SELECT j.value FROM json_each(e.scenario) AS j WHERE j.key = 'beta_open'), o.value) IS NOT NULL -- else all that have an index are proprietary
),
same_beta AS MATERIALIZED (
  SELECT
    o.domain_id,
    s.model_id,
    o.beta,
    s.risk_index
  FROM one_beta AS o
  CROSS JOIN index_score AS s
    ON s.domain = o.domain
    -- Written as text, because a view of an untrusted database may not call json_patch(); of two keys the last counts.
    AND s.scenario = coalesce(
      substr(o.scenario, 1, length(o.scenario) - 1) || iif(EXISTS (SELECT 1 FROM json_each(o.scenario)), ', ', ''),
      '{'
    ) || printf('"beta_open": %!.17g}', o.beta)
  WHERE o.beta IS NOT NULL
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
  CASE
    WHEN is_enough IS NOT 1 THEN 'not enough data'
    WHEN mann_whitney_p >= parameter_value('significance') THEN 'no significant difference'
    WHEN cliffs_delta > 0 THEN 'higher'
    ELSE 'lower'
  END AS verdict,
  same_beta,
  same_beta_in_mean,
  same_beta_out_mean,
  iif(is_enough, same_beta_delta, NULL) AS same_beta_delta,
  iif(is_enough, same_beta_p, NULL) AS same_beta_p,
  CASE
    WHEN same_beta IS NULL THEN NULL
    WHEN is_enough IS NOT 1 OR same_beta_p IS NULL THEN 'not enough data'
    WHEN same_beta_p >= parameter_value('significance') THEN 'no significant difference'
    WHEN same_beta_delta > 0 THEN 'higher'
    ELSE 'lower'
  END AS same_beta_verdict,
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
