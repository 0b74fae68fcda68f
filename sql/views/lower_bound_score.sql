-- Which capability scores are lower bounds, because the model refused?
-- One row per score of a monitored model on a capability benchmark in whose run more than the share largest_refusal_rate
-- of the answers are refusals: it may be able to do more than it showed. Of a score whose refusals are not known
-- nothing is said.
DROP VIEW IF EXISTS lower_bound_score;
CREATE VIEW lower_bound_score AS
SELECT
  c.edition,
  c.model_id,
  c.model,
  c.benchmark_id,
  c.benchmark,
  c.score AS value,
  s.refusal_rate -- 0..1
FROM z_score AS s
CROSS JOIN monitored_score AS c ON c.benchmark_id = s.benchmark_id AND c.model_id = s.model_id
WHERE @TOO_MANY_REFUSALS(c.measures, s.refusal_rate, parameter_value('largest_refusal_rate'))@;
