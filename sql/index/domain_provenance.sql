-- What are the scores behind each domain score made of?
-- One row per domain, monitored model and what is measured ('capability' or 'safety'). The shares are of the weight that has a
-- score; NULL: no benchmark has one.
-- Published: 31, sorted by domain measures model_id
-- Columns:
--   edition                 name        the edition in use
--   domain                  domain      the domain's name
--   model_id                id          the model's id
--   model                   name        the model's name
--   measures                word        'capability' or 'safety'
--   synthetic_share         fact share  share of the weight that has a score: of made-up scores (origin 'synthetic')
--   exposed_share           fact share  share of the weight that has a score: of benchmarks whose questions were public by the
--                                       model's training cutoff (item_exposure)
--   unknown_exposure_share  fact share  share of the weight that has a score: of benchmarks of which it is not known whether they were
DROP VIEW IF EXISTS z_domain_provenance;
CREATE VIEW z_domain_provenance AS
SELECT
  edition,
  domain,
  model_id,
  model,
  measures,
  total(weight) FILTER (WHERE origin = 'synthetic') / sum(weight) FILTER (WHERE value IS NOT NULL) AS synthetic_share,
  total(weight) FILTER (WHERE exposure = 'exposed') / sum(weight) FILTER (WHERE value IS NOT NULL) AS exposed_share,
  total(weight) FILTER (WHERE exposure = 'unknown') / sum(weight) FILTER (WHERE value IS NOT NULL) AS unknown_exposure_share
FROM z_model_score
GROUP BY
  domain,
  model_id,
  measures = 'safety';

DROP VIEW IF EXISTS domain_provenance;
CREATE VIEW domain_provenance AS
@TYPED(domain_provenance)@
