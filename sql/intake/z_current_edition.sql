-- Which edition is current, for which scores come in?
-- One row, none without a current edition. What comes in is looked at for the current edition, not for one that use_edition
-- chose: so it is the same without the extension.
-- Columns:
--   until      models that were released later are not covered
--   cutoff_on  what was measured later does not count in it, and waits; NULL: nothing waits
DROP VIEW IF EXISTS z_current_edition;
CREATE VIEW z_current_edition AS
SELECT
  e.edition_id,
  e.name AS edition,
  e.published_on IS NULL AS is_open,
  e.published_on,
  p.starts_on,
  p.ends_on,
  min(p.ends_on, coalesce(e.cutoff_on, p.ends_on)) AS until,
  iif(e.published_on IS NULL, e.cutoff_on, NULL) AS cutoff_on
FROM edition AS e
JOIN period AS p ON p.period_id = e.period_id
WHERE e.is_current = 1;
