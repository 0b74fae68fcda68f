-- How do the steps of a threat model come in? A view to write to, by .import or
--   INSERT INTO threat_step_entry (domain, position, name, source) VALUES ('cyber', 1, 'Reconnaissance', 'a published kill chain');
-- One row per domain and step: what somebody must be able to do on the way to harm. Of a step that is known the cells that are
-- not empty change. A row that breaks a rule is an error that names it.
-- Columns:
--   domain    domain
--   position  sequence  a new step needs it
--   name      name
--   name_zh   name
--   about     word
--   source    source
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
    nullif(trim(NEW.domain), ''),
    @CELL(NEW.position)@,
    nullif(trim(NEW.name), ''),
    nullif(trim(NEW.name_zh), ''),
    nullif(trim(NEW.about), ''),
    nullif(trim(NEW.source), '')
  );
END;
