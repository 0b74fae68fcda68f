-- How do lines (a capability line, a risk line) come in?
-- One row per line, method, domain and quantity. Write to it by INSERT or .import. A value that is known is changed. A row that
-- breaks a rule is an error that names column and rule.
-- Example: INSERT INTO threshold_entry (name, domain, quantity, value, source) VALUES ('risk line', 'cyber', 'risk_index', 40,
--   'our board');
-- Columns:
--   name      name       the line's name
--   method    name       the method for which it holds; empty: all methods
--   domain    domain     the domain, by name
--   quantity  subject    what is compared with it: 'capability', 'safety', 'risk_index' or a benchmark, by name or alias
--   value     fact REAL  where it lies: 0..100, of 'risk_index' any number; empty: not known
--   source    source     who drew it; may be empty
DROP VIEW IF EXISTS threshold_entry;
CREATE VIEW threshold_entry AS
SELECT t.name, m.name AS method, d.name AS domain, t.quantity, t.value, t.source
FROM threshold AS t
JOIN domain AS d ON d.domain_id = t.domain_id
LEFT JOIN method AS m ON m.method_id = t.method_id;

CREATE TRIGGER threshold_entry_insert
INSTEAD OF INSERT ON threshold_entry
BEGIN
  INSERT INTO z_import_threshold (name, method, domain, quantity, value, source)
  VALUES (
    @TEXT_CELL(NEW.name)@,
    @TEXT_CELL(NEW.method)@,
    @TEXT_CELL(NEW.domain)@,
    @TEXT_CELL(NEW.quantity)@,
    @CELL(NEW.value)@,
    @TEXT_CELL(NEW.source)@
  );
END;
