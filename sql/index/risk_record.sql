-- Which models set a new record risk index when they were released?
-- One row per domain and record: strictly higher than every model before it in order of release (of one day: model_id). The
-- scores that C and S are the means of may be of several comparability groups (left_out_score): mixes_groups says so.
-- Published: 6, sheet 'Records' '风险记录', sorted by domain released_on model_id
-- Columns:
--   edition          name
--   domain           domain
--   model_id         id
--   model            whole name
--   series           name
--   organization     name
--   released_on      date
--   quarter          word
--   risk_index       risk
--   previous_record  risk        NULL for the first model
--   models_before    count       models before it that have a risk index
--   coverage         fact share  share of the applicable weight that had a score, the lower of capability and safety
--   estimated        fact share  share of the weight behind its scores that is estimated, the higher of the two
--   mixes_groups     flag        1: it or a model before it has a score in
DROP VIEW IF EXISTS risk_record;
CREATE VIEW risk_record AS
WITH left_out AS MATERIALIZED (
  SELECT DISTINCT
    b.domain,
    l.model_id
  FROM left_out_score AS l
  JOIN monitored_benchmark AS b ON b.benchmark_id = l.benchmark_id
),
-- The first model of each domain that is compared with scores of another group.
mixed AS MATERIALIZED (
  SELECT
    domain,
    released_on,
    model_id
  FROM (
    SELECT
      domain,
      released_on,
      model_id,
      row_number() OVER (PARTITION BY domain ORDER BY released_on, model_id) AS place
    FROM index_score AS s
    WHERE s.risk_index IS NOT NULL AND CASE WHEN (s.domain, s.model_id) IN (SELECT domain, model_id FROM left_out) THEN 1 ELSE 0 END
  )
  WHERE place = 1
)
SELECT
  r.edition,
  r.domain,
  r.model_id,
  r.model,
  r.series,
  r.organization,
  r.released_on,
  quarter(r.released_on) AS quarter,
  r.risk_index,
  r.previous_record,
  r.models_before,
  r.coverage,
  r.estimated,
  -- 1: it or a model before it has a score of another comparability group than most on that benchmark
  r.models_before > 0
    AND EXISTS (SELECT 1 FROM mixed AS m WHERE m.domain = r.domain AND (m.released_on, m.model_id) <= (r.released_on, r.model_id)) AS mixes_groups
FROM index_score AS r
WHERE r.is_record;
