-- Which edition is in use, and is it published?
-- One row, none without an edition. The views of an edition ask it before they read anything; edition_in_use has what people ask.
-- The days of the period are subqueries: most who ask want only is_open, and pay for no more.
-- Columns:
--   is_open    1: not published; its rows are read from the tables
--   fixed_id   of a published edition its id: its rows are read from its copies; NULL: it is open
--   until      models that were released later are not covered
--   cutoff_on  what was measured later does not count; NULL: all counts
DROP VIEW IF EXISTS z_in_use;
CREATE VIEW z_in_use AS
SELECT
  e.edition_id,
  e.name AS edition,
  e.published_on IS NULL AS is_open,
  iif(e.published_on IS NULL, NULL, e.edition_id) AS fixed_id,
  e.period_id,
  e.method_id,
  @DAY_OF_PERIOD(starts_on)@ AS starts_on,
  @DAY_OF_PERIOD(ends_on)@ AS ends_on,
  min(@DAY_OF_PERIOD(ends_on)@, coalesce(e.cutoff_on, '9999-12-31')) AS until,
  e.cutoff_on
FROM edition AS e
WHERE e.name = (SELECT edition_name());
