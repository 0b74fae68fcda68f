-- Internal. Which edition is current, for whom scores come in? One row, none without a current edition. What comes in is looked at
-- for the current edition, and not for the one that use_edition chose: so it is the same without the extension.
DROP VIEW IF EXISTS z_current_edition;
CREATE VIEW z_current_edition AS
SELECT
  e.edition_id,
  e.name AS edition,
  e.published_on IS NULL AS is_open,
  e.published_on,
  p.starts_on,
  p.ends_on, -- of the period
  min(p.ends_on, coalesce(e.cutoff_on, p.ends_on)) AS until, -- models released later are not covered
  iif(e.published_on IS NULL, e.cutoff_on, NULL) AS cutoff_on -- what was measured later does not count in it, and waits; NULL: nothing waits
FROM edition AS e
JOIN period AS p ON p.period_id = e.period_id
WHERE e.is_current = 1;
