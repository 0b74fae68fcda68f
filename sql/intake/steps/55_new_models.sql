-- Models that a table of scores names and nobody knows are made, where the user wants it (NEW_MODELS) and the table has a value of
-- theirs on a known benchmark. What the table does not say of a model is not known: the model's source says so.

CREATE TEMP TABLE import_new_model AS
SELECT *
FROM (
  SELECT
    record, file, line, name, organization, region, series, released_on, reasoning, open_weights, weights_opened_on, parameters,
    row_number() OVER (PARTITION BY lower(name) ORDER BY record) AS place
  FROM (
    SELECT
      record,
      file,
      line,
      @NAME(model)@ AS name,
      @NAME(organization)@ AS organization,
      @WORD(region)@ AS region,
      @NAME(series)@ AS series,
      @DAY(released_on)@ AS released_on,
      @FLAG(reasoning)@ AS reasoning,
      @FLAG(open_weights)@ AS open_weights,
      @DAY(weights_opened_on)@ AS weights_opened_on,
      @NUMBER(parameters)@ AS parameters
    FROM (
      SELECT r.rowid AS record, r.file, r.line, r.cells, t.decimal, t.fields
      FROM temp.import_record AS r
      CROSS JOIN temp.import_table AS t ON t.tab = r.tab
      CROSS JOIN temp.import_map AS m ON m.tab = r.tab
      WHERE t.refused IS NULL AND t.entry = 'score_entry' AND NOT r.is_header
        AND EXISTS (SELECT 1 FROM temp.import_setting WHERE name = 'new_models' AND value <> '0')
        AND EXISTS (
          SELECT 1
          FROM temp.import_measure AS v
          WHERE v.tab = r.tab
            AND json_extract(r.cells, v.cell) IS NOT NULL
            AND coalesce(v.benchmark, name_form(json_extract(r.cells, m.benchmark))) COLLATE NOCASE IN (SELECT written FROM known_benchmark)
        )
    )
  )
  WHERE @IS_NAME(name)@
)
WHERE place = 1
  AND name COLLATE NOCASE NOT IN (SELECT written FROM known_model)
  AND name COLLATE NOCASE NOT IN (SELECT name FROM model)
  AND name COLLATE NOCASE NOT IN (SELECT written FROM unknown_name WHERE kind = 'model' AND means IS NOT NULL);

-- What cannot be right is left out.
UPDATE temp.import_new_model SET organization = NULL WHERE NOT @IS_NAME(organization)@;
UPDATE temp.import_new_model SET series = NULL WHERE NOT @IS_NAME(series)@;
UPDATE temp.import_new_model SET region = NULL WHERE region NOT GLOB '[A-Z][A-Z]' AND region NOT GLOB '[A-Z][A-Z][A-Z]';
UPDATE temp.import_new_model SET released_on = NULL WHERE NOT @IS_DATE(released_on)@;
UPDATE temp.import_new_model SET weights_opened_on = NULL WHERE NOT @IS_DATE(weights_opened_on)@;
UPDATE temp.import_new_model SET open_weights = NULL WHERE open_weights NOT IN ('0', '1');
UPDATE temp.import_new_model SET reasoning = NULL WHERE reasoning NOT IN ('0', '1');
UPDATE temp.import_new_model SET parameters = NULL WHERE NOT @IS_SIZE(parameters)@;

-- ZZ is the code for a region that is not known.
INSERT INTO organization (name, region)
SELECT coalesce(organization, 'unknown'), coalesce(max(region), 'ZZ')
FROM temp.import_new_model
WHERE coalesce(organization, 'unknown') COLLATE NOCASE NOT IN (SELECT name FROM organization)
  AND (series IS NULL OR series COLLATE NOCASE NOT IN (SELECT name FROM series))
GROUP BY lower(coalesce(organization, 'unknown'))
ORDER BY min(record);

INSERT INTO series (organization_id, name)
SELECT o.organization_id, coalesce(m.series, m.organization || ' (series unknown)', 'unknown')
FROM temp.import_new_model AS m
JOIN organization AS o ON o.name = coalesce(m.organization, 'unknown')
WHERE coalesce(m.series, m.organization || ' (series unknown)', 'unknown') COLLATE NOCASE NOT IN (SELECT name FROM series)
GROUP BY lower(coalesce(m.series, m.organization || ' (series unknown)', 'unknown'))
ORDER BY min(m.record);

INSERT INTO model (series_id, name, released_on, reasoning, weights_opened_on, parameters, source)
SELECT
  s.series_id,
  m.name,
  coalesce(m.released_on, nullif((SELECT value FROM temp.import_setting WHERE name = 'new_models'), '1'), date('now')),
  coalesce(CAST(m.reasoning AS INTEGER), 0),
  coalesce(m.weights_opened_on, iif(m.open_weights = '1', m.released_on, NULL)),
  CAST(m.parameters AS REAL),
  printf('made by import from %s line %d; not known: %s', m.file, m.line, substr(
      iif(m.organization IS NULL, ', organization', '') || iif(m.series IS NULL, ', series', '') || iif(m.released_on IS NULL, ', release (no later than released_on)', '')
      || iif(m.reasoning IS NULL, ', reasoning (0 stands for it)', '') || iif(m.weights_opened_on IS NULL AND coalesce(m.open_weights, '1') = '1', ', whether or when its weights were opened', '')
      || iif(m.parameters IS NULL, ', parameters', '') || ', training_cutoff', 3))
FROM temp.import_new_model AS m
JOIN series AS s ON s.name = coalesce(m.series, m.organization || ' (series unknown)', 'unknown')
ORDER BY m.record;

INSERT INTO temp.import_count SELECT 'new models', count(*) FROM temp.import_new_model;
