-- What did the models that the report covers score?
-- One row per benchmark and monitored model with a score; other than model_score, a benchmark of several domains comes once.
DROP VIEW IF EXISTS monitored_score;
CREATE VIEW monitored_score AS
SELECT
  mo.edition,
  b.benchmark_id,
  b.name AS benchmark,
  b.measures,
  b.topic,
  mo.model_id,
  mo.model,
  mo.series,
  mo.organization,
  mo.released_on,
  mo.reasoning,
  mo.open_weights,
  s.value AS score, -- 0..100
  s.origin -- published, measured, reported, synthetic or unknown
FROM benchmark AS b
CROSS JOIN score AS s ON s.benchmark_id = b.benchmark_id
CROSS JOIN monitored_model AS mo ON mo.model_id = s.model_id;
