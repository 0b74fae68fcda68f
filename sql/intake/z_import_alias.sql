-- What becomes of a row that is written to alias_entry?
-- One row written here is that row on its way in. z_import_model says how.
DROP VIEW IF EXISTS z_import_alias;
CREATE VIEW z_import_alias AS
SELECT NULL AS file, NULL AS line, *, NULL AS rule, NULL AS broken
FROM alias_entry;

CREATE TRIGGER z_import_alias_check
INSTEAD OF INSERT ON z_import_alias
WHEN NEW.rule IS NULL
BEGIN
  -- z_import_configuration looks there for pairs
  INSERT INTO import_row (tool, configuration) SELECT 'alias', NEW.configuration WHERE NEW.configuration IS NOT NULL;

  INSERT INTO z_import_alias
  SELECT
    NEW.file, NEW.line, NEW.alias, NEW.model, NEW.benchmark,
    coalesce((SELECT configuration FROM z_import_configuration WHERE written = NEW.configuration), ''),
    coalesce(broken.rule, ''),
    broken.value
  FROM (SELECT 1) AS one
  LEFT JOIN (
    SELECT rule, value
    FROM (
      SELECT 'alias_entry.alias: @NAME_RULE@' AS rule, NEW.alias AS value, @IS_NAME(NEW.alias)@ AS holds
      UNION ALL
      SELECT 'alias_entry.model: either model or benchmark must be given', NEW.model, (NEW.model IS NULL) <> (NEW.benchmark IS NULL)
      UNION ALL
      SELECT 'alias_entry.alias: is the name of another model', NEW.alias,
        NEW.model IS NULL OR NOT EXISTS (SELECT 1 FROM model WHERE name = NEW.alias)
      UNION ALL
      SELECT 'alias_entry.alias: is the name of another benchmark', NEW.alias,
        NEW.benchmark IS NULL OR NOT EXISTS (SELECT 1 FROM benchmark WHERE name = NEW.alias)
      UNION ALL
      SELECT 'alias_entry.configuration: must have a pair key=value, of several with commas between them', NEW.configuration,
        NEW.configuration IS NULL OR EXISTS (SELECT 1 FROM z_import_configuration WHERE written = NEW.configuration AND instr(configuration, '='))
      UNION ALL
      SELECT 'alias_entry.configuration: must be empty for a benchmark', NEW.configuration, NEW.configuration IS NULL OR NEW.benchmark IS NULL
      UNION ALL
      SELECT 'alias_entry.model: no model or alias of this name', NEW.model,
        NEW.model IS NULL OR EXISTS (SELECT 1 FROM known_model WHERE written = NEW.model AND configuration = '')
      UNION ALL
      SELECT 'alias_entry.benchmark: no benchmark or alias of this name', NEW.benchmark,
        NEW.benchmark IS NULL OR EXISTS (SELECT 1 FROM known_benchmark WHERE written = NEW.benchmark)
    )
    WHERE holds IS NOT 1
    LIMIT 1
  ) AS broken;

  DELETE FROM import_row WHERE tool = 'alias';
END;

CREATE TRIGGER z_import_alias_take
INSTEAD OF INSERT ON z_import_alias
WHEN NEW.rule = ''
BEGIN
  INSERT INTO alias (name, configuration, model_id)
  SELECT NEW.alias, NEW.configuration, model_id
  FROM known_model
  WHERE written = NEW.model AND configuration = ''
  ON CONFLICT (name, configuration) WHERE model_id IS NOT NULL DO UPDATE SET name = excluded.name, model_id = excluded.model_id;

  INSERT INTO alias (name, benchmark_id)
  SELECT NEW.alias, benchmark_id FROM known_benchmark WHERE written = NEW.benchmark
  ON CONFLICT (name) WHERE benchmark_id IS NOT NULL DO UPDATE SET name = excluded.name, benchmark_id = excluded.benchmark_id;
END;

@REFUSALS(alias)@
