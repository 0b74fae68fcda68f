-- Which numbers does a correction change?
-- One row per domain, model and quantity that differs from the published edition which the edition in use revises.
-- There are no rows if it revises none. A scenario has no rows either: its numbers differ for another reason. What is
-- not in the edition any more keeps its name from the revised edition.
-- Published: 57, sheet 'Revisions' '修订', sorted by domain model quantity
-- Columns:
--   edition       name         the edition in use
--   revises       name         the published edition that is corrected
--   domain        domain TEXT  name of the domain
--   model_id      id           key of the model
--   model         name TEXT    name of the model
--   quantity      word         'capability', 'safety' or 'risk_index'
--   value_before  points       value that the revised edition published; NULL: it had none
--   value         points       value now; NULL: there is none
--   revision      change       value minus value_before
--   what          result word  'model added', 'model removed', 'value added', 'value removed' or 'value revised'
DROP VIEW IF EXISTS z_edition_revision;
CREATE VIEW z_edition_revision AS
WITH revised AS MATERIALIZED (
  SELECT c.name AS edition, c.revises AS edition_id, r.name AS revises
  FROM z_edition AS c
  CROSS JOIN z_edition AS r ON r.edition_id = c.revises
  WHERE c.is_current AND edition_scenario() IS NULL
),
-- CROSS: nothing is computed where nothing is revised.
number AS (
  SELECT b.domain_id, b.model_id, b.place, b.quantity, b.value AS value_before, NULL AS value
  FROM revised AS e
  CROSS JOIN z_published_value AS b ON b.edition_id = e.edition_id
  UNION ALL
  SELECT
    d.domain_id,
    r.model_id,
    q.column1,
    q.column2,
    NULL,
    CASE q.column1 WHEN 1 THEN r.capability WHEN 2 THEN r.safety ELSE r.risk_index END
  FROM revised AS e
  CROSS JOIN model_risk AS r
  CROSS JOIN z_domain AS d ON d.name = r.domain
  CROSS JOIN (VALUES (1, 'capability'), (2, 'safety'), (3, 'risk_index')) AS q
),
compared AS (
  SELECT domain_id, model_id, place, quantity, max(value_before) AS value_before, max(value) AS value
  FROM number
  GROUP BY
    domain_id,
    model_id,
    place
  HAVING max(value_before) IS NOT max(value)
)
SELECT
  e.edition,
  e.revises,
  coalesce(d.name, od.name) AS domain,
  c.model_id,
  coalesce(mo.model, om.name) AS model,
  c.quantity,
  c.value_before,
  c.value,
  nine_decimals(c.value - c.value_before) AS revision,
  CASE
    WHEN mo.model_id IS NULL THEN 'model removed'
    WHEN om.model_id IS NULL THEN 'model added'
    WHEN c.value IS NULL THEN 'value removed'
    WHEN c.value_before IS NULL THEN 'value added'
    ELSE 'value revised'
  END AS what
FROM compared AS c
CROSS JOIN revised AS e
LEFT JOIN z_domain AS d ON d.domain_id = c.domain_id
LEFT JOIN edition_domain AS od ON od.edition_id = e.edition_id AND od.domain_id = c.domain_id
LEFT JOIN monitored_model AS mo ON mo.model_id = c.model_id
LEFT JOIN edition_model AS om ON om.edition_id = e.edition_id AND om.model_id = c.model_id;

DROP VIEW IF EXISTS edition_revision;
CREATE VIEW edition_revision AS
@TYPED(edition_revision)@
