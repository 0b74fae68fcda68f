-- Which models of the current period's report carry the highest risk, domain by domain?
-- One row per method, domain and model, the highest risk index first. Ranks of different domains are not
-- comparable.
DROP VIEW IF EXISTS risk_ranking;
CREATE VIEW risk_ranking AS
SELECT
  r.method,
  r.domain,
  CASE WHEN r.risk_index IS NOT NULL THEN rank() OVER (PARTITION BY r.method, r.domain ORDER BY r.risk_index DESC) END AS rank, -- 1: the highest
  r.model_id,
  r.model,
  r.series,
  r.organization,
  r.region,
  r.released_on,
  r.reasoning,
  r.open_weights,
  r.capability,
  r.safety,
  r.risk_index,
  min(r.capability_coverage, r.safety_coverage) AS coverage, -- share of the applicable weight that had a score, the lower of the two
  f.model_id IS NOT NULL AS on_frontier, -- 1: on the risk Pareto frontier
  r.released_on BETWEEN p.starts_on AND p.ends_on AS is_new -- 1: released in the period; NULL: no period is current
FROM current_period AS p
CROSS JOIN current_risk AS r
LEFT JOIN current_frontier AS f ON f.method = r.method AND f.domain = r.domain AND f.model_id = r.model_id
ORDER BY
  r.method,
  r.domain,
  r.risk_index DESC,
  r.model_id;
