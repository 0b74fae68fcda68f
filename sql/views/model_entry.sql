-- How do models come in from a spreadsheet? A view to write to:
--   .import --csv --skip 1 my_models.csv model_entry
-- One row per model. An organization or series that is not known yet is made, the organization with its region. A
-- model that is known is updated in the cells that are not empty. A row that breaks a rule is an error that names it.
DROP VIEW IF EXISTS model_entry;
CREATE VIEW model_entry AS
SELECT
  o.name AS organization,
  o.region,
  s.name AS series,
  m.name,
  m.released_on,
  m.reasoning,
  m.open_weights,
  m.parameters,
  m.general_capability,
  m.general_capability_origin,
  m.source
FROM model AS m
JOIN series AS s ON s.series_id = m.series_id
JOIN organization AS o ON o.organization_id = s.organization_id
WHERE NOT m.withdrawn;

CREATE TRIGGER model_entry_insert
INSTEAD OF INSERT ON model_entry
BEGIN
  INSERT INTO import_model (organization, region, series, name, released_on, reasoning, open_weights, parameters, general_capability, general_capability_origin, source)
  VALUES (
    nullif(trim(NEW.organization), ''),
    nullif(trim(NEW.region), ''),
    nullif(trim(NEW.series), ''),
    nullif(trim(NEW.name), ''),
    nullif(trim(NEW.released_on), ''),
    @CELL(NEW.reasoning)@,
    @CELL(NEW.open_weights)@,
    @CELL(NEW.parameters)@,
    @CELL(NEW.general_capability)@,
    nullif(trim(NEW.general_capability_origin), ''),
    nullif(trim(NEW.source), '')
  );
END;

-- Internal: a row on its way in, its cells without blanks around them; file and line are where `make import` read it.
-- rule: NULL, not looked at yet; '', none is broken; else the first that is, and the value that breaks it.
DROP VIEW IF EXISTS import_model;
CREATE VIEW import_model AS
SELECT NULL AS file, NULL AS line, *, NULL AS rule, NULL AS value
FROM model_entry;

