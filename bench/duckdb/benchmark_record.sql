CREATE VIEW benchmark_record AS
WITH before AS (
  SELECT
    *,
    max(score) OVER (
      PARTITION BY benchmark_id
      ORDER BY released_on, model_id
      ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
    ) AS previous_record
  FROM comparable_score
)
SELECT
  r.benchmark,
  r.measures,
  r.model_id,
  r.model,
  r.series,
  r.organization,
  r.released_on,
  r.score,
  r.previous_record,
  CASE
    WHEN mo.training_cutoff IS NULL OR b.items_public_on IS NULL THEN 'unknown'
    WHEN CAST(b.items_public_on AS VARCHAR) <= CAST(mo.training_cutoff AS VARCHAR) THEN 'exposed'
    ELSE 'clean'
  END AS exposure,
  coalesce(g.comparability, 'unknown') AS comparability,
  (SELECT count(*) FROM left_out_score AS l WHERE l.benchmark_id = r.benchmark_id) AS scores_left_out
FROM before AS r
JOIN model AS mo USING (model_id)
JOIN benchmark AS b USING (benchmark_id)
LEFT JOIN counted_group AS g USING (benchmark_id)
WHERE r.score > coalesce(r.previous_record, -1);
