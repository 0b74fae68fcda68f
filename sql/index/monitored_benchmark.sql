-- Which benchmarks does the report use, in which domain, as part of what?
-- One row per domain, benchmark and component in which it has a weight under the edition's method.
-- Published: 25, sorted by domain_id benchmark_id component
-- Columns:
--   edition       name
--   domain_id     id
--   domain        domain
--   label_en      name
--   label_zh      name
--   benchmark_id  id
--   benchmark     benchmark
--   measures      word
--   about         word       what it tests
--   about_zh      word
--   component     word       'capability' and 'safety' where the method has no finer ones
--   weight        fact
DROP VIEW IF EXISTS monitored_benchmark;
CREATE VIEW monitored_benchmark AS
SELECT
  (SELECT edition_name()) AS edition,
  d.domain_id,
  d.name AS domain,
  d.label_en,
  coalesce(d.label_zh, d.label_en) AS label_zh,
  b.benchmark_id,
  b.name AS benchmark,
  b.measures,
  b.about,
  b.about_zh,
  w.component,
  coalesce(edition_scenario('weight', b.name) + 0.0, w.weight) AS weight
FROM z_weight AS w
JOIN z_domain AS d ON d.domain_id = w.domain_id
JOIN z_benchmark AS b ON b.benchmark_id = w.benchmark_id
WHERE edition_scenario('without', b.name) IS NULL;
