-- How do scores come in from a spreadsheet? A view to write to:
--   .import --csv --skip 1 my_scores.csv score_entry
-- One row per score, by the names or aliases of model and benchmark, value on the benchmark's own scale (43.5, or
-- 43.5%; unit 'share' for 0.435). Each row taken becomes an evaluation and the accepted score, an earlier score
-- goes to score_history (`make import` leaves out what it took before); a row that breaks a rule is an error that names column and rule. Read, it gives the scores
-- that stand.
DROP VIEW IF EXISTS score_entry;
CREATE VIEW score_entry AS
SELECT
  m.name AS model,
  c.benchmark,
  round(c.zero + s.value * c.point, 12) AS value,
  c.unit,
  round(s.standard_error * abs(c.point), 12) AS standard_error,
  s.samples,
  s.evaluated_on,
  s.origin,
  s.source
FROM score AS s
JOIN model AS m ON m.model_id = s.model_id
JOIN benchmark_scale AS c ON c.benchmark_id = s.benchmark_id AND c.is_own
WHERE NOT m.withdrawn;

CREATE TRIGGER score_entry_insert
INSTEAD OF INSERT ON score_entry
BEGIN
  INSERT INTO import_score (model, benchmark, value, unit, standard_error, samples, evaluated_on, origin, source)
  VALUES (
    nullif(trim(NEW.model), ''),
    nullif(trim(NEW.benchmark), ''),
    @CELL(NEW.value)@,
    nullif(trim(NEW.unit), ''),
    @CELL(NEW.standard_error)@,
    @CELL(NEW.samples)@,
    nullif(trim(NEW.evaluated_on), ''),
    nullif(trim(NEW.origin), ''),
    nullif(trim(NEW.source), '')
  );
END;

-- Internal: a row on its way in, its cells without blanks around them; file and line are where `make import` read it.
DROP VIEW IF EXISTS import_score;
CREATE VIEW import_score AS
SELECT NULL AS file, NULL AS line, *
FROM score_entry;

CREATE TRIGGER import_score_insert
INSTEAD OF INSERT ON import_score
BEGIN
  DELETE FROM import_row;

  INSERT INTO import_row (tool, model, benchmark, value, unit, standard_error, samples, evaluated_at, status, origin, source, file, line)
  VALUES ('entry', NEW.model, NEW.benchmark, NEW.value, NEW.unit, NEW.standard_error, NEW.samples, NEW.evaluated_on, 'success', coalesce(NEW.origin, 'measured'), NEW.source, NEW.file, NEW.line);

  INSERT INTO import_entry SELECT * FROM import_entry;
  DELETE FROM import_row;
END;
