-- Internal. Which edition is in use, and is it fixed? One row, none without an edition. What the views of an edition ask before
-- they read anything; edition_in_use has what people ask. The days of the period are subqueries, so that who only asks whether
-- the edition is open, as most do, does not pay for them.
DROP VIEW IF EXISTS z_in_use;
CREATE VIEW z_in_use AS
SELECT
  e.edition_id,
  e.name AS edition,
  e.published_on IS NULL AS is_open,
  iif(e.published_on IS NULL, NULL, e.edition_id) AS fixed_id, -- of whose copies it is read; NULL: it is open
  e.period_id,
  e.method_id,
  @DAY_OF_PERIOD(starts_on)@ AS starts_on,
  @DAY_OF_PERIOD(ends_on)@ AS ends_on,
  min(@DAY_OF_PERIOD(ends_on)@, coalesce(e.cutoff_on, '9999-12-31')) AS until, -- models released later are not covered
  e.cutoff_on -- what was measured later does not count; NULL: all counts
FROM edition AS e
WHERE e.name = (SELECT edition_name());
