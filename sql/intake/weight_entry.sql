-- How do weights come in?
-- One row per method, domain, benchmark and component. Write to it by INSERT or .import. A weight that is known is changed. A row
-- that breaks a rule is an error that names column and rule.
-- Example: .import --csv --skip 1 my_weights.csv weight_entry
-- Columns:
--   method     name       the method, by name; empty: that of the current edition
--   domain     domain     the domain, by name
--   benchmark  benchmark  the benchmark, by name or alias
--   weight     fact REAL  its weight, above 0, at most 1e12: only ratios count; default: 1
--   component  word       the part of the index in which it counts: 'capability', 'safety' or a component of the method; empty:
--                         what the benchmark measures
DROP VIEW IF EXISTS weight_entry;
CREATE VIEW weight_entry AS
SELECT m.name AS method, d.name AS domain, b.name AS benchmark, w.weight, w.component
FROM weight AS w
JOIN method AS m ON m.method_id = w.method_id
JOIN domain AS d ON d.domain_id = w.domain_id
JOIN benchmark AS b ON b.benchmark_id = w.benchmark_id;

CREATE TRIGGER weight_entry_insert
INSTEAD OF INSERT ON weight_entry
BEGIN
  INSERT INTO z_import_weight (method, domain, benchmark, weight, component)
  VALUES (
    @TEXT_CELL(NEW.method)@,
    @TEXT_CELL(NEW.domain)@,
    @TEXT_CELL(NEW.benchmark)@,
    @CELL(NEW.weight)@,
    lower(@TEXT_CELL(NEW.component)@)
  );
END;
