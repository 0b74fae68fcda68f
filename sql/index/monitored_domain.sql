-- Which domains does the report cover?
-- One row per domain that has weights under the edition's method.
-- Published: 24, sorted by domain_id
-- Columns:
--   edition    name    the edition in use
--   domain_id  id      the domain's id
--   domain     domain  the domain's name
--   label_en   name TEXT  the domain's name for readers, in English
--   label_zh   name TEXT  the same in Chinese; label_en where there is none
DROP VIEW IF EXISTS z_monitored_domain;
CREATE VIEW z_monitored_domain AS
SELECT
  (SELECT edition_name()) AS edition,
  d.domain_id,
  d.name AS domain,
  d.label_en,
  coalesce(d.label_zh, d.label_en) AS label_zh
FROM z_domain AS d
WHERE d.domain_id IN (SELECT domain_id FROM z_weight);

DROP VIEW IF EXISTS monitored_domain;
CREATE VIEW monitored_domain AS
@TYPED(monitored_domain)@
