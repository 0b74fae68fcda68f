-- Which edition, period, method and data are the numbers of?
-- One row per fact. Facts named like 'erratum_en' or 'estimates_zh' are notices: an output that shows the numbers must
-- show these sentences too. Every audience is shown all facts, so no fact counts a benchmark that is withheld from
-- somebody.
-- Published: 0, sorted by place
-- Columns:
--   edition  name  the edition in use
--   place    id    order of the facts
--   name     name  name of the fact
--   value    word  the fact; NULL: there is none
--   about    word  what the fact is
DROP VIEW IF EXISTS z_report_fact;
CREATE VIEW z_report_fact AS
-- Facts are shown to every audience, and whether a score could be estimated hangs on the other scores of its benchmark: so no
-- benchmark that is withheld from somebody is counted.
WITH withheld AS (
  SELECT name
  FROM disclosure_tier
  WHERE kind = 'benchmark' AND shows <> 'values'
),
estimated AS MATERIALIZED (
  SELECT
    (SELECT count(*) FROM (SELECT DISTINCT benchmark, model_id FROM counted_estimate WHERE benchmark NOT IN (SELECT name FROM withheld))) AS estimated,
    count(*) FILTER (WHERE s.estimate IS NULL) AS left_out
  FROM z_edition_in_use AS e
  CROSS JOIN score_estimate AS s
  WHERE e.missing = 'estimate' AND s.benchmark NOT IN (SELECT name FROM withheld)
),
scored AS MATERIALIZED (
  SELECT
    count(DISTINCT model_id) AS models,
    count(*) AS scores,
    count(*) FILTER (WHERE origin = 'synthetic') AS synthetic
  FROM monitored_score
),
fact(place, name, value, about) AS (
  SELECT
    k.column1,
    k.column2,
    CASE k.column2
      WHEN 'edition' THEN e.edition
      WHEN 'period' THEN e.period
      WHEN 'starts_on' THEN e.starts_on
      WHEN 'ends_on' THEN e.ends_on
      WHEN 'until' THEN e.until
      WHEN 'baseline_on' THEN e.baseline_on
      WHEN 'published_on' THEN e.published_on
      WHEN 'revises' THEN e.revises
      WHEN 'missing' THEN e.missing
    END,
    CASE k.column2
      WHEN 'baseline_on' THEN 'a year before: ' || coalesce(e.baseline_reason, k.column3)
      WHEN 'revises' THEN coalesce(e.reason, k.column3)
      ELSE k.column3
    END
  FROM z_edition_in_use AS e
  CROSS JOIN (
    VALUES
      (1, 'edition', 'period and method that the numbers are of'),
      (2, 'period', 'reporting period'),
      (3, 'starts_on', 'first day of the period'),
      (4, 'ends_on', 'last day of the period'),
      (5, 'until', 'models released by this day count'),
      (6, 'baseline_on', '12 months before the end of the period'),
      (7, 'published_on', 'publication of the edition; NULL: it is open'),
      (8, 'revises', 'edition that this one revises; NULL: none'),
      (11, 'missing', 'what the method does with missing scores')
  ) AS k
  UNION ALL
  SELECT 9, 'method', me.name, coalesce(me.about, l.text_en, me.formula)
  FROM z_method AS me
  LEFT JOIN z_label AS l ON l.kind = 'formula' AND l.name = me.formula
  UNION ALL
  SELECT 10, 'method_zh', coalesce(me.about_zh, me.about, l.text_zh, me.formula), 'the method in Chinese, where it is said so'
  FROM z_method AS me
  LEFT JOIN z_label AS l ON l.kind = 'formula' AND l.name = me.formula
  UNION ALL
  SELECT 12, 'models', CAST(models AS TEXT), 'with a score'
  FROM scored
  UNION ALL
  SELECT 13, 'scores', CAST(scores AS TEXT), 'of these models'
  FROM scored
  UNION ALL
  SELECT 14, 'synthetic_scores', CAST(synthetic AS TEXT), 'of them made by a generator'
  FROM scored
  UNION ALL
  SELECT 15, 'estimated_scores', CAST(estimated AS TEXT), 'missing scores that count as estimates in a capability or safety score, on benchmarks that are withheld from nobody; an estimate is no score'
  FROM estimated
  UNION ALL
  SELECT 16, 'scores_not_estimated', CAST(left_out AS TEXT), 'missing scores, on such benchmarks, that could not be estimated well enough and are left out'
  FROM estimated
  -- To be said wherever they are shown, as what follows. The reason is in the language that it was written in.
  UNION ALL
  SELECT
    8,
    'erratum_' || k.column1,
    iif(
      k.column1 = 'en',
      printf('%s revises %s%s%s.', e.edition, e.revises, coalesce(', published ' || r.published_on, ''), coalesce(': ' || rtrim(e.reason, '.'), '')),
      printf('%s修订%s%s%s。', e.edition, e.revises, coalesce('（' || r.published_on || '发布）', ''), coalesce('，原因（原文）：「' || e.reason || '」', ''))
    ),
    'the notice for readers'
  FROM z_edition_in_use AS e
  JOIN z_edition AS r ON r.name = e.revises
  CROSS JOIN (VALUES ('en'), ('zh')) AS k
  -- Of a scenario only what it changes, since it may name what is withheld.
  UNION ALL
  SELECT 17, n.column1, printf(n.column2, c.changed), 'the notice for readers'
  FROM (
    SELECT group_concat(iif(j.type IN ('object', 'array'), j.key, j.key || ' = ' || j.value), ', ') AS changed
    FROM z_edition_in_use AS e
    CROSS JOIN json_each(e.scenario) AS j
  ) AS c
  JOIN (
    VALUES
      ('scenario_en', 'The numbers are those of a scenario, not of the edition as its method has it. It changes: %s.'),
      ('scenario_zh', '以下数字是一种假设情景下的结果，与该版的方法不同。改变的内容：%s。')
  ) AS n
  WHERE c.changed IS NOT NULL
  UNION ALL
  SELECT
    18,
    n.column1,
    printf(n.column2, iif(n.column1 = 'synthetic_zh', s.scores, s.synthetic), iif(n.column1 = 'synthetic_zh', s.synthetic, s.scores)),
    'the notice for readers'
  FROM scored AS s
  JOIN (
    VALUES
      ('synthetic_en', '%d of %d scores are synthetic; they and all that is computed from them say nothing about the real models.'),
      ('synthetic_zh', '%d个得分中有%d个是合成的；这些得分及由其算出的一切都不代表真实模型。')
  ) AS n
  WHERE s.synthetic > 0
  UNION ALL
  SELECT 19, n.column1, printf(n.column2, s.estimated) || iif(s.left_out > 0, printf(n.column3, s.left_out), '') || n.column4, 'the notice for readers'
  FROM estimated AS s
  JOIN (
    VALUES
      (
        'estimates_en',
        'Missing scores that count as estimates, made from the other scores of the model: %d; an estimate is no score, and what stands on one says so',
        '. Missing scores that cannot be estimated well enough and are left out of the means: %d',
        '.'
      ),
      (
        'estimates_zh',
        '以估计值计入的缺失得分有%d个，由模型的其他得分估计得出；估计值不是得分，含有估计值的结果均已注明',
        '。无法可靠估计、未计入平均的缺失得分有%d个',
        '。'
      )
  ) AS n
  WHERE s.estimated + s.left_out > 0
  -- What the index itself assumes. Where a coefficient comes from is said in the words of whoever entered it.
  UNION ALL
  SELECT 20, n.column1, printf(n.column2, b.open, b.proprietary, iif(b.about IS NULL, n.column4, printf(n.column3, b.about))), 'the notice for readers'
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
  -- Real data often have capability and no safety, and a method may lack a constant: what is then not there is said first.
  UNION ALL
  SELECT
    21,
    n.column1,
    CASE
      WHEN u.names_en IS NOT NULL THEN printf(n.column3, iif(n.column1 = 'no_index_en', u.names_en, u.names_zh))
      WHEN n.column1 = 'no_index_en' THEN printf(n.column2, r.with_capability, r.models, r.with_safety)
      ELSE printf(n.column2, r.models, r.with_capability, r.with_safety)
    END,
    'the notice for readers'
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
  -- Where an edition says what a year before is, whoever reads of growth must know it. Its reason is in the language that it was written in.
  UNION ALL
  SELECT
    22,
    'baseline_note_' || k.column1,
    iif(
      k.column1 = 'en',
      printf('A year before is %s, as this edition states: %s.', e.baseline_on, e.baseline_reason),
      printf('一年前指%s，由本版自行规定，原文：「%s」。', e.baseline_on, e.baseline_reason)
    ),
    'the notice for readers'
  FROM z_edition_in_use AS e
  CROSS JOIN (VALUES ('en'), ('zh')) AS k
  WHERE e.baseline_reason IS NOT NULL
  UNION ALL
  SELECT 23, measures || '_rule_' || k.column1, iif(k.column1 = 'en', text_en, text_zh), 'how the score comes from those on benchmarks'
  FROM score_rule
  CROSS JOIN (VALUES ('en'), ('zh')) AS k
  UNION ALL
  SELECT 24, 'airisk_version', airisk_version(), 'of the program'
  UNION ALL
  SELECT 25, 'schema_version', CAST(airisk_schema_version() AS TEXT), 'of the database'
)
SELECT
  (SELECT edition_name()) AS edition,
  place,
  name,
  value,
  about
FROM fact;

DROP VIEW IF EXISTS report_fact;
CREATE VIEW report_fact AS
@TYPED(report_fact)@
SELECT * FROM z_report_fact;
