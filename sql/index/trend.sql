-- How did each series move?
-- One row per domain, metric and series with a value. The rows come from the table function series_trend, which defines shape and
-- level. A series moves by its models in order of release, each compared with the one before on the benchmarks that both have.
-- Published: 4, sheet 'Series' '系列走势', sorted by domain metric series
-- Columns:
--   edition             name         the edition in use
--   domain              domain       the domain's name
--   metric              word         'capability', 'safety' or 'risk_index'
--   series              name         the series
--   organization        name         the organization that made it
--   models              count        how many of its models have a value
--   first_model         name         the first of them
--   last_model          name         the last of them
--   first_on            date         the day on which the first was released
--   last_on             date         the day on which the last was released
--   first_value         points       the value of the first
--   last_value          points       the value of the last
--   lowest              points       the lowest value
--   highest             points       the highest value
--   change              change       sum of the changes from model to model, in points; NULL: not enough data
--   slope_per_year      slope        slope of least squares, points a year; NULL: fewer than smallest_sample models
--   theil_sen_per_year  slope        median slope (Theil and Sen), points a year; NULL: as before
--   mann_kendall_tau    coefficient  Kendall's tau of value and time; NULL: as before
--   mann_kendall_p      probability  its p value; NULL: as before
--   r2                  coefficient  coefficient of determination of the slope; NULL: as before
--   shape               result word  'stable', 'rising', 'falling', 'rise_then_fall', 'fall_then_rise' or 'fluctuating'; NULL:
--                                    not enough data
--   level               result word  where the mean of its models stands in the domain: 'low', 'middle' or 'high'
--   last_level          result word  where its last model stands
--   estimated           fact share   share of the weight behind a value that is estimated: the highest of its models
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
-- With this series_trend answers for all three metrics.
WHERE metric IS NOT NULL;
