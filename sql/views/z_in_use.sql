-- Internal. Which edition is in use, and is it fixed? One row, none without an edition. What the views of an edition ask before
-- they read anything: edition_in_use has what people ask.
DROP VIEW IF EXISTS z_in_use;
CREATE VIEW z_in_use AS
SELECT
  e.edition_id,
  e.name AS edition,
  e.published_on IS NULL AS is_open,
  iif(e.published_on IS NULL, NULL, e.edition_id) AS fixed_id, -- of whose copies it is read; NULL: it is open
  e.period_id,
  e.method_id,
  pe.starts_on,
  pe.ends_on, -- of the period
  min(pe.ends_on, coalesce(e.cutoff_on, pe.ends_on)) AS until, -- models released later are not covered
  e.cutoff_on -- what was measured later does not count; NULL: all counts
FROM edition AS e
JOIN (
  SELECT period_id, starts_on, ends_on, NULL AS edition_id
  FROM period
  UNION ALL
  SELECT period_id, starts_on, ends_on, edition_id
  FROM edition_period
) AS pe ON pe.period_id = e.period_id AND pe.edition_id IS iif(e.published_on IS NULL, NULL, e.edition_id)
WHERE e.name = (SELECT edition_name());
