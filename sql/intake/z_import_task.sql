-- What becomes of a row that is written to task_entry?
-- One row written here is that row on its way in. z_import_model says how.
DROP VIEW IF EXISTS z_import_task;
CREATE VIEW z_import_task AS
SELECT NULL AS file, NULL AS line, *, NULL AS rule, NULL AS broken
FROM task_entry;

CREATE TRIGGER z_import_task_check
INSTEAD OF INSERT ON z_import_task
WHEN NEW.rule IS NULL
BEGIN
  INSERT INTO z_import_task
  SELECT
    NEW.file, NEW.line, NEW.tool, NEW.task, NEW.arguments, NEW.metric, NEW.benchmark, NEW.unit, NEW.higher_is_better,
    coalesce(broken.rule, ''),
    broken.value
  FROM (SELECT 1) AS one
  LEFT JOIN (
    SELECT rule, value
    FROM (
      SELECT 'task_entry.tool: @NAME_RULE@' AS rule, NEW.tool AS value, @IS_NAME(NEW.tool)@ AS holds
      UNION ALL
      SELECT 'task_entry.task: @NAME_RULE@', NEW.task, @IS_NAME(NEW.task)@
      UNION ALL
      SELECT 'task_entry.metric: must not be empty', NEW.metric, NEW.metric IS NOT NULL
      UNION ALL
      SELECT 'task_entry.benchmark: no benchmark or alias of this name', NEW.benchmark,
        EXISTS (SELECT 1 FROM known_benchmark WHERE written = NEW.benchmark)
      UNION ALL
      SELECT 'task_entry.unit: @PLAIN_RULE@', NEW.unit, NEW.unit IS NULL OR @IS_PLAIN(NEW.unit)@
      UNION ALL
      SELECT 'task_entry.higher_is_better: @FLAG_RULE@', NEW.higher_is_better,
        NEW.higher_is_better IS NULL OR @IS_FLAG(NEW.higher_is_better)@
    )
    WHERE holds IS NOT 1
    LIMIT 1
  ) AS broken;
END;

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

@REFUSALS(task)@
