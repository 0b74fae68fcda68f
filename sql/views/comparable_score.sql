-- Which scores are compared with each other?
-- The rows of monitored_score without those of left_out_score: of each benchmark one comparability group.
DROP VIEW IF EXISTS comparable_score;
CREATE VIEW comparable_score AS
SELECT s.*
FROM monitored_score AS s
WHERE CASE WHEN (s.model_id, s.benchmark_id) IN (SELECT model_id, benchmark_id FROM left_out_score) THEN 0 ELSE 1 END;
