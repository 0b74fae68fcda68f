-- Could a model have learned a benchmark's questions in its training?
-- One row per model and benchmark. A score of an exposed model may show what it remembers rather than what it can do.
-- Columns:
--   model_id         id
--   model            name
--   benchmark_id     id
--   benchmark        benchmark
--   training_cutoff  date
--   items_public_on  date
--   exposure         word       exposed: the questions were public by the day of the training cutoff; clean: later; unknown: one of both dates is
DROP VIEW IF EXISTS item_exposure;
CREATE VIEW item_exposure AS
SELECT
  mo.model_id,
  mo.name AS model,
  b.benchmark_id,
  b.name AS benchmark,
  mo.training_cutoff,
  b.items_public_on,
  @EXPOSURE(mo.training_cutoff, b.items_public_on)@ AS exposure
FROM z_model AS mo
CROSS JOIN z_benchmark AS b;
