-- What becomes of a row that is written to model_entry?
-- One row written here is that row on its way in, its cells without blanks around them, with file and line where `make import` read it.
-- rule: NULL: not checked yet; '': no rule is broken; else the first that is, and the value that breaks it in `broken`.
-- The triggers check it, then take or refuse it; all views z_import_NAME of an entry view work so.
DROP VIEW IF EXISTS z_import_model;
CREATE VIEW z_import_model AS
SELECT NULL AS file, NULL AS line, *, NULL AS rule, NULL AS broken
FROM model_entry;

@CHECKS(model, model_entry)@
name @NAME_RULE@
name 'this model is withdrawn'
  NOT EXISTS (SELECT 1 FROM model WHERE name = NEW.name AND withdrawn)
organization 'must be given for a new series'
  NEW.organization IS NOT NULL OR NEW.series IS NULL OR EXISTS (SELECT 1 FROM series WHERE name = NEW.series)
organization? @PLAIN_RULE@
organization? 'the series belongs to another organization'
  NOT EXISTS (
    SELECT 1
    FROM series AS s
    JOIN organization AS o ON o.organization_id = s.organization_id
    WHERE s.name = NEW.series AND o.name <> NEW.organization
  )
region 'must be two or three capital letters like US; a new organization needs it'
  @IS_REGION(NEW.region)@
  OR (NEW.region IS NULL AND (NEW.organization IS NULL OR EXISTS (SELECT 1 FROM organization WHERE name = NEW.organization)))
region? 'the organization is known with another region'
  NOT EXISTS (SELECT 1 FROM organization WHERE name = NEW.organization AND region <> NEW.region)
series 'must be given for a new model'
  NEW.series IS NOT NULL OR EXISTS (SELECT 1 FROM model WHERE name = NEW.name)
series? @PLAIN_RULE@
released_on @DATE_RULE@
  @IS_DATE(NEW.released_on)@
  OR (NEW.released_on IS NULL AND EXISTS (SELECT 1 FROM model WHERE name = NEW.name))
reasoning @FLAG_RULE@
  @IS_FLAG(NEW.reasoning)@ OR (NEW.reasoning IS NULL AND EXISTS (SELECT 1 FROM model WHERE name = NEW.name))
open_weights @FLAG_RULE@
  @IS_FLAG(NEW.open_weights)@
  OR (NEW.open_weights IS NULL AND (NEW.weights_opened_on IS NOT NULL OR EXISTS (SELECT 1 FROM model WHERE name = NEW.name)))
weights_opened_on? @DATE_RULE@
weights_opened_on? 'must be empty where open_weights is 0'
  NEW.open_weights IS NULL OR CAST(NEW.open_weights AS NUMERIC) = 1
training_cutoff? @DATE_RULE@
parameters? '@SIZE_RULE@, in billions'
  @IS_SIZE(NEW.parameters)@

CREATE TRIGGER z_import_model_take
INSTEAD OF INSERT ON z_import_model
WHEN NEW.rule = ''
BEGIN
  INSERT INTO organization (name, region)
  SELECT NEW.organization, NEW.region
  WHERE NEW.organization IS NOT NULL AND NOT EXISTS (SELECT 1 FROM organization WHERE name = NEW.organization);

  INSERT INTO series (organization_id, name)
  SELECT organization_id, NEW.series
  FROM organization
  WHERE name = NEW.organization AND NEW.series IS NOT NULL AND NOT EXISTS (SELECT 1 FROM series WHERE name = NEW.series);

  UPDATE model
  SET
    series_id = coalesce((SELECT series_id FROM series WHERE name = NEW.series), series_id),
    released_on = coalesce(NEW.released_on, released_on),
    reasoning = coalesce(NEW.reasoning, reasoning),
    weights_opened_on = iif(
      CAST(NEW.open_weights AS NUMERIC) = 0,
      NULL,
      coalesce(NEW.weights_opened_on, weights_opened_on, iif(NEW.open_weights IS NULL, NULL, coalesce(NEW.released_on, released_on)))
    ),
    training_cutoff = coalesce(NEW.training_cutoff, training_cutoff),
    parameters = coalesce(NEW.parameters, parameters),
    source = coalesce(NEW.source, source)
  WHERE name = NEW.name;

  INSERT INTO model (series_id, name, released_on, reasoning, weights_opened_on, training_cutoff, parameters, source)
  SELECT
    series_id, NEW.name, NEW.released_on, NEW.reasoning,
    coalesce(NEW.weights_opened_on, iif(CAST(NEW.open_weights AS NUMERIC) = 1, NEW.released_on, NULL)),
    NEW.training_cutoff, NEW.parameters, NEW.source
  FROM series
  WHERE name = NEW.series AND NOT EXISTS (SELECT 1 FROM model WHERE name = NEW.name);
END;
