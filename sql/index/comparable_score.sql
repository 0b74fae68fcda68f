-- Which scores are compared with each other?
-- The rows of monitored_score without those of left_out_score: of each benchmark one comparability group.
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
