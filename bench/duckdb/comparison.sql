-- group_comparison: what reasoning_comparison and openness_comparison share. Loaded before them.

-- 1 - erf(x) for x >= 0, which DuckDB lacks: the series of erf with terms of one sign (Abramowitz and Stegun
-- 7.1.6) below 2, from there on the continued fraction (7.1.14), from its last term to its first.
CREATE MACRO erfc(x) AS CASE
  WHEN x < 2 THEN 1 - 2 / sqrt(pi()) * exp(-x * x) * x
    * list_sum(list_transform(range(0, 60), lambda n: pow(2 * x * x, n) / list_product(list_transform(range(0, n + 1), lambda k: 2.0 * k + 1))))
  ELSE exp(-x * x) / sqrt(pi()) / list_reduce(range(100, 0, -1), lambda below, k: x + k / 2.0 / below, x)
END;

CREATE VIEW group_comparison AS
WITH one_beta AS (
  SELECT name AS domain, constant('beta_proprietary', domain_id) AS same_beta
  FROM domain
),
-- And the index of a model as if the beta of proprietary models held for all.
risk AS (
  SELECT r.*, b.same_beta, round(r.capability * (1 - b.same_beta * r.safety / 100), 9) AS same_beta_index
  FROM index_score AS r
  JOIN one_beta AS b USING (domain)
),
member AS (
  SELECT
    r.domain,
    g.grouping,
    m.measure,
    CASE g.grouping WHEN 'reasoning' THEN r.reasoning ELSE r.open_weights END = 1 AS in_group,
    r.on_frontier = 1 AS on_frontier,
    CASE WHEN m.measure = 'risk_index' THEN r.same_beta END AS same_beta,
    CASE WHEN m.measure = 'risk_index' THEN r.same_beta_index END AS same_beta_value,
    CASE m.measure WHEN 'capability' THEN r.capability WHEN 'safety' THEN r.safety ELSE r.risk_index END AS value
  FROM risk AS r
  CROSS JOIN (VALUES ('reasoning'), ('open_weights')) AS g(grouping)
  CROSS JOIN (VALUES ('capability'), ('safety'), ('risk_index')) AS m(measure)
),
-- Equal values share the mean of their places.
ranked AS (
  SELECT
    *,
    rank() OVER in_order AS first_place,
    count(value) OVER in_order AS last_place
  FROM member
  WINDOW in_order AS (PARTITION BY domain, grouping, measure ORDER BY value NULLS LAST)
),
compared AS (
  SELECT
    domain,
    grouping,
    measure,
    count(value) FILTER (WHERE in_group) AS in_models,
    count(value) FILTER (WHERE NOT in_group) AS out_models,
    avg(value) FILTER (WHERE in_group) AS in_mean,
    avg(value) FILTER (WHERE NOT in_group) AS out_mean,
    median(value) FILTER (WHERE in_group) AS in_median,
    median(value) FILTER (WHERE NOT in_group) AS out_median,
    max(same_beta) AS same_beta,
    avg(same_beta_value) FILTER (WHERE in_group) AS same_beta_in_mean,
    avg(same_beta_value) FILTER (WHERE NOT in_group) AS same_beta_out_mean,
    count(*) FILTER (WHERE in_group AND on_frontier) AS in_on_frontier,
    count(*) FILTER (WHERE NOT in_group AND on_frontier) AS out_on_frontier,
    sum((first_place + last_place) / 2.0) FILTER (WHERE in_group AND value IS NOT NULL) - in_models * (in_models + 1) / 2.0 AS u,
    sum((last_place - first_place + 1) ** 2 - 1) FILTER (WHERE value IS NOT NULL) AS ties -- each group of t equal values: t ** 3 - t
  FROM ranked
  GROUP BY
    domain,
    grouping,
    measure
),
-- The normal approximation with continuity and tie correction: what mann_whitney_p uses for large samples.
tested AS (
  SELECT
    *,
    in_models * out_models AS pairs,
    in_models + out_models AS models,
    (abs(u - pairs / 2) - 0.5) / sqrt(pairs / 12 * (models + 1 - ties / (models * (models - 1)))) AS z,
    least(1, CASE WHEN z < 0 THEN 2 - erfc(-z / sqrt(2)) ELSE erfc(z / sqrt(2)) END) AS p,
    p IS NOT NULL AND least(in_models, out_models) >= parameter_value('smallest_group') AS is_enough
  FROM compared
)
SELECT
  domain,
  grouping,
  measure,
  in_models,
  out_models,
  in_mean,
  out_mean,
  in_median,
  out_median,
  CASE WHEN is_enough THEN in_mean - out_mean END AS difference,
  CASE WHEN is_enough THEN 2 * u / pairs - 1 END AS cliffs_delta,
  CASE WHEN is_enough THEN p END AS mann_whitney_p,
  CASE
    WHEN NOT is_enough THEN 'not enough data'
    WHEN p >= parameter_value('significance') THEN 'no significant difference'
    WHEN cliffs_delta > 0 THEN 'higher'
    ELSE 'lower'
  END AS verdict,
  same_beta,
  same_beta_in_mean,
  same_beta_out_mean,
  in_on_frontier,
  out_on_frontier,
  in_on_frontier / nullif(in_models, 0) AS in_frontier_rate,
  out_on_frontier / nullif(out_models, 0) AS out_frontier_rate,
  in_on_frontier / nullif(in_on_frontier + out_on_frontier, 0) AS in_share_of_frontier
FROM tested;
