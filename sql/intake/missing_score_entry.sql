-- How do reasons come in why there is no score?
-- One row per model and benchmark. Write to it by INSERT or .import. A reason that is known is changed. A row that breaks a rule
-- is an error that names column and rule.
-- Example: INSERT INTO missing_score_entry (model, benchmark, reason) VALUES ('o1-mini (high)', 'LAB-Bench-FigQA',
--   'not_applicable');
-- Columns:
--   model      name       the model, by name or alias
--   benchmark  benchmark  the benchmark, by name or alias; one on which the model has a score is refused
--   reason     word       'not_applicable': it cannot be run on the model; 'not_tested'; 'withheld': measured and not made
--                         public; 'failed': the run failed
--   source     source     who says so; may be empty
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
  VALUES (@TEXT_CELL(NEW.model)@, @TEXT_CELL(NEW.benchmark)@, lower(@TEXT_CELL(NEW.reason)@), @TEXT_CELL(NEW.source)@);
END;
