-- What does the report of the current period find?
-- One row per finding, a sentence in English and Chinese computed from the scores under the current method,
-- in the report's order: ORDER BY position.
DROP VIEW IF EXISTS report_finding;
CREATE VIEW report_finding AS
WITH finding AS (
  SELECT 'scope' AS section, * FROM finding_scope
  UNION ALL
  SELECT 'risk_trend', * FROM finding_risk_trend
  UNION ALL
  SELECT 'series', * FROM finding_series
  UNION ALL
  SELECT * FROM finding_groups
  UNION ALL
  SELECT 'openness', * FROM finding_leader
  UNION ALL
  SELECT 'capability_and_safety', * FROM finding_capability_safety
  UNION ALL
  SELECT 'jailbreak', * FROM finding_jailbreak
  UNION ALL
  SELECT * FROM finding_benchmark
  UNION ALL
  SELECT * FROM finding_relation
  UNION ALL
  SELECT 'recommendation', * FROM finding_recommendation
  UNION ALL
  SELECT 'early_warning', * FROM finding_warning
),
-- A domain's capability and safety stand together.
section(place, name) AS (
  VALUES
    (1, 'scope'),
    (2, 'risk_trend'),
    (3, 'series'),
    (4, 'reasoning'),
    (5, 'openness'),
    (6, 'capability_and_safety'),
    (7, 'jailbreak'),
    (8, 'domain_capability'),
    (8, 'domain_safety'),
    (9, 'recommendation'),
    (10, 'early_warning')
)
SELECT
  row_number() OVER (
    ORDER BY s.place, f.order_1, f.order_2, f.order_3, f.finding, f.value DESC, f.subject
  ) AS position,
  f.section,
  f.domain,
  f.subject,
  f.finding,
  f.value,
  f.unit,
  f.text_en,
  f.text_zh
FROM finding AS f
JOIN section AS s ON s.name = f.section
ORDER BY position;
