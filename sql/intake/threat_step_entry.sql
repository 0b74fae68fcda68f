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

-- Internal: a row on its way in, as z_import_model in model_entry.sql.
DROP VIEW IF EXISTS z_import_threat;
CREATE VIEW z_import_threat AS
SELECT NULL AS file, NULL AS line, *, NULL AS rule, NULL AS broken
FROM threat_step_entry;

CREATE TRIGGER z_import_threat_check
INSTEAD OF INSERT ON z_import_threat
WHEN NEW.rule IS NULL
BEGIN
  INSERT INTO z_import_threat
  SELECT
    NEW.file, NEW.line, NEW.domain, NEW.position, NEW.name, NEW.name_zh, NEW.about, NEW.source,
    coalesce(broken.rule, ''),
    broken.value
  FROM (SELECT 1) AS one
  LEFT JOIN (
    SELECT rule, value
    FROM (
      SELECT 'threat_step_entry.domain: no domain of this name' AS rule, NEW.domain AS value,
        EXISTS (SELECT 1 FROM domain WHERE name = NEW.domain) AS holds
      UNION ALL
      SELECT 'threat_step_entry.name: @NAME_RULE@', NEW.name, @IS_NAME(NEW.name)@
      UNION ALL
      SELECT 'threat_step_entry.name_zh: @PLAIN_RULE@', NEW.name_zh, NEW.name_zh IS NULL OR @IS_PLAIN(NEW.name_zh)@
      UNION ALL
      SELECT 'threat_step_entry.position: must be a whole number of at least 1; a new step needs it', NEW.position,
        @WHOLE(NEW.position)@ >= 1
        OR (
          NEW.position IS NULL
          AND EXISTS (SELECT 1 FROM threat_step_entry WHERE domain = NEW.domain AND name = NEW.name)
        )
    )
    WHERE holds IS NOT 1
    LIMIT 1
  ) AS broken;
END;

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

@REFUSALS(threat)@
