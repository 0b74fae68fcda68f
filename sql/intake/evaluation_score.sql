-- What does each imported result come to on the scale of scores? One row per evaluation: `score` is 0..100, the
-- higher the more capable or the safer, with its standard error; NULL when the run did not end well, when its unit
-- is not known, when no sample was scored, when it was withdrawn, or when it lies outside of the benchmark's range.
-- `completeness` says how much of the run, and of the benchmark, the value stands for. The results of a withdrawn model
-- are not among them.
-- Columns:
--   evaluation_id         id
--   model_id              id
--   model                 name
--   benchmark_id          id
--   benchmark             benchmark
--   tool                  name
--   metric                word
--   variant               name       metric,reducer@scorer
--   value                 points
--   unit                  word
--   score                 points     0..100; NULL: not usable
--   standard_error        change
--   standard_error_basis  name       'given', 'interval'
--   refusal_rate          share      0..1
--   samples               count
--   samples_total         name
--   samples_completed     name
--   samples_scored        name
--   completeness          name       'complete', 'partial' or 'unknown'
--   evaluator_id          id
--   harness               name
--   benchmark_version     name       or its window
--   configuration         source
--   run                   name
--   evaluated_at          date       UTC; NULL: no date is known
--   date_basis            name       'run', 'file', 'retrieved' or 'import'
--   evaluated_on          date       NULL: not known; the day of import or retrieval is none of evaluation
--   no_later_than         name       the last day on which it can have been measured
--   scored_at             date
--   status                word
--   origin                word
--   source                source
--   file                  name
--   sha256                name
--   path                  name
DROP VIEW IF EXISTS evaluation_score;
CREATE VIEW evaluation_score AS
SELECT
  e.evaluation_id,
  e.model_id,
  m.name AS model,
  e.benchmark_id,
  b.name AS benchmark,
  e.tool,
  e.metric,
  e.metric || coalesce(',' || e.reducer, '') || coalesce('@' || e.scorer, '') AS variant,
  e.value,
  e.unit,
  CASE
    WHEN NOT e.withdrawn AND e.status = 'success' AND e.samples IS NOT 0 THEN (
      SELECT round((e.value - c.zero) / c.point, 12)
      FROM z_benchmark_scale AS c
      WHERE c.benchmark_id = e.benchmark_id
        AND c.unit = e.unit
        AND c.higher_is_better = coalesce(e.higher_is_better, b.higher_is_better)
        AND e.value BETWEEN c.lowest AND c.highest
    )
  END AS score,
  CASE
    WHEN e.standard_error IS NOT NULL THEN (
      SELECT round(e.standard_error / c.point, 12)
      FROM z_benchmark_scale AS c
      WHERE c.benchmark_id = e.benchmark_id AND c.unit = e.unit AND c.higher_is_better = 1
    )
  END AS standard_error,
  e.standard_error_basis,
  e.refusal_rate,
  e.samples,
  e.samples_total,
  e.samples_completed,
  e.samples_scored,
  @COMPLETENESS(e, b.items)@ AS completeness,
  e.evaluator_id,
  e.harness,
  e.task_version AS benchmark_version,
  e.configuration,
  e.run,
  e.evaluated_at,
  e.date_basis,
  iif(e.date_basis IN ('run', 'file'), substr(e.evaluated_at, 1, 10), NULL) AS evaluated_on,
  @EVALUATED_NO_LATER_THAN(e)@ AS no_later_than,
  e.scored_at,
  e.status,
  e.origin,
  coalesce(e.source, e.tool || ': ' || e.file) AS source,
  e.file,
  e.sha256,
  e.path
FROM evaluation AS e
JOIN model AS m ON m.model_id = e.model_id
JOIN benchmark AS b ON b.benchmark_id = e.benchmark_id
WHERE NOT m.withdrawn;
