-- Which constants does the edition's method have, in which domain?
-- One row per monitored domain and name of a constant: the domain's own value, else that of all domains.
-- Published: 26, sheet 'Constants' '常数', sorted by domain name
-- Columns:
--   edition    name
--   domain_id  id
--   domain     domain
--   name       name
--   value      fact    of the scenario that holds, else of the method; NULL: not known
--   low        fact    the lowest that it may be; NULL: not known
--   high       fact
--   unit       word
--   about      word
DROP VIEW IF EXISTS method_value;
CREATE VIEW method_value AS
SELECT
  d.edition,
  d.domain_id,
  d.domain,
  c.name,
  coalesce(edition_scenario(c.name) + 0.0, c.value) AS value,
  c.low,
  c.high,
  c.unit,
  c.about
FROM z_method_constant AS c
JOIN monitored_domain AS d
WHERE
  c.domain_id = d.domain_id
  OR (
    c.domain_id IS NULL
    AND NOT EXISTS (
      SELECT 1
      FROM z_method_constant AS own
      WHERE (own.domain_id, own.name) = (d.domain_id, c.name)
    )
  );
