-- How does a new quarter come in? A view to write to, by .import or
--   INSERT INTO edition_entry (name, period, starts_on, ends_on, method, is_current) VALUES ('2025Q4', '2025Q4', '2025-10-01', '2025-12-31', 'v1.0', 1);
-- One row per edition. A period that is not known yet is made from starts_on and ends_on. An empty method is that of the
-- current edition. is_current 1 makes the edition before it not current; the first edition is current by itself. Of an open
-- edition that is known the cells that are not empty change; of a published one only is_current. A row that breaks a rule
-- is an error that names it.
-- cutoff_on bounds what was measured and what was released; it may lie in the future while data are still collected.
-- A row with `revises` and `reason` opens the correction of a published edition:
--   INSERT INTO edition_entry (revises, reason) VALUES ('2025Q3', 'the score of CyBench was that of another model');
-- Its period is that of the edition which it revises. Method, cut-off and baseline are too, where the row gives no others: so
-- corrections count, and what was measured later does not. Without a name it is '2025Q3 r1', then '2025Q3 r2'.
-- Columns:
--   name             name
--   period           name  made from the next two where it is new
--   starts_on        date  ; it may lie in the future
--   ends_on          date
--   method           name  empty: that of the current edition
--   cutoff_on        date  what was measured or released later does not count; not before
--   baseline_on      date
--   baseline_reason  word
--   revises          name  a published edition that this one corrects: period, and where the row gives no others method, cut-off and baseline are
--                          those of that edition, and an empty name becomes '2025Q3 r1'
--   reason           word  of the correction; shown in every output
--   is_current       flag  1: the one before is not current any more; of several in one INSERT the last one is
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
    nullif(trim(NEW.name), ''),
    nullif(trim(NEW.period), ''),
    nullif(trim(NEW.starts_on), ''),
    nullif(trim(NEW.ends_on), ''),
    nullif(trim(NEW.method), ''),
    nullif(trim(NEW.cutoff_on), ''),
    nullif(trim(NEW.baseline_on), ''),
    nullif(trim(NEW.baseline_reason), ''),
    nullif(trim(NEW.revises), ''),
    nullif(trim(NEW.reason), ''),
    @CELL(NEW.is_current)@
  );
END;
