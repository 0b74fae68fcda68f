-- What did the models that the current period's report covers score?
-- One row per benchmark and monitored model with a score, released by the end of the current period;
-- other than model_score, a benchmark of several domains comes once.
DROP VIEW IF EXISTS current_score;
CREATE VIEW current_score AS
SELECT
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
FROM current_period AS p
CROSS JOIN benchmark AS b
CROSS JOIN score AS s ON s.benchmark_id = b.benchmark_id
CROSS JOIN monitored_model AS mo ON mo.model_id = s.model_id
WHERE mo.released_on <= p.ends_on;
