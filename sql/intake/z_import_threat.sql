-- What becomes of a row that is written to threat_step_entry?
-- One row written here is that row on its way in. z_import_model says how.
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
