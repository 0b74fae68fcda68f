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

-- Internal: a row on its way in, as z_import_model in model_entry.sql; what is wrong with a value stands in `broken`.
DROP VIEW IF EXISTS z_import_general;
CREATE VIEW z_import_general AS
SELECT NULL AS file, NULL AS line, *, NULL AS rule, NULL AS broken
FROM general_index_entry;

CREATE TRIGGER z_import_general_check
INSTEAD OF INSERT ON z_import_general
WHEN NEW.rule IS NULL
BEGIN
  INSERT INTO z_import_general
  SELECT
    NEW.file, NEW.line, NEW.model, NEW.name, coalesce(NEW.version, ''), NEW.value, coalesce(NEW.origin, 'unknown'), NEW.retrieved_on, NEW.source,
    coalesce(broken.rule, ''),
    broken.value
  FROM (SELECT 1) AS one
  LEFT JOIN (
    SELECT rule, value
    FROM (
      SELECT 'general_index_entry.model: no model or alias of this name' AS rule, NEW.model AS value,
        EXISTS (SELECT 1 FROM z_known_model WHERE written = NEW.model) AS holds
      UNION ALL
      SELECT 'general_index_entry.name: @NAME_RULE@', NEW.name, @IS_NAME(NEW.name)@
      UNION ALL
      SELECT 'general_index_entry.version: @PLAIN_RULE@', NEW.version, NEW.version IS NULL OR @IS_PLAIN(NEW.version)@
      UNION ALL
      SELECT 'general_index_entry.value: must be a finite number', NEW.value, @IS_NUMBER(NEW.value)@ AND abs(CAST(NEW.value AS REAL)) < 9e999
      UNION ALL
      SELECT 'general_index_entry.origin: must be ''published'', ''measured'', ''reported'', ''synthetic'' or ''unknown''', NEW.origin,
        coalesce(NEW.origin, 'unknown') IN ('published', 'measured', 'reported', 'synthetic', 'unknown')
      UNION ALL
      SELECT 'general_index_entry.retrieved_on: must be a real date like 2025-09-30', NEW.retrieved_on,
        NEW.retrieved_on IS NULL OR (NEW.retrieved_on GLOB '????-??-??' AND NEW.retrieved_on IS date(NEW.retrieved_on, '+0 days'))
    )
    WHERE holds IS NOT 1
    LIMIT 1
  ) AS broken;
END;

CREATE TRIGGER z_import_general_take
INSTEAD OF INSERT ON z_import_general
WHEN NEW.rule = ''
BEGIN
  INSERT INTO general_index (model_id, name, version, value, origin, retrieved_on, source)
  SELECT model_id, NEW.name, NEW.version, CAST(NEW.value AS REAL), NEW.origin, NEW.retrieved_on, NEW.source
  FROM z_known_model
  WHERE written = NEW.model
  LIMIT 1
  ON CONFLICT (model_id, name, version) DO UPDATE SET
    value = excluded.value,
    origin = excluded.origin,
    retrieved_on = excluded.retrieved_on,
    source = excluded.source;
END;

@REFUSALS(general)@
