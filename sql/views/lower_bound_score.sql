-- Which capability scores are lower bounds, because the model refused?
-- One row per score of a monitored model on a capability benchmark in whose run more than the share largest_refusal_rate
-- of the answers are refusals: it may be able to do more than it showed. Of a score whose refusals are not known
-- nothing is said.
DROP VIEW IF EXISTS lower_bound_score;
CREATE VIEW lower_bound_score AS
SELECT
  mo.edition,
  s.model_id,
  mo.model,
  s.benchmark_id,
  b.name AS benchmark,
  s.value,
  e.refusal_rate -- 0..1
FROM score AS s
CROSS JOIN evaluation AS e ON e.evaluation_id = s.evaluation_id
CROSS JOIN benchmark AS b ON b.benchmark_id = s.benchmark_id
CROSS JOIN monitored_model AS mo ON mo.model_id = s.model_id
WHERE s.evaluation_id IS NOT NULL -- the index knows these
  AND @TOO_MANY_REFUSALS(b.measures, e.refusal_rate)@;
