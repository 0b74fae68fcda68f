-- Which benchmarks cannot be run on which models, as the edition in use has it?
-- One row per model and benchmark of z_missing_score with that reason. The core reads these rows, without the cost of finding the
-- other reasons.
DROP VIEW IF EXISTS z_not_applicable;
CREATE VIEW z_not_applicable AS
SELECT model_id, benchmark_id
FROM missing_score
WHERE reason = 'not_applicable' AND (SELECT is_open FROM z_in_use)
UNION ALL
SELECT model_id, benchmark_id
FROM edition_missing_score
WHERE edition_id = (SELECT fixed_id FROM z_in_use) AND reason = 'not_applicable';
