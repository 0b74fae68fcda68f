-- How capable and how safe is each model in each domain, and how much of that was tested?
-- One row per domain, monitored model and what is measured ('capability' or 'safety'), from the index core (table function
-- component_score, which has the parts of both too). domain_provenance says what the tested part is made of.
DROP VIEW IF EXISTS domain_score;
CREATE VIEW domain_score AS
SELECT
  edition,
  domain,
  model_id,
  model,
  component AS measures,
  score, -- 0..100; NULL: less than smallest_coverage of the applicable weight had a score
  coverage, -- share of the applicable weight that had a score; NULL: no benchmark applies to the model
  estimated, -- share of the weight behind the score that is estimated
  benchmarks, -- of the domain
  benchmarks_not_applicable, -- those of them that cannot be run on the model
  benchmarks_scored,
  benchmarks_estimated
FROM component_score
WHERE parent IS NULL;
