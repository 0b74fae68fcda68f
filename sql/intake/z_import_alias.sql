-- What becomes of a row that is written to alias_entry?
-- One row written here is that row on its way in. z_import_model says how.
DROP VIEW IF EXISTS z_import_alias;
CREATE VIEW z_import_alias AS
SELECT NULL AS file, NULL AS line, *, NULL AS rule, NULL AS broken
FROM alias_entry;

-- z_import_configuration finds the pairs of a configuration in import_row.
CREATE TRIGGER z_import_alias_fill
INSTEAD OF INSERT ON z_import_alias
WHEN NEW.rule IS NULL
BEGIN
  INSERT INTO import_row (tool, configuration) SELECT 'alias', NEW.configuration WHERE NEW.configuration IS NOT NULL;
  INSERT INTO z_import_alias VALUES (NEW.file, NEW.line, NEW.alias, NEW.model, NEW.benchmark, NEW.configuration, 'check', NULL);
  DELETE FROM import_row WHERE tool = 'alias';
END;

@CHECKS(alias, alias_entry)@
alias @NAME_RULE@
model 'either model or benchmark must be given'
  (NEW.model IS NULL) <> (NEW.benchmark IS NULL)
alias 'is the name of another model'
  NEW.model IS NULL OR NOT EXISTS (SELECT 1 FROM model WHERE name = NEW.alias)
alias 'is the name of another benchmark'
  NEW.benchmark IS NULL OR NOT EXISTS (SELECT 1 FROM benchmark WHERE name = NEW.alias)
configuration? 'must have a pair key=value, of several with commas between them'
  EXISTS (SELECT 1 FROM z_import_configuration WHERE written = NEW.configuration AND instr(configuration, '='))
configuration? 'must be empty for a benchmark'
  NEW.benchmark IS NULL
model? 'no model or alias of this name'
  EXISTS (SELECT 1 FROM known_model WHERE written = NEW.model AND configuration = '')
benchmark? 'no benchmark or alias of this name'
  EXISTS (SELECT 1 FROM known_benchmark WHERE written = NEW.benchmark)

CREATE TRIGGER z_import_alias_take
INSTEAD OF INSERT ON z_import_alias
WHEN NEW.rule = ''
BEGIN
  INSERT INTO alias (name, configuration, model_id)
  SELECT NEW.alias, coalesce((SELECT configuration FROM z_import_configuration WHERE written = NEW.configuration), ''), model_id
  FROM known_model
  WHERE written = NEW.model AND configuration = ''
  ON CONFLICT (name, configuration) WHERE model_id IS NOT NULL DO UPDATE SET name = excluded.name, model_id = excluded.model_id;

  INSERT INTO alias (name, benchmark_id)
  SELECT NEW.alias, benchmark_id FROM known_benchmark WHERE written = NEW.benchmark
  ON CONFLICT (name) WHERE benchmark_id IS NOT NULL DO UPDATE SET name = excluded.name, benchmark_id = excluded.benchmark_id;
END;
