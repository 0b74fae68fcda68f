-- Which models were as capable as the best of their organization when they were released?
-- One row per model that is not withdrawn and was released by the edition's last day. A report may monitor breakthrough models
-- only: load all models of an organization, with their values on the general index of the edition's method, and set the method's
-- constant breakthrough_only to 1.
-- Published: 29, sorted by released_on model_id
-- Columns:
--   edition                    name         the edition in use
--   model_id                   id           the model's id
--   model                      name         the model's name
--   series                     name         the series that the model belongs to
--   organization_id            id           the organization's id
--   organization               name         the organization that made the model
--   organization_zh            name TEXT    the organization's name in Chinese; NULL: it has none
--   released_on                date         the day on which the model was released
--   general_capability         fact points  the model's value on the general index of the edition's method; NULL: not known
--   general_capability_origin  word         where that value comes from: 'published', 'measured', 'reported', 'synthetic' or
--                                           'unknown'
--   best_at_release            fact points  the highest such value of the organization's models that were released by that day
--   is_breakthrough            flag         1: at most breakthrough_margin below best_at_release; 0: lower; NULL: value or margin
--                                           is not known
DROP VIEW IF EXISTS z_breakthrough_model;
CREATE VIEW z_breakthrough_model AS
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

DROP VIEW IF EXISTS breakthrough_model;
CREATE VIEW breakthrough_model AS
@TYPED(breakthrough_model)@
