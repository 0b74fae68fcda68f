-- From version 5 to 6: what a measurement is (evaluator, harness, configuration, run, date and its basis); the day when
-- weights were opened instead of a flag; general capability is a general index that the method names.

-- An owner's index cannot stay on a column that goes. Its text is looked at, for it may be of an expression.
INSERT INTO migrate_problem (line)
SELECT printf('your index "%s" is on %s.%s, which goes; drop it first', i.name, g.column1, g.column2)
FROM own_object AS i
JOIN (
  VALUES
    ('model', 'open_weights'),
    ('model', 'general_capability'),
    ('import_reject', 'field')
) AS g ON i.type = 'index' AND i.on_ours = g.column1 AND instr(lower(i.sql), g.column2);

INSERT INTO migrate_notice (line)
SELECT printf('model.open_weights: the weights of %d model(s) are taken to have been opened on the day of release; UPDATE model SET weights_opened_on where it was later', count(*))
FROM "old model"
WHERE open_weights
GROUP BY 'all'; -- no row where there is nothing

ALTER TABLE "old model" ADD COLUMN weights_opened_on;
UPDATE "old model" SET weights_opened_on = released_on WHERE open_weights;

INSERT INTO migrate_notice (line)
SELECT printf('model.general_capability: the values of %d model(s) are now those of the general_index ''general capability'', which every method names', count(*))
FROM "old model"
WHERE general_capability IS NOT NULL
GROUP BY 'all'; -- no row where there is nothing

INSERT INTO migrate_notice (line)
SELECT 'no method is current, so that no index is general capability: UPDATE method SET is_current = 1 for the one that is'
WHERE EXISTS (SELECT 1 FROM "old model" WHERE general_capability IS NOT NULL) AND NOT EXISTS (SELECT 1 FROM "old method" WHERE is_current);

-- A table that is new, filled as those that stood.
CREATE TEMP TABLE "old general_index" AS
SELECT model_id, 'general capability' AS name, '' AS version, general_capability AS value, general_capability_origin AS origin
FROM "old model"
WHERE general_capability IS NOT NULL;
INSERT INTO old_object (type, name, columns) VALUES ('table', 'general_index', '');
INSERT INTO row_count SELECT 'general_index', count(*) FROM "old general_index";

ALTER TABLE "old method" ADD COLUMN general_index;
ALTER TABLE "old method" ADD COLUMN general_index_version;
UPDATE "old method"
SET general_index = 'general capability', general_index_version = ''
WHERE EXISTS (SELECT 1 FROM "old general_index");

-- A run had no name: the hash of its file's bytes is one. Who measured is not known; filled_5.sql says in which configuration.
ALTER TABLE "old evaluation" ADD COLUMN evaluated_at;
ALTER TABLE "old evaluation" ADD COLUMN date_basis;
ALTER TABLE "old evaluation" ADD COLUMN harness;
ALTER TABLE "old evaluation" ADD COLUMN run;
ALTER TABLE "old evaluation" ADD COLUMN standard_error_basis;
UPDATE "old evaluation"
SET
  evaluated_at = evaluated_on,
  date_basis = iif(evaluated_on IS NULL, 'import', 'run'),
  harness = iif(tool IN ('entry', 'every_eval_ever'), NULL, tool), -- the second is a format that others write
  run = sha256,
  standard_error_basis = iif(standard_error IS NULL, NULL, 'given');

-- Of CSV the place in the file was its line.
ALTER TABLE "old import_reject" ADD COLUMN line;
ALTER TABLE "old import_reject" ADD COLUMN column;
UPDATE "old import_reject"
SET
  column = field,
  line = iif(path = CAST(CAST(path AS INTEGER) AS TEXT), CAST(path AS INTEGER), NULL),
  path = iif(path = CAST(CAST(path AS INTEGER) AS TEXT), NULL, path);

ALTER TABLE "old import_row" ADD COLUMN evaluated_at;
UPDATE "old import_row" SET evaluated_at = evaluated_on;

UPDATE "old airisk" SET value = 6 WHERE name = 'schema_version';
