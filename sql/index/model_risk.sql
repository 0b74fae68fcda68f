-- How risky is each model in each domain?
-- One row per domain and monitored model, from the index core (table function index_score): filters on domain or model reach it.
-- Published: 32, sorted by domain model_id
-- Columns:
--   edition               name
--   domain                domain
--   model_id              id
--   model                 name
--   series                name
--   organization          name
--   region                name
--   released_on           date
--   reasoning             flag
--   open_weights          flag
--   capability            capability  C, 0..100; NULL: too little of the weight was tested
--   safety                safety      S, 0..100
--   beta                  fact
--   risk_index            risk        R by the method's formula; compare within a domain only
--   status                word        'measured', 'estimated', 'partial', or why there is no risk index
--   capability_coverage   fact share  share of the applicable capability weight that had a score; NULL: nothing applies
--   safety_coverage       fact share
--   coverage              fact share  the lower of the two
--   capability_estimated  fact share  share of the weight behind C that is estimated; 0: none
--   safety_estimated      fact share
--   estimated             fact share  the higher of the two
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
  capability,
  safety,
  beta,
  risk_index,
  status,
  capability_coverage,
  safety_coverage,
  coverage,
  capability_estimated,
  safety_estimated,
  estimated
FROM index_score;
