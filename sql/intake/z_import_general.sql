-- What becomes of a row that is written to general_index_entry?
-- One row written here is that row on its way in. z_import_model says how; `broken` says what is wrong with a value.
DROP VIEW IF EXISTS z_import_general;
CREATE VIEW z_import_general AS
SELECT NULL AS file, NULL AS line, *, NULL AS rule, NULL AS broken
FROM general_index_entry;

CREATE TRIGGER z_import_general_fill
INSTEAD OF INSERT ON z_import_general
WHEN NEW.rule IS NULL
BEGIN
  INSERT INTO z_import_general
  VALUES (
    NEW.file, NEW.line, NEW.model, NEW.name, coalesce(NEW.version, ''), NEW.value, coalesce(NEW.origin, 'unknown'), NEW.retrieved_on, NEW.source,
    'check',
    NULL
  );
END;

@CHECKS(general, general_index_entry)@
model 'no model or alias of this name'
  EXISTS (SELECT 1 FROM known_model WHERE written = NEW.model)
name @NAME_RULE@
version @PLAIN_RULE@
value @FINITE_RULE@
origin @ONE_OF_RULE(origin)@
retrieved_on? @DATE_RULE@

CREATE TRIGGER z_import_general_take
INSTEAD OF INSERT ON z_import_general
WHEN NEW.rule = ''
BEGIN
  INSERT INTO general_index (model_id, name, version, value, origin, retrieved_on, source)
  SELECT model_id, NEW.name, NEW.version, CAST(NEW.value AS REAL), NEW.origin, NEW.retrieved_on, NEW.source
  FROM known_model
  WHERE written = NEW.model
  LIMIT 1
  ON CONFLICT (model_id, name, version) DO UPDATE SET
    value = excluded.value,
    origin = excluded.origin,
    retrieved_on = excluded.retrieved_on,
    source = excluded.source;
END;
