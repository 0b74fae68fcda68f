-- Which models were as capable as the best of their organization when they were released?
-- One row per model. A report monitors the breakthrough models only: load all models of an organization
-- with their general capability and set parameter breakthrough_only to 1.
DROP VIEW IF EXISTS breakthrough_model;
CREATE VIEW breakthrough_model AS
SELECT
  mo.model_id,
  mo.name AS model,
  se.name AS series,
  o.name AS organization,
  o.region,
  mo.released_on,
  mo.reasoning,
  mo.open_weights,
  mo.parameters,
  mo.general_capability, -- 0..100
  mo.general_capability_origin,
  ( -- of the organization, released by that day
    SELECT max(m.general_capability)
    FROM series AS s
    CROSS JOIN model AS m ON m.series_id = s.series_id
    WHERE s.organization_id = o.organization_id AND m.released_on <= mo.released_on
  ) AS best_at_release,
  -- 1: at most breakthrough_margin below the best; NULL: general capability not known
  mo.general_capability >= (
    SELECT max(m.general_capability)
    FROM series AS s
    CROSS JOIN model AS m ON m.series_id = s.series_id
    WHERE s.organization_id = o.organization_id AND m.released_on <= mo.released_on
  ) - (SELECT value FROM parameter WHERE name = 'breakthrough_margin') AS is_breakthrough
FROM model AS mo
JOIN series AS se ON se.series_id = mo.series_id
JOIN organization AS o ON o.organization_id = se.organization_id
-- This refuses a database of another schema version for all views.
WHERE airisk_schema_version() = 2;
