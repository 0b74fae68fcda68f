-- Which estimates does a capability or safety score stand on?
-- One row per domain, benchmark and model with an estimate that counts there. An estimate counts in no domain where too little was
-- measured for a score.
DROP VIEW IF EXISTS counted_estimate;
CREATE VIEW counted_estimate AS
SELECT
  s.edition,
  b.domain,
  s.benchmark,
  s.model_id
FROM score_estimate AS s
JOIN domain_benchmark AS b ON b.benchmark = s.benchmark
WHERE s.estimate IS NOT NULL
  AND CASE b.measures
    WHEN 'capability' THEN (b.domain, s.model_id) IN (SELECT domain, model_id FROM model_risk WHERE capability_estimated > 0)
    ELSE (b.domain, s.model_id) IN (SELECT domain, model_id FROM model_risk WHERE safety_estimated > 0)
  END;
