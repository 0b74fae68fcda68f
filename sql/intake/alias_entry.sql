-- How do other names for models and benchmarks come in?
-- One row per alias: of a model or of a benchmark, and of a model per configuration that the alias demands. This one stands for
-- the model only in results that have all its pairs:
--   INSERT INTO alias_entry (alias, model, configuration) VALUES ('openai/gpt-5', 'GPT-5 (high)', 'reasoning_effort=high');
-- Write to it by INSERT or .import. An alias that is known gets the new model or benchmark. A row that breaks a rule is an error
-- that names column and rule.
-- Example: INSERT INTO alias_entry (alias, model) VALUES ('openai/gpt-4o-2024-05-13', 'GPT-4o (240513)');
-- Columns:
--   alias          name       the other name; not the name of another model or benchmark
--   model          name       the model, by name or alias; empty where it is a benchmark
--   benchmark      benchmark  the benchmark, by name or alias; empty where it is a model
--   configuration  source     'key=value,...': the pairs that a result must have; empty: whatever it has; always empty for a
--                             benchmark
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
