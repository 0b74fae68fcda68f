-- The four headline tables. For the sqlite3 shell, on a filled database with the extension loaded.
.mode list
.headers off
SELECT
  'sqlite-airisk ' || airisk_version() || ': ' || count(*) FILTER (WHERE origin = 'synthetic') || ' of '
  || count(*) || ' scores are SYNTHETIC: a generator made them, they say' || char(10)
  || 'nothing about the real models. ' || count(*) FILTER (WHERE origin = 'published') || ' are published.'
FROM score;

.mode box
.headers on
.print
.print Risk ranking: the five highest risk indexes of each domain (compare within a domain only)
SELECT domain, rank, model, capability, safety, risk_index
FROM (
  SELECT
    d.domain_id,
    r.domain,
    rank() OVER (PARTITION BY r.domain ORDER BY r.risk_index DESC) AS rank,
    r.model,
    fixed(r.capability, 1) AS capability,
    fixed(r.safety, 1) AS safety,
    fixed(r.risk_index, 1) AS risk_index
  FROM model_risk AS r
  JOIN domain AS d ON d.name = r.domain
  JOIN method AS m ON m.name = r.method AND m.is_current
  WHERE r.risk_index IS NOT NULL
)
WHERE rank <= 5
ORDER BY domain_id, rank;

.print
.print Risk Pareto frontier: no other model is both more capable and less safe
SELECT
  d.name AS domain,
  f.model,
  fixed(f.capability, 1) AS capability,
  fixed(f.safety, 1) AS safety,
  fixed(f.risk_index, 1) AS risk_index
FROM domain AS d
JOIN pareto_frontier(d.name) AS f
ORDER BY d.domain_id, f.capability DESC;

.print
.print Trend of every series: risk index in the domain cyber
.print change counts only the benchmarks that both models of a step have, so it may differ from last_value - first_value
SELECT
  series,
  models,
  fixed(first_value, 1) AS first_value,
  fixed(last_value, 1) AS last_value,
  fixed(change, 1) AS change,
  fixed(slope_per_year, 1) AS slope_per_year,
  shape,
  level
FROM series_trend('cyber');

.print
.mode list
.headers off
SELECT 'Growth of the record risk index in the year to ' || ends_on || ', the end of ' || name
FROM period
WHERE is_current;

.mode box
.headers on
SELECT
  g.domain,
  fixed(g.record_before, 1) AS before,
  g.record_before_model AS before_model,
  fixed(g.record, 1) AS record,
  g.record_model,
  fixed(g.growth, 1) || ' %' AS growth
FROM risk_growth AS g
JOIN domain AS d ON d.name = g.domain
JOIN method AS m ON m.name = g.method AND m.is_current
WHERE g.is_current
ORDER BY d.domain_id;
