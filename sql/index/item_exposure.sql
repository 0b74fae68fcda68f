-- Could a model have learned a benchmark's questions in its training?
-- One row per model and benchmark. A score of an exposed model may show what the model remembers, and not what it can do.
-- Columns:
--   model_id         id         the model's id
--   model            name       the model's name
--   benchmark_id     id         the benchmark's id
--   benchmark        benchmark  the benchmark's name
--   training_cutoff  date       the last day of the model's training data; NULL: not known
--   items_public_on  date       since when anyone can read the benchmark's questions; NULL: not known
--   exposure         word       'exposed': the questions were public by the day of the training cutoff; 'clean': later;
--                               'unknown': one of the two days is not known
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
