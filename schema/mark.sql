-- A new database says what it is; one that stands is asked, and its table airisk is the truth.
INSERT INTO main.airisk (name, value)
SELECT column1, column2
FROM (VALUES ('application', 'airisk'), ('schema_version', @SCHEMA_VERSION@))
WHERE NOT (SELECT is_ours FROM schema_guard_before);

INSERT INTO schema_guard
SELECT (SELECT value FROM main.airisk WHERE name = 'application') IS 'airisk'
  AND (SELECT value FROM main.airisk WHERE name = 'schema_version') IS @SCHEMA_VERSION@;
