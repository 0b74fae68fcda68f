-- Which models set a new record risk index when they were released?
-- One row per method, domain and record: strictly higher than every model before it in order of release
-- (of one day: model_id).
DROP VIEW IF EXISTS risk_record;
CREATE VIEW risk_record AS
WITH before AS (
  SELECT
    *,
    max(risk_index) OVER earlier AS previous_record,
    count(risk_index) OVER earlier AS models_before
  FROM model_risk
  WINDOW earlier AS (
    PARTITION BY method, domain
    ORDER BY released_on, model_id
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
  min(capability_coverage, safety_coverage) AS coverage -- share of the applicable weight that had a score, the lower of the two
FROM before
WHERE risk_index > coalesce(previous_record, -1);
