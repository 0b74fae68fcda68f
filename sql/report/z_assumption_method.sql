-- What does the edition's method assume?
-- One row per assumption: its formula, its constants, its rule for missing scores, and per benchmark how far missing scores
-- are estimated. Columns as in assumption.
DROP VIEW IF EXISTS z_assumption_method;
CREATE VIEW z_assumption_method AS
SELECT
  1 AS place,
  'formula' AS kind,
  e.method AS name,
  NULL AS domain,
  NULL AS benchmark,
  NULL AS value,
  NULL AS unit,
  coalesce(l.text_en, e.formula) || coalesce(': ' || me.about, '') AS about
FROM z_edition_in_use AS e
CROSS JOIN z_method AS me
LEFT JOIN z_label AS l ON l.kind = 'formula' AND l.name = e.formula
UNION ALL
SELECT
  2,
  'constant',
  c.name,
  d.name,
  NULL,
  coalesce(edition_scenario(c.name) + 0.0, c.value),
  c.unit,
  rtrim(
    iif(coalesce(edition_scenario(c.name), c.value) IS NULL, 'not known; ', '')
      || iif(edition_scenario(c.name) IS NULL, '', 'of the scenario; ')
      || iif(c.low < c.high, printf('between %g and %g; ', c.low, c.high), '')
      || coalesce(c.about, ''),
    '; '
  )
FROM z_method_constant AS c
LEFT JOIN z_domain AS d ON d.domain_id = c.domain_id
UNION ALL
SELECT
  3,
  'missing scores',
  e.missing,
  NULL,
  NULL,
  NULL,
  NULL,
  'where scores are missing, ' || l.text_en
FROM z_edition_in_use AS e
JOIN z_label AS l ON l.kind = 'missing_rule' AND l.name = e.missing
UNION ALL
SELECT
  4,
  iif(s.estimate IS NULL, 'scores not estimated', 'estimated scores'),
  s.rule,
  NULL,
  s.benchmark,
  count(DISTINCT s.model_id),
  'scores',
  coalesce('root mean square error ' || fixed(s.benchmark_error, 1) || ' points; ', '') || coalesce('from ' || s.cells || ' scores; ', '')
    || iif(s.estimate IS NULL, 'left out of the means', 'an estimate is no score')
FROM z_edition_in_use AS e
CROSS JOIN score_estimate AS s
WHERE e.missing = 'estimate'
GROUP BY
  s.benchmark,
  s.rule,
  s.estimate IS NULL;
