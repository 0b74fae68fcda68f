-- How do weights come in from a spreadsheet? A view to write to:
--   .import --csv --skip 1 my_weights.csv weight_entry
-- One row per method, domain, benchmark and component, by their names. An empty weight is 1, an empty method that of the
-- current edition, an empty component what the benchmark measures: 'capability' or 'safety'. A weight that stands
-- already is changed. A row that breaks a rule is an error that names it.
-- Columns:
--   method     name       empty: that of the current edition
--   domain     domain
--   benchmark  benchmark
--   weight     fact
--   component  word       empty: what the benchmark measures
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
    nullif(trim(NEW.method), ''),
    nullif(trim(NEW.domain), ''),
    nullif(trim(NEW.benchmark), ''),
    @CELL(NEW.weight)@,
    lower(nullif(trim(NEW.component), ''))
  );
END;
