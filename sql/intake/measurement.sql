-- What was measured, by whom, in which configuration, how completely and when?
-- One row per measurement that could be a score. The usable evaluations of one model, benchmark, run (of one tool, evaluator and
-- configuration) and variant are one measurement: a run has several when it was imported from several files, or was scored again.
-- The row is then that of the file that a person named (score_decision); else that of the latest scoring, where every file says
-- when it was scored; of files with equal values it is any one. A result without a run, of a table or SQL, is a measurement of
-- its own.
-- Columns:
--   evaluation_id         id            the id, in the table evaluation, of the file that the row is of
--   model_id              id            the model's id
--   model                 name          the model's name
--   benchmark_id          id            the benchmark's id
--   benchmark             benchmark     the benchmark's name
--   score                 points        0..100
--   standard_error        change        its standard error, in points; NULL: not given
--   standard_error_basis  word          'given': the file states it; 'interval': it follows from an interval; NULL: there is none
--   samples               count         how many questions were scored; NULL: not known
--   samples_total         count         how many questions the run has; NULL: not known
--   samples_completed     count         how many of them were completed; NULL: not known
--   samples_scored        count         how many of them have a score; NULL: not known
--   completeness          name          how much of the run and of the benchmark has a score: 'complete', 'partial' or 'unknown'
--   refusal_rate          share         share of the answers that are refusals, 0..1; NULL: not known
--   evaluator_id          id            the evaluator's id; NULL: not known
--   evaluator             source        who measured it; 'unknown': nobody says
--   evaluator_kind        word          'own', 'independent', 'developer', 'aggregator' or 'unknown'
--   evaluator_rank        fact INTEGER  whose value counts first: that of the lowest rank
--   configuration         source        the settings of the run, 'key=value,...'; '': not known
--   comparability         word          program, and version or window of the benchmark; 'unknown': nobody says; only within such
--                                       a group can values be compared
--   harness               name          the program that ran the benchmark; NULL: not known
--   benchmark_version     name          the version of the benchmark, or its window; NULL: not known
--   run                   name          the run's id; NULL: not known
--   metric                word          the metric that the file names
--   variant               word          the metric with its reducer and scorer: 'metric,reducer@scorer'
--   evaluated_at          date          when it was measured, in UTC; NULL: no date is known
--   date_basis            word          what that time is of: 'run', 'file', 'retrieved' or 'import'
--   evaluated_on          date          the day of the measurement; NULL: not known
--   no_later_than         date          the last day on which it can have been measured
--   scored_at             date          when the run was scored, in UTC; NULL: not known
--   files                 count         how many evaluations are this measurement
--   files_differ          flag          1: they have different values, and none is known to be the latest scoring; 0: not
--   lowest                points        the lowest score of these files
--   highest               points        the highest score of these files
--   tool                  word          the program that wrote the file; 'entry': it was entered
--   origin                word          where the value comes from: 'published', 'measured', 'reported', 'synthetic' or 'unknown'
--   source                source        where it comes from: what the file says, else tool and file
--   file                  source        the file that it was read from; NULL: it was entered
--   sha256                source        the hash of that file
--   path                  source        its place in that file
DROP VIEW IF EXISTS measurement;
CREATE VIEW measurement AS
WITH usable AS (
  SELECT
    s.*,
    coalesce(s.run, s.evaluation_id) AS run_or_own,
    count(*) OVER of_run AS files,
    -- Where a file does not say when it was scored, nobody knows which is the latest.
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
  -- A measurement without an evaluator comes after all that have one.
  coalesce(
    v.rank,
    1 + max((SELECT max(rank) FROM evaluator), (SELECT max(rank) FROM z_evaluator_kind)),
    1 + (SELECT max(rank) FROM z_evaluator_kind)
  ) AS evaluator_rank,
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
