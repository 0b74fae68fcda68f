-- Do two benchmarks rank the models alike?
-- One row per pair of benchmarks, each pair once. Only monitored models count that have a score on both benchmarks, in
-- the comparability group that counts (benchmark_group).
-- Published: 14, sheet 'Benchmark correlations' '基准相关', sorted by benchmark other_benchmark
-- Columns:
--   edition          name         the edition in use
--   benchmark        benchmark    name of the benchmark
--   measures         word         what the benchmark measures: 'capability' or 'safety'
--   other_benchmark  benchmark    name of the other benchmark
--   other_measures   word         what the other benchmark measures: 'capability' or 'safety'
--   models           count        monitored models with a score on both
--   pearson          coefficient  Pearson correlation of the scores, -1..1; NULL: fewer than smallest_sample models, or
--                                 all scores of one are equal
--   spearman         coefficient  Spearman rank correlation of the scores, -1..1; NULL: as pearson
--   spearman_p       probability  p value of spearman, two-sided; NULL: as pearson
DROP VIEW IF EXISTS z_benchmark_correlation;
CREATE VIEW z_benchmark_correlation AS
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

DROP VIEW IF EXISTS benchmark_correlation;
CREATE VIEW benchmark_correlation AS
@TYPED(benchmark_correlation)@
