-- Which benchmarks does the report use, in which domain?
-- One row per domain of the current method and benchmark with weight in it.
DROP VIEW IF EXISTS current_benchmark;
CREATE VIEW current_benchmark AS
SELECT
  d.method,
  d.domain_id,
  d.domain,
  d.label_en,
  d.label_zh,
  b.benchmark_id,
  b.name AS benchmark,
  b.measures,
  w.weight
FROM current_domain AS d
JOIN method AS me ON me.name = d.method
JOIN weight AS w ON w.method_id = me.method_id AND w.domain_id = d.domain_id
JOIN benchmark AS b ON b.benchmark_id = w.benchmark_id;
