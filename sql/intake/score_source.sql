-- What do all that measured a model on a benchmark say, which of it counts, and why?
-- One row per measurement, and one per score that was entered without an evaluation or whose evaluation does not count any more.
-- Scores are as the current edition counts them; what was measured after its cut-off waits.
-- Example: SELECT evaluator, value, configuration, counts, why FROM score_source WHERE model = 'GPT-5 (high)' AND benchmark =
--   'CyBench';
-- Columns:
--   model_id        id         the model's id
--   model           name       the model's name
--   benchmark_id    id         the benchmark's id
--   benchmark       benchmark  the benchmark's name
--   evaluation_id   id         the id of the measurement in the table evaluation; NULL: a score without one
--   evaluator       source     who measured it; 'unknown': nobody says
--   evaluator_kind  word       'own', 'independent', 'developer', 'aggregator' or 'unknown'
--   value           points     0..100
--   standard_error  change     standard error of the value, in points; NULL: not known
--   configuration   source     the settings of the run, 'key=value,...'; '': not known
--   comparability   word       the comparability group: program and version of the benchmark; 'unknown': nobody says
--   completeness    name       how much of the run and of the benchmark has a score: 'complete', 'partial' or 'unknown'
--   samples         count      how many questions were scored; NULL: not known
--   refusal_rate    share      share of the answers that are refusals, 0..1; NULL: not known
--   evaluated_at    date       when it was measured, in UTC; NULL: not known
--   date_basis      word       what that time is of: 'run', 'file', 'retrieved' or 'import'
--   run             name       the run's id; NULL: not known
--   files           count      how many evaluations are this measurement; 0: a score without one
--   origin          word       where the value comes from: 'published', 'measured', 'reported', 'synthetic' or 'unknown'
--   source          source     who says so: a paper, a page, a file
--   spread          change     the highest minus the lowest value of this model on this benchmark
--   measurements    count      how many measurements there are to choose from; 0: a score without one
--   counts          flag       1: it is the score, or one of those that the score is the mean of; 0: not
--   why             sentence   what put it first or behind, in the order of the rule
DROP VIEW IF EXISTS score_source;
CREATE VIEW score_source AS
WITH choice AS MATERIALIZED (SELECT * FROM z_measurement_choice),
standing AS MATERIALIZED (SELECT * FROM z_current_score),
-- Measurements and candidates, brought together by one sort: a join would scan all candidates for each measurement.
row_of_cell AS (
  SELECT
    model_id, model, benchmark_id, benchmark, evaluation_id, evaluator, evaluator_kind, score, standard_error, configuration,
    comparability, completeness, samples, refusal_rate, evaluated_at, date_basis, run, files, origin, source, spread, measurements,
    accept_rule, is_later, is_first_class, place, is_partial, date_class, evaluator_rank, most_partial, last_date_class,
    last_evaluator_rank,
    NULL AS candidate_id,
    NULL AS candidate_is_decided,
    NULL AS candidate_problem
  FROM choice
  UNION ALL
  SELECT
    model_id, NULL, benchmark_id, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL,
    NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, evaluation_id, is_decided, problem
  FROM score_candidate
),
of_cell AS (
  SELECT
    *,
    max(candidate_id) OVER cell AS chosen_id,
    max(candidate_is_decided) OVER cell AS is_decided,
    max(candidate_problem) OVER cell AS problem,
    min(is_partial) FILTER (WHERE place = 1 AND NOT is_later) OVER cell AS first_partial,
    min(date_class) FILTER (WHERE place = 1 AND NOT is_later) OVER cell AS first_date_class,
    min(evaluator_rank) FILTER (WHERE place = 1 AND NOT is_later) OVER cell AS first_evaluator_rank
  FROM row_of_cell
  WINDOW cell AS (PARTITION BY model_id, benchmark_id)
)
SELECT
  c.model_id,
  c.model,
  c.benchmark_id,
  c.benchmark,
  c.evaluation_id,
  c.evaluator,
  c.evaluator_kind,
  c.score AS value,
  c.standard_error,
  c.configuration,
  c.comparability,
  c.completeness,
  c.samples,
  c.refusal_rate,
  c.evaluated_at,
  c.date_basis,
  c.run,
  c.files,
  c.origin,
  c.source,
  c.spread,
  c.measurements,
  s.evaluation_id IS c.evaluation_id
    OR (c.accept_rule = 'mean' AND c.is_first_class AND s.source GLOB 'mean of the evaluations *'
      AND instr(',' || substr(s.source, length('mean of the evaluations ') + 1) || ',', ',' || c.evaluation_id || ',')) AS counts,
  CASE
    WHEN c.is_later THEN printf('later than the cut-off %s: it waits for the next edition', (SELECT cutoff_on FROM z_current_edition))
    WHEN c.is_decided AND c.chosen_id = c.evaluation_id THEN 'decided by hand'
    WHEN c.is_decided THEN 'another was decided by hand'
    WHEN c.problem IS NOT NULL THEN 'not decided: ' || c.problem
    WHEN c.measurements = 1 THEN 'the only measurement'
    WHEN c.spread <= 1e-9 THEN 'all have this value'
    WHEN c.is_partial > c.first_partial THEN 'partial, another is not'
    WHEN c.date_class > c.first_date_class
      THEN iif(c.date_basis = 'import', 'without a date, another has one', 'its date is an upper bound, another has its own')
    WHEN c.evaluator_rank > c.first_evaluator_rank THEN 'an evaluator of a lower rank'
    WHEN c.accept_rule = 'mean' THEN 'one of the mean'
    WHEN c.place = 1 THEN 'first: ' || CASE
        WHEN c.most_partial > c.is_partial THEN 'complete'
        WHEN c.last_date_class > c.date_class THEN 'dated'
        WHEN c.last_evaluator_rank > c.evaluator_rank THEN 'the evaluator of the highest rank'
        ELSE 'the ' || c.accept_rule
      END
    ELSE 'not the ' || c.accept_rule
  END AS why
