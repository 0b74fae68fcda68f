-- How does a tool's task come to be one of our benchmarks?
-- One row per tool, task, its arguments and metric. Write to it by INSERT or .import. A row that is known is changed. A row that
-- breaks a rule is an error that names column and rule.
-- Example: INSERT INTO task_entry (tool, task, metric, benchmark, unit) VALUES ('inspect_ai', 'my_team/wmdp', 'accuracy',
--   'WMDP-Cyber', 'share');
-- Columns:
--   tool              word       the tool that writes the log, as 'inspect_ai'
--   task              name       the task's name in the log
--   arguments         name       'key=value,...': pairs that the log's arguments must have; empty: whatever they are
--   metric            word       the metric in the log
--   benchmark         benchmark  the benchmark that it is, by name or alias
--   unit              word       the unit of the value in the log; default: 'share'
--   higher_is_better  flag       1: a higher value is better; 0: a lower one; empty: as the benchmark says
DROP VIEW IF EXISTS task_entry;
CREATE VIEW task_entry AS
SELECT t.tool, t.task, t.arguments, t.metric, b.name AS benchmark, t.unit, t.higher_is_better
FROM task AS t
JOIN benchmark AS b ON b.benchmark_id = t.benchmark_id;

CREATE TRIGGER task_entry_insert
INSTEAD OF INSERT ON task_entry
BEGIN
  INSERT INTO z_import_task (tool, task, arguments, metric, benchmark, unit, higher_is_better)
  VALUES (
    @TEXT_CELL(NEW.tool)@,
    @TEXT_CELL(NEW.task)@,
    @TEXT_CELL(NEW.arguments)@,
    @TEXT_CELL(NEW.metric)@,
    @TEXT_CELL(NEW.benchmark)@,
    @TEXT_CELL(NEW.unit)@,
    @CELL(NEW.higher_is_better)@
  );
END;
