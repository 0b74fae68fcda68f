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
  origin, -- published, measured, reported, synthetic or unknown
  comparability, -- program and version of the benchmark, 'unknown': nobody says
  is_compared, -- 1: of the comparability group that counts for the benchmark (benchmark_group)
  refusal_rate -- 0..1, of the answers; NULL: not known
FROM index_cell;
