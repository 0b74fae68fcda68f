-- How do reasons why there is no score come in? A view to write to, by .import or
--   INSERT INTO missing_score_entry (model, benchmark, reason) VALUES ('o1-mini (high)', 'LAB-Bench-FigQA', 'not_applicable');
-- One row per model and benchmark, by their names or aliases. A reason that stands is changed. A row that breaks a rule is an
-- error that names it.
-- Columns:
--   model      name
--   benchmark  benchmark
--   reason     word       'not_applicable', 'not_tested', 'withheld', 'failed'
--   source     source
DROP VIEW IF EXISTS missing_score_entry;
CREATE VIEW missing_score_entry AS
SELECT m.name AS model, b.name AS benchmark, x.reason, x.source
FROM missing_score AS x
JOIN model AS m ON m.model_id = x.model_id
JOIN benchmark AS b ON b.benchmark_id = x.benchmark_id
WHERE NOT m.withdrawn;

CREATE TRIGGER missing_score_entry_insert
INSTEAD OF INSERT ON missing_score_entry
BEGIN
  INSERT INTO z_import_missing (model, benchmark, reason, source)
  VALUES (nullif(trim(NEW.model), ''), nullif(trim(NEW.benchmark), ''), lower(nullif(trim(NEW.reason), '')), nullif(trim(NEW.source), ''));
END;
