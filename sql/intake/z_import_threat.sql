-- What becomes of a row that is written to threat_step_entry?
-- One row written here is that row on its way in. z_import_model says how.
DROP VIEW IF EXISTS z_import_threat;
CREATE VIEW z_import_threat AS
SELECT NULL AS file, NULL AS line, *, NULL AS rule, NULL AS broken
FROM threat_step_entry;

@CHECKS(threat, threat_step_entry)@
domain 'no domain of this name'
  EXISTS (SELECT 1 FROM domain WHERE name = NEW.domain)
name @NAME_RULE@
name_zh? @PLAIN_RULE@
position '@COUNT_RULE(1)@; a new step needs it'
  @IS_COUNT(NEW.position, 1)@
  OR (
    NEW.position IS NULL
    AND EXISTS (SELECT 1 FROM threat_step_entry WHERE domain = NEW.domain AND name = NEW.name)
  )

CREATE TRIGGER z_import_threat_take
INSTEAD OF INSERT ON z_import_threat
WHEN NEW.rule = ''
BEGIN
  UPDATE threat_step
  SET
    position = coalesce(CAST(NEW.position AS INTEGER), position),
    name_zh = coalesce(NEW.name_zh, name_zh),
    about = coalesce(NEW.about, about),
    source = coalesce(NEW.source, source)
  WHERE name = NEW.name AND domain_id = (SELECT domain_id FROM domain WHERE name = NEW.domain);

  INSERT INTO threat_step (domain_id, position, name, name_zh, about, source)
  SELECT d.domain_id, CAST(NEW.position AS INTEGER), NEW.name, NEW.name_zh, NEW.about, NEW.source
  FROM domain AS d
  WHERE d.name = NEW.domain AND NOT EXISTS (SELECT 1 FROM threat_step AS t WHERE t.domain_id = d.domain_id AND t.name = NEW.name);
END;
