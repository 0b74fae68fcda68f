-- Which score would be replaced if one were accepted now?
-- One row per model and benchmark with a score: the one in the table score; while the current edition is open with a cut-off, the
-- one that this edition counts (z_score_in_time).
DROP VIEW IF EXISTS z_current_score;
CREATE VIEW z_current_score AS
SELECT model_id, benchmark_id, value, standard_error, samples, evaluated_on, origin, source, evaluation_id, accepted_at, accepted_by
FROM score AS s
WHERE (SELECT cutoff_on FROM z_current_edition) IS NULL
  AND NOT (SELECT m.withdrawn FROM model AS m WHERE m.model_id = s.model_id)
UNION ALL
SELECT model_id, benchmark_id, value, standard_error, samples, evaluated_on, origin, source, evaluation_id, accepted_at, accepted_by
FROM z_score_in_time
WHERE edition_id = (SELECT edition_id FROM z_current_edition WHERE cutoff_on IS NOT NULL);
