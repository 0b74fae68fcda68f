-- What becomes of a row that is written to declaration_entry?
-- One row written here is that row on its way in. z_import_model says how.
DROP VIEW IF EXISTS z_import_declaration;
CREATE VIEW z_import_declaration AS
SELECT NULL AS file, NULL AS line, *, NULL AS rule, NULL AS broken
FROM declaration_entry;

CREATE TRIGGER z_import_declaration_check
INSTEAD OF INSERT ON z_import_declaration
WHEN NEW.rule IS NULL
BEGIN
  INSERT INTO z_import_declaration
  SELECT
    NEW.file, NEW.line, NEW.model, NEW.framework, NEW.domain, NEW.level, NEW.declared_on, NEW.source,
    coalesce(broken.rule, ''),
    broken.value
  FROM (SELECT 1) AS one
  LEFT JOIN (
    SELECT rule, value
    FROM (
      SELECT 'declaration_entry.model: no model or alias of this name' AS rule, NEW.model AS value,
        EXISTS (SELECT 1 FROM known_model WHERE written = NEW.model) AS holds
      UNION ALL
      SELECT 'declaration_entry.framework: @NAME_RULE@', NEW.framework, @IS_NAME(NEW.framework)@
      UNION ALL
      SELECT 'declaration_entry.domain: no domain of this name', NEW.domain,
        NEW.domain IS NULL OR EXISTS (SELECT 1 FROM domain WHERE name = NEW.domain)
      UNION ALL
      SELECT 'declaration_entry.level: @NAME_RULE@', NEW.level, @IS_NAME(NEW.level)@
      UNION ALL
      SELECT 'declaration_entry.declared_on: @DATE_RULE@', NEW.declared_on,
        @IS_DATE(NEW.declared_on)@
    )
    WHERE holds IS NOT 1
    LIMIT 1
  ) AS broken;
END;

CREATE TRIGGER z_import_declaration_take
INSTEAD OF INSERT ON z_import_declaration
WHEN NEW.rule = ''
BEGIN
  INSERT INTO declaration (model_id, framework, domain_id, level, declared_on, source)
  SELECT model_id, NEW.framework, (SELECT domain_id FROM domain WHERE name = NEW.domain), NEW.level, NEW.declared_on, NEW.source
  FROM known_model
  WHERE written = NEW.model
  LIMIT 1
  ON CONFLICT (model_id, framework, coalesce(domain_id, 0), declared_on) DO UPDATE SET
    level = excluded.level,
    source = coalesce(excluded.source, source);
END;

@REFUSALS(declaration)@
