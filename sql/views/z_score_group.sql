-- Internal. Under which program and version of the benchmark was a score measured, and how often did the model refuse? One row per
-- score of z_score of which one of both is known: what the core reads of how a score was measured.
DROP VIEW IF EXISTS z_score_group;
CREATE VIEW z_score_group AS
SELECT
  model_id,
  benchmark_id,
  iif(harness IS NULL AND benchmark_version IS NULL, NULL, @COMPARABILITY(harness, benchmark_version)@) AS comparability, -- NULL: not known
  refusal_rate -- 0..1; NULL: not known
FROM z_score
WHERE harness IS NOT NULL OR benchmark_version IS NOT NULL OR refusal_rate IS NOT NULL;
