-- Which scores are compared with each other?
-- One row per benchmark and monitored model with a score of the comparability group that counts: monitored_score without
-- left_out_score.
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
--   score          points
--   origin         word
--   comparability  word
--   is_compared    flag
--   refusal_rate   share
DROP VIEW IF EXISTS comparable_score;
CREATE VIEW comparable_score AS
SELECT *
FROM monitored_score
WHERE is_compared;
