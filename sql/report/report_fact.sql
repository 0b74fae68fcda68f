-- Which edition, period, method and data are the numbers of?
-- One row per fact. Facts named like 'erratum_en' or 'estimates_zh' are notices: an output that shows the numbers must
-- show these sentences too. Every audience is shown all facts, so no fact counts a benchmark that is withheld from
-- somebody.
-- Published: 0, sorted by place
-- Columns:
--   edition  name  the edition in use
--   place    id    order of the facts
--   name     name TEXT  name of the fact
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
  UNION ALL
  SELECT place, name, value, 'the notice for readers'
  FROM z_notice_edition
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
  UNION ALL
  SELECT place, name, value, 'the notice for readers'
  FROM z_notice_index
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
