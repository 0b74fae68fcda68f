-- How capable and how safe is each model in each domain, and how much of that was tested?
-- One row per domain, monitored model and what is measured ('capability' or 'safety'). The rows come from the index core: the
-- table function component_score, which has the parts of both scores too. domain_provenance says what the tested part is made of.
-- Published: 30, sorted by domain measures model_id
-- Columns:
--   edition                    name        the edition in use
--   domain                     domain      the domain's name
--   model_id                   id          the model's id
--   model                      name        the model's name
--   measures                   word        'capability' or 'safety'
--   score                      points      the capability or safety score, 0..100; NULL: less than smallest_coverage of the
--                                          applicable weight has a score
--   coverage                   fact share  share of the applicable weight that has a score; NULL: no benchmark applies to the
--                                          model
--   estimated                  fact share  share of the weight behind the score that is estimated; NULL: there is no score
--   benchmarks                 count       how many benchmarks of this kind the domain has
--   benchmarks_not_applicable  count       how many of them cannot be run on the model
--   benchmarks_scored          count       how many of them have a score
--   benchmarks_estimated       count       how many of them have an estimate that counts
DROP VIEW IF EXISTS domain_score;
CREATE VIEW domain_score AS
SELECT
  edition,
  domain,
  model_id,
  model,
  component AS measures,
  score,
  coverage,
  estimated,
  benchmarks,
  benchmarks_not_applicable,
  benchmarks_scored,
  benchmarks_estimated
FROM component_score
WHERE parent IS NULL;
