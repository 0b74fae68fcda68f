-- How did each series move up to the end of the current period?
-- One row per method, domain, metric ('capability', 'safety', 'risk_index') and series with a value: the
-- rows of series_trend, which defines shape and level. The statistics over dates are
-- NULL where the series has fewer than smallest_sample models.
DROP VIEW IF EXISTS current_trend;
CREATE VIEW current_trend AS
SELECT
  me.name AS method,
  t.domain,
  m.column1 AS metric,
  t.series,
  t.organization,
  t.models,
  t.first_model,
  t.last_model,
  t.first_on,
  t.last_on,
  t.first_value,
  t.last_value,
  t.lowest,
  t.highest,
  t.change,
  iif(t.models >= sa.value, t.slope_per_year, NULL) AS slope_per_year,
  iif(t.models >= sa.value, t.theil_sen_per_year, NULL) AS theil_sen_per_year,
  iif(t.models >= sa.value, t.mann_kendall_tau, NULL) AS mann_kendall_tau,
  iif(t.models >= sa.value, t.mann_kendall_p, NULL) AS mann_kendall_p,
  iif(t.models >= sa.value, t.r2, NULL) AS r2,
  t.shape,
  t.level, -- of the mean of the series' models
  t.last_level -- of the last model alone
FROM current_period AS p
CROSS JOIN method AS me
CROSS JOIN (VALUES ('capability'), ('safety'), ('risk_index')) AS m
CROSS JOIN parameter AS sa ON sa.name = 'smallest_sample'
CROSS JOIN series_trend AS t
  ON t.method = me.name
  AND t.metric = m.column1
  AND t.as_of = p.ends_on;
