-- How do benchmarks come in from a spreadsheet? A view to write to:
--   .import --csv --skip 1 my_benchmarks.csv benchmark_entry
-- One row per benchmark. An empty cell is the default, of a benchmark that is known already the value that stands. A
-- row refused goes to import_reject.
DROP VIEW IF EXISTS benchmark_entry;
CREATE VIEW benchmark_entry AS
SELECT name, measures, items, topic, about, about_zh, unit, lowest, highest, higher_is_better, accept_rule, accept_metric
FROM benchmark;

CREATE TRIGGER benchmark_entry_insert
INSTEAD OF INSERT ON benchmark_entry
BEGIN
  DELETE FROM import_row;
  INSERT INTO import_row (tool) VALUES ('benchmark_entry');

  INSERT INTO import_reject (file, path, field, value, reason)
  SELECT 'benchmark_entry', NEW.name, field, iif(typeof(value) = 'blob', quote(value), value), reason
  FROM (
    SELECT 'name' AS field, NEW.name AS value, 'name @NAME_RULE@' AS reason,
      (trim(coalesce(NEW.name, '')) <> '' AND @IS_PLAIN(NEW.name)@) AS holds
    UNION ALL
    SELECT 'measures', NEW.measures, 'measures must be ''capability'' or ''safety''',
      trim(NEW.measures) IN ('capability', 'safety')
      OR (trim(coalesce(NEW.measures, '')) = '' AND EXISTS (SELECT 1 FROM benchmark WHERE name = trim(NEW.name) COLLATE NOCASE))
    UNION ALL
    SELECT 'items', NEW.items, 'items must be a whole number greater than 0',
      trim(coalesce(NEW.items, '')) = ''
      OR (CAST(NEW.items AS NUMERIC) = NEW.items AND CAST(NEW.items AS INTEGER) = CAST(NEW.items AS NUMERIC) AND CAST(NEW.items AS INTEGER) > 0)
    UNION ALL
    SELECT 'lowest', NEW.lowest, 'lowest must be a finite number',
      trim(coalesce(NEW.lowest, '')) = '' OR (CAST(NEW.lowest AS NUMERIC) = NEW.lowest AND abs(CAST(NEW.lowest AS REAL)) < 9e999)
    UNION ALL
    SELECT 'highest', NEW.highest, 'highest must be a finite number',
      trim(coalesce(NEW.highest, '')) = '' OR (CAST(NEW.highest AS NUMERIC) = NEW.highest AND abs(CAST(NEW.highest AS REAL)) < 9e999)
    UNION ALL
    SELECT 'higher_is_better', NEW.higher_is_better, 'higher_is_better must be 0 or 1',
      trim(coalesce(NEW.higher_is_better, '')) IN ('', '0', '1')
    UNION ALL
    SELECT 'accept_rule', NEW.accept_rule, 'accept_rule must be ''latest'', ''best'' or ''mean''',
      trim(coalesce(NEW.accept_rule, '')) IN ('', 'latest', 'best', 'mean')
    UNION ALL
    -- the range as it would stand
    SELECT 'highest', highest, 'highest must be greater than lowest; of percent they lie in 0 to 100, of a share in 0 to 1',
      CAST(lowest AS REAL) < CAST(highest AS REAL)
      AND (unit <> 'percent' OR (CAST(lowest AS REAL) >= 0 AND CAST(highest AS REAL) <= 100))
      AND (unit <> 'share' OR (CAST(lowest AS REAL) >= 0 AND CAST(highest AS REAL) <= 1))
    FROM (
      SELECT
        coalesce(lower(nullif(trim(NEW.unit), '')), (SELECT unit FROM benchmark WHERE name = trim(NEW.name) COLLATE NOCASE), 'percent') AS unit,
        coalesce(nullif(trim(NEW.lowest), ''), (SELECT lowest FROM benchmark WHERE name = trim(NEW.name) COLLATE NOCASE), 0) AS lowest,
        coalesce(
          nullif(trim(NEW.highest), ''),
          (SELECT highest FROM benchmark WHERE name = trim(NEW.name) COLLATE NOCASE AND unit = coalesce(lower(nullif(trim(NEW.unit), '')), unit)),
          iif(lower(trim(NEW.unit)) = 'share', 1, 100)
        ) AS highest
    )
  )
  WHERE holds IS NOT 1
  LIMIT 1
  ON CONFLICT DO UPDATE SET rejected_at = excluded.rejected_at;

  UPDATE import_row SET error = 'refused' WHERE changes() > 0;
  DELETE FROM import_row; -- a refused row says so: see import_row_refused

  UPDATE benchmark
  SET
    measures = coalesce(nullif(trim(NEW.measures), ''), measures),
    items = coalesce(nullif(trim(NEW.items), ''), items),
    topic = coalesce(nullif(trim(NEW.topic), ''), topic),
    about = coalesce(nullif(trim(NEW.about), ''), about),
    about_zh = coalesce(nullif(trim(NEW.about_zh), ''), about_zh),
    unit = coalesce(lower(nullif(trim(NEW.unit), '')), unit),
    lowest = coalesce(nullif(trim(NEW.lowest), ''), lowest),
    highest = coalesce(nullif(trim(NEW.highest), ''), iif(lower(trim(NEW.unit)) <> unit, iif(lower(trim(NEW.unit)) = 'share', 1, 100), highest)),
    higher_is_better = coalesce(nullif(trim(NEW.higher_is_better), ''), higher_is_better),
    accept_rule = coalesce(nullif(trim(NEW.accept_rule), ''), accept_rule),
    accept_metric = coalesce(nullif(trim(NEW.accept_metric), ''), accept_metric)
  WHERE name = trim(NEW.name) COLLATE NOCASE;

  INSERT INTO benchmark (name, measures, items, topic, about, about_zh, unit, lowest, highest, higher_is_better, accept_rule, accept_metric)
  SELECT
    trim(NEW.name),
    trim(NEW.measures),
    nullif(trim(NEW.items), ''),
    nullif(trim(NEW.topic), ''),
    nullif(trim(NEW.about), ''),
    nullif(trim(NEW.about_zh), ''),
    coalesce(lower(nullif(trim(NEW.unit), '')), 'percent'),
    coalesce(nullif(trim(NEW.lowest), ''), 0),
    coalesce(nullif(trim(NEW.highest), ''), iif(lower(trim(NEW.unit)) = 'share', 1, 100)),
    coalesce(nullif(trim(NEW.higher_is_better), ''), 1),
    coalesce(nullif(trim(NEW.accept_rule), ''), 'latest'),
    nullif(trim(NEW.accept_metric), '')
  WHERE NOT EXISTS (SELECT 1 FROM benchmark WHERE name = trim(NEW.name) COLLATE NOCASE);
END;
