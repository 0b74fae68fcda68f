-- Which benchmarks does the report use, in which domain, as part of what?
-- One row per domain, benchmark and component in which the benchmark has a weight under the edition's method.
-- Published: 25, sorted by domain_id benchmark_id component
-- Columns:
--   edition       name       the edition in use
--   domain_id     id         the domain's id
--   domain        domain     the domain's name
--   label_en      name TEXT  the domain's name for readers, in English
--   label_zh      name TEXT  the same in Chinese; label_en where there is none
--   benchmark_id  id         the benchmark's id
--   benchmark     benchmark  the benchmark's name
--   measures      word       what the benchmark measures: 'capability' or 'safety'
--   about         word       what the benchmark tests, in English
--   about_zh      word       the same in Chinese
--   component     word       the part of the index in which it counts: 'capability', 'safety' or a component of the method
--   weight        fact       its weight in that part, of the scenario that holds, else of the method
DROP VIEW IF EXISTS z_monitored_benchmark;
CREATE VIEW z_monitored_benchmark AS
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

DROP VIEW IF EXISTS monitored_benchmark;
CREATE VIEW monitored_benchmark AS
@TYPED(monitored_benchmark)@
