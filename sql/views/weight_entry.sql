-- How do weights come in from a spreadsheet? A view to write to:
--   .import --csv --skip 1 my_weights.csv weight_entry
-- One row per method, domain and benchmark, by their names; an empty weight is 1, an empty method the current one. A
-- weight that stands already is changed. A row refused goes to import_reject.
DROP VIEW IF EXISTS weight_entry;
CREATE VIEW weight_entry AS
SELECT m.name AS method, d.name AS domain, b.name AS benchmark, w.weight
FROM weight AS w
JOIN method AS m ON m.method_id = w.method_id
JOIN domain AS d ON d.domain_id = w.domain_id
JOIN benchmark AS b ON b.benchmark_id = w.benchmark_id;

CREATE TRIGGER weight_entry_insert
INSTEAD OF INSERT ON weight_entry
BEGIN
  DELETE FROM import_row;
  INSERT INTO import_row (tool, benchmark) VALUES ('entry', nullif(trim(NEW.benchmark), ''));

  INSERT INTO import_reject (file, path, field, value, reason)
  SELECT 'weight_entry', coalesce(NEW.domain, '') || ', ' || coalesce(NEW.benchmark, ''), field, iif(typeof(value) = 'blob', quote(value), value), reason
  FROM (
    SELECT 'method' AS field, NEW.method AS value, coalesce('no method named "' || nullif(trim(NEW.method), '') || '"', 'no method is current, so one must be named')
        || coalesce('; known: ' || (SELECT group_concat(name, ', ') FROM method), '') AS reason,
      (EXISTS (SELECT 1 FROM method WHERE name = trim(NEW.method) OR (trim(coalesce(NEW.method, '')) = '' AND is_current))) AS holds
    UNION ALL
    SELECT 'domain', NEW.domain, 'no domain named "' || coalesce(trim(NEW.domain), '') || '"' || coalesce('; known: ' || (SELECT group_concat(name, ', ') FROM domain), ''),
      EXISTS (SELECT 1 FROM domain WHERE name = trim(NEW.domain))
    UNION ALL
    SELECT 'benchmark', NEW.benchmark, 'no benchmark named "' || coalesce(trim(NEW.benchmark), '') || '"' || coalesce('; nearest: ' || (SELECT nearest FROM import_nearest WHERE kind = 'benchmark'), ''),
      EXISTS (SELECT 1 FROM import_match WHERE benchmark_id IS NOT NULL)
    UNION ALL
    SELECT 'weight', NEW.weight, 'weight must be greater than 0 and finite',
      trim(coalesce(NEW.weight, '')) = ''
      OR (CAST(NEW.weight AS NUMERIC) = NEW.weight AND CAST(NEW.weight AS REAL) > 0 AND CAST(NEW.weight AS REAL) < 9e999)
  )
  WHERE holds IS NOT 1
  LIMIT 1
  ON CONFLICT DO UPDATE SET rejected_at = excluded.rejected_at;

  UPDATE import_row SET error = 'refused' WHERE changes() > 0;

  INSERT INTO weight (method_id, domain_id, benchmark_id, weight)
  SELECT m.method_id, d.domain_id, b.benchmark_id, coalesce(nullif(trim(NEW.weight), ''), 1)
  FROM method AS m
  JOIN domain AS d ON d.name = trim(NEW.domain)
  JOIN import_match AS b
  JOIN import_row AS r ON r.import_row_id = b.import_row_id AND r.error IS NULL
  WHERE m.name = trim(NEW.method) OR (trim(coalesce(NEW.method, '')) = '' AND m.is_current)
  ON CONFLICT (method_id, domain_id, benchmark_id) DO UPDATE SET weight = excluded.weight;

  DELETE FROM import_row; -- a refused row says so: see import_row_refused
END;
