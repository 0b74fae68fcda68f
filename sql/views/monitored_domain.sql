-- Which domains does the report cover?
-- One row per domain that has weights under the edition's method.
DROP VIEW IF EXISTS monitored_domain;
CREATE VIEW monitored_domain AS
SELECT
  e.edition,
  d.domain_id,
  d.name AS domain,
  d.label_en,
  coalesce(d.label_zh, d.label_en) AS label_zh
FROM edition_in_use AS e
JOIN method AS me ON me.name = e.method
CROSS JOIN domain AS d
WHERE EXISTS (SELECT 1 FROM weight AS w WHERE w.method_id = me.method_id AND w.domain_id = d.domain_id);
