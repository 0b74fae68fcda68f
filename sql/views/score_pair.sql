-- What are both scores of each model in each domain?
-- One row per method, domain that has weights under it, and model. The two means of domain_score
-- side by side where enough was tested, computed in one pass in the order of the keys: what model_risk is made of.
-- A benchmark that is not applicable to the model (missing_score) has no part in the weight.
DROP VIEW IF EXISTS score_pair;
CREATE VIEW score_pair AS
SELECT
  me.method_id,
  me.name AS method,
  me.formula,
  d.name AS domain,
  mo.model_id,
  -- C and S, 0..100, at nine decimals, so that means which are equal on paper are equal; NULL when less than smallest_coverage of the applicable weight had a score.
  CASE
    WHEN nine_decimals(
        total(w.weight) FILTER (WHERE b.measures = 'capability' AND s.value IS NOT NULL) / sum(w.weight) FILTER (WHERE b.measures = 'capability' AND g.reason IS NULL)
      ) >= (SELECT value FROM parameter WHERE name = 'smallest_coverage')
      THEN nine_decimals(weighted_mean(s.value, w.weight) FILTER (WHERE b.measures = 'capability'))
  END AS capability,
  CASE
    WHEN nine_decimals(
        total(w.weight) FILTER (WHERE b.measures = 'safety' AND s.value IS NOT NULL) / sum(w.weight) FILTER (WHERE b.measures = 'safety' AND g.reason IS NULL)
      ) >= (SELECT value FROM parameter WHERE name = 'smallest_coverage')
      THEN nine_decimals(weighted_mean(s.value, w.weight) FILTER (WHERE b.measures = 'safety'))
  END AS safety,
  -- Share of the applicable weight that had a score; NULL: the domain has no such benchmark that applies to the model.
  total(w.weight) FILTER (WHERE b.measures = 'capability' AND s.value IS NOT NULL)
    / sum(w.weight) FILTER (WHERE b.measures = 'capability' AND g.reason IS NULL) AS capability_coverage,
  total(w.weight) FILTER (WHERE b.measures = 'safety' AND s.value IS NOT NULL)
    / sum(w.weight) FILTER (WHERE b.measures = 'safety' AND g.reason IS NULL) AS safety_coverage
FROM method AS me
CROSS JOIN domain AS d
CROSS JOIN model AS mo
CROSS JOIN weight AS w ON w.method_id = me.method_id AND w.domain_id = d.domain_id
CROSS JOIN benchmark AS b ON b.benchmark_id = w.benchmark_id
LEFT JOIN score AS s ON s.model_id = mo.model_id AND s.benchmark_id = b.benchmark_id
LEFT JOIN missing_score AS g ON g.model_id = mo.model_id AND g.benchmark_id = b.benchmark_id AND g.reason = 'not_applicable'
WHERE NOT mo.withdrawn
GROUP BY
  me.name,
  d.name,
  mo.model_id;
