-- Of which models is it known whether they could have learned a benchmark's questions?
-- One row per model and benchmark of item_exposure that is exposed or clean: few rows, or none, where item_exposure has all
-- pairs.
DROP VIEW IF EXISTS z_known_exposure;
CREATE VIEW z_known_exposure AS
SELECT
  mo.model_id,
  b.benchmark_id,
  @EXPOSURE(mo.training_cutoff, b.items_public_on)@ AS exposure
FROM (SELECT model_id, training_cutoff FROM z_model WHERE training_cutoff IS NOT NULL) AS mo
CROSS JOIN (SELECT benchmark_id, items_public_on FROM z_benchmark WHERE items_public_on IS NOT NULL) AS b;
