-- How risky is each model in each domain?
-- One row per domain and monitored model. The rows come from the index core (table function index_score), which a filter on
-- domain or model reaches.
-- Published: 32, sorted by domain model_id
-- Example: SELECT model, capability, safety, risk_index FROM model_risk WHERE domain = 'cyber' ORDER BY risk_index DESC;
-- Columns:
--   edition               name        the edition in use
--   domain                domain      the domain's name
--   model_id              id          the model's id
--   model                 name        the model's name
--   series                name        the series that the model belongs to
--   organization          name        the organization that made the model
--   region                name        country or region of the organization, as 'CN' or 'US'
--   released_on           date        the day on which the model was released
--   reasoning             flag        1: a reasoning model; 0: not
--   open_weights          flag        1: anyone can download the weights by the edition's last day; 0: not
--   capability            capability  C, the capability score, 0..100; NULL: too little of the weight was tested
--   safety                safety      S, the safety score, 0..100; NULL: too little of the weight was tested
--   beta                  fact        how far safety lowers the risk: beta_open or beta_proprietary of the method; NULL: not
--                                     known
--   risk_index            risk        R by the method's formula; NULL: `status` says why; compare it within a domain only
--   status                word        'measured', 'estimated', 'partial', or why there is no risk index
--   capability_coverage   fact share  share of the applicable capability weight that has a score; NULL: no capability benchmark
--                                     applies
--   safety_coverage       fact share  the same of safety
--   coverage              fact share  the lower one of the two
--   capability_estimated  fact share  share of the weight behind C that is estimated; 0: none; NULL: there is no C
--   safety_estimated      fact share  the same of S
--   estimated             fact share  the higher one of the two
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
