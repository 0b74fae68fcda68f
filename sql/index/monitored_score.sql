-- What did the models that the report covers score?
-- One row per benchmark and monitored model with a score. A benchmark that counts in several domains comes once, other than in
-- model_score.
-- Published: 27, sorted by benchmark_id model_id
-- Columns:
--   edition        name       the edition in use
--   benchmark_id   id         the benchmark's id
--   benchmark      benchmark  the benchmark's name
--   measures       word       what the benchmark measures: 'capability' or 'safety'
--   topic          word       what the benchmark is about, as 'jailbreak' or 'honesty'; NULL: nothing of that kind
--   model_id       id         the model's id
--   model          name       the model's name
--   series         name       the series that the model belongs to
--   organization   name       the organization that made the model
--   released_on    date       the day on which the model was released
--   reasoning      flag       1: a reasoning model; 0: not
--   open_weights   flag       1: anyone can download the weights by the edition's last day; 0: not
--   score          points     0..100
--   origin         word       where the value comes from: 'published', 'measured', 'reported', 'synthetic' or 'unknown'
--   comparability  word       the comparability group: program and version of the benchmark; 'unknown': nobody says
--   is_compared    flag       1: of the comparability group that counts for the benchmark (benchmark_group); 0: of another
--   refusal_rate   share      share of the answers that are refusals, 0..1; NULL: not known
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
