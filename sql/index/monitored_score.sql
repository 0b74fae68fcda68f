-- What did the models that the report covers score?
-- One row per benchmark and monitored model with a score; other than model_score, a benchmark of several domains comes once.
-- Published: 27, sorted by benchmark_id model_id
-- Columns:
--   edition        name
--   benchmark_id   id
--   benchmark      benchmark
--   measures       word
--   topic          word
--   model_id       id
--   model          name
--   series         name
--   organization   name
--   released_on    date
--   reasoning      flag
--   open_weights   flag
--   score          points     0..100
--   origin         word       published, measured, reported, synthetic or unknown
--   comparability  word       program and version of the benchmark, 'unknown': nobody says
--   is_compared    flag       1: of the comparability group that counts for the benchmark (benchmark_group)
--   refusal_rate   share      0..1, of the answers; NULL: not known
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
  score,
  origin,
  comparability,
  is_compared,
  refusal_rate
FROM index_cell;
