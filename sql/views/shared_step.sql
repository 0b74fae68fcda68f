-- What changed between two models of a series, on the benchmarks that both have?
-- One row per method, domain and pair of models of a series that follow each other: among all of its models, or among
-- those with a capability score, a safety score, a risk index (the four columns is_; a pair may be several of them). In
-- order of release, of one day in order of model_id. The two models' own scores may stand on different benchmarks, so
-- that their difference is an artefact; here C and S of both are computed over the shared benchmarks only, weights
-- renormalised: the matched-model method of price statistics (Triplett, Handbook on Hedonic Indexes and Quality
-- Adjustments in Price Indexes, OECD 2004; the Consumer Price Index Manual of ILO, IMF, OECD and others). A change is
-- NULL ('not enough data') where the shared benchmarks carry less than smallest_coverage of the domain's weight of that
-- kind; a benchmark that is not applicable to one of the two has no part in that weight. What series_trend and upgrade_step read.
DROP VIEW IF EXISTS shared_step;
CREATE VIEW shared_step AS
WITH risk AS MATERIALIZED (
  SELECT
    method,
    domain,
    series,
    model_id,
    released_on,
    beta,
    capability IS NOT NULL AS has_capability,
    safety IS NOT NULL AS has_safety,
    risk_index IS NOT NULL AS has_risk
  FROM model_risk
),
-- The model before each model, of every kind.
before AS (
  SELECT
    method,
    domain,
    model_id,
    lag(model_id) OVER (PARTITION BY method, domain, series ORDER BY released_on, model_id) AS any_before,
    iif(has_capability, lag(model_id) OVER (PARTITION BY method, domain, series, has_capability ORDER BY released_on, model_id), NULL) AS capability_before,
    iif(has_safety, lag(model_id) OVER (PARTITION BY method, domain, series, has_safety ORDER BY released_on, model_id), NULL) AS safety_before,
    iif(has_risk, lag(model_id) OVER (PARTITION BY method, domain, series, has_risk ORDER BY released_on, model_id), NULL) AS risk_before
  FROM risk
),
pair AS (
  SELECT DISTINCT
    method,
    domain,
    model_id AS to_model_id,
    CASE k.column1
      WHEN 1 THEN any_before
      WHEN 2 THEN capability_before
      WHEN 3 THEN safety_before
      ELSE risk_before
    END AS from_model_id,
    any_before,
    capability_before,
    safety_before,
    risk_before
  FROM before
  CROSS JOIN (VALUES (1), (2), (3), (4)) AS k
),
shared AS (
  SELECT
    p.*,
    me.formula,
    me.method_id,
    total(w.weight) FILTER (WHERE b.measures = 'capability' AND f.value IS NOT NULL AND t.value IS NOT NULL)
      / sum(w.weight) FILTER (WHERE b.measures = 'capability' AND gf.reason IS NULL AND gt.reason IS NULL) AS capability_coverage,
    total(w.weight) FILTER (WHERE b.measures = 'safety' AND f.value IS NOT NULL AND t.value IS NOT NULL)
      / sum(w.weight) FILTER (WHERE b.measures = 'safety' AND gf.reason IS NULL AND gt.reason IS NULL) AS safety_coverage,
    weighted_mean(f.value, w.weight) FILTER (WHERE b.measures = 'capability' AND t.value IS NOT NULL) AS from_capability,
    weighted_mean(t.value, w.weight) FILTER (WHERE b.measures = 'capability' AND f.value IS NOT NULL) AS to_capability,
    weighted_mean(f.value, w.weight) FILTER (WHERE b.measures = 'safety' AND t.value IS NOT NULL) AS from_safety,
    weighted_mean(t.value, w.weight) FILTER (WHERE b.measures = 'safety' AND f.value IS NOT NULL) AS to_safety
  FROM pair AS p
  CROSS JOIN method AS me ON me.name = p.method
  CROSS JOIN domain AS d ON d.name = p.domain
  CROSS JOIN weight AS w ON w.method_id = me.method_id AND w.domain_id = d.domain_id
  CROSS JOIN benchmark AS b ON b.benchmark_id = w.benchmark_id
  LEFT JOIN score AS f ON f.model_id = p.from_model_id AND f.benchmark_id = w.benchmark_id
  LEFT JOIN score AS t ON t.model_id = p.to_model_id AND t.benchmark_id = w.benchmark_id
  LEFT JOIN missing_score AS gf ON gf.model_id = p.from_model_id AND gf.benchmark_id = w.benchmark_id AND gf.reason = 'not_applicable'
  LEFT JOIN missing_score AS gt ON gt.model_id = p.to_model_id AND gt.benchmark_id = w.benchmark_id AND gt.reason = 'not_applicable'
  WHERE p.from_model_id IS NOT NULL
  GROUP BY
    p.method,
    p.domain,
    p.to_model_id,
    p.from_model_id
),
-- Compared at nine decimals, as the scores of score_pair are.
compared AS (
  SELECT
    *,
    CASE
      WHEN nine_decimals(capability_coverage) >= (SELECT value FROM parameter WHERE name = 'smallest_coverage') THEN nine_decimals(from_capability)
    END AS shared_from_capability,
    CASE
      WHEN nine_decimals(capability_coverage) >= (SELECT value FROM parameter WHERE name = 'smallest_coverage') THEN nine_decimals(to_capability)
    END AS shared_to_capability,
    CASE
      WHEN nine_decimals(safety_coverage) >= (SELECT value FROM parameter WHERE name = 'smallest_coverage') THEN nine_decimals(from_safety)
    END AS shared_from_safety,
    CASE
      WHEN nine_decimals(safety_coverage) >= (SELECT value FROM parameter WHERE name = 'smallest_coverage') THEN nine_decimals(to_safety)
    END AS shared_to_safety
  FROM shared
)
SELECT
  c.method,
  c.domain,
  c.from_model_id,
  c.to_model_id,
  c.from_model_id IS c.any_before AS is_step, -- 1: consecutive models of the series
  c.from_model_id IS c.capability_before AS is_capability_step, -- 1: consecutive among those with a capability score
  c.from_model_id IS c.safety_before AS is_safety_step,
  c.from_model_id IS c.risk_before AS is_risk_step,
  c.capability_coverage, -- share of the domain's capability weight, as far as it applies to both, on which both have a score; NULL: there is none
  c.safety_coverage,
  nine_decimals(c.shared_to_capability - c.shared_from_capability) AS capability_change,
  nine_decimals(c.shared_to_safety - c.shared_from_safety) AS safety_change,
  CASE c.formula
    WHEN 'linear' THEN nine_decimals(
        risk_index(c.shared_to_capability, c.shared_to_safety, t.beta) - risk_index(c.shared_from_capability, c.shared_from_safety, f.beta)
      )
  END AS risk_change -- each model with its own beta
FROM compared AS c
CROSS JOIN risk AS f ON f.method = c.method AND f.domain = c.domain AND f.model_id = c.from_model_id
CROSS JOIN risk AS t ON t.method = c.method AND t.domain = c.domain AND t.model_id = c.to_model_id;
