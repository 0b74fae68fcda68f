-- Internal. Which measurement of a model on a benchmark comes first by the rule? One row per measurement that counts
-- there (benchmark.accept_metric). What was measured after the cut-off of the current edition waits for the next: such rows
-- (is_later) are none that is chosen among, and have an order of their own. The order: complete before partial, dated before undated (when it was copied is an
-- upper bound, so it comes after a date of the run), the evaluator's rank, then the benchmark's accept_rule. Where that
-- ties, what the file holds orders, never when it came in; score_candidate says that the rule does not decide.
DROP VIEW IF EXISTS z_measurement_choice;
CREATE VIEW z_measurement_choice AS
WITH classed AS (
  SELECT
    m.*,
    b.accept_rule,
    b.measures,
    b.items,
    @IS_LATER(m)@ AS is_later,
    m.completeness = 'partial' AS is_partial,
    CASE m.date_basis WHEN 'import' THEN 2 WHEN 'retrieved' THEN 1 ELSE 0 END AS date_class, -- 0: dated
    @VARIANCE(m.score, m.standard_error, coalesce(m.samples_scored, m.samples, b.items))@ AS variance -- NULL: its error is not known
  FROM measurement AS m
  JOIN benchmark AS b ON b.benchmark_id = m.benchmark_id
  WHERE b.accept_metric IS NULL OR m.metric IS NULL OR b.accept_metric IN (m.metric, m.variant)
)
SELECT
  *,
  -- 1: shares the first place but for accept_rule
  rank() OVER (PARTITION BY model_id, benchmark_id, is_later ORDER BY @BY_CLASS@) = 1 AS is_first_class,
  row_number() OVER (
    PARTITION BY model_id, benchmark_id, is_later
    ORDER BY @BY_ACCEPT_RULE@
  ) AS place,
  count(*) OVER of_cell AS measurements,
  max(score) OVER of_cell - min(score) OVER of_cell AS spread,
  -- what the rule had to choose between
  max(is_partial) OVER of_cell AS most_partial,
  max(date_class) OVER of_cell AS last_date_class,
  max(evaluator_rank) OVER of_cell AS last_evaluator_rank
FROM classed
WINDOW of_cell AS (PARTITION BY model_id, benchmark_id, is_later);
