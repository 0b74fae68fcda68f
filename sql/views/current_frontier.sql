-- Which models stood on the risk Pareto frontier at the end of the current period?
-- One row per method, domain and model: no other model is both more capable and less safe.
DROP VIEW IF EXISTS current_frontier;
CREATE VIEW current_frontier AS
SELECT
  me.name AS method,
  f.domain,
  f.model_id,
  f.model,
  f.series,
  f.organization,
  f.released_on,
  f.reasoning,
  f.open_weights,
  f.capability,
  f.safety,
  f.risk_index
FROM current_period AS p
CROSS JOIN method AS me
CROSS JOIN pareto_frontier AS f ON f.method = me.name AND f.as_of = p.ends_on;
