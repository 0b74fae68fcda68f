-- Do the same models lead in two domains?
-- One row per method and pair of domains (each pair once), over the models of the current period's report.
-- Ranks only: the scores themselves are never compared across domains.
DROP VIEW IF EXISTS domain_correlation;
CREATE VIEW domain_correlation AS
WITH risk AS MATERIALIZED (
  SELECT
    r.method,
    d.domain_id,
    r.domain,
    r.model_id,
    r.capability,
    r.safety
  FROM current_risk AS r
  JOIN domain AS d ON d.name = r.domain
)
SELECT
  a.method,
  a.domain,
  b.domain AS other_domain,
  count(*) AS models,
  spearman(a.capability, b.capability) AS capability_spearman,
  spearman_p(a.capability, b.capability) AS capability_p,
  spearman(a.safety, b.safety) AS safety_spearman,
  spearman_p(a.safety, b.safety) AS safety_p
FROM risk AS a
JOIN risk AS b ON b.model_id = a.model_id AND b.method = a.method AND b.domain_id > a.domain_id
GROUP BY
  a.method,
  a.domain_id,
  b.domain_id;
