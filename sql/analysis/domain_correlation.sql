-- Do the same models lead in two domains?
-- One row per pair of domains, each pair once, over the monitored models. Only ranks are compared, never the scores of
-- two domains.
-- Published: 15, sheet 'Domain correlations' '领域相关', sorted by domain other_domain
-- Columns:
--   edition              name         the edition in use
--   domain               domain       name of the domain
--   other_domain         domain       name of the other domain
--   capability_models    count        models with a capability score in both domains
--   capability_spearman  coefficient  Spearman rank correlation of the capability scores, -1..1; NULL: fewer than
--                                     smallest_sample models
--   capability_p         probability  p value of capability_spearman, two-sided; NULL: as that
--   safety_models        count        models with a safety score in both domains
--   safety_spearman      coefficient  Spearman rank correlation of the safety scores, -1..1; NULL: fewer than
--                                     smallest_sample models
--   safety_p             probability  p value of safety_spearman, two-sided; NULL: as that
DROP VIEW IF EXISTS z_domain_correlation;
CREATE VIEW z_domain_correlation AS
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
  FROM z_monitored_domain AS a
  JOIN z_monitored_domain AS b ON b.domain_id > a.domain_id
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

DROP VIEW IF EXISTS domain_correlation;
CREATE VIEW domain_correlation AS
@TYPED(domain_correlation)@
