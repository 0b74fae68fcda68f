-- Do the same models lead in two domains?
-- One row per pair of domains (each pair once), over the monitored models. Ranks only: the scores themselves are never compared
-- across domains. NULL where fewer than smallest_sample models have the score in both.
-- Published: 15, sheet 'Domain correlations' '领域相关', sorted by domain other_domain
-- Columns:
--   edition              name
--   domain               domain
--   other_domain         domain
--   capability_models    count        with a capability score in both
--   capability_spearman  coefficient  -1..1
--   capability_p         probability  two-sided
--   safety_models        count        with a safety score in both
--   safety_spearman      coefficient
--   safety_p             probability  NULL for fewer than
DROP VIEW IF EXISTS domain_correlation;
CREATE VIEW domain_correlation AS
WITH risk AS MATERIALIZED (
  SELECT
    domain,
    model_id,
    capability,
    safety
  FROM model_risk
),
pair AS (
  SELECT
    a.edition,
    a.domain_id,
    a.domain,
    b.domain_id AS other_domain_id,
    b.domain AS other_domain
  FROM monitored_domain AS a
  JOIN monitored_domain AS b ON b.domain_id > a.domain_id
),
correlated AS (
  SELECT
    p.edition,
    p.domain,
    p.other_domain,
    count(x.capability + y.capability) AS capability_models,
    spearman(x.capability, y.capability) AS capability_spearman,
    spearman_p(x.capability, y.capability) AS capability_p,
    count(x.safety + y.safety) AS safety_models,
    spearman(x.safety, y.safety) AS safety_spearman,
    spearman_p(x.safety, y.safety) AS safety_p
  FROM pair AS p
  LEFT JOIN risk AS x ON x.domain = p.domain
  LEFT JOIN risk AS y ON y.domain = p.other_domain AND y.model_id = x.model_id
  GROUP BY
    p.domain_id,
    p.other_domain_id
),
judged AS (
  SELECT
    *,
    capability_models >= parameter_value('smallest_sample') AS capability_is_enough,
    safety_models >= parameter_value('smallest_sample') AS safety_is_enough
  FROM correlated
)
SELECT
  edition,
  domain,
  other_domain,
  capability_models,
  iif(capability_is_enough, capability_spearman, NULL) AS capability_spearman,
  iif(capability_is_enough, capability_p, NULL) AS capability_p,
  safety_models,
  iif(safety_is_enough, safety_spearman, NULL) AS safety_spearman,
  iif(safety_is_enough, safety_p, NULL) AS safety_p
FROM judged;
