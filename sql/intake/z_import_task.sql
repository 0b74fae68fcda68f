-- What becomes of a row that is written to task_entry?
-- One row written here is that row on its way in. z_import_model says how.
DROP VIEW IF EXISTS z_import_task;
CREATE VIEW z_import_task AS
SELECT NULL AS file, NULL AS line, *, NULL AS rule, NULL AS broken
FROM task_entry;

@CHECKS(task, task_entry)@
tool @NAME_RULE@
task @NAME_RULE@
metric 'must not be empty'
  NEW.metric IS NOT NULL
benchmark 'no benchmark or alias of this name'
  EXISTS (SELECT 1 FROM known_benchmark WHERE written = NEW.benchmark)
unit? @PLAIN_RULE@
higher_is_better? @FLAG_RULE@

CREATE TRIGGER z_import_task_take
INSTEAD OF INSERT ON z_import_task
WHEN NEW.rule = ''
BEGIN
  INSERT INTO task (tool, task, arguments, metric, benchmark_id, unit, higher_is_better)
  SELECT NEW.tool, NEW.task, coalesce(NEW.arguments, ''), NEW.metric, benchmark_id, coalesce(lower(NEW.unit), 'share'), NEW.higher_is_better
  FROM known_benchmark
  WHERE written = NEW.benchmark
  ON CONFLICT (tool, task, arguments, metric) DO UPDATE SET
    benchmark_id = excluded.benchmark_id,
    unit = excluded.unit,
    higher_is_better = excluded.higher_is_better;
END;
