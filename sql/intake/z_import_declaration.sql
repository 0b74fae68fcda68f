-- What becomes of a row that is written to declaration_entry?
-- One row written here is that row on its way in. z_import_model says how.
DROP VIEW IF EXISTS z_import_declaration;
CREATE VIEW z_import_declaration AS
SELECT NULL AS file, NULL AS line, *, NULL AS rule, NULL AS broken
FROM declaration_entry;

@CHECKS(declaration, declaration_entry)@
model 'no model or alias of this name'
  EXISTS (SELECT 1 FROM known_model WHERE written = NEW.model)
framework @NAME_RULE@
domain? 'no domain of this name'
  EXISTS (SELECT 1 FROM domain WHERE name = NEW.domain)
level @NAME_RULE@
declared_on @DATE_RULE@

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
