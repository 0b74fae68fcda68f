-- Why do models have no score on a benchmark, as far as is known today?
-- One row per model and benchmark of which somebody said it (missing_score), and per one with a result that nobody accepted
-- ('not_accepted'), as score_candidate has it. An edition has these rows in z_missing_score, by its cut-off: there a score that
-- was measured later is none. Editions rest on few views that read what comes in; this is one.
-- Columns:
--   known_on   the day of the first result; NULL: there is none
--   scored_on  the day from which the score counts; '': it always does; NULL: there is no score
DROP VIEW IF EXISTS z_missing_reason;
CREATE VIEW z_missing_reason AS
SELECT
  model_id,
  benchmark_id,
  reason,
  source,
  NULL AS known_on,
  NULL AS scored_on
FROM missing_score
UNION ALL
SELECT
  e.model_id,
  e.benchmark_id,
  'not_accepted',
  NULL,
  min(@EVALUATED_NO_LATER_THAN(e)@),
  (SELECT coalesce(@NO_LATER_THAN(s)@, '') FROM score AS s WHERE (s.model_id, s.benchmark_id) = (e.model_id, e.benchmark_id))
FROM evaluation AS e
WHERE e.status = 'success'
  AND NOT e.withdrawn
  AND NOT EXISTS (SELECT 1 FROM missing_score AS g WHERE (g.model_id, g.benchmark_id) = (e.model_id, e.benchmark_id))
  AND (
    NOT EXISTS (SELECT 1 FROM score AS s WHERE (s.model_id, s.benchmark_id) = (e.model_id, e.benchmark_id))
    OR EXISTS (SELECT 1 FROM edition WHERE cutoff_on IS NOT NULL AND published_on IS NULL)
  )
GROUP BY
  e.model_id,
  e.benchmark_id;
