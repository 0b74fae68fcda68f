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
SELECT
  r.domain,
  r.rank,
  r.model,
  fixed(r.capability, 1) AS capability,
  fixed(r.safety, 1) AS safety,
  fixed(r.risk_index, 1) AS risk_index,
  bar(r.risk_index, 100, 25) AS "0 .. 100",
  iif(r.estimated > 0, fixed(100 * r.estimated, 0) || ' %', '') AS estimated
FROM monitored_domain AS d
CROSS JOIN risk_ranking AS r ON r.domain = d.domain
WHERE r.rank <= 5
ORDER BY d.domain_id, r.rank;

.print
.print Risk Pareto frontier: no other model is both more capable and less safe
SELECT
  f.domain,
  f.model,
  fixed(f.capability, 1) AS capability,
  fixed(f.safety, 1) AS safety,
  fixed(f.risk_index, 1) AS risk_index
FROM monitored_domain AS d
CROSS JOIN frontier AS f ON f.domain = d.domain
ORDER BY d.domain_id, f.capability DESC;

.print
.print Trend of every series: risk index in the domain cyber
SELECT
  series,
  models,
  fixed(first_value, 1) AS first_value,
  fixed(last_value, 1) AS last_value,
  fixed(change, 1) AS change,
  fixed(slope_per_year, 1) AS slope_per_year,
  shape,
  level,
  iif(estimated > 0, fixed(100 * estimated, 0) || ' %', '') AS estimated
FROM series_trend('cyber');

.print
.mode list
.headers off
SELECT 'Growth of the record risk index from ' || baseline_on || ' to ' || until || ' (edition ' || edition || ')'
  || coalesce('; that day, as the edition states: ' || baseline_reason, '')
FROM edition_in_use;

.mode box
.headers on
SELECT
  g.domain,
  fixed(g.record_before, 1) AS before,
  g.record_before_model AS before_model,
  fixed(g.record, 1) AS record,
  g.record_model,
  fixed(g.growth, 1) || ' %' AS growth
FROM monitored_domain AS d
CROSS JOIN risk_growth AS g ON g.domain = d.domain
WHERE g.is_edition_period
ORDER BY d.domain_id;
