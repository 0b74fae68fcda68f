-- Which scores are compared with each other?
-- One row per score of a monitored model that is of the comparability group which counts for its benchmark: the rows of
-- monitored_score without those of left_out_score.
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
--   is_compared    flag       1 in all rows
--   refusal_rate   share      share of the answers that are refusals, 0..1; NULL: not known
DROP VIEW IF EXISTS comparable_score;
CREATE VIEW comparable_score AS
SELECT *
FROM monitored_score
WHERE is_compared;
