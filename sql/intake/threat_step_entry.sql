-- How do the steps of a threat model come in?
-- One row per domain and step: what somebody must be able to do on the way to harm. Write to it by INSERT or .import. Of a step
-- that is known, an empty cell keeps the value that is there. A row that breaks a rule is an error that names column and rule.
-- Example: INSERT INTO threat_step_entry (domain, position, name, source) VALUES ('cyber', 1, 'Reconnaissance', 'a published kill
--   chain');
-- Columns:
--   domain    domain    the domain, by name
--   position  sequence  its place among the domain's steps: 1, 2 ...; a new step needs it
--   name      name      the step's name
--   name_zh   name      the same in Chinese; may be empty
--   about     word      what the step is; may be empty
--   source    source    whose threat model it is; may be empty
DROP VIEW IF EXISTS threat_step_entry;
CREATE VIEW threat_step_entry AS
SELECT d.name AS domain, t.position, t.name, t.name_zh, t.about, t.source
FROM threat_step AS t
JOIN domain AS d ON d.domain_id = t.domain_id;

CREATE TRIGGER threat_step_entry_insert
INSTEAD OF INSERT ON threat_step_entry
BEGIN
  INSERT INTO z_import_threat (domain, position, name, name_zh, about, source)
  VALUES (
    @TEXT_CELL(NEW.domain)@,
    @CELL(NEW.position)@,
    @TEXT_CELL(NEW.name)@,
    @TEXT_CELL(NEW.name_zh)@,
    @TEXT_CELL(NEW.about)@,
    @TEXT_CELL(NEW.source)@
  );
END;
