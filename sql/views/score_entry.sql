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
JOIN benchmark AS b ON b.benchmark_id = s.benchmark_id
WHERE NOT m.withdrawn;

CREATE TRIGGER score_entry_insert
INSTEAD OF INSERT ON score_entry
BEGIN
  DELETE FROM import_row;

  INSERT INTO import_row (tool, model, benchmark, value, unit, standard_error, samples, evaluated_on, status, origin, source, file, path)
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
    nullif(trim(NEW.source), ''),
    'score_entry',
    coalesce(NEW.model, '') || ', ' || coalesce(NEW.benchmark, '')
  );

  INSERT INTO import_entry SELECT * FROM import_entry;
  DELETE FROM import_row; -- a refused row says so: see import_row_refused
END;
