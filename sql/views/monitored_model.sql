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
  -- 1: anyone can download the weights by the end of the current period, or by its release where that is later
  mo.weights_opened_on IS NOT NULL
    AND mo.weights_opened_on <= max(mo.released_on, (SELECT ends_on FROM current_period)) AS open_weights,
  mo.weights_opened_on,
  mo.training_cutoff,
  mo.parameters,
  g.value AS general_capability, -- on the index of the current method
  g.origin AS general_capability_origin,
  mo.source -- of these facts
FROM model AS mo
JOIN series AS se ON se.series_id = mo.series_id
JOIN organization AS o ON o.organization_id = se.organization_id
LEFT JOIN general_capability AS g ON g.model_id = mo.model_id
WHERE
  NOT mo.withdrawn
  AND (
    (SELECT value FROM parameter WHERE name = 'breakthrough_only') = 0
    OR mo.model_id IN (SELECT model_id FROM breakthrough_model WHERE is_breakthrough)
  )
  -- This refuses a database of another schema version for all views.
  AND airisk_schema_version() = @SCHEMA_VERSION@;
