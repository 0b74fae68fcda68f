-- What are the scores behind each domain score made of?
-- One row per domain, monitored model and what is measured ('capability' or 'safety'): shares of the weight that has a score;
-- NULL: none has one.
DROP VIEW IF EXISTS domain_provenance;
CREATE VIEW domain_provenance AS
SELECT
  w.edition,
  w.domain,
  mo.model_id,
  mo.model,
  w.measures,
  total(w.weight) FILTER (WHERE s.origin = 'synthetic') / sum(w.weight) FILTER (WHERE s.value IS NOT NULL) AS synthetic_share,
  -- whose questions were public by the model's training cutoff (item_exposure)
  total(w.weight) FILTER (WHERE s.value IS NOT NULL AND @EXPOSURE(mo.training_cutoff, b.items_public_on)@ = 'exposed') / sum(w.weight) FILTER (WHERE s.value IS NOT NULL) AS exposed_share,
  total(w.weight) FILTER (WHERE s.value IS NOT NULL AND @EXPOSURE(mo.training_cutoff, b.items_public_on)@ = 'unknown') / sum(w.weight) FILTER (WHERE s.value IS NOT NULL) AS unknown_exposure_share -- of which that is not known
FROM monitored_model AS mo
CROSS JOIN monitored_benchmark AS w
CROSS JOIN benchmark AS b ON b.benchmark_id = w.benchmark_id
LEFT JOIN score AS s ON s.model_id = mo.model_id AND s.benchmark_id = w.benchmark_id
GROUP BY
  w.domain_id,
  mo.model_id,
  w.measures = 'safety';
