-- What was measured, by whom, in which configuration, how completely and when? One row per measurement that could be a
-- score: the usable evaluations of one model, benchmark, run (of one tool, evaluator and configuration) and variant are
-- one. A run has several of them when it was imported from several files, or scored again. For it stands the file that a
-- person named (score_decision), else its latest scoring where every file says when it was scored; `evaluation_id` is of
-- that file. Of files with equal values it is any one: nothing hangs on it. A result without a run, of a table or SQL,
-- is a measurement of its own.
-- Columns:
--   evaluation_id         id
--   model_id              id
--   model                 name
--   benchmark_id          id
--   benchmark             benchmark
--   score                 points     0..100
--   standard_error        change     on the scale of scores; NULL: not given
--   standard_error_basis  name       'given' or 'interval'
--   samples               count
--   samples_total         name
--   samples_completed     name
--   samples_scored        name
--   completeness          name       'complete', 'partial' or 'unknown', as in evaluation_score
--   refusal_rate          share      0..1; NULL: not known
--   evaluator_id          id
--   evaluator             source     or 'unknown'
--   evaluator_kind        name
--   evaluator_rank        name
--   configuration         source     'key=value,...'; '': not known
--   comparability         word       harness, and version or window of the benchmark: only within a group are values alike
--   harness               name
--   benchmark_version     name
--   run                   name       NULL: not known
--   metric                word
--   variant               name
--   evaluated_at          date       UTC; NULL: no date is known
--   date_basis            name
--   evaluated_on          date
--   no_later_than         name       the last day on which it can have been measured
--   scored_at             date
--   files                 name       evaluations that are this measurement
--   files_differ          name       1: they have different values, and none is known to be the latest scoring
--   lowest                points
--   highest               points     of these files
--   tool                  name
--   origin                word
--   source                source
--   file                  name
--   sha256                name
--   path                  name
DROP VIEW IF EXISTS measurement;
CREATE VIEW measurement AS
WITH usable AS (
  SELECT
    s.*,
    coalesce(s.run, s.evaluation_id) AS run_or_own,
    count(*) OVER of_run AS files,
    -- Where a file does not say when it was scored, none is known to be the latest.
    iif(count(s.scored_at) OVER of_run = count(*) OVER of_run, s.scored_at IS max(s.scored_at) OVER of_run, 1) AS is_latest,
    s.evaluation_id IN (SELECT evaluation_id FROM score_decision) AS is_named
  FROM evaluation_score AS s
  WHERE s.score IS NOT NULL
  WINDOW of_run AS (PARTITION BY s.model_id, s.benchmark_id, coalesce(s.run, s.evaluation_id), s.tool, s.evaluator_id, s.configuration, s.variant)
),
latest AS (
  SELECT
    *,
    min(score) OVER of_run AS lowest,
    max(score) OVER of_run AS highest,
    row_number() OVER (
      PARTITION BY model_id, benchmark_id, run_or_own, tool, evaluator_id, configuration, variant
      ORDER BY is_named DESC, evaluated_at DESC, samples DESC, sha256, evaluation_id
    ) AS place
  FROM usable
  WHERE is_latest OR is_named
  WINDOW of_run AS (PARTITION BY model_id, benchmark_id, run_or_own, tool, evaluator_id, configuration, variant)
)
SELECT
  c.evaluation_id,
  c.model_id,
  c.model,
  c.benchmark_id,
  c.benchmark,
  c.score,
  c.standard_error,
  c.standard_error_basis,
  c.samples,
  c.samples_total,
  c.samples_completed,
  c.samples_scored,
  c.completeness,
  c.refusal_rate,
  c.evaluator_id,
  coalesce(v.name, 'unknown') AS evaluator,
  coalesce(v.kind, 'unknown') AS evaluator_kind,
  -- What no evaluator is known of comes after all that have one.
  coalesce(v.rank, 1 + max((SELECT max(rank) FROM evaluator), (SELECT max(rank) FROM z_evaluator_kind)), 1 + (SELECT max(rank) FROM z_evaluator_kind)) AS evaluator_rank,
  c.configuration,
  @COMPARABILITY(c.harness, c.benchmark_version)@ AS comparability,
  c.harness,
  c.benchmark_version,
  c.run,
  c.metric,
  c.variant,
  c.evaluated_at,
  c.date_basis,
  c.evaluated_on,
  c.no_later_than,
  c.scored_at,
  c.files,
  c.highest - c.lowest > 1e-9 AS files_differ,
  c.lowest,
  c.highest,
  c.tool,
  c.origin,
  c.source,
  c.file,
  c.sha256,
  c.path
FROM latest AS c
LEFT JOIN evaluator AS v ON v.evaluator_id = c.evaluator_id
WHERE c.place = 1;
