-- How capable and how safe is each model in each domain, and how much of that was tested?
-- One row per method, domain, model and what is measured ('capability' or 'safety'). Score and coverage are those of
-- score_pair, so of model_risk.
DROP VIEW IF EXISTS domain_score;
CREATE VIEW domain_score AS
WITH tested AS (
  SELECT
    method,
    domain,
    model_id,
    model,
    measures,
    count(*) AS benchmarks,
    count(*) FILTER (WHERE missing = 'not_applicable') AS benchmarks_not_applicable,
    count(value) AS benchmarks_scored,
    coalesce(sum(weight) FILTER (WHERE origin = 'synthetic'), 0)
      / sum(weight) FILTER (WHERE value IS NOT NULL) AS synthetic_share,
    coalesce(sum(weight) FILTER (WHERE exposure = 'exposed'), 0)
      / sum(weight) FILTER (WHERE value IS NOT NULL) AS exposed_share,
    coalesce(sum(weight) FILTER (WHERE exposure = 'unknown'), 0)
      / sum(weight) FILTER (WHERE value IS NOT NULL) AS unknown_exposure_share
  FROM model_score
  GROUP BY
    method,
    domain,
    model_id,
    measures
)
SELECT
  t.method,
  t.domain,
  t.model_id,
  t.model,
  t.measures,
  iif(t.measures = 'capability', p.capability, p.safety) AS score, -- 0..100; NULL: less than smallest_coverage of the applicable weight had a score
  iif(t.measures = 'capability', p.capability_coverage, p.safety_coverage) AS coverage, -- share of the applicable weight that had a score; NULL: no benchmark applies to the model
  t.benchmarks, -- of the domain
  t.benchmarks_not_applicable, -- those of them that cannot be run on the model
  t.benchmarks_scored,
  t.synthetic_share, -- share of the scored weight that is synthetic; NULL: none had a score
  t.exposed_share, -- share of the scored weight whose questions were public by the model's training cutoff (item_exposure)
  t.unknown_exposure_share -- share of which that is not known
FROM tested AS t
JOIN score_pair AS p ON p.method = t.method AND p.domain = t.domain AND p.model_id = t.model_id;
