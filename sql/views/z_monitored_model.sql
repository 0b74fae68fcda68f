-- Internal. Which models does the edition cover, and what is known of them? What the core reads; views take the models from monitored_model.
-- One row per model that is not withdrawn and was released by the edition's last day: all of them, or with the method's constant
-- breakthrough_only = 1 those that breakthrough_model marks 1; a model whose general capability is not known is not among them.
DROP VIEW IF EXISTS z_monitored_model;
CREATE VIEW z_monitored_model AS
SELECT
  (SELECT edition_name()) AS edition,
  mo.model_id,
  mo.name AS model,
  se.name AS series,
  o.name AS organization,
  o.region,
  mo.released_on,
  mo.reasoning,
  -- 1: anyone can download the weights by the edition's last day
  mo.weights_opened_on IS NOT NULL AND mo.weights_opened_on <= (SELECT until FROM z_in_use) AS open_weights,
  mo.weights_opened_on,
  mo.training_cutoff,
  mo.parameters,
  g.value AS general_capability, -- on the index of the edition's method
  g.origin AS general_capability_origin,
  mo.source -- of these facts
FROM z_model AS mo
JOIN z_series AS se ON se.series_id = mo.series_id
JOIN z_organization AS o ON o.organization_id = se.organization_id
LEFT JOIN general_capability AS g ON g.model_id = mo.model_id
WHERE
  CASE (SELECT value FROM z_method_constant WHERE name = 'breakthrough_only' AND domain_id IS NULL)
    WHEN 1
      -- Without a margin no model is known to be one: an error, for no rows would say that there are none.
      THEN (
        SELECT
          must_be_known(
            margin.value,
            printf('monitored_model: the method ''%s'' covers breakthrough models only (breakthrough_only is 1), and its breakthrough_margin', me.name)
          )
        FROM z_method AS me
        LEFT JOIN (SELECT * FROM z_method_constant WHERE name = 'breakthrough_margin' AND domain_id IS NULL) AS margin
          ON margin.method_id = me.method_id
      ) IS NOT NULL
      AND mo.model_id IN (SELECT model_id FROM breakthrough_model WHERE is_breakthrough)
    ELSE 1
  END
  -- This refuses a database of another schema version for all views.
  AND airisk_schema_version() = @SCHEMA_VERSION@;
