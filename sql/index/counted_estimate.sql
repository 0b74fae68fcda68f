-- Which estimates count in a capability or safety score?
-- One row per domain, benchmark and model with an estimate that counts. No estimate counts in a domain where too little was
-- measured for a score.
-- Columns:
--   edition    name       the edition in use
--   domain     domain     the domain's name
--   benchmark  benchmark  the benchmark's name
--   model_id   id         the model's id
DROP VIEW IF EXISTS counted_estimate;
CREATE VIEW counted_estimate AS
WITH estimated AS MATERIALIZED (
  SELECT edition, benchmark, model_id
  FROM score_estimate
  WHERE estimate IS NOT NULL
),
-- A join and not IN: as a value IN would look for NULL in all rows, for every estimate.
risk AS MATERIALIZED (
  SELECT domain, model_id, capability_estimated, safety_estimated
  FROM model_risk
  WHERE capability_estimated > 0 OR safety_estimated > 0
)
SELECT
  s.edition,
  b.domain,
  s.benchmark,
  s.model_id
FROM z_domain_benchmark AS b
CROSS JOIN estimated AS s ON s.benchmark = b.benchmark
CROSS JOIN risk AS r ON r.domain = b.domain AND r.model_id = s.model_id
WHERE iif(b.measures = 'capability', r.capability_estimated, r.safety_estimated) > 0;
