-- Which models does an edition cover whose method covers breakthrough models only (breakthrough_only = 1)?
-- One row per model of z_model that breakthrough_model marks 1. A model whose general capability is not known is no row. The core
-- reads these rows for such a method, and all of z_model for any other; views take the models from monitored_model.
DROP VIEW IF EXISTS z_breakthrough_only;
CREATE VIEW z_breakthrough_only AS
SELECT
  mo.model_id,
  mo.series_id,
  mo.name,
  mo.released_on,
  mo.reasoning,
  mo.weights_opened_on
FROM z_model AS mo
WHERE
  -- Without a margin no model is known to be one. This is an error: no rows would say that there are none.
  CASE
    WHEN (
      SELECT
        must_be_known(
          margin.value,
          printf('monitored_model: the method ''%s'' covers breakthrough models only (breakthrough_only is 1), and its breakthrough_margin', me.name)
        )
      FROM z_method AS me
      LEFT JOIN (SELECT * FROM z_method_constant WHERE name = 'breakthrough_margin' AND domain_id IS NULL) AS margin
        ON margin.method_id = me.method_id
    ) IS NOT NULL
      THEN mo.model_id IN (SELECT model_id FROM z_breakthrough_model WHERE is_breakthrough)
  END;
