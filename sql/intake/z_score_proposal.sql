-- Which measurement of a model on a benchmark would be its score?
-- One row per model and benchmark with a usable measurement: the one that a person named, else the first by the benchmark's
-- accept_rule; of 'mean' the mean of those that share the first place. score_candidate sets it beside the score that there is.
-- Columns:
--   evaluations  how many measurements there are to choose from
--   is_decided   1: a person named this evaluation
DROP VIEW IF EXISTS z_score_proposal;
CREATE VIEW z_score_proposal AS
WITH choice AS MATERIALIZED (
  SELECT * FROM z_measurement_choice WHERE NOT is_later
),
-- A decision counts while its measurement is usable, and while every measurement that came later, or that was measured after the
-- cut-off of that time, has the same value.
decided AS MATERIALIZED (
  SELECT d.model_id, d.benchmark_id, c.evaluation_id
  FROM score_decision AS d
  JOIN choice AS c ON c.evaluation_id = d.evaluation_id
  WHERE NOT EXISTS (
    SELECT 1
    FROM choice AS o
    WHERE (o.model_id, o.benchmark_id) = (d.model_id, d.benchmark_id)
      AND (o.evaluation_id > d.newest_evaluation_id OR o.no_later_than > d.cutoff_on)
      AND abs(o.score - c.score) > 1e-9
  )
),
averaged AS MATERIALIZED (
  SELECT
    model_id,
    benchmark_id,
    count(*) AS averaged,
    avg(score) AS score,
    iif(count(samples) = count(*), sum(samples), NULL) AS samples,
    group_concat(evaluation_id) AS evaluation_ids
  FROM (
    SELECT *
    FROM choice
    WHERE accept_rule = 'mean'
      AND is_first_class
      AND CASE WHEN (model_id, benchmark_id) IN (SELECT model_id, benchmark_id FROM decided) THEN 0 ELSE 1 END
    ORDER BY model_id, benchmark_id, evaluation_id
  )
  GROUP BY model_id, benchmark_id
  HAVING count(*) > 1
)
SELECT
  c.model_id,
  c.model,
  c.benchmark_id,
  c.benchmark,
  c.accept_rule,
  c.measurements AS evaluations,
  c.evaluation_id,
  coalesce(a.score, c.score) AS value,
  iif(a.averaged IS NULL, c.standard_error, NULL) AS standard_error, -- of a mean not known: the runs may share questions
  iif(a.averaged IS NULL, c.samples, a.samples) AS samples,
  c.evaluated_on,
  c.date_basis,
  c.evaluator,
  c.configuration,
  c.completeness,
  c.origin,
  coalesce('mean of the evaluations ' || a.evaluation_ids, c.source) AS source,
  d.evaluation_id IS NOT NULL AS is_decided
FROM choice AS c
LEFT JOIN decided AS d ON (d.model_id, d.benchmark_id) = (c.model_id, c.benchmark_id)
LEFT JOIN averaged AS a ON (a.model_id, a.benchmark_id) = (c.model_id, c.benchmark_id)
WHERE iif(d.evaluation_id IS NULL, c.place = 1, c.evaluation_id = d.evaluation_id);
