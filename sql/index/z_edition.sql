-- Which editions does a report name?
-- One row per edition: the one in use, and those that it revises, with the columns of the table edition. The one in use has
-- is_current 1.
DROP VIEW IF EXISTS z_edition;
CREATE VIEW z_edition AS
WITH RECURSIVE chain (edition_id) AS (
  SELECT edition_id FROM z_in_use
  UNION
  SELECT e.revises
  FROM chain AS c
  JOIN edition AS e ON e.edition_id = c.edition_id
  WHERE e.revises IS NOT NULL
)
SELECT
  e.edition_id,
  e.name,
  e.period_id,
  e.method_id,
  e.cutoff_on,
  e.baseline_on,
  e.baseline_reason,
  e.published_on,
  e.revises,
  e.reason,
  e.inputs_hash,
  e.published_with,
  e.edition_id = (SELECT edition_id FROM z_in_use) AS is_current
FROM chain AS c
JOIN edition AS e ON e.edition_id = c.edition_id;
