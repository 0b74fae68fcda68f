-- What are the numbers of: which period, method and data?
-- One row per fact, in order of place.
DROP VIEW IF EXISTS report_fact;
CREATE VIEW report_fact AS
SELECT 1 AS place, 'period' AS name, p.period AS value, 'reporting period; NULL: none is current, and every model counts' AS about
FROM current_period AS p
UNION ALL
SELECT 2, 'starts_on', p.starts_on, 'first day of the period'
FROM current_period AS p
UNION ALL
SELECT 3, 'ends_on', iif(p.period IS NULL, NULL, p.ends_on), 'last day of the period'
FROM current_period AS p
UNION ALL
SELECT 4, 'published_on', p.published_on, 'publication of the period''s report'
FROM current_period AS p
UNION ALL
SELECT 5, 'method', me.name, coalesce(me.about, me.formula)
FROM method AS me
WHERE me.is_current
UNION ALL
SELECT 5, 'method_zh', coalesce(me.about_zh, me.about, me.formula), 'the method in Chinese, where it is said so'
FROM method AS me
WHERE me.is_current
UNION ALL
SELECT 6, 'models', CAST(count(DISTINCT model_id) AS TEXT), 'with a score'
FROM current_score
UNION ALL
SELECT 7, 'scores', CAST(count(*) AS TEXT), 'of these models'
FROM current_score
UNION ALL
SELECT 8, 'synthetic_scores', CAST(count(*) AS TEXT), 'of them made by a generator'
FROM current_score
WHERE origin = 'synthetic'
-- To be said wherever they are shown.
UNION ALL
SELECT
  9,
  n.column1,
  printf(n.column2, iif(n.column1 = 'synthetic_zh', s.scores, s.synthetic), iif(n.column1 = 'synthetic_zh', s.synthetic, s.scores)),
  'the notice for readers'
FROM (SELECT count(*) AS scores, count(*) FILTER (WHERE origin = 'synthetic') AS synthetic FROM current_score) AS s
JOIN (
  VALUES
    ('synthetic_en', '%d of %d scores are synthetic; they and all that is computed from them say nothing about the real models.'),
    ('synthetic_zh', '%d个得分中有%d个是合成的；这些得分及由其算出的一切都不代表真实模型。')
) AS n
WHERE s.synthetic > 0
-- What the index itself assumes; the notice for readers as well.
UNION ALL
SELECT
  10,
  n.column1,
  printf(n.column2, b.open, b.proprietary),
  'the notice for readers'
FROM (
  SELECT
    max(c.beta) FILTER (WHERE c.open_weights) AS open,
    max(c.beta) FILTER (WHERE NOT c.open_weights) AS proprietary
  FROM method AS me
  JOIN safety_coefficient AS c ON c.method_id = me.method_id
  WHERE me.is_current
) AS b
JOIN (
  VALUES
    ('assumption_en', 'The safety coefficients (beta %g for open-weight, %g for proprietary models) are our assumption; nobody has measured them. All risk indexes depend on them, and so do ranks, records and growth, and above all the comparison of open-weight with proprietary models. Capability scores, safety scores and the risk Pareto frontier do not.'),
    ('assumption_zh', '安全系数（开源模型β为%g，闭源模型β为%g）是我们的假设，并非实测值。所有风险指数及由其得出的排名、新高和增长都取决于该假设，开源与闭源模型的风险指数对比尤其如此；能力分、安全分和风险帕累托前沿与之无关。')
) AS n
WHERE b.open IS NOT NULL AND b.proprietary IS NOT NULL
-- Real data often have capability and no safety: what is then not there is said first.
UNION ALL
SELECT
  11,
  n.column1,
  printf(n.column2, iif(n.column1 = 'no_index_en', r.with_capability, r.models), iif(n.column1 = 'no_index_en', r.models, r.with_capability), r.with_safety),
  'the notice for readers'
FROM (
  SELECT
    count(DISTINCT model_id) AS models,
    count(DISTINCT iif(capability IS NULL, NULL, model_id)) AS with_capability,
    count(DISTINCT iif(safety IS NULL, NULL, model_id)) AS with_safety,
    count(risk_index) AS with_index
  FROM current_risk
) AS r
JOIN (
  VALUES
    ('no_index_en', 'No model has a risk index, in any domain: it needs a capability score and a safety score in the same domain. %d of %d models have a capability score in some domain, %d a safety score.'),
    ('no_index_zh', '没有任何模型在任何领域有风险指数：风险指数需要同一领域的能力分和安全分。%d个模型中，%d个在某一领域有能力分，%d个有安全分。')
) AS n
WHERE r.with_index = 0
UNION ALL
SELECT 12, 'airisk_version', airisk_version(), 'of the program'
UNION ALL
SELECT 13, 'schema_version', CAST(airisk_schema_version() AS TEXT), 'of the database';
