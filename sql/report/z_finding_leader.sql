-- Which open-weight and which proprietary model is the most capable?
-- One row per domain and kind of model, if at least smallest_group models of the kind have a score. It is a finding of
-- section 'openness'. Columns as in z_finding_scope.
DROP VIEW IF EXISTS z_finding_leader;
CREATE VIEW z_finding_leader AS
WITH best AS MATERIALIZED (
  SELECT
    d.domain_id,
    d.domain,
    d.label_en,
    d.label_zh,
    r.open_weights,
    count(*) AS models,
    max(r.capability) AS capability
  FROM z_monitored_domain AS d
  JOIN model_risk AS r ON r.domain = d.domain
  WHERE r.capability IS NOT NULL
  GROUP BY
    d.domain_id,
    r.open_weights
),
leader AS (
  SELECT
    b.*,
    r.model,
    r.capability_coverage AS coverage, -- means over different benchmarks are compared where it is below 1
    r.capability_estimated AS estimated,
    row_number() OVER (PARTITION BY b.domain_id, b.open_weights ORDER BY r.released_on, r.model_id) AS nth
  FROM best AS b
  CROSS JOIN model_risk AS r ON r.domain = b.domain AND r.open_weights = b.open_weights AND r.capability = b.capability
)
SELECT
  'openness' AS section,
  1 AS order_1,
  domain_id AS order_2,
  -1 - open_weights AS order_3, -- before the comparison of all models
  domain,
  model AS subject,
  iif(open_weights, 'most_capable_open', 'most_capable_proprietary') AS finding,
  capability AS value,
  'points' AS unit,
  printf('%s: the most capable %s model is %s with %s (%sthe highest of %d with a score).', label_en, iif(open_weights, 'open-weight', 'proprietary'), model, fixed(capability, 1), coalesce(@SCORED_EN(coverage, estimated)@ || '; ', ''), models) AS text_en,
  printf('%s：能力分最高的%s模型是%s，%s分（%s%d个模型有得分）。', label_zh, iif(open_weights, '开源', '闭源'), model, fixed(capability, 1), coalesce(@SCORED_ZH(coverage, estimated)@ || '，', ''), models) AS text_zh
FROM leader
WHERE nth = 1 AND models >= parameter_value('smallest_group');
