-- What does the report of the current period find?
-- One row per finding, a sentence in English and Chinese computed from the scores under the current method,
-- in the report's order: ORDER BY position. The sentences are made in the views finding_*, a section or two
-- each, which the table function section_finding reads.
DROP VIEW IF EXISTS report_finding;
CREATE VIEW report_finding AS
WITH section(place, name) AS (
  -- A domain's capability and safety stand together.
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
    (10, 'early_warning'),
    (11, 'data')
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
FROM section_finding AS f
CROSS JOIN section AS s ON s.name = f.section -- CROSS: the findings are read once
ORDER BY position;
