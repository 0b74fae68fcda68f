-- What becomes of a row that is written to domain_entry?
-- One row written here is that row on its way in. z_import_model says how.
DROP VIEW IF EXISTS z_import_domain;
CREATE VIEW z_import_domain AS
SELECT NULL AS file, NULL AS line, *, NULL AS rule, NULL AS broken
FROM domain_entry;

@CHECKS(domain, domain_entry)@
name @NAME_RULE@
label_en 'must be given for a new domain'
  NEW.label_en IS NOT NULL OR EXISTS (SELECT 1 FROM domain WHERE name = NEW.name)
label_en? @PLAIN_RULE@
label_zh? @PLAIN_RULE@

CREATE TRIGGER z_import_domain_take
INSTEAD OF INSERT ON z_import_domain
WHEN NEW.rule = ''
BEGIN
  UPDATE domain
  SET label_en = coalesce(NEW.label_en, label_en), label_zh = coalesce(NEW.label_zh, label_zh)
  WHERE name = NEW.name;

  INSERT INTO domain (name, label_en, label_zh)
  SELECT NEW.name, NEW.label_en, NEW.label_zh
  WHERE NOT EXISTS (SELECT 1 FROM domain WHERE name = NEW.name);
END;
