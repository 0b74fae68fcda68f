-- What are the numbers of: which period, method and data?
-- One row per fact, in order of place.
DROP VIEW IF EXISTS report_fact;
CREATE VIEW report_fact AS
SELECT 1 AS place, 'period' AS name, p.period AS value, 'reporting period; NULL: none is current, and every model counts' AS about
FROM current_period AS p
UNION ALL
SELECT 2, 'starts_on', p.starts_on, 'first day of the period'
FROM current_period AS p
UNION ALL
SELECT 3, 'ends_on', iif(p.period IS NULL, NULL, p.ends_on), 'last day of the period'
FROM current_period AS p
UNION ALL
SELECT 4, 'published_on', p.published_on, 'publication of the period''s report'
FROM current_period AS p
UNION ALL
SELECT 5, 'method', me.name, coalesce(me.about, me.formula)
FROM method AS me
WHERE me.is_current
UNION ALL
SELECT 6, 'models', CAST(count(DISTINCT model_id) AS TEXT), 'with a score'
FROM current_score
UNION ALL
SELECT 7, 'scores', CAST(count(*) AS TEXT), 'of these models'
FROM current_score
UNION ALL
SELECT 8, 'synthetic_scores', CAST(count(*) AS TEXT), 'of them made by a generator: they and all that is computed from them say nothing about the real models'
FROM current_score
WHERE origin = 'synthetic'
UNION ALL
SELECT 9, 'airisk_version', airisk_version(), 'of the program'
UNION ALL
SELECT 10, 'schema_version', CAST(airisk_schema_version() AS TEXT), 'of the database';
