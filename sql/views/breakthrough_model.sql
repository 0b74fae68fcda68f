-- Which models were as capable as the best of their organization when they were released?
-- One row per model that is not withdrawn and was released by the edition's last day. A report monitors the breakthrough models
-- only: load all models of an organization with their values on the general index that the edition's method names, and set the
-- method's constant breakthrough_only to 1.
DROP VIEW IF EXISTS breakthrough_model;
CREATE VIEW breakthrough_model AS
SELECT
  e.edition,
  mo.model_id,
  mo.name AS model,
  se.name AS series,
  o.name AS organization,
  mo.released_on,
  g.value AS general_capability, -- on the index of the edition's method
  g.origin AS general_capability_origin,
  max(g.value) OVER at_release AS best_at_release, -- of the organization, released by that day
  -- 1: at most breakthrough_margin below the best; NULL: general capability or margin not known
  nine_decimals(max(g.value) OVER at_release - g.value) <= margin.value AS is_breakthrough
FROM edition_in_use AS e
JOIN method AS me ON me.name = e.method
LEFT JOIN method_constant AS margin
  ON margin.method_id = me.method_id AND margin.domain_id IS NULL AND margin.name = 'breakthrough_margin'
JOIN model AS mo ON mo.released_on <= e.until AND NOT mo.withdrawn
JOIN series AS se ON se.series_id = mo.series_id
JOIN organization AS o ON o.organization_id = se.organization_id
LEFT JOIN general_capability AS g ON g.model_id = mo.model_id
WHERE airisk_schema_version() = @SCHEMA_VERSION@
WINDOW at_release AS (PARTITION BY o.organization_id ORDER BY mo.released_on);
