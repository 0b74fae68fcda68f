-- Which capability scores are lower bounds, because the model refused?
-- One row per score of a monitored model on a capability benchmark in whose run more than the share largest_refusal_rate
-- of the answers are refusals: it may be able to do more than it showed. Of a score whose refusals are not known
-- nothing is said.
-- Columns:
--   edition       name
--   model_id      id
--   model         name
--   benchmark_id  id
--   benchmark     benchmark
--   value         points
--   refusal_rate  share      0..1
DROP VIEW IF EXISTS lower_bound_score;
CREATE VIEW lower_bound_score AS
SELECT
  edition,
  model_id,
  model,
  benchmark_id,
  benchmark,
  score AS value,
  refusal_rate
FROM monitored_score
WHERE @TOO_MANY_REFUSALS(measures, refusal_rate, parameter_value('largest_refusal_rate'))@;
