-- How do values of general indexes ('Epoch Capabilities Index') come in? A view to write to, by .import or
--   INSERT INTO general_index_entry (model, name, version, value, origin) VALUES ('Grok 4', 'Epoch Capabilities Index', '', 145.7, 'published');
-- One row per model, index and version, the value on the index's own scale; an empty origin is 'unknown'. A value that stands is
-- changed. A row that breaks a rule is an error that names it.
-- Columns:
--   model         name
--   name          name    of the index
--   version       name
--   value         points  on the index's own scale
--   origin        word
--   retrieved_on  date
--   source        source
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
    nullif(trim(NEW.model), ''),
    nullif(trim(NEW.name), ''),
    nullif(trim(NEW.version), ''),
    @CELL(NEW.value)@,
    lower(nullif(trim(NEW.origin), '')),
    nullif(trim(NEW.retrieved_on), ''),
    nullif(trim(NEW.source), '')
  );
END;
