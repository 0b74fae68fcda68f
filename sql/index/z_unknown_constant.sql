-- For lack of which constants do models have no risk index?
-- One row per domain and constant that the method lacks where a model has both a capability and a safety score.
-- Columns:
--   place   in the order in which the status names them
--   models  how many models need it
DROP VIEW IF EXISTS z_unknown_constant;
CREATE VIEW z_unknown_constant AS
SELECT
  r.edition,
  r.domain,
  j.value AS name,
  min(j.key) AS place,
  count(*) AS models
FROM model_risk AS r
CROSS JOIN json_each('["' || replace(substr(r.status, 12), ', ', '", "') || '"]') AS j
WHERE r.status GLOB 'not known: *'
GROUP BY
  r.domain,
  j.value;
