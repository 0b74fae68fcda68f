-- How far did the record risk index rise in a year, up to each period?
-- One row per method, domain and period. The record is the highest risk index of all models released by
-- then; NULL where there was none. The year ends at the period's end, or with parameter
-- risk_year_from_publication = 1 at its publication.
DROP VIEW IF EXISTS risk_growth;
CREATE VIEW risk_growth AS
WITH domain_period AS (
  SELECT DISTINCT
    me.name AS method,
    d.name AS domain,
    pe.name AS period,
    pe.is_current,
    pe.ends_on,
    date(
      iif((SELECT value FROM parameter WHERE name = 'risk_year_from_publication'), coalesce(pe.published_on, pe.ends_on), pe.ends_on),
      '-1 year'
    ) AS year_before
  FROM weight AS w
  JOIN method AS me ON me.method_id = w.method_id
  JOIN domain AS d ON d.domain_id = w.domain_id
  CROSS JOIN period AS pe
),
-- SQLite takes the model from the row of max().
reached AS (
  SELECT
    p.*,
    k.column1 AS is_before,
    max(r.risk_index) AS record,
    r.model
  FROM domain_period AS p
  CROSS JOIN (VALUES (0), (1)) AS k
  LEFT JOIN risk_record AS r
    ON r.method = p.method AND r.domain = p.domain AND r.released_on <= iif(k.column1, p.year_before, p.ends_on)
  GROUP BY
    p.method,
    p.domain,
    p.period,
    k.column1
),
growth AS (
  SELECT
    method,
    domain,
    period,
    is_current,
    ends_on,
    year_before,
    max(record) FILTER (WHERE NOT is_before) AS record,
    max(model) FILTER (WHERE NOT is_before) AS record_model,
    max(record) FILTER (WHERE is_before) AS record_before,
    max(model) FILTER (WHERE is_before) AS record_before_model
  FROM reached
  GROUP BY
    method,
    domain,
    period
)
SELECT
  method,
  domain,
  period,
  is_current,
  ends_on,
  record,
  record_model,
  year_before,
  record_before,
  record_before_model,
  100 * (record / nullif(record_before, 0) - 1) AS growth -- percent
FROM growth;
