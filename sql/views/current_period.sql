-- Which period does the report speak of, and what is 'a year before'?
-- Exactly one row: the current period. When no period is current its name is NULL, every model counts, and
-- there is no year before.
DROP VIEW IF EXISTS current_period;
CREATE VIEW current_period AS
SELECT
  pe.name AS period,
  pe.starts_on,
  coalesce(pe.ends_on, '9999-12-31') AS ends_on,
  pe.published_on,
  -- The two years of the report: risk indexes to the end of the period, benchmark records to publication,
  -- unless the parameters say otherwise.
  date(
    iif((SELECT value FROM parameter WHERE name = 'risk_year_from_publication'), coalesce(pe.published_on, pe.ends_on), pe.ends_on),
    '-1 year'
  ) AS risk_year_before,
  date(
    iif((SELECT value FROM parameter WHERE name = 'benchmark_year_from_publication'), coalesce(pe.published_on, pe.ends_on), pe.ends_on),
    '-1 year'
  ) AS benchmark_year_before
FROM (SELECT 1 AS always)
LEFT JOIN period AS pe ON pe.is_current = 1;
