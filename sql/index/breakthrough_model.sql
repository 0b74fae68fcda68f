-- Which models were as capable as the best of their organization when they were released?
-- One row per model that is not withdrawn and was released by the edition's last day. A report monitors the breakthrough models
-- only: load all models of an organization with their values on the general index that the edition's method names, and set the
-- method's constant breakthrough_only to 1.
-- Published: 29, sorted by released_on model_id
-- Columns:
--   edition                    name
--   model_id                   id
--   model                      name
--   series                     name
--   organization_id            id
--   organization               name
--   organization_zh            name         NULL: it has no Chinese name
--   released_on                date
--   general_capability         fact points  on the index of the edition's method
--   general_capability_origin  word
--   best_at_release            fact points  of the organization, released by that day
--   is_breakthrough            flag         NULL: general capability not known
DROP VIEW IF EXISTS breakthrough_model;
CREATE VIEW breakthrough_model AS
SELECT
  (SELECT edition_name()) AS edition,
  mo.model_id,
  mo.name AS model,
  se.name AS series,
  o.organization_id,
  o.name AS organization,
  o.name_zh AS organization_zh,
  mo.released_on,
  g.value AS general_capability,
  g.origin AS general_capability_origin,
  max(g.value) OVER at_release AS best_at_release,
  -- 1: at most breakthrough_margin below the best; NULL: general capability or margin not known
  nine_decimals(max(g.value) OVER at_release - g.value) <= (
    SELECT value
    FROM z_method_constant
    WHERE name = 'breakthrough_margin' AND domain_id IS NULL
  ) AS is_breakthrough
FROM z_model AS mo
JOIN z_series AS se ON se.series_id = mo.series_id
JOIN z_organization AS o ON o.organization_id = se.organization_id
LEFT JOIN general_capability AS g ON g.model_id = mo.model_id
WHERE airisk_schema_version() = @SCHEMA_VERSION@
WINDOW at_release AS (PARTITION BY o.organization_id ORDER BY mo.released_on);
