-- How does a further domain come in?
-- One row per domain. Domains are shown in the order in which they came in. Write to it by INSERT or .import. Of a domain that is
-- known, an empty cell keeps the value that is there. A row that breaks a rule is an error that names column and rule.
-- Example: INSERT INTO domain_entry (name, label_en) VALUES ('manipulation', 'Harmful manipulation');
-- Columns:
--   name      domain  its short name, by which it is asked for
--   label_en  name    its name for readers, in English; a new domain needs it
--   label_zh  name    the same in Chinese; empty: views show label_en
DROP VIEW IF EXISTS domain_entry;
CREATE VIEW domain_entry AS
SELECT name, label_en, label_zh
FROM domain;

CREATE TRIGGER domain_entry_insert
INSTEAD OF INSERT ON domain_entry
BEGIN
  INSERT INTO z_import_domain (name, label_en, label_zh)
  VALUES (@TEXT_CELL(NEW.name)@, @TEXT_CELL(NEW.label_en)@, @TEXT_CELL(NEW.label_zh)@);
END;
