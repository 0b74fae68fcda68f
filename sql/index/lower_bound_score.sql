-- Which capability scores are lower bounds, because the model refused?
-- One row per score of a monitored model on a capability benchmark in whose run more than the share largest_refusal_rate of the
-- answers were refusals: the model may be able to do more than it showed. A score whose refusals are not known is no row.
-- Columns:
--   edition       name       the edition in use
--   model_id      id         the model's id
--   model         name       the model's name
--   benchmark_id  id         the benchmark's id
--   benchmark     benchmark  the benchmark's name
--   value         points     the score, 0..100
--   refusal_rate  share      share of the answers that are refusals, 0..1
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
