-- How do scores come in from a spreadsheet? A view to write to:
--   .import --csv --skip 1 my_scores.csv score_entry
-- One row per score, by the names or aliases of model and benchmark, value on the benchmark's own scale (43.5, or
-- 43.5%; unit 'share' for 0.435). Each row taken becomes an evaluation and the accepted score, an earlier score
-- goes to score_history, a row refused goes to import_reject. Read, it gives the scores that stand.
DROP VIEW IF EXISTS score_entry;
CREATE VIEW score_entry AS
SELECT
  m.name AS model,
  b.name AS benchmark,
  round(iif(b.higher_is_better, b.lowest + s.value * (b.highest - b.lowest) / 100, b.highest - s.value * (b.highest - b.lowest) / 100), 12) AS value,
  b.unit,
  round(s.standard_error * (b.highest - b.lowest) / 100, 12) AS standard_error,
  s.samples,
  s.evaluated_on,
  s.origin,
  s.source
FROM score AS s
JOIN model AS m ON m.model_id = s.model_id
JOIN benchmark AS b ON b.benchmark_id = s.benchmark_id;

CREATE TRIGGER score_entry_insert
INSTEAD OF INSERT ON score_entry
BEGIN
  DELETE FROM import_row;

  INSERT INTO import_row (tool, model, benchmark, value, unit, standard_error, samples, evaluated_on, status, origin, source)
  VALUES (
    'entry',
    nullif(trim(NEW.model), ''),
    nullif(trim(NEW.benchmark), ''),
    iif(typeof(NEW.value) = 'text', nullif(trim(NEW.value), ''), NEW.value),
    nullif(trim(NEW.unit), ''),
    iif(typeof(NEW.standard_error) = 'text', nullif(trim(NEW.standard_error), ''), NEW.standard_error),
    iif(typeof(NEW.samples) = 'text', nullif(trim(NEW.samples), ''), NEW.samples),
    nullif(trim(NEW.evaluated_on), ''),
    'success',
    coalesce(nullif(trim(NEW.origin), ''), 'measured'),
    nullif(trim(NEW.source), '')
  );

  -- A row that says what stands already changes nothing.
  DELETE FROM import_row
  WHERE EXISTS (
    SELECT 1
    FROM import_check AS c
    JOIN model AS m ON m.model_id = c.model_id
    JOIN benchmark AS b ON b.benchmark_id = c.benchmark_id
    JOIN score AS stands ON (stands.model_id, stands.benchmark_id) = (c.model_id, c.benchmark_id)
    JOIN score_entry AS s ON (s.model, s.benchmark) = (m.name, b.name)
    WHERE c.rule IS NULL
      AND (
        stands.evaluation_id = c.known_as
        OR (s.value, s.unit, s.standard_error, s.samples, s.evaluated_on, s.origin, s.source)
          IS (c.value, c.unit, c.standard_error, c.samples, c.evaluated_on, c.origin, c.source)
      )
  );

  INSERT INTO evaluation (model_id, benchmark_id, tool, model_written, task, value, unit, standard_error, samples, evaluated_on, origin, source)
  SELECT model_id, benchmark_id, tool, model_written, task, value, unit, standard_error, samples, evaluated_on, origin, source
  FROM import_check
  WHERE rule IS NULL AND known_as IS NULL;

  INSERT INTO score (model_id, benchmark_id, value, standard_error, samples, evaluated_on, origin, source, evaluation_id)
  SELECT e.model_id, e.benchmark_id, e.score, e.standard_error, e.samples, c.evaluated_on, e.origin, c.source, e.evaluation_id
  FROM import_check AS c
  JOIN evaluation_score AS e ON e.evaluation_id = c.known_as
  WHERE c.rule IS NULL
  ON CONFLICT (model_id, benchmark_id) DO UPDATE SET
    value = excluded.value,
    standard_error = excluded.standard_error,
    samples = excluded.samples,
    evaluated_on = excluded.evaluated_on,
    origin = excluded.origin,
    source = excluded.source,
    evaluation_id = excluded.evaluation_id;

  INSERT INTO import_reject (file, path, field, value, reason)
  SELECT 'score_entry', coalesce(NEW.model, '') || ', ' || coalesce(NEW.benchmark, ''), f.field, f.value, f.reason
  FROM import_refusal AS f
  WHERE true
  ON CONFLICT DO UPDATE SET rejected_at = excluded.rejected_at;

  UPDATE import_row SET error = 'refused' WHERE changes() > 0;
  DELETE FROM import_row; -- a refused row says so: see import_row_refused
END;
