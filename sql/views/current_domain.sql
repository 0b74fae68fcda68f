-- Which domains does the report cover?
-- One row per domain that has weights under the current method.
DROP VIEW IF EXISTS current_domain;
CREATE VIEW current_domain AS
SELECT
  me.name AS method,
  d.domain_id,
  d.name AS domain,
  d.label_en,
  d.label_zh
FROM method AS me
CROSS JOIN domain AS d
WHERE me.is_current
  AND EXISTS (SELECT 1 FROM weight AS w WHERE w.method_id = me.method_id AND w.domain_id = d.domain_id);
