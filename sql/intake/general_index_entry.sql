-- How do values of general indexes ('Epoch Capabilities Index') come in?
-- One row per model, index and version. Write to it by INSERT or .import. A value that is known is changed. A row that breaks a
-- rule is an error that names column and rule.
-- Example: INSERT INTO general_index_entry (model, name, version, value, origin) VALUES ('Grok 4', 'Epoch Capabilities Index',
--   '', 145.7, 'published');
-- Columns:
--   model         name       the model, by name or alias
--   name          name       the name of the index
--   version       name       the version of the index; empty: it has none
--   value         fact REAL  the model's value on the index's own scale
--   origin        word       where the value comes from: 'published', 'measured', 'reported', 'synthetic' or 'unknown'; default:
--                            'unknown'
--   retrieved_on  date       the day on which the value was copied; may be empty
--   source        source     where it was copied from; may be empty
DROP VIEW IF EXISTS general_index_entry;
CREATE VIEW general_index_entry AS
SELECT m.name AS model, g.name, g.version, g.value, g.origin, g.retrieved_on, g.source
FROM general_index AS g
JOIN model AS m ON m.model_id = g.model_id
WHERE NOT m.withdrawn;

CREATE TRIGGER general_index_entry_insert
INSTEAD OF INSERT ON general_index_entry
BEGIN
  INSERT INTO z_import_general (model, name, version, value, origin, retrieved_on, source)
  VALUES (
    @TEXT_CELL(NEW.model)@,
    @TEXT_CELL(NEW.name)@,
    @TEXT_CELL(NEW.version)@,
    @CELL(NEW.value)@,
    lower(@TEXT_CELL(NEW.origin)@),
    @TEXT_CELL(NEW.retrieved_on)@,
    @TEXT_CELL(NEW.source)@
  );
END;
