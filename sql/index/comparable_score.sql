-- Which scores are compared with each other?
-- The rows of monitored_score without those of left_out_score: of each benchmark one comparability group.
DROP VIEW IF EXISTS comparable_score;
CREATE VIEW comparable_score AS
SELECT *
FROM monitored_score
WHERE is_compared;
