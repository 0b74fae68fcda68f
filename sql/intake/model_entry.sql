-- How do models come in from a spreadsheet? A view to write to:
--   .import --csv --skip 1 my_models.csv model_entry
-- One row per model. An organization or series that is not known yet is made, the organization with its region. A
-- model that is known is updated in the cells that are not empty. open_weights 1 without weights_opened_on means at the
-- release. A row that breaks a rule is an error that names it.
-- Columns:
--   organization       name
--   region             name
--   series             name
--   name               name
--   released_on        date
--   reasoning          flag
--   open_weights       flag    1 without a date: at the release
--   weights_opened_on  date
--   training_cutoff    date
--   parameters         fact
--   source             source
DROP VIEW IF EXISTS model_entry;
CREATE VIEW model_entry AS
SELECT
  o.name AS organization,
  o.region,
  s.name AS series,
  m.name,
  m.released_on,
  m.reasoning,
  m.weights_opened_on IS NOT NULL AS open_weights,
  m.weights_opened_on,
  m.training_cutoff,
  m.parameters,
  m.source
FROM model AS m
JOIN series AS s ON s.series_id = m.series_id
JOIN organization AS o ON o.organization_id = s.organization_id
WHERE NOT m.withdrawn;

CREATE TRIGGER model_entry_insert
INSTEAD OF INSERT ON model_entry
BEGIN
  INSERT INTO z_import_model (organization, region, series, name, released_on, reasoning, open_weights, weights_opened_on, training_cutoff, parameters, source)
  VALUES (
    nullif(trim(NEW.organization), ''),
    nullif(trim(NEW.region), ''),
    nullif(trim(NEW.series), ''),
    nullif(trim(NEW.name), ''),
    nullif(trim(NEW.released_on), ''),
    @CELL(NEW.reasoning)@,
    @CELL(NEW.open_weights)@,
    nullif(trim(NEW.weights_opened_on), ''),
    nullif(trim(NEW.training_cutoff), ''),
    @CELL(NEW.parameters)@,
    nullif(trim(NEW.source), '')
  );
END;
