-- How does it come in what others declare of a model ('ASL-3', 'High')?
-- One row per model, framework, domain and day. Write to it by INSERT or .import. A level that is known is changed. A row that
-- breaks a rule is an error that names column and rule.
-- Example: INSERT INTO declaration_entry (model, framework, domain, level, declared_on) VALUES ('GPT-5 (high)', 'Preparedness
--   Framework', 'bio', 'High', '2025-08-07');
-- Columns:
--   model        name         the model, by name or alias
--   framework    word         the framework whose levels these are
--   domain       domain       the domain, by name; empty: the declaration names none
--   level        result word  the level, as the framework calls it
--   declared_on  date         the day of the declaration, as 2025-08-07
--   source       source       where it was declared; may be empty
DROP VIEW IF EXISTS declaration_entry;
CREATE VIEW declaration_entry AS
SELECT m.name AS model, c.framework, d.name AS domain, c.level, c.declared_on, c.source
FROM declaration AS c
JOIN model AS m ON m.model_id = c.model_id
LEFT JOIN domain AS d ON d.domain_id = c.domain_id
WHERE NOT m.withdrawn;

CREATE TRIGGER declaration_entry_insert
INSTEAD OF INSERT ON declaration_entry
BEGIN
  INSERT INTO z_import_declaration (model, framework, domain, level, declared_on, source)
  VALUES (
    @TEXT_CELL(NEW.model)@,
    @TEXT_CELL(NEW.framework)@,
    @TEXT_CELL(NEW.domain)@,
    @TEXT_CELL(NEW.level)@,
    @TEXT_CELL(NEW.declared_on)@,
    @TEXT_CELL(NEW.source)@
  );
END;
