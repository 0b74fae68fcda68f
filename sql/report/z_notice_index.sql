-- What must readers know of the risk indexes and their growth, wherever they are shown?
-- One row per notice and language: the assumed coefficients, why there is no risk index at all, which day is a year before.
-- Columns:
--   place  id        order of the notices, as report_fact has it
--   name   name      name of the fact
--   value  sentence  the notice
DROP VIEW IF EXISTS z_notice_index;
CREATE VIEW z_notice_index AS
-- Where a coefficient comes from is said in the words of whoever entered it.
SELECT
  20 AS place,
  n.column1 AS name,
  printf(n.column2, b.open, b.proprietary, iif(b.about IS NULL, n.column4, printf(n.column3, b.about))) AS value
FROM (
  SELECT
    max(beta) FILTER (WHERE name = 'beta_open') AS open,
    max(beta) FILTER (WHERE name = 'beta_proprietary') AS proprietary,
    (
      SELECT group_concat(about, '; ')
      FROM (SELECT DISTINCT about FROM z_method_value WHERE name IN ('beta_open', 'beta_proprietary') AND about <> '' ORDER BY about)
    ) AS about
  FROM (
    SELECT name, printf('%g', min(value)) || iif(min(value) < max(value), printf(' - %g', max(value)), '') AS beta
    FROM z_method_value
    WHERE name IN ('beta_open', 'beta_proprietary') AND value IS NOT NULL
    GROUP BY name
  )
) AS b
JOIN (
  VALUES
    (
      'assumption_en',
      'All risk indexes depend on the safety coefficients (beta %s for open-weight, %s for proprietary models), and so do ranks, records and growth, and above all the comparison of open-weight with proprietary models. Capability scores, safety scores and the risk Pareto frontier do not. %s',
      'Where the coefficients come from: %s.',
      'Nobody says where the coefficients come from.'
    ),
    (
      'assumption_zh',
      '所有风险指数及由其得出的排名、新高和增长都取决于安全系数（开源模型β为%s，闭源模型β为%s），开源与闭源模型的风险指数对比尤其如此；能力分、安全分和风险帕累托前沿与之无关。%s',
      '系数的来源，原文：「%s」。',
      '系数的来源没有说明。'
    )
) AS n
WHERE b.open IS NOT NULL AND b.proprietary IS NOT NULL
UNION ALL
-- Real data often have capability and no safety, and a method may lack a constant.
SELECT
  21,
  n.column1,
  CASE
    WHEN u.names_en IS NOT NULL THEN printf(n.column3, iif(n.column1 = 'no_index_en', u.names_en, u.names_zh))
    WHEN n.column1 = 'no_index_en' THEN printf(n.column2, r.with_capability, r.models, r.with_safety)
    ELSE printf(n.column2, r.models, r.with_capability, r.with_safety)
  END
FROM (
  SELECT
    count(DISTINCT model_id) AS models,
    count(DISTINCT iif(capability IS NULL, NULL, model_id)) AS with_capability,
    count(DISTINCT iif(safety IS NULL, NULL, model_id)) AS with_safety,
    count(risk_index) AS with_index
  FROM model_risk
) AS r
CROSS JOIN (
  SELECT group_concat(name, ', ') AS names_en, group_concat(name, '、') AS names_zh
  FROM (SELECT name, min(place) AS place FROM z_unknown_constant GROUP BY name ORDER BY place)
) AS u
JOIN (
  VALUES
    (
      'no_index_en',
      'No model has a risk index, in any domain: it needs a capability score and a safety score in the same domain. %d of %d models have a capability score in some domain, %d a safety score.',
      'No model has a risk index, in any domain: constants of the method are not known (%s).'
    ),
    (
      'no_index_zh',
      '没有任何模型在任何领域有风险指数：风险指数需要同一领域的能力分和安全分。%d个模型中，%d个在某一领域有能力分，%d个有安全分。',
      '没有任何模型在任何领域有风险指数：方法中的常数（%s）未知。'
    )
) AS n
WHERE r.with_index = 0
UNION ALL
-- The reason is in the language that it was written in.
SELECT
  22,
  'baseline_note_' || k.column1,
  iif(
    k.column1 = 'en',
    printf('A year before is %s, as this edition states: %s.', e.baseline_on, e.baseline_reason),
    printf('一年前指%s，由本版自行规定，原文：「%s」。', e.baseline_on, e.baseline_reason)
  )
FROM z_edition_in_use AS e
CROSS JOIN (VALUES ('en'), ('zh')) AS k
WHERE e.baseline_reason IS NOT NULL;
