-- Which steps of a domain's threat model does a benchmark test, and how many models were tested?
-- One row per domain and step of its threat model. A step is something a person must be able to do on the way to harm.
-- A benchmark covers a step when it tests some of it; how much is not said.
-- Published: 55, sheet 'Threat steps' '威胁环节', sorted by domain position step
-- Columns:
--   edition     name      the edition in use
--   domain      domain    name of the domain
--   position    sequence  position of the step in its domain
--   step        name      name of the step in English
--   step_zh     name      name of the step in Chinese
--   about       sentence  what the step is
--   benchmarks  count     benchmarks of the domain that cover the step; 0: none
--   assumed     count     those without a source: that they cover it is an assumption
--   covered_by  sentence  names of these benchmarks
--   models      count     monitored models with a score on one of them
--   source      sentence  source of the threat model
DROP VIEW IF EXISTS z_threat_coverage;
CREATE VIEW z_threat_coverage AS
WITH covered AS MATERIALIZED (
  SELECT s.threat_step_id, w.benchmark_id, w.benchmark, s.source
  FROM z_benchmark_step AS s
  JOIN z_threat_step AS t ON t.threat_step_id = s.threat_step_id
  JOIN z_domain_benchmark AS w ON w.domain_id = t.domain_id AND w.benchmark_id = s.benchmark_id
),
scored AS MATERIALIZED (
  SELECT c.threat_step_id, count(DISTINCT m.model_id) AS models
  FROM covered AS c
  JOIN monitored_score AS m ON m.benchmark_id = c.benchmark_id
  GROUP BY c.threat_step_id
),
named AS (
  SELECT
    threat_step_id,
    count(*) AS benchmarks,
    count(*) FILTER (WHERE source IS NULL) AS assumed,
    group_concat(benchmark, ', ') AS covered_by
  FROM (SELECT * FROM covered ORDER BY threat_step_id, benchmark_id)
  GROUP BY threat_step_id
)
SELECT
  d.edition,
  d.domain,
  t.position,
  t.name AS step,
  coalesce(t.name_zh, t.name) AS step_zh,
  t.about,
  coalesce(n.benchmarks, 0) AS benchmarks,
  coalesce(n.assumed, 0) AS assumed,
  n.covered_by,
  coalesce(m.models, 0) AS models,
  t.source
FROM z_monitored_domain AS d
JOIN z_threat_step AS t ON t.domain_id = d.domain_id
LEFT JOIN named AS n ON n.threat_step_id = t.threat_step_id
LEFT JOIN scored AS m ON m.threat_step_id = t.threat_step_id;

DROP VIEW IF EXISTS threat_coverage;
CREATE VIEW threat_coverage AS
@TYPED(threat_coverage)@
