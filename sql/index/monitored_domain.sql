-- Which domains does the report cover?
-- One row per domain that has weights under the edition's method.
-- Published: 24, sorted by domain_id
-- Columns:
--   edition    name
--   domain_id  id
--   domain     domain
--   label_en   name    where there is none
--   label_zh   name
DROP VIEW IF EXISTS monitored_domain;
CREATE VIEW monitored_domain AS
SELECT
  (SELECT edition_name()) AS edition,
  d.domain_id,
  d.name AS domain,
  d.label_en,
  coalesce(d.label_zh, d.label_en) AS label_zh
FROM z_domain AS d
WHERE d.domain_id IN (SELECT domain_id FROM z_weight);
