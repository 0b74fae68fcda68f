-- What does the report of the current period find?
-- One row per finding, a sentence in English and Chinese computed from the scores under the current method,
-- in the report's order: ORDER BY position.
DROP VIEW IF EXISTS report_finding;
CREATE VIEW report_finding AS
WITH finding AS (
  SELECT 1 AS section_place, 'scope' AS section, * FROM finding_scope
  UNION ALL
  SELECT 2, 'risk_trend', * FROM finding_risk_trend
  UNION ALL
  SELECT 3, 'series', * FROM finding_series
  UNION ALL
  SELECT 4, 'reasoning', * FROM finding_reasoning
  UNION ALL
  SELECT 5, 'openness', * FROM finding_openness
  UNION ALL
  SELECT 6, 'capability_and_safety', * FROM finding_capability_safety
  UNION ALL
  SELECT 7, 'jailbreak', * FROM finding_jailbreak
  UNION ALL
  SELECT 8, * FROM finding_benchmark
  UNION ALL
  SELECT 8, * FROM finding_relation
  UNION ALL
  SELECT 9, 'recommendation', * FROM finding_recommendation
  UNION ALL
  SELECT 10, 'early_warning', * FROM finding_warning
)
SELECT
  row_number() OVER (ORDER BY section_place, order_1, order_2, order_3, finding, value DESC, subject) AS position,
  section,
  domain,
  subject,
  finding,
  value,
  unit,
  text_en,
  text_zh
FROM finding
ORDER BY position;
