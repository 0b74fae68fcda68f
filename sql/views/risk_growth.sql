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
record AS MATERIALIZED (
  SELECT * FROM risk_record
),
-- The highest record by a date is the last one by then.
growth AS (
  SELECT
    p.method,
    p.domain,
    p.period,
    p.is_current,
    p.ends_on,
    p.year_before,
    max(r.risk_index) AS record,
    max(r.risk_index) FILTER (WHERE r.released_on <= p.year_before) AS record_before
  FROM domain_period AS p
  LEFT JOIN record AS r ON r.method = p.method AND r.domain = p.domain AND r.released_on <= p.ends_on
  GROUP BY
    p.method,
    p.domain,
    p.period
)
SELECT
  g.method,
  g.domain,
  g.period,
  g.is_current,
  g.ends_on,
  g.record,
  now.model AS record_model,
  g.year_before,
  g.record_before,
  before.model AS record_before_model,
  100 * (g.record / nullif(g.record_before, 0) - 1) AS growth -- percent
FROM growth AS g
LEFT JOIN record AS now
  ON now.method = g.method AND now.domain = g.domain AND now.risk_index = g.record
LEFT JOIN record AS before
  ON before.method = g.method AND before.domain = g.domain AND before.risk_index = g.record_before;
