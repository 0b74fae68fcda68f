-- Which constants does the edition's method have in each domain?
-- One row per monitored domain and constant. A constant that is stated for the domain counts before one that is stated for all
-- domains.
-- Published: 26, sheet 'Constants' '常数', sorted by domain name
-- Columns:
--   edition    name    the edition in use
--   domain_id  id      the domain's id
--   domain     domain  the domain's name
--   name       name TEXT  the constant's name, as 'beta_open'
--   value      fact    its value, of the scenario that holds, else of the method; NULL: not known
--   low        fact    the lowest that the value may be; NULL: not known
--   high       fact    the highest that it may be; NULL: not known
--   unit       word    its unit; NULL: a plain number
--   about      word    what it is, and where the value comes from
DROP VIEW IF EXISTS z_method_value;
CREATE VIEW z_method_value AS
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
JOIN z_monitored_domain AS d
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

DROP VIEW IF EXISTS method_value;
CREATE VIEW method_value AS
@TYPED(method_value)@
