-- How risky is each model in each domain?
-- One row per method, domain that has weights under it, and monitored model.
DROP VIEW IF EXISTS model_risk;
CREATE VIEW model_risk AS
SELECT
  p.method,
  p.domain,
  mo.model_id,
  mo.model,
  mo.series,
  mo.organization,
  mo.region,
  mo.released_on,
  mo.reasoning,
  mo.open_weights,
  p.capability, -- C, 0..100
  p.safety, -- S, 0..100
  sc.beta,
  CASE p.formula
    WHEN 'linear' THEN risk_index(p.capability, p.safety, sc.beta)
  END AS risk_index, -- R = C x (1 - beta x S / 100), 0..100; compare within a domain only
  p.capability_coverage, -- share of the applicable capability weight that had a score; NULL: there is none
  p.safety_coverage
FROM score_pair AS p
JOIN monitored_model AS mo ON mo.model_id = p.model_id
LEFT JOIN safety_coefficient AS sc ON sc.method_id = p.method_id AND sc.open_weights = mo.open_weights;
