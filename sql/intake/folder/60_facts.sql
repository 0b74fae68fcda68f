-- What is known of models, benchmarks and evaluators beside the scores.

@FOLDER(rows declaration)@
@FOLDER(rows threat_step)@

INSERT INTO benchmark_step (benchmark_id, threat_step_id, source)
SELECT
  benchmark.benchmark_id,
  threat_step.threat_step_id,
  nullif(c.source, '')
FROM benchmark_step_csv AS c
JOIN benchmark ON benchmark.name = c.benchmark
JOIN domain ON domain.name = c.domain
JOIN threat_step ON threat_step.domain_id = domain.domain_id AND threat_step.name = c.step
ORDER BY c.rowid;

INSERT INTO alias (name, model_id, benchmark_id)
SELECT
  nullif(c.alias, ''),
  model.model_id,
  benchmark.benchmark_id
FROM alias_csv AS c
LEFT JOIN model ON model.name = c.model
LEFT JOIN benchmark ON benchmark.name = c.benchmark
ORDER BY c.rowid;

INSERT INTO task (tool, task, arguments, metric, benchmark_id, unit, higher_is_better)
SELECT
  nullif(c.tool, ''),
  nullif(c.task, ''),
  c.arguments,
  nullif(c.metric, ''),
  benchmark.benchmark_id,
  nullif(c.unit, ''),
  nullif(c.higher_is_better, '')
FROM task_csv AS c
JOIN benchmark ON benchmark.name = c.benchmark
ORDER BY c.rowid;

-- A rank that is not given is that of the kind.
INSERT INTO evaluator (name, kind, rank, source)
SELECT
  nullif(c.name, ''),
  nullif(c.kind, ''),
  coalesce(nullif(c.rank, ''), (SELECT k.rank FROM z_evaluator_kind AS k WHERE k.kind IS nullif(c.kind, '')), 1), -- of a wrong kind says the CHECK
  nullif(c.source, '')
FROM evaluator_csv AS c
ORDER BY c.rowid;

@FOLDER(rows missing_score)@

INSERT INTO general_index (model_id, name, version, value, origin, retrieved_on, source)
SELECT
  model.model_id,
  nullif(c.name, ''),
  c.version,
  nullif(c.value, ''),
  nullif(c.origin, ''),
  nullif(c.retrieved_on, ''),
  nullif(c.source, '')
FROM general_index_csv AS c
JOIN model ON model.name = c.model
ORDER BY c.rowid;
