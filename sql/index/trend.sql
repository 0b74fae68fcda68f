-- How did each series move?
-- One row per domain, metric ('capability', 'safety', 'risk_index') and series with a value: the rows of series_trend, which
-- defines shape and level. The statistics over dates are NULL where the series has fewer than smallest_sample models.
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
  level, -- of the mean of the series' models
  last_level, -- of the last model alone
  estimated -- the highest share of a value's weight that is estimated
FROM series_trend
WHERE metric IS NOT NULL; -- asks for all three
