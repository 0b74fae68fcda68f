-- Do two benchmarks rank the models alike?
-- One row per pair of benchmarks (each pair once), over the monitored models that have a score on both, of the comparability group that counts; NULL where fewer than smallest_sample models have.
DROP VIEW IF EXISTS benchmark_correlation;
CREATE VIEW benchmark_correlation AS
SELECT
  (SELECT edition_name()) AS edition,
  a.name AS benchmark,
  a.measures,
  b.name AS other_benchmark,
  b.measures AS other_measures,
  count(y.value) AS models,
  CASE WHEN count(y.value) >= (SELECT value FROM parameter WHERE name = 'smallest_sample') THEN corr(x.value, y.value) END AS pearson, -- -1..1
  CASE WHEN count(y.value) >= (SELECT value FROM parameter WHERE name = 'smallest_sample') THEN spearman(x.value, y.value) END AS spearman, -- -1..1
  CASE WHEN count(y.value) >= (SELECT value FROM parameter WHERE name = 'smallest_sample') THEN spearman_p(x.value, y.value) END AS spearman_p -- two-sided
FROM benchmark AS a
JOIN benchmark AS b ON b.benchmark_id > a.benchmark_id
LEFT JOIN score AS x
  ON x.benchmark_id = a.benchmark_id
  AND x.model_id IN (SELECT model_id FROM monitored_model)
  AND CASE WHEN (x.model_id, x.benchmark_id) IN (SELECT model_id, benchmark_id FROM left_out_score) THEN 0 ELSE 1 END
-- The index keeps the scores of a benchmark side by side; the primary key would jump to every model.
LEFT JOIN score AS y INDEXED BY score_by_benchmark ON y.benchmark_id = b.benchmark_id AND y.model_id = x.model_id
  AND CASE WHEN (y.model_id, y.benchmark_id) IN (SELECT model_id, benchmark_id FROM left_out_score) THEN 0 ELSE 1 END
GROUP BY
  a.benchmark_id,
  b.benchmark_id;