CREATE TRIGGER import_model_check
INSTEAD OF INSERT ON import_model
WHEN NEW.rule IS NULL
BEGIN
  INSERT INTO import_model
  SELECT
    NEW.file, NEW.line, NEW.organization, NEW.region, NEW.series, NEW.name, NEW.released_on, NEW.reasoning, NEW.open_weights,
    NEW.parameters, NEW.general_capability, NEW.general_capability_origin, NEW.source,
    coalesce(broken.rule, ''),
    broken.value
  FROM (SELECT 1) AS one
  LEFT JOIN (
    SELECT rule, value
    FROM (
      SELECT 'model_entry.name: @NAME_RULE@' AS rule, NEW.name AS value, @IS_NAME(NEW.name)@ AS holds
      UNION ALL
      SELECT 'model_entry.name: this model is withdrawn', NEW.name,
        NOT EXISTS (SELECT 1 FROM model WHERE name = NEW.name AND withdrawn)
      UNION ALL
      SELECT 'model_entry.organization: must be given for a new series', NEW.organization,
        NEW.organization IS NOT NULL OR NEW.series IS NULL OR EXISTS (SELECT 1 FROM series WHERE name = NEW.series)
      UNION ALL
      SELECT 'model_entry.organization: @PLAIN_RULE@', NEW.organization, NEW.organization IS NULL OR @IS_PLAIN(NEW.organization)@
      UNION ALL
      SELECT 'model_entry.organization: the series belongs to another organization', NEW.organization,
        NEW.organization IS NULL
        OR NOT EXISTS (
          SELECT 1
          FROM series AS s
          JOIN organization AS o ON o.organization_id = s.organization_id
          WHERE s.name = NEW.series AND o.name <> NEW.organization
        )
      UNION ALL
      SELECT 'model_entry.region: must be two or three capital letters like US; a new organization needs it', NEW.region,
        NEW.region GLOB '[A-Z][A-Z]' OR NEW.region GLOB '[A-Z][A-Z][A-Z]'
        OR (NEW.region IS NULL AND (NEW.organization IS NULL OR EXISTS (SELECT 1 FROM organization WHERE name = NEW.organization)))
      UNION ALL
      SELECT 'model_entry.region: the organization is known with another region', NEW.region,
        NEW.region IS NULL
        OR NOT EXISTS (SELECT 1 FROM organization WHERE name = NEW.organization AND region <> NEW.region)
      UNION ALL
      SELECT 'model_entry.series: must be given for a new model', NEW.series,
        NEW.series IS NOT NULL OR EXISTS (SELECT 1 FROM model WHERE name = NEW.name)
      UNION ALL
      SELECT 'model_entry.series: @PLAIN_RULE@', NEW.series, NEW.series IS NULL OR @IS_PLAIN(NEW.series)@
      UNION ALL
      SELECT 'model_entry.released_on: must be a real date like 2025-09-30', NEW.released_on,
        (NEW.released_on GLOB '????-??-??' AND NEW.released_on IS date(NEW.released_on, '+0 days'))
        OR (NEW.released_on IS NULL AND EXISTS (SELECT 1 FROM model WHERE name = NEW.name))
      UNION ALL
      SELECT 'model_entry.reasoning: must be 0 or 1', NEW.reasoning,
        @IS_FLAG(NEW.reasoning)@ OR (NEW.reasoning IS NULL AND EXISTS (SELECT 1 FROM model WHERE name = NEW.name))
      UNION ALL
      SELECT 'model_entry.open_weights: must be 0 or 1', NEW.open_weights,
        @IS_FLAG(NEW.open_weights)@ OR (NEW.open_weights IS NULL AND EXISTS (SELECT 1 FROM model WHERE name = NEW.name))
      UNION ALL
      SELECT 'model_entry.parameters: must be greater than 0 and finite, in billions', NEW.parameters,
        NEW.parameters IS NULL
        OR (@IS_NUMBER(NEW.parameters)@ AND CAST(NEW.parameters AS REAL) > 0 AND CAST(NEW.parameters AS REAL) < 9e999)
      UNION ALL
      SELECT 'model_entry.general_capability: must be between 0 and 100', NEW.general_capability,
        NEW.general_capability IS NULL
        OR (@IS_NUMBER(NEW.general_capability)@ AND CAST(NEW.general_capability AS REAL) BETWEEN 0 AND 100)
      UNION ALL
      SELECT 'model_entry.general_capability_origin: must be ''published'', ''measured'', ''reported'', ''synthetic'' or ''unknown''; it goes with general_capability', NEW.general_capability_origin,
        (NEW.general_capability_origin IS NULL) = (NEW.general_capability IS NULL)
        AND coalesce(NEW.general_capability_origin, 'measured') IN ('published', 'measured', 'reported', 'synthetic', 'unknown')
    )
    WHERE holds IS NOT 1
    LIMIT 1
  ) AS broken;
END;

CREATE TRIGGER import_model_take
INSTEAD OF INSERT ON import_model
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
    open_weights = coalesce(NEW.open_weights, open_weights),
    parameters = coalesce(NEW.parameters, parameters),
    general_capability = coalesce(NEW.general_capability, general_capability),
    general_capability_origin = coalesce(NEW.general_capability_origin, general_capability_origin),
    source = coalesce(NEW.source, source)
  WHERE name = NEW.name;

  INSERT INTO model (series_id, name, released_on, reasoning, open_weights, parameters, general_capability, general_capability_origin, source)
  SELECT
    series_id, NEW.name, NEW.released_on, NEW.reasoning, NEW.open_weights, NEW.parameters, NEW.general_capability,
    NEW.general_capability_origin, NEW.source
  FROM series
  WHERE name = NEW.series AND NOT EXISTS (SELECT 1 FROM model WHERE name = NEW.name);
END;

CREATE TRIGGER import_model_reject
INSTEAD OF INSERT ON import_model
WHEN NEW.rule <> '' AND NEW.file IS NOT NULL
BEGIN
  INSERT INTO import_refused (file, line, rule, value) VALUES (NEW.file, NEW.line, NEW.rule, NEW.value);
END;

CREATE TRIGGER import_model_refuse
INSTEAD OF INSERT ON import_model
WHEN NEW.rule <> '' AND NEW.file IS NULL
BEGIN
@RAISE_RULES@
END;
