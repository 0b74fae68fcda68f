-- Do two benchmarks rank the models alike?
-- One row per pair of benchmarks (each pair once), over the monitored models that have a score on both, of the comparability
-- group that counts; NULL where fewer than smallest_sample models have.
-- Published: 14, sheet 'Benchmark correlations' '基准相关', sorted by benchmark other_benchmark
-- Columns:
--   edition          name
--   benchmark        benchmark
--   measures         word
--   other_benchmark  benchmark
--   other_measures   word
--   models           count
--   pearson          coefficient  -1..1
--   spearman         coefficient  -1..1
--   spearman_p       probability  two-sided
DROP VIEW IF EXISTS benchmark_correlation;
CREATE VIEW benchmark_correlation AS
WITH compared AS MATERIALIZED (
  SELECT benchmark_id, model_id, score AS value
  FROM comparable_score
)
SELECT
  (SELECT edition_name()) AS edition,
  a.name AS benchmark,
  a.measures,
  b.name AS other_benchmark,
  b.measures AS other_measures,
  count(y.value) AS models,
  CASE WHEN count(y.value) >= parameter_value('smallest_sample') THEN corr(x.value, y.value) END AS pearson,
  CASE WHEN count(y.value) >= parameter_value('smallest_sample') THEN spearman(x.value, y.value) END AS spearman,
  CASE WHEN count(y.value) >= parameter_value('smallest_sample') THEN spearman_p(x.value, y.value) END AS spearman_p
FROM z_benchmark AS a
JOIN z_benchmark AS b ON b.benchmark_id > a.benchmark_id
LEFT JOIN compared AS x ON x.benchmark_id = a.benchmark_id
LEFT JOIN compared AS y ON y.benchmark_id = b.benchmark_id AND y.model_id = x.model_id
GROUP BY
  a.benchmark_id,
  b.benchmark_id;
