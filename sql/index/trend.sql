-- How did each series move?
-- One row per domain, metric ('capability', 'safety', 'risk_index') and series with a value: the rows of series_trend, which
-- defines shape and level. The statistics over dates are NULL where the series has fewer than smallest_sample models.
-- Published: 4, sheet 'Series' '系列走势', sorted by domain metric series
-- Columns:
--   edition             name
--   domain              domain
--   metric              word
--   series              name
--   organization        name
--   models              count
--   first_model         name
--   last_model          name
--   first_on            date
--   last_on             date
--   first_value         points
--   last_value          points
--   lowest              points
--   highest             points
--   change              change
--   slope_per_year      slope
--   theil_sen_per_year  slope
--   mann_kendall_tau    coefficient
--   mann_kendall_p      probability
--   r2                  coefficient  these five NULL for fewer than
--   shape               result word
--   level               result word  of the mean of the series' models
--   last_level          result word  of the last model alone
--   estimated           fact share   the highest share of a value's weight that is estimated
DROP VIEW IF EXISTS trend;
CREATE VIEW trend AS
SELECT
  edition,
  domain,
  metric,
  series,
  organization,
  models,
  first_model,
  last_model,
  first_on,
  last_on,
  first_value,
  last_value,
  lowest,
  highest,
  change,
  slope_per_year,
  theil_sen_per_year,
  mann_kendall_tau,
  mann_kendall_p,
  r2,
  shape,
  level,
  last_level,
  estimated
FROM series_trend
WHERE metric IS NOT NULL; -- asks for all three
