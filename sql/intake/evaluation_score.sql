-- What does each imported result come to on the scale of scores?
-- One row per evaluation, but for those of withdrawn models.
-- Columns:
--   evaluation_id         id         its id in the table evaluation
--   model_id              id         the model's id
--   model                 name       the model's name
--   benchmark_id          id         the benchmark's id
--   benchmark             benchmark  the benchmark's name
--   tool                  word       the program that wrote the file; 'entry': it was entered
--   metric                word       the metric that the file names
--   variant               word       the metric with its reducer and scorer: 'metric,reducer@scorer'
--   value                 fact REAL  the value as the file has it
--   unit                  word       the unit of that value; NULL: not known
--   score                 points     the value on the scale of scores, 0..100, the higher the more capable or the safer; NULL:
--                                    the run did not end well, no sample was scored, the evaluation is withdrawn, or the value's
--                                    unit is not known or it lies outside the benchmark's range
--   standard_error        change     its standard error on that scale; NULL: not known
--   standard_error_basis  word       'given': the file states it; 'interval': it follows from an interval; NULL: there is none
--   refusal_rate          share      share of the answers that are refusals, 0..1; NULL: not known
--   samples               count      how many questions were scored; NULL: not known
--   samples_total         count      how many questions the run has; NULL: not known
--   samples_completed     count      how many of them were completed; NULL: not known
--   samples_scored        count      how many of them have a score; NULL: not known
--   completeness          name       how much of the run and of the benchmark has a score: 'complete', 'partial' or 'unknown'
--   evaluator_id          id         the evaluator's id; NULL: not known
--   harness               name       the program that ran the benchmark; NULL: not known
--   benchmark_version     name       the version of the benchmark, or its window; NULL: not known
--   configuration         source     the settings of the run, 'key=value,...'; '': not known
--   run                   name       the run's id; NULL: not known
--   evaluated_at          date       when it was measured, in UTC; NULL: no date is known
--   date_basis            word       what that time is of: 'run', 'file', 'retrieved' or 'import'
--   evaluated_on          date       the day of the measurement; NULL: not known, for a day of retrieval or import is none
--   no_later_than         date       the last day on which it can have been measured
--   scored_at             date       when the run was scored, in UTC; NULL: not known
--   status                word       how the run ended: 'success', 'error', 'cancelled' or 'started'
--   origin                word       where the value comes from: 'published', 'measured', 'reported', 'synthetic' or 'unknown'
--   source                source     where it comes from: what the file says, else tool and file
--   file                  source     the file that it was read from; NULL: it was entered
--   sha256                source     the hash of that file
--   path                  source     its place in that file
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
      SELECT @AS_SCORE(e.value, c)@
      FROM z_benchmark_scale AS c
      WHERE c.benchmark_id = e.benchmark_id
        AND c.unit = e.unit
        AND c.higher_is_better = coalesce(e.higher_is_better, b.higher_is_better)
        AND e.value BETWEEN c.lowest AND c.highest
    )
  END AS score,
  CASE
    WHEN e.standard_error IS NOT NULL THEN (
      SELECT @ERROR_AS_SCORE(e.standard_error, c)@
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
