CREATE VIEW risk_record AS
WITH mixed AS (
  SELECT DISTINCT
    b.domain,
    l.model_id,
    1 AS is_mixed
  FROM left_out_score AS l
  JOIN monitored_benchmark AS b USING (benchmark_id)
),
before AS (
  SELECT
    r.*,
    m.is_mixed,
    count(m.is_mixed) FILTER (WHERE risk_index IS NOT NULL) OVER earlier AS mixed_before
  FROM index_score AS r
  LEFT JOIN mixed AS m USING (domain, model_id)
  WINDOW earlier AS (
    PARTITION BY domain
    ORDER BY released_on, model_id
    ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
  )
)
SELECT
  domain,
  model_id,
  model,
  series,
  organization,
  released_on,
  year(released_on) || 'Q' || quarter(released_on) AS quarter,
  risk_index,
  previous_record,
  models_before,
  coverage,
  estimated,
  CAST(models_before > 0 AND (is_mixed IS NOT NULL OR mixed_before > 0) AS INTEGER) AS mixes_groups
FROM before
WHERE is_record = 1;
