CREATE VIEW domain_score AS
SELECT
  me.name AS method,
  d.name AS domain,
  mo.model_id,
  any_value(mo.model) AS model,
  b.measures,
  sum(w.weight * s.value) / sum(w.weight) FILTER (WHERE s.value IS NOT NULL) AS score,
  coalesce(sum(w.weight) FILTER (WHERE s.value IS NOT NULL), 0) / sum(w.weight) FILTER (WHERE g.reason IS NULL) AS coverage,
  count(*) AS benchmarks,
  count(g.reason) AS benchmarks_not_applicable,
  count(s.value) AS benchmarks_scored,
  coalesce(sum(w.weight) FILTER (WHERE s.origin = 'synthetic'), 0)
    / sum(w.weight) FILTER (WHERE s.value IS NOT NULL) AS synthetic_share
FROM weight AS w
JOIN method AS me USING (method_id)
JOIN domain AS d USING (domain_id)
JOIN benchmark AS b USING (benchmark_id)
CROSS JOIN monitored_model AS mo
LEFT JOIN score AS s ON s.model_id = mo.model_id AND s.benchmark_id = w.benchmark_id
LEFT JOIN missing_score AS g ON g.model_id = mo.model_id AND g.benchmark_id = w.benchmark_id AND g.reason = 'not_applicable'
GROUP BY
  me.name,
  d.name,
  mo.model_id,
  b.measures;
