-- Which models set a new record risk index when they were released?
-- One row per method, domain and record: strictly higher than every model before it in order of release
-- (of one day: model_id). The scores that C and S are the means of may be of several comparability groups
-- (left_out_score): mixes_groups says so.
DROP VIEW IF EXISTS risk_record;
CREATE VIEW risk_record AS
WITH mixed AS MATERIALIZED (
  SELECT DISTINCT
    me.name AS method,
    d.name AS domain,
    l.model_id
  FROM left_out_score AS l
  JOIN weight AS w ON w.benchmark_id = l.benchmark_id
  JOIN method AS me ON me.method_id = w.method_id
  JOIN domain AS d ON d.domain_id = w.domain_id
),
before AS (
  SELECT
    r.*,
    m.model_id IS NOT NULL AS is_mixed,
    max(r.risk_index) OVER earlier AS previous_record,
    count(r.risk_index) OVER earlier AS models_before,
    total(r.risk_index IS NOT NULL AND m.model_id IS NOT NULL) OVER earlier AS mixed_before
  FROM model_risk AS r
  LEFT JOIN mixed AS m ON m.method = r.method AND m.domain = r.domain AND m.model_id = r.model_id
  WINDOW earlier AS (
    PARTITION BY r.method, r.domain
    ORDER BY r.released_on, r.model_id
    ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
  )
)
SELECT
  method,
  domain,
  model_id,
  model,
  series,
  organization,
  released_on,
  quarter(released_on) AS quarter,
  risk_index,
  previous_record, -- NULL for the first model
  models_before, -- models before it that have a risk index
  min(capability_coverage, safety_coverage) AS coverage, -- share of the applicable weight that had a score, the lower of the two
  models_before > 0 AND is_mixed + mixed_before > 0 AS mixes_groups -- 1: it or a model before it has a score of another comparability group than most on that benchmark
FROM before
WHERE risk_index > coalesce(previous_record, -1);
