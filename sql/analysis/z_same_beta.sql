-- What would the risk index of each model be if the beta of proprietary models held for all?
-- One row per domain and model, from a scenario of the index core. No rows where one of the two betas is not known: then all
-- models with a risk index are of one kind.
-- Columns:
--   domain_id   id    key of the domain
--   model_id    id    key of the model
--   beta        fact  the beta for all
--   risk_index  risk  risk index with this beta; NULL: none
DROP VIEW IF EXISTS z_same_beta;
CREATE VIEW z_same_beta AS
-- The beta of proprietary models, in the scenario where there is one.
WITH one_beta AS (
  SELECT
    v.domain_id,
    v.domain,
    trim(e.scenario, char(32, 9, 10, 13)) AS scenario,
    coalesce((SELECT j.value FROM json_each(e.scenario) AS j WHERE j.key = 'beta_proprietary'), v.value) AS beta
  FROM z_edition_in_use AS e
  CROSS JOIN z_method_value AS v ON v.name = 'beta_proprietary'
  LEFT JOIN z_method_value AS o ON o.domain_id = v.domain_id AND o.name = 'beta_open'
  WHERE coalesce((SELECT j.value FROM json_each(e.scenario) AS j WHERE j.key = 'beta_open'), o.value) IS NOT NULL
)
SELECT
  o.domain_id,
  s.model_id,
  o.beta,
  s.risk_index
FROM one_beta AS o
CROSS JOIN index_score AS s
  ON s.domain = o.domain
  -- Written as text, because a view of an untrusted database may not call json_patch(); of two keys the last counts.
  AND s.scenario = coalesce(
    substr(o.scenario, 1, length(o.scenario) - 1) || iif(EXISTS (SELECT 1 FROM json_each(o.scenario)), ', ', ''),
    '{'
  ) || printf('"beta_open": %!.17g}', o.beta)
WHERE o.beta IS NOT NULL;
