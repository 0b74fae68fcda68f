-- How do models come in from a spreadsheet? A view to write to:
--   .import --csv --skip 1 my_models.csv model_entry
-- One row per model. An organization or series that is not known yet is made, the organization with its region. A
-- model that is known is updated in the cells that are not empty. A row refused goes to import_reject.
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
  DELETE FROM import_row;
  INSERT INTO import_row (tool) VALUES ('model_entry');

  INSERT INTO import_reject (file, path, field, value, reason)
  SELECT 'model_entry', NEW.name, field, iif(typeof(value) = 'blob', quote(value), value), reason
  FROM (
    SELECT 'name' AS field, NEW.name AS value, 'name @NAME_RULE@' AS reason,
      (trim(coalesce(NEW.name, '')) <> '' AND @IS_PLAIN(NEW.name)@) AS holds
    UNION ALL
    SELECT 'organization', NEW.organization, 'organization must be given for a new series',
      trim(coalesce(NEW.organization, '')) <> ''
      OR EXISTS (SELECT 1 FROM series WHERE name = trim(NEW.series) COLLATE NOCASE)
      OR EXISTS (SELECT 1 FROM model WHERE name = trim(NEW.name) COLLATE NOCASE)
    UNION ALL
    SELECT 'organization', NEW.organization, 'the series belongs to another organization',
      trim(coalesce(NEW.organization, '')) = ''
      OR NOT EXISTS (
        SELECT 1
        FROM series AS s
        JOIN organization AS o ON o.organization_id = s.organization_id
        WHERE s.name = trim(NEW.series) COLLATE NOCASE AND o.name <> trim(NEW.organization) COLLATE NOCASE
      )
    UNION ALL
    SELECT 'region', NEW.region, 'region must be two or three capital letters like US; a new organization needs it',
      trim(NEW.region) GLOB '[A-Z][A-Z]' OR trim(NEW.region) GLOB '[A-Z][A-Z][A-Z]'
      OR (
        trim(coalesce(NEW.region, '')) = ''
        AND (trim(coalesce(NEW.organization, '')) = '' OR EXISTS (SELECT 1 FROM organization WHERE name = trim(NEW.organization) COLLATE NOCASE))
      )
    UNION ALL
    SELECT 'region', NEW.region, 'the organization is known with another region',
      trim(coalesce(NEW.region, '')) = ''
      OR NOT EXISTS (SELECT 1 FROM organization WHERE name = trim(NEW.organization) COLLATE NOCASE AND region <> trim(NEW.region))
    UNION ALL
    SELECT 'series', NEW.series, 'series must be given for a new model',
      trim(coalesce(NEW.series, '')) <> '' OR EXISTS (SELECT 1 FROM model WHERE name = trim(NEW.name) COLLATE NOCASE)
    UNION ALL
    SELECT 'released_on', NEW.released_on, 'released_on must be a real date like 2025-09-30',
      (trim(NEW.released_on) GLOB '????-??-??' AND trim(NEW.released_on) IS date(trim(NEW.released_on), '+0 days'))
      OR (trim(coalesce(NEW.released_on, '')) = '' AND EXISTS (SELECT 1 FROM model WHERE name = trim(NEW.name) COLLATE NOCASE))
    UNION ALL
    SELECT 'reasoning', NEW.reasoning, 'reasoning must be 0 or 1',
      trim(NEW.reasoning) IN ('0', '1')
      OR (trim(coalesce(NEW.reasoning, '')) = '' AND EXISTS (SELECT 1 FROM model WHERE name = trim(NEW.name) COLLATE NOCASE))
    UNION ALL
    SELECT 'open_weights', NEW.open_weights, 'open_weights must be 0 or 1',
      trim(NEW.open_weights) IN ('0', '1')
      OR (trim(coalesce(NEW.open_weights, '')) = '' AND EXISTS (SELECT 1 FROM model WHERE name = trim(NEW.name) COLLATE NOCASE))
    UNION ALL
    SELECT 'parameters', NEW.parameters, 'parameters must be greater than 0 and finite, in billions',
      trim(coalesce(NEW.parameters, '')) = ''
      OR (CAST(NEW.parameters AS NUMERIC) = NEW.parameters AND CAST(NEW.parameters AS REAL) > 0 AND CAST(NEW.parameters AS REAL) < 9e999)
    UNION ALL
    SELECT 'general_capability', NEW.general_capability, 'general_capability must be between 0 and 100',
      trim(coalesce(NEW.general_capability, '')) = ''
      OR (CAST(NEW.general_capability AS NUMERIC) = NEW.general_capability AND CAST(NEW.general_capability AS REAL) BETWEEN 0 AND 100)
    UNION ALL
    SELECT 'general_capability_origin', NEW.general_capability_origin, 'general_capability_origin must be ''published'', ''measured'', ''reported'' or ''synthetic''; it goes with general_capability',
      (trim(coalesce(NEW.general_capability_origin, '')) = '') = (trim(coalesce(NEW.general_capability, '')) = '')
      AND trim(coalesce(NEW.general_capability_origin, '')) IN ('', 'published', 'measured', 'reported', 'synthetic')
  )
  WHERE holds IS NOT 1
  LIMIT 1
  ON CONFLICT DO UPDATE SET rejected_at = excluded.rejected_at;

  UPDATE import_row SET error = 'refused' WHERE changes() > 0;
  DELETE FROM import_row; -- a refused row says so: see import_row_refused

  INSERT INTO organization (name, region)
  SELECT trim(NEW.organization), trim(NEW.region)
  WHERE trim(coalesce(NEW.organization, '')) <> ''
    AND NOT EXISTS (SELECT 1 FROM organization WHERE name = trim(NEW.organization) COLLATE NOCASE);

  INSERT INTO series (organization_id, name)
  SELECT organization_id, trim(NEW.series)
  FROM organization
  WHERE name = trim(NEW.organization) COLLATE NOCASE
    AND trim(coalesce(NEW.series, '')) <> ''
    AND NOT EXISTS (SELECT 1 FROM series WHERE name = trim(NEW.series) COLLATE NOCASE)
  LIMIT 1;

  UPDATE model
  SET
    series_id = coalesce((SELECT series_id FROM series WHERE name = trim(NEW.series) COLLATE NOCASE), series_id),
    released_on = coalesce(nullif(trim(NEW.released_on), ''), released_on),
    reasoning = coalesce(nullif(trim(NEW.reasoning), ''), reasoning),
    open_weights = coalesce(nullif(trim(NEW.open_weights), ''), open_weights),
    parameters = coalesce(nullif(trim(NEW.parameters), ''), parameters),
    general_capability = coalesce(nullif(trim(NEW.general_capability), ''), general_capability),
    general_capability_origin = coalesce(nullif(trim(NEW.general_capability_origin), ''), general_capability_origin),
    source = coalesce(nullif(trim(NEW.source), ''), source)
  WHERE name = trim(NEW.name) COLLATE NOCASE;

  INSERT INTO model (series_id, name, released_on, reasoning, open_weights, parameters, general_capability, general_capability_origin, source)
  SELECT
    series_id,
    trim(NEW.name),
    trim(NEW.released_on),
    trim(NEW.reasoning),
    trim(NEW.open_weights),
    nullif(trim(NEW.parameters), ''),
    nullif(trim(NEW.general_capability), ''),
    nullif(trim(NEW.general_capability_origin), ''),
    nullif(trim(NEW.source), '')
  FROM series
  WHERE name = trim(NEW.series) COLLATE NOCASE
    AND NOT EXISTS (SELECT 1 FROM model WHERE name = trim(NEW.name) COLLATE NOCASE)
  LIMIT 1;
END;
