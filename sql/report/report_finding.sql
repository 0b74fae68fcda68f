-- What does the report find?
-- One row per finding, a sentence in English and Chinese, computed from the data of the edition. The views z_finding_*
-- make the sentences, and so do views finding_* of your own (table function section_finding).
-- Published: 21, sheet 'Findings' '结论', sorted by position
-- Columns:
--   edition   name      the edition in use
--   position  sequence  order in the report
--   section   word      section of the report: 'revision', 'scope', 'risk_trend', 'threshold', 'series', 'reasoning',
--                       'openness', 'capability_and_safety', 'jailbreak', 'domain_capability', 'domain_safety',
--                       'recommendation', 'early_warning' or 'data'
--   domain    domain    name of the domain; NULL: the finding is not of one domain
--   subject   subject TEXT  what the finding is about: a model, series, benchmark, line or another name; NULL: nothing in
--                       particular
--   finding   word      kind of finding, one word
--   value     number ANY  number of the finding; NULL: none
--   unit      word      unit of the value
--   text_en   sentence  the sentence in English
--   text_zh   sentence  the sentence in Chinese
DROP VIEW IF EXISTS z_report_finding;
CREATE VIEW z_report_finding AS
WITH section(place, name) AS (
  -- A domain's capability and safety stand together.
  VALUES
    (0, 'revision'),
    (1, 'scope'),
    (2, 'risk_trend'),
    (3, 'threshold'),
    (4, 'series'),
    (5, 'reasoning'),
    (6, 'openness'),
    (7, 'capability_and_safety'),
    (8, 'jailbreak'),
    (9, 'domain_capability'),
    (9, 'domain_safety'),
    (10, 'recommendation'),
    (11, 'early_warning'),
    (12, 'data')
)
SELECT
  (SELECT edition_name()) AS edition,
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

DROP VIEW IF EXISTS report_finding;
CREATE VIEW report_finding AS
@TYPED(report_finding)@
