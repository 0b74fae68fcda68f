-- Which models were as capable as the best of their organization when they were released?
-- One row per model that is not withdrawn. A report monitors the breakthrough models only: load all models of an organization
-- with their values on the general index that the current method names, and set parameter breakthrough_only to 1.
DROP VIEW IF EXISTS breakthrough_model;
CREATE VIEW breakthrough_model AS
SELECT
  mo.model_id,
  mo.name AS model,
  se.name AS series,
  o.name AS organization,
  mo.released_on,
  g.value AS general_capability, -- on the index of the current method
  g.origin AS general_capability_origin,
  max(g.value) OVER at_release AS best_at_release, -- of the organization, released by that day
  -- 1: at most breakthrough_margin below the best; NULL: general capability not known
  nine_decimals(max(g.value) OVER at_release - g.value)
    <= (SELECT value FROM parameter WHERE name = 'breakthrough_margin') AS is_breakthrough
FROM model AS mo
JOIN series AS se ON se.series_id = mo.series_id
JOIN organization AS o ON o.organization_id = se.organization_id
LEFT JOIN general_capability AS g ON g.model_id = mo.model_id
WHERE NOT mo.withdrawn AND airisk_schema_version() = @SCHEMA_VERSION@
WINDOW at_release AS (PARTITION BY o.organization_id ORDER BY mo.released_on);
