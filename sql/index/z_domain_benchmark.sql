-- Which benchmarks does the report use, in which domain?
-- One row per domain and benchmark with weight in it; monitored_benchmark has one for each component in which it counts.
DROP VIEW IF EXISTS z_domain_benchmark;
CREATE VIEW z_domain_benchmark AS
SELECT DISTINCT
  edition,
  domain_id,
  domain,
  label_en,
  label_zh,
  benchmark_id,
  benchmark,
  measures
FROM z_monitored_benchmark;
