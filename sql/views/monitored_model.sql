-- Which models count?
-- One row per model that is not withdrawn: all of them, or with parameter breakthrough_only = 1 those that breakthrough_model
-- marks 1; a model whose general capability is not known is not among them. The views take their models from
-- here.
DROP VIEW IF EXISTS monitored_model;
CREATE VIEW monitored_model AS
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
  mo.general_capability,
  mo.general_capability_origin,
  mo.source -- of these facts
FROM model AS mo
JOIN series AS se ON se.series_id = mo.series_id
JOIN organization AS o ON o.organization_id = se.organization_id
WHERE
  NOT mo.withdrawn
  AND (
    (SELECT value FROM parameter WHERE name = 'breakthrough_only') = 0
    OR mo.model_id IN (SELECT model_id FROM breakthrough_model WHERE is_breakthrough)
  )
  -- This refuses a database of another schema version for all views.
  AND airisk_schema_version() = @SCHEMA_VERSION@;
