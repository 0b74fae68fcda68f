-- From version 5 to 6, in the new tables: what was measured is said in the words of z_configuration_key, as z_import_configuration
-- says it of rows on their way in. Version 5 had it in the task's arguments, the agent and the shots.
CREATE TEMP TABLE migrate_configuration AS
SELECT
  evaluation_id,
  coalesce(arguments, '') AS arguments,
  coalesce(arguments, '')
    || coalesce(',agent=' || replace(agent, ',', '\,'), '')
    || coalesce(',shots=' || shots, '') AS written
FROM main.evaluation;

INSERT INTO main.import_row (tool, arguments, configuration)
SELECT DISTINCT 'migrate', arguments, written
FROM temp.migrate_configuration;

CREATE TEMP TABLE migrate_configured AS SELECT * FROM main.z_import_configuration;

CREATE INDEX temp.migrate_configuration_of ON migrate_configuration (evaluation_id);
CREATE INDEX temp.migrate_configured_of ON migrate_configured (written, arguments);

UPDATE main.evaluation
SET configuration = coalesce((
  SELECT d.configuration
  FROM temp.migrate_configuration AS w
  JOIN temp.migrate_configured AS d ON (d.written, d.arguments) = (w.written, w.arguments)
  WHERE w.evaluation_id = evaluation.evaluation_id
), '');

DELETE FROM main.import_row WHERE tool = 'migrate';
