-- How do models come in?
-- One row per model. Write to it by INSERT or .import. An organization or series that is not known is made. Of a model that is
-- known, an empty cell keeps the value that is there. A row that breaks a rule is an error that names column and rule.
-- Example: .import --csv --skip 1 my_models.csv model_entry
-- Columns:
--   organization       name    the organization that made the model; a new series needs it
--   region             name    its country or region, two or three capital letters like US; a new organization needs it
--   series             name    the series that the model belongs to; a new model needs it
--   name               name    the model's name
--   released_on        date    the day of its release, as 2025-08-07; a new model needs it
--   reasoning          flag    1: a reasoning model; 0: not; a new model needs it
--   open_weights       flag    1: anyone can download the weights, without the next column since the release; 0: nobody can; a
--                              new model needs it or the next
--   weights_opened_on  date    since when anyone can download the weights; empty where open_weights is 0
--   training_cutoff    date    the last day of its training data; empty: not known
--   parameters         fact    how many parameters it has, in billions; empty: not known
--   source             source  where these facts come from; may be empty
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
  INSERT INTO z_import_model (
    organization, region, series, name, released_on, reasoning, open_weights, weights_opened_on, training_cutoff, parameters, source
  )
  VALUES (
    @TEXT_CELL(NEW.organization)@,
    @TEXT_CELL(NEW.region)@,
    @TEXT_CELL(NEW.series)@,
    @TEXT_CELL(NEW.name)@,
    @TEXT_CELL(NEW.released_on)@,
    @CELL(NEW.reasoning)@,
    @CELL(NEW.open_weights)@,
    @TEXT_CELL(NEW.weights_opened_on)@,
    @TEXT_CELL(NEW.training_cutoff)@,
    @CELL(NEW.parameters)@,
    @TEXT_CELL(NEW.source)@
  );
END;
