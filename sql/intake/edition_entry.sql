-- How does a new quarter come in?
-- One row per edition. Write to it by INSERT or .import. Of an open edition that is known, an empty cell keeps the value that is
-- there; of a published one only is_current can be changed. A row that breaks a rule is an error that names column and rule.
-- A row with `revises` and `reason` opens the correction of a published edition:
--   INSERT INTO edition_entry (revises, reason) VALUES ('2025Q3', 'the score of CyBench was that of another model');
-- The correction is of the same period. It has the same method, cut-off and baseline where the row gives no others: so
-- corrections count, and what was measured later does not.
-- Example: INSERT INTO edition_entry (name, period, starts_on, ends_on, method, is_current) VALUES ('2025Q4', '2025Q4',
--   '2025-10-01', '2025-12-31', 'v1.0', 1);
-- Columns:
--   name             name  its name; of a correction it may be empty, and becomes '2025Q3 r1', '2025Q3 r2' ...
--   period           name  its period; one that is not known is made from the next two columns
--   starts_on        date  the first day of the period
--   ends_on          date  the last day of the period
--   method           name  the method, by name; empty: that of the current edition
--   cutoff_on        date  what was measured or released after this day does not count; not before starts_on; it may lie in the
--                          future; empty: all counts
--   baseline_on      date  the day that growth is counted from, before ends_on; empty: 12 months before ends_on
--   baseline_reason  word  why it is another day; given with baseline_on, and only with it
--   revises          name  the published edition that this one corrects; empty: none
--   reason           word  why it is corrected, shown in every output; given with revises
--   is_current       flag  1: it becomes the current edition, and the one before is so no more; default: 1 where no edition is
--                          current, else 0
DROP VIEW IF EXISTS edition_entry;
CREATE VIEW edition_entry AS
SELECT
  e.name,
  p.name AS period,
  p.starts_on,
  p.ends_on,
  m.name AS method,
  e.cutoff_on,
  e.baseline_on,
  e.baseline_reason,
  r.name AS revises,
  e.reason,
  e.is_current
FROM edition AS e
JOIN period AS p ON p.period_id = e.period_id
JOIN method AS m ON m.method_id = e.method_id
LEFT JOIN edition AS r ON r.edition_id = e.revises;

CREATE TRIGGER edition_entry_insert
INSTEAD OF INSERT ON edition_entry
BEGIN
  INSERT INTO z_import_edition (name, period, starts_on, ends_on, method, cutoff_on, baseline_on, baseline_reason, revises, reason, is_current)
  VALUES (
    @TEXT_CELL(NEW.name)@,
    @TEXT_CELL(NEW.period)@,
    @TEXT_CELL(NEW.starts_on)@,
    @TEXT_CELL(NEW.ends_on)@,
    @TEXT_CELL(NEW.method)@,
    @TEXT_CELL(NEW.cutoff_on)@,
    @TEXT_CELL(NEW.baseline_on)@,
    @TEXT_CELL(NEW.baseline_reason)@,
    @TEXT_CELL(NEW.revises)@,
    @TEXT_CELL(NEW.reason)@,
    @CELL(NEW.is_current)@
  );
END;
