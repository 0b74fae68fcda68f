-- Which measurement of a model on a benchmark comes first by the rule?
-- One row per measurement that counts there (benchmark.accept_metric). The order: complete before partial; dated before undated,
-- with a day of retrieval, which is an upper bound, between them; the evaluator's rank; the benchmark's accept_rule. Where these
-- tie, what the file holds decides the order, never when it came in, and score_candidate says that the rule does not decide. What
-- was measured after the cut-off of the current edition waits for the next one: these rows (is_later) have an order of their own,
-- and nothing is chosen from them.
-- Columns:
--   is_later             1: measured after the cut-off of the current edition
--   date_class           0: the date is of the run or the file; 1: of retrieval; 2: there is none
--   variance             the square of its standard error, given or binomial; NULL: not known
--   is_first_class       1: it shares the first place before accept_rule is asked
--   place                its place in the order; 1: it comes first
--   measurements         how many there are to choose from
--   spread               the highest minus the lowest of them
--   most_partial         1: one of them is partial
--   last_date_class      the highest date_class of them
--   last_evaluator_rank  the highest evaluator_rank of them
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
    CASE m.date_basis WHEN 'import' THEN 2 WHEN 'retrieved' THEN 1 ELSE 0 END AS date_class,
    @VARIANCE(m.score, m.standard_error, coalesce(m.samples_scored, m.samples, b.items))@ AS variance
  FROM measurement AS m
  JOIN benchmark AS b ON b.benchmark_id = m.benchmark_id
  WHERE b.accept_metric IS NULL OR m.metric IS NULL OR b.accept_metric IN (m.metric, m.variant)
)
SELECT
  *,
  rank() OVER (PARTITION BY model_id, benchmark_id, is_later ORDER BY @BY_CLASS@) = 1 AS is_first_class,
  row_number() OVER (
    PARTITION BY model_id, benchmark_id, is_later
    ORDER BY @BY_ACCEPT_RULE@
  ) AS place,
  count(*) OVER of_cell AS measurements,
  max(score) OVER of_cell - min(score) OVER of_cell AS spread,
  max(is_partial) OVER of_cell AS most_partial,
  max(date_class) OVER of_cell AS last_date_class,
  max(evaluator_rank) OVER of_cell AS last_evaluator_rank
FROM classed
WINDOW of_cell AS (PARTITION BY model_id, benchmark_id, is_later);
