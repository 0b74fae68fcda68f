-- What do all that measured a model on a benchmark say, side by side, and which of it counts and why? One row per
-- measurement, of the score that stands (`counts`) and of all others, by model, benchmark and evaluator, and one per score
-- that was entered without an evaluation. `spread` is of all values of the cell: highest minus lowest. `why` says
-- what put the row first or behind, in the order of the rule. Of a mean each measurement in it counts.
DROP VIEW IF EXISTS score_source;
CREATE VIEW score_source AS
WITH choice AS MATERIALIZED (
  SELECT * FROM measurement_choice
),
first AS MATERIALIZED (
  SELECT model_id, benchmark_id, is_partial, date_class, evaluator_rank, spread FROM choice WHERE place = 1
),
candidate AS MATERIALIZED (
  SELECT model_id, benchmark_id, evaluation_id, is_decided, problem FROM score_candidate
)
SELECT
  c.model_id,
  c.model,
  c.benchmark_id,
  c.benchmark,
  c.evaluation_id,
  c.evaluator,
  c.evaluator_kind,
  c.score AS value, -- 0..100
  c.standard_error,
  c.configuration, -- '': not known
  c.comparability,
  c.completeness,
  c.samples,
  c.refusal_rate,
  c.evaluated_at, -- UTC; NULL: not known
  c.date_basis,
  c.run,
  c.files,
  c.origin,
  c.source,
  c.spread,
  c.measurements, -- of the cell: how many were chosen among
  s.evaluation_id IS c.evaluation_id
    OR (c.accept_rule = 'mean' AND c.is_first_class AND s.source GLOB 'mean of the evaluations *') AS counts, -- 1: it is the score that stands, or part of its mean
  CASE
    WHEN d.is_decided AND d.evaluation_id = c.evaluation_id THEN 'decided by hand'
    WHEN d.is_decided THEN 'another was decided by hand'
    WHEN d.problem IS NOT NULL THEN 'not decided: ' || d.problem
    WHEN c.measurements = 1 THEN 'the only measurement'
    WHEN c.spread <= 1e-9 THEN 'all have this value'
    WHEN c.is_partial > f.is_partial THEN 'partial, another is not'
    WHEN c.date_class > f.date_class THEN iif(c.date_basis = 'import', 'without a date, another has one', 'its date is an upper bound, another has its own')
    WHEN c.evaluator_rank > f.evaluator_rank THEN 'an evaluator of a lower rank'
    WHEN c.accept_rule = 'mean' THEN 'one of the mean'
    WHEN c.place = 1 THEN 'first: ' || CASE
        WHEN c.most_partial > c.is_partial THEN 'complete'
        WHEN c.last_date_class > c.date_class THEN 'dated'
        WHEN c.last_evaluator_rank > c.evaluator_rank THEN 'the evaluator of the highest rank'
        ELSE 'the ' || c.accept_rule
      END
    ELSE 'not the ' || c.accept_rule
  END AS why
FROM choice AS c
JOIN first AS f ON (f.model_id, f.benchmark_id) = (c.model_id, c.benchmark_id)
JOIN candidate AS d ON (d.model_id, d.benchmark_id) = (c.model_id, c.benchmark_id)
LEFT JOIN score AS s ON (s.model_id, s.benchmark_id) = (c.model_id, c.benchmark_id)
UNION ALL
SELECT
  s.model_id,
  m.name,
  s.benchmark_id,
  b.name,
  NULL,
  'unknown',
  'unknown',
  s.value,
  s.standard_error,
  '',
  'unknown',
  'unknown',
  s.samples,
  NULL,
  s.evaluated_on,
  iif(s.evaluated_on IS NULL, 'import', 'run'),
  NULL,
  0,
  s.origin,
  s.source,
  f.spread,
  0,
  1,
  'entered as the score'
FROM score AS s
JOIN model AS m ON m.model_id = s.model_id
JOIN benchmark AS b ON b.benchmark_id = s.benchmark_id
LEFT JOIN first AS f ON (f.model_id, f.benchmark_id) = (s.model_id, s.benchmark_id)
WHERE s.evaluation_id IS NULL AND NOT m.withdrawn;
