-- How does a further domain come in? A view to write to, by .import or
--   INSERT INTO domain_entry (name, label_en) VALUES ('manipulation', 'Harmful manipulation');
-- One row per domain, shown in the order in which they came. label_zh may be empty: label_en stands for it. Of a domain that
-- is known the cells that are not empty change. A row that breaks a rule is an error that names it.
-- Columns:
--   name      name
--   label_en  name
--   label_zh  name  may be empty
DROP VIEW IF EXISTS domain_entry;
CREATE VIEW domain_entry AS
SELECT name, label_en, label_zh
FROM domain;

CREATE TRIGGER domain_entry_insert
INSTEAD OF INSERT ON domain_entry
BEGIN
  INSERT INTO z_import_domain (name, label_en, label_zh)
  VALUES (nullif(trim(NEW.name), ''), nullif(trim(NEW.label_en), ''), nullif(trim(NEW.label_zh), ''));
END;
