-- How does a tool's task come to be one of our benchmarks? A view to write to, by .import or
--   INSERT INTO task_entry (tool, task, metric, benchmark, unit)
--   VALUES ('inspect_ai', 'my_team/wmdp', 'accuracy', 'WMDP-Cyber', 'share');
-- One row per task and metric; unit is that of the value in the log ('share' when empty), an empty higher_is_better is the
-- benchmark's own. A row that stands is changed. A row refused goes to import_reject.
DROP VIEW IF EXISTS task_entry;
CREATE VIEW task_entry AS
SELECT t.tool, t.task, t.arguments, t.metric, b.name AS benchmark, t.unit, t.higher_is_better
FROM task AS t
JOIN benchmark AS b ON b.benchmark_id = t.benchmark_id;

CREATE TRIGGER task_entry_insert
INSTEAD OF INSERT ON task_entry
BEGIN
  DELETE FROM import_row;
  INSERT INTO import_row (tool, benchmark) VALUES ('entry', nullif(trim(NEW.benchmark), ''));

  INSERT INTO import_reject (file, path, field, value, reason)
  SELECT 'task_entry', coalesce(NEW.tool, '') || ', ' || coalesce(NEW.task, ''), field, iif(typeof(value) = 'blob', quote(value), value), reason
  FROM (
    SELECT 'tool' AS field, NEW.tool AS value, 'tool must not be empty' AS reason,
      (trim(coalesce(NEW.tool, '')) <> '') AS holds
    UNION ALL
    SELECT 'task', NEW.task, 'task must not be empty',
      trim(coalesce(NEW.task, '')) <> ''
    UNION ALL
    SELECT 'metric', NEW.metric, 'metric must not be empty',
      trim(coalesce(NEW.metric, '')) <> ''
    UNION ALL
    SELECT 'benchmark', NEW.benchmark, 'no benchmark named "' || coalesce(NEW.benchmark, '') || '"' || coalesce('; nearest: ' || (SELECT nearest FROM import_nearest WHERE kind = 'benchmark'), ''),
      EXISTS (SELECT 1 FROM import_match WHERE benchmark_id IS NOT NULL)
    UNION ALL
    SELECT 'higher_is_better', NEW.higher_is_better, 'higher_is_better must be 0 or 1',
      trim(coalesce(NEW.higher_is_better, '')) IN ('', '0', '1')
  )
  WHERE holds IS NOT 1
  LIMIT 1
  ON CONFLICT DO UPDATE SET rejected_at = excluded.rejected_at;

  UPDATE import_row SET error = 'refused' WHERE changes() > 0;

  INSERT INTO task (tool, task, arguments, metric, benchmark_id, unit, higher_is_better)
  SELECT
    trim(NEW.tool),
    trim(NEW.task),
    trim(coalesce(NEW.arguments, '')),
    trim(NEW.metric),
    m.benchmark_id,
    coalesce(lower(nullif(trim(NEW.unit), '')), 'share'),
    nullif(trim(NEW.higher_is_better), '')
  FROM import_match AS m
  JOIN import_row AS r ON r.import_row_id = m.import_row_id
  WHERE r.error IS NULL
  ON CONFLICT (tool, task, arguments, metric) DO UPDATE SET
    benchmark_id = excluded.benchmark_id,
    unit = excluded.unit,
    higher_is_better = excluded.higher_is_better;

  DELETE FROM import_row; -- a refused row says so: see import_row_refused
END;
