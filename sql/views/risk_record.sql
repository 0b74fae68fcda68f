-- Which models set a new record risk index when they were released?
-- One row per domain and record: strictly higher than every model before it in order of release (of one day: model_id). The
-- scores that C and S are the means of may be of several comparability groups (left_out_score): mixes_groups says so.
DROP VIEW IF EXISTS risk_record;
CREATE VIEW risk_record AS
WITH mixed AS MATERIALIZED (
  SELECT DISTINCT
    b.domain,
    s.model_id,
    s.released_on
  FROM left_out_score AS l
  JOIN monitored_benchmark AS b ON b.benchmark_id = l.benchmark_id
  JOIN index_score AS s ON s.domain = b.domain AND s.model_id = l.model_id
  WHERE s.risk_index IS NOT NULL
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
  r.previous_record, -- NULL for the first model
  r.models_before, -- models before it that have a risk index
  r.coverage, -- share of the applicable weight that had a score, the lower of capability and safety
  r.estimated, -- share of the weight behind its scores that is estimated, the higher of the two
  -- 1: it or a model before it has a score of another comparability group than most on that benchmark
  r.models_before > 0
    AND EXISTS (SELECT 1 FROM mixed AS m WHERE m.domain = r.domain AND (m.released_on, m.model_id) <= (r.released_on, r.model_id)) AS mixes_groups
FROM index_score AS r
WHERE r.is_record;
