-- How do other names for models and benchmarks come in? A view to write to, by .import or
--   INSERT INTO alias_entry (alias, model) VALUES ('openai/gpt-4o-2024-05-13', 'GPT-4o (240513)');
-- One row per alias: of a model or of a benchmark. An alias that stands is moved. A row refused goes to import_reject.
DROP VIEW IF EXISTS alias_entry;
CREATE VIEW alias_entry AS
SELECT a.name AS alias, m.name AS model, b.name AS benchmark
FROM alias AS a
LEFT JOIN model AS m ON m.model_id = a.model_id
LEFT JOIN benchmark AS b ON b.benchmark_id = a.benchmark_id
WHERE m.withdrawn IS NOT 1;

CREATE TRIGGER alias_entry_insert
INSTEAD OF INSERT ON alias_entry
BEGIN
  DELETE FROM import_row;
  INSERT INTO import_row (tool, model, benchmark) VALUES ('entry', nullif(trim(NEW.model), ''), nullif(trim(NEW.benchmark), ''));

  INSERT INTO import_reject (file, path, field, value, reason)
  SELECT 'alias_entry', NEW.alias, field, iif(typeof(value) = 'blob', quote(value), value), reason
  FROM (
    SELECT 'alias' AS field, NEW.alias AS value, 'alias @NAME_RULE@' AS reason,
      (trim(coalesce(NEW.alias, '')) <> '' AND @IS_PLAIN(NEW.alias)@) AS holds
    UNION ALL
    SELECT 'model', NEW.model, 'either model or benchmark must be given',
      (trim(coalesce(NEW.model, '')) = '') <> (trim(coalesce(NEW.benchmark, '')) = '')
    UNION ALL
    SELECT 'alias', NEW.alias, 'alias is the name of another model',
      NOT EXISTS (SELECT 1 FROM model WHERE name = trim(NEW.alias) COLLATE NOCASE AND trim(coalesce(NEW.model, '')) <> '')
    UNION ALL
    SELECT 'alias', NEW.alias, 'alias is the name of another benchmark',
      NOT EXISTS (SELECT 1 FROM benchmark WHERE name = trim(NEW.alias) COLLATE NOCASE AND trim(coalesce(NEW.benchmark, '')) <> '')
    UNION ALL
    SELECT 'model', NEW.model, 'no model named "' || coalesce(NEW.model, '') || '"' || coalesce('; nearest: ' || (SELECT nearest FROM import_nearest WHERE kind = 'model'), ''),
      trim(coalesce(NEW.model, '')) = '' OR EXISTS (SELECT 1 FROM import_match WHERE model_id IS NOT NULL)
    UNION ALL
    SELECT 'benchmark', NEW.benchmark, 'no benchmark named "' || coalesce(NEW.benchmark, '') || '"' || coalesce('; nearest: ' || (SELECT nearest FROM import_nearest WHERE kind = 'benchmark'), ''),
      trim(coalesce(NEW.benchmark, '')) = '' OR EXISTS (SELECT 1 FROM import_match WHERE benchmark_id IS NOT NULL)
  )
  WHERE holds IS NOT 1
  LIMIT 1
  ON CONFLICT DO UPDATE SET rejected_at = excluded.rejected_at;

  UPDATE import_row SET error = 'refused' WHERE changes() > 0;
  DELETE FROM alias
  WHERE name = trim(NEW.alias)
    AND (model_id IS NULL) = (trim(coalesce(NEW.model, '')) = '')
    AND EXISTS (SELECT 1 FROM import_row WHERE error IS NULL);

  INSERT INTO alias (name, model_id, benchmark_id)
  SELECT trim(NEW.alias), m.model_id, m.benchmark_id
  FROM import_match AS m
  JOIN import_row AS r ON r.import_row_id = m.import_row_id
  WHERE r.error IS NULL;

  DELETE FROM import_row; -- a refused row says so: see import_row_refused
END;
