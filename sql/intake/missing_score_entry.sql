-- How do reasons why there is no score come in? A view to write to, by .import or
--   INSERT INTO missing_score_entry (model, benchmark, reason) VALUES ('o1-mini (high)', 'LAB-Bench-FigQA', 'not_applicable');
-- One row per model and benchmark, by their names or aliases. A reason that stands is changed. A row that breaks a rule is an
-- error that names it.
-- Columns:
--   model      name
--   benchmark  benchmark
--   reason     word       'not_applicable', 'not_tested', 'withheld', 'failed'
--   source     source
DROP VIEW IF EXISTS missing_score_entry;
CREATE VIEW missing_score_entry AS
SELECT m.name AS model, b.name AS benchmark, x.reason, x.source
FROM missing_score AS x
JOIN model AS m ON m.model_id = x.model_id
JOIN benchmark AS b ON b.benchmark_id = x.benchmark_id
WHERE NOT m.withdrawn;

CREATE TRIGGER missing_score_entry_insert
INSTEAD OF INSERT ON missing_score_entry
BEGIN
  INSERT INTO z_import_missing (model, benchmark, reason, source)
  VALUES (nullif(trim(NEW.model), ''), nullif(trim(NEW.benchmark), ''), lower(nullif(trim(NEW.reason), '')), nullif(trim(NEW.source), ''));
END;

-- Internal: a row on its way in, as z_import_model in model_entry.sql.
DROP VIEW IF EXISTS z_import_missing;
CREATE VIEW z_import_missing AS
SELECT NULL AS file, NULL AS line, *, NULL AS rule, NULL AS broken
FROM missing_score_entry;

CREATE TRIGGER z_import_missing_check
INSTEAD OF INSERT ON z_import_missing
WHEN NEW.rule IS NULL
BEGIN
  INSERT INTO z_import_missing
  SELECT
    NEW.file, NEW.line, NEW.model, NEW.benchmark, NEW.reason, NEW.source,
    coalesce(broken.rule, ''),
    broken.value
  FROM (SELECT 1) AS one
  LEFT JOIN (
    SELECT rule, value
    FROM (
      SELECT 'missing_score_entry.model: no model or alias of this name' AS rule, NEW.model AS value,
        EXISTS (SELECT 1 FROM z_known_model WHERE written = NEW.model) AS holds
      UNION ALL
      SELECT 'missing_score_entry.benchmark: no benchmark or alias of this name', NEW.benchmark,
        EXISTS (SELECT 1 FROM z_known_benchmark WHERE written = NEW.benchmark)
      UNION ALL
      SELECT 'missing_score_entry.benchmark: this model has a score on this benchmark; delete it first', NEW.benchmark,
        NOT EXISTS (
          SELECT 1
          FROM score AS s
          JOIN z_known_model AS m ON m.model_id = s.model_id AND m.written = NEW.model
          JOIN z_known_benchmark AS b ON b.benchmark_id = s.benchmark_id AND b.written = NEW.benchmark
        )
      UNION ALL
      SELECT 'missing_score_entry.reason: must be ''not_applicable'', ''not_tested'', ''withheld'' or ''failed''', NEW.reason,
        NEW.reason IN ('not_applicable', 'not_tested', 'withheld', 'failed')
    )
    WHERE holds IS NOT 1
    LIMIT 1
  ) AS broken;
END;

CREATE TRIGGER z_import_missing_take
INSTEAD OF INSERT ON z_import_missing
WHEN NEW.rule = ''
BEGIN
  INSERT INTO missing_score (model_id, benchmark_id, reason, source)
  SELECT m.model_id, b.benchmark_id, NEW.reason, coalesce(NEW.source, x.source)
  FROM z_known_model AS m
  JOIN z_known_benchmark AS b ON b.written = NEW.benchmark
  LEFT JOIN missing_score AS x ON (x.model_id, x.benchmark_id) = (m.model_id, b.benchmark_id)
  WHERE m.written = NEW.model
  LIMIT 1
  ON CONFLICT (model_id, benchmark_id) DO UPDATE SET reason = excluded.reason, source = excluded.source;
END;

@REFUSALS(missing)@
