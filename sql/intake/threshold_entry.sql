-- How do lines (a capability line, a risk line) come in? A view to write to, by .import or
--   INSERT INTO threshold_entry (name, domain, quantity, value, source) VALUES ('risk line', 'cyber', 'risk_index', 40, 'our board');
-- One row per line, method, domain and quantity: 'capability', 'safety', 'risk_index' or a benchmark, by name or alias. An
-- empty method is all methods, an empty value is not known. A value that stands is changed. A row that breaks a rule is an
-- error that names it.
-- Columns:
--   name      name
--   method    name    empty: all
--   domain    domain
--   quantity  name    'capability', 'safety', 'risk_index' or a benchmark
--   value     points  empty: not known
--   source    source
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
    nullif(trim(NEW.name), ''),
    nullif(trim(NEW.method), ''),
    nullif(trim(NEW.domain), ''),
    nullif(trim(NEW.quantity), ''),
    @CELL(NEW.value)@,
    nullif(trim(NEW.source), '')
  );
END;
