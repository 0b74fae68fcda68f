-- Which scores count by an edition's cut-off?
-- One row per edition with a cut-off, model and benchmark with a score that was measured by that day. Where the row of score was
-- measured later, it is what the score would be if nothing later had come in: the newest row of score_history that was measured
-- in time. A row that was corrected, or whose evaluation is withdrawn, is passed over. Where a score was deleted, an older one
-- does not come back. Of a published edition it is what would count now (edition_note), and not what was copied.
DROP VIEW IF EXISTS z_score_in_time;
CREATE VIEW z_score_in_time AS
SELECT
  k.edition_id,
  s.model_id, s.benchmark_id, s.value, s.standard_error, s.samples, s.evaluated_on, s.origin, s.source, s.evaluation_id, s.accepted_at, s.accepted_by
FROM edition AS k
CROSS JOIN score AS s
WHERE k.cutoff_on IS NOT NULL
  AND @COUNTS_BY(s, k.cutoff_on)@
  AND NOT (SELECT m.withdrawn FROM model AS m WHERE m.model_id = s.model_id)
UNION ALL
SELECT
  k.edition_id,
  h.model_id, h.benchmark_id, h.value, h.standard_error, h.samples, h.evaluated_on, h.origin, h.source, h.evaluation_id, h.accepted_at, h.accepted_by
FROM edition AS k
CROSS JOIN score_history AS h
WHERE k.cutoff_on IS NOT NULL
  AND NOT (SELECT m.withdrawn FROM model AS m WHERE m.model_id = h.model_id)
  AND h.replaced_by NOT IN ('correct', 'delete')
  AND @COUNTS_BY(h, k.cutoff_on)@
  AND NOT EXISTS (SELECT 1 FROM evaluation AS e WHERE e.evaluation_id = h.evaluation_id AND e.withdrawn)
  AND NOT EXISTS (
    SELECT 1
    FROM score AS s
    WHERE (s.model_id, s.benchmark_id) = (h.model_id, h.benchmark_id) AND @COUNTS_BY(s, k.cutoff_on)@
  )
  AND NOT EXISTS (
    SELECT 1
    FROM score_history AS l
    WHERE (l.model_id, l.benchmark_id) = (h.model_id, h.benchmark_id)
      AND l.score_history_id > h.score_history_id
      AND @COUNTS_BY(l, k.cutoff_on)@
      AND CASE l.replaced_by
          WHEN 'delete' THEN 1
          WHEN 'correct' THEN 0
          ELSE NOT EXISTS (SELECT 1 FROM evaluation AS e WHERE e.evaluation_id = l.evaluation_id AND e.withdrawn)
        END
  );
