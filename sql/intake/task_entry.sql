-- How does a tool's task come to be one of our benchmarks? A view to write to, by .import or
--   INSERT INTO task_entry (tool, task, metric, benchmark, unit)
--   VALUES ('inspect_ai', 'my_team/wmdp', 'accuracy', 'WMDP-Cyber', 'share');
-- One row per task and metric; unit is that of the value in the log ('share' when empty), an empty higher_is_better is the
-- benchmark's own. A row that stands is changed. A row that breaks a rule is an error that names it.
-- Columns:
--   tool              name
--   task              name
--   arguments         name
--   metric            word
--   benchmark         benchmark
--   unit              word
--   higher_is_better  flag
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
    nullif(trim(NEW.tool), ''),
    nullif(trim(NEW.task), ''),
    nullif(trim(NEW.arguments), ''),
    nullif(trim(NEW.metric), ''),
    nullif(trim(NEW.benchmark), ''),
    nullif(trim(NEW.unit), ''),
    @CELL(NEW.higher_is_better)@
  );
END;
