-- What becomes of a row that is written to domain_entry?
-- One row written here is that row on its way in. z_import_model says how.
DROP VIEW IF EXISTS z_import_domain;
CREATE VIEW z_import_domain AS
SELECT NULL AS file, NULL AS line, *, NULL AS rule, NULL AS broken
FROM domain_entry;

CREATE TRIGGER z_import_domain_check
INSTEAD OF INSERT ON z_import_domain
WHEN NEW.rule IS NULL
BEGIN
  INSERT INTO z_import_domain
  SELECT
    NEW.file, NEW.line, NEW.name, NEW.label_en, NEW.label_zh,
    coalesce(broken.rule, ''),
    broken.value
  FROM (SELECT 1) AS one
  LEFT JOIN (
    SELECT rule, value
    FROM (
      SELECT 'domain_entry.name: @NAME_RULE@' AS rule, NEW.name AS value, @IS_NAME(NEW.name)@ AS holds
      UNION ALL
      SELECT 'domain_entry.label_en: must be given for a new domain', NEW.label_en,
        NEW.label_en IS NOT NULL OR EXISTS (SELECT 1 FROM domain WHERE name = NEW.name)
      UNION ALL
      SELECT 'domain_entry.label_en: @PLAIN_RULE@', NEW.label_en, NEW.label_en IS NULL OR @IS_PLAIN(NEW.label_en)@
      UNION ALL
      SELECT 'domain_entry.label_zh: @PLAIN_RULE@', NEW.label_zh, NEW.label_zh IS NULL OR @IS_PLAIN(NEW.label_zh)@
    )
    WHERE holds IS NOT 1
    LIMIT 1
  ) AS broken;
END;

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

@REFUSALS(domain)@
