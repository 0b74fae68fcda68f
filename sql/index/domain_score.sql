-- How capable and how safe is each model in each domain, and how much of that was tested?
-- One row per domain, monitored model and what is measured ('capability' or 'safety'), from the index core (table function
-- component_score, which has the parts of both too). domain_provenance says what the tested part is made of.
-- Published: 30, sorted by domain measures model_id
-- Columns:
--   edition                    name
--   domain                     domain
--   model_id                   id
--   model                      name
--   measures                   word
--   score                      points      0..100; NULL: less than smallest_coverage of the applicable weight had a score
--   coverage                   fact share  share of the applicable weight that had a score; NULL: no benchmark applies to the model
--   estimated                  fact share  share of the weight behind the score that is estimated
--   benchmarks                 count       of the domain
--   benchmarks_not_applicable  count       those of them that cannot be run on the model
--   benchmarks_scored          count
--   benchmarks_estimated       count
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