FROM of_cell AS c
LEFT JOIN standing AS s ON (s.model_id, s.benchmark_id) = (c.model_id, c.benchmark_id)
WHERE c.evaluation_id IS NOT NULL
UNION ALL
SELECT
  s.model_id,
  m.name,
  s.benchmark_id,
  b.name,
  s.evaluation_id,
  coalesce(v.name, 'unknown'),
  coalesce(v.kind, 'unknown'),
  s.value,
  s.standard_error,
  coalesce(e.configuration, ''),
  @COMPARABILITY(e.harness, e.task_version)@,
  'unknown',
  s.samples,
  e.refusal_rate,
  coalesce(e.evaluated_at, s.evaluated_on),
  coalesce(e.date_basis, iif(s.evaluated_on IS NULL, 'import', 'run')),
  e.run,
  iif(s.evaluation_id IS NULL, 0, 1),
  s.origin,
  s.source,
  f.spread,
  0,
  1,
  CASE
    WHEN s.evaluation_id IS NULL THEN 'entered as the score'
    WHEN e.withdrawn THEN 'stands, though its evaluation was withdrawn'
    ELSE 'stands, though its evaluation does not count now'
  END
FROM standing AS s
JOIN model AS m ON m.model_id = s.model_id
JOIN benchmark AS b ON b.benchmark_id = s.benchmark_id
LEFT JOIN (SELECT model_id, benchmark_id, spread FROM choice WHERE place = 1 AND NOT is_later) AS f
  ON (f.model_id, f.benchmark_id) = (s.model_id, s.benchmark_id)
LEFT JOIN evaluation AS e ON e.evaluation_id = s.evaluation_id
LEFT JOIN evaluator AS v ON v.evaluator_id = e.evaluator_id
WHERE NOT m.withdrawn AND CASE WHEN s.evaluation_id IN (SELECT evaluation_id FROM choice) THEN 0 ELSE 1 END;
