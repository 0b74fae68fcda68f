-- How do other names for models and benchmarks come in? A view to write to, by .import or
--   INSERT INTO alias_entry (alias, model) VALUES ('openai/gpt-4o-2024-05-13', 'GPT-4o (240513)');
-- One row per alias: of a model or of a benchmark, and of a model per configuration that it demands:
--   INSERT INTO alias_entry (alias, model, configuration) VALUES ('openai/gpt-5', 'GPT-5 (high)', 'reasoning_effort=high');
-- stands for the model only in results that have each of these pairs. An alias that stands is moved. A row that breaks a
-- rule is an error that names it.
-- Columns:
--   alias          name
--   model          name
--   benchmark      benchmark
--   configuration  source     'key=value,...'; empty: whatever it is
DROP VIEW IF EXISTS alias_entry;
CREATE VIEW alias_entry AS
SELECT a.name AS alias, m.name AS model, b.name AS benchmark, nullif(a.configuration, '') AS configuration
FROM alias AS a
LEFT JOIN model AS m ON m.model_id = a.model_id
LEFT JOIN benchmark AS b ON b.benchmark_id = a.benchmark_id
WHERE m.withdrawn IS NOT 1;

CREATE TRIGGER alias_entry_insert
INSTEAD OF INSERT ON alias_entry
BEGIN
  INSERT INTO z_import_alias (alias, model, benchmark, configuration)
  VALUES (@NAME_CELL(NEW.alias)@, @NAME_CELL(NEW.model)@, @NAME_CELL(NEW.benchmark)@, @CELL(NEW.configuration)@);
END;
