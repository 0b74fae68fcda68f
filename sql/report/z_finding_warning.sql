-- What does the report warn of?
-- One row per row of early_warning, a finding of section 'early_warning'. Columns as in z_finding_scope.
DROP VIEW IF EXISTS z_finding_warning;
CREATE VIEW z_finding_warning AS
SELECT
  'early_warning' AS section,
  l.place AS order_1,
  d.domain_id AS order_2,
  0 AS order_3,
  d.domain,
  w.subject,
  w.rule AS finding,
  w.value,
  CASE w.rule
    WHEN 'above_human' THEN 'models'
    WHEN 'low_honesty' THEN 'share'
    WHEN 'record_risk_index' THEN @RISK_UNIT@
    WHEN 'declared_level' THEN 'level'
    ELSE 'points'
  END AS unit,
  printf('%s: %s: %s: %s.', d.label_en, l.text_en, w.subject, w.evidence) AS text_en,
  printf('%s：%s：%s：%s。', d.label_zh, l.text_zh, w.subject, w.evidence_zh) AS text_zh
FROM z_monitored_domain AS d
JOIN z_early_warning AS w ON w.domain = d.domain
JOIN z_label AS l ON l.kind = 'rule' AND l.name = w.rule;
