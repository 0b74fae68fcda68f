-- What are the scores behind each domain score made of?
-- One row per domain, monitored model and what is measured ('capability' or 'safety'): shares of the weight that has a score;
-- NULL: none has one.
-- Published: 31, sorted by domain measures model_id
-- Columns:
--   edition                 name
--   domain                  domain
--   model_id                id
--   model                   name
--   measures                word
--   synthetic_share         fact share  of the weight that has a score
--   exposed_share           fact share  of models that could have learned the questions
--   unknown_exposure_share  fact share  of which that is not known
DROP VIEW IF EXISTS domain_provenance;
CREATE VIEW domain_provenance AS
SELECT
  edition,
  domain,
  model_id,
  model,
  measures,
  total(weight) FILTER (WHERE origin = 'synthetic') / sum(weight) FILTER (WHERE value IS NOT NULL) AS synthetic_share,
  -- whose questions were public by the model's training cutoff (item_exposure)
  total(weight) FILTER (WHERE exposure = 'exposed') / sum(weight) FILTER (WHERE value IS NOT NULL) AS exposed_share,
  total(weight) FILTER (WHERE exposure = 'unknown') / sum(weight) FILTER (WHERE value IS NOT NULL) AS unknown_exposure_share
FROM model_score
GROUP BY
  domain,
  model_id,
  measures = 'safety';
