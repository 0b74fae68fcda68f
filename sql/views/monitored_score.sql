-- What did the models that the report covers score?
-- One row per benchmark and monitored model with a score; other than model_score, a benchmark of several domains comes once.
DROP VIEW IF EXISTS monitored_score;
CREATE VIEW monitored_score AS
SELECT
  edition,
  benchmark_id,
  benchmark,
  measures,
  topic,
  model_id,
  model,
  series,
  organization,
  released_on,
  reasoning,
  open_weights,
  score, -- 0..100
  origin -- published, measured, reported, synthetic or unknown
FROM index_cell;
