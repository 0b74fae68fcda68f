-- What becomes of a row that is written to missing_score_entry?
-- One row written here is that row on its way in. z_import_model says how.
DROP VIEW IF EXISTS z_import_missing;
CREATE VIEW z_import_missing AS
SELECT NULL AS file, NULL AS line, *, NULL AS rule, NULL AS broken
FROM missing_score_entry;

@CHECKS(missing, missing_score_entry)@
model 'no model or alias of this name'
  EXISTS (SELECT 1 FROM known_model WHERE written = NEW.model)
benchmark 'no benchmark or alias of this name'
  EXISTS (SELECT 1 FROM known_benchmark WHERE written = NEW.benchmark)
benchmark 'this model has a score on this benchmark; delete it first'
  NOT EXISTS (
    SELECT 1
    FROM score AS s
    JOIN known_model AS m ON m.model_id = s.model_id AND m.written = NEW.model
    JOIN known_benchmark AS b ON b.benchmark_id = s.benchmark_id AND b.written = NEW.benchmark
  )
reason @ONE_OF_RULE(missing_reason)@

CREATE TRIGGER z_import_missing_take
INSTEAD OF INSERT ON z_import_missing
WHEN NEW.rule = ''
BEGIN
  INSERT INTO missing_score (model_id, benchmark_id, reason, source)
  SELECT m.model_id, b.benchmark_id, NEW.reason, coalesce(NEW.source, x.source)
  FROM known_model AS m
  JOIN known_benchmark AS b ON b.written = NEW.benchmark
  LEFT JOIN missing_score AS x ON (x.model_id, x.benchmark_id) = (m.model_id, b.benchmark_id)
  WHERE m.written = NEW.model
  LIMIT 1
  ON CONFLICT (model_id, benchmark_id) DO UPDATE SET reason = excluded.reason, source = excluded.source;
END;
