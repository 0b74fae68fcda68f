-- How risky is each model in each domain?
-- One row per domain and monitored model, from the index core (table function index_score): filters on domain or model reach it.
DROP VIEW IF EXISTS model_risk;
CREATE VIEW model_risk AS
SELECT
  edition,
  domain,
  model_id,
  model,
  series,
  organization,
  region,
  released_on,
  reasoning,
  open_weights,
  capability, -- C, 0..100; NULL: too little of the weight was tested
  safety, -- S, 0..100
  beta,
  risk_index, -- R by the method's formula; compare within a domain only
  status, -- 'measured', 'estimated', 'partial', or why there is no risk index
  capability_coverage, -- share of the applicable capability weight that had a score; NULL: nothing applies
  safety_coverage,
  coverage, -- the lower of the two
  capability_estimated, -- share of the weight behind C that is estimated; 0: none
  safety_estimated,
  estimated -- the higher of the two
FROM index_score;
