-- To how many models does each recommendation apply, and by which rule?
-- One row per domain, a finding of section 'recommendation'. The view recommendation has the models and the whole
-- advice. Columns as in z_finding_scope.
DROP VIEW IF EXISTS z_finding_recommendation;
CREATE VIEW z_finding_recommendation AS
WITH advised AS MATERIALIZED (
  SELECT
    d.domain_id,
    d.label_en,
    d.label_zh,
    r.domain,
    r.risk,
    r.risk_place,
    r.high_risk_index,
    r.capability_high,
    r.safety_low
  FROM z_monitored_domain AS d
  JOIN z_recommendation AS r ON r.domain = d.domain
),
counted AS (
  SELECT
    domain_id,
    domain,
    label_en,
    label_zh,
    max(high_risk_index) AS bar,
    100 * parameter_value('high_place') AS place,
    count(*) FILTER (WHERE risk = 'high') AS high,
    count(risk_place) AS ranked,
    count(*) FILTER (WHERE risk = 'high' AND capability_high) AS capable,
    count(*) FILTER (WHERE risk = 'high' AND safety_low) AS unsafe
  FROM advised
  GROUP BY domain_id
)
SELECT
  'recommendation' AS section,
  1 AS order_1,
  domain_id AS order_2,
  0 AS order_3,
  domain,
  'models' AS subject,
  'high_risk' AS finding,
  iif(bar IS NULL, NULL, high) AS value,
  'models' AS unit,
  CASE
    WHEN ranked = 0 THEN printf('%s: not enough data to rank the models by risk.', label_en)
    WHEN bar IS NULL THEN printf('%s: not enough data to say whose risk index is high: the method has no high_risk_index.', label_en)
    ELSE printf('%s: high risk index (by our bar: at least %g, and above at least %s%% of the other models): %d of %d models; of these, high capability (evaluate fully before release, remove hazardous knowledge): %d, low safety (strengthen alignment and safeguards): %d.', label_en, bar, fixed(place, 0), high, ranked, capable, unsafe)
  END AS text_en,
  CASE
    WHEN ranked = 0 THEN printf('%s：数据不足，无法按风险指数排序。', label_zh)
    WHEN bar IS NULL THEN printf('%s：数据不足，无法判断哪些模型风险指数较高：方法没有给出high_risk_index（较高风险指数的下限）。', label_zh)
    ELSE printf('%s：%d个模型中风险指数较高（按我们设定的标准：不低于%g，且高于至少%s%%的其他模型）的有%d个；其中能力分高（应在发布前充分测评并移除高危知识）的有%d个，安全分低（应加强安全对齐与安保）的有%d个。', label_zh, ranked, bar, fixed(place, 0), high, capable, unsafe)
  END AS text_zh
FROM counted;
