-- How does a version of the index come in?
-- One row per method, and one more for each constant of which more is stated than a value for all domains. Such a row states its
-- constant whole:
--   INSERT INTO method_entry (name, constant, domain, value, low, high, unit, constant_about)
--   VALUES ('v1.1', 'beta_open', 'cyber', 0.5, 0.4, 0.6, NULL, 'a survey');
-- Write to it by INSERT or .import. Of a method that is known, an empty cell keeps the value that is there. A row that breaks a
-- rule is an error that names column and rule.
-- Example: INSERT INTO method_entry (name, formula, missing, beta_open, beta_proprietary) VALUES ('v1.1', 'linear', 'estimate',
--   0.6, 0.9);
-- Columns:
--   name                    name       the method's name
--   formula                 word       one that the extension knows; default: 'linear'
--   missing                 word       what is done where a score is missing: 'estimate', 'renormalise' or 'shared'; default:
--                                      'estimate'
--   general_index           name       the index that is taken for general capability; empty: none
--   general_index_version   name       its version; given with general_index only
--   about                   word       what the method is, in English; may be empty
--   about_zh                word       the same in Chinese; may be empty
--   beta_open               fact REAL  how far safety lowers the risk of open weights, 0..1; empty: not known
--   beta_proprietary        fact REAL  the same of proprietary models
--   smallest_coverage       fact REAL  the share of the weight that must have a score, 0..1; default: 0.5
--   largest_estimate_error  fact REAL  a benchmark whose estimates miss by more points is not estimated, 0..100; default: 10
--   breakthrough_only       flag REAL  1: only breakthrough models are monitored; 0: every model; default: 0
--   breakthrough_margin     fact REAL  how far below its organization's best, in points of the general index, a model is still a
--                                      breakthrough; at least 0; default: 1
--   constant                word       the constant of which the next columns speak: one that a formula or a rule knows, or that
--                                      the method has already
--   domain                  domain     the domain in which it holds; empty: all domains
--   value                   fact REAL  its value; empty: not known
--   low                     fact REAL  the lowest that it may be; empty: not known
--   high                    fact REAL  the highest that it may be; empty: not known
--   unit                    word       its unit; may be empty
--   constant_about          word       what it is, and where its value comes from; may be empty
DROP VIEW IF EXISTS method_entry;
CREATE VIEW method_entry AS
WITH plain AS ( -- constants that are a value for all domains and nothing else
  SELECT method_id, name, value
  FROM method_constant
  WHERE domain_id IS NULL
    AND value IS NOT NULL
    AND (low, high, unit, about) IS (NULL, NULL, NULL, NULL)
    AND name IN ('beta_open', 'beta_proprietary', 'smallest_coverage', 'largest_estimate_error', 'breakthrough_only', 'breakthrough_margin')
)
SELECT
  m.name,
  m.formula,
  m.missing,
  m.general_index,
  m.general_index_version,
  m.about,
  m.about_zh,
  (SELECT value FROM plain WHERE (method_id, name) = (m.method_id, 'beta_open')) AS beta_open,
  (SELECT value FROM plain WHERE (method_id, name) = (m.method_id, 'beta_proprietary')) AS beta_proprietary,
  (SELECT value FROM plain WHERE (method_id, name) = (m.method_id, 'smallest_coverage')) AS smallest_coverage,
  (SELECT value FROM plain WHERE (method_id, name) = (m.method_id, 'largest_estimate_error')) AS largest_estimate_error,
  (SELECT value FROM plain WHERE (method_id, name) = (m.method_id, 'breakthrough_only')) AS breakthrough_only,
  (SELECT value FROM plain WHERE (method_id, name) = (m.method_id, 'breakthrough_margin')) AS breakthrough_margin,
  NULL AS constant,
  NULL AS domain,
  NULL AS value,
  NULL AS low,
  NULL AS high,
  NULL AS unit,
  NULL AS constant_about
FROM method AS m
UNION ALL
SELECT m.name, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, c.name, d.name, c.value, c.low, c.high, c.unit, c.about
FROM method_constant AS c
JOIN method AS m ON m.method_id = c.method_id
LEFT JOIN domain AS d ON d.domain_id = c.domain_id
WHERE c.domain_id IS NOT NULL OR (c.method_id, c.name) NOT IN (SELECT method_id, name FROM plain);

CREATE TRIGGER method_entry_insert
INSTEAD OF INSERT ON method_entry
BEGIN
  INSERT INTO z_import_method (
    name, formula, missing, general_index, general_index_version, about, about_zh,
    beta_open, beta_proprietary, smallest_coverage, largest_estimate_error, breakthrough_only, breakthrough_margin,
    constant, domain, value, low, high, unit, constant_about
  )
  VALUES (
    @TEXT_CELL(NEW.name)@,
    lower(@TEXT_CELL(NEW.formula)@),
    lower(@TEXT_CELL(NEW.missing)@),
    @TEXT_CELL(NEW.general_index)@,
    @TEXT_CELL(NEW.general_index_version)@,
    @TEXT_CELL(NEW.about)@,
    @TEXT_CELL(NEW.about_zh)@,
    @CELL(NEW.beta_open)@,
    @CELL(NEW.beta_proprietary)@,
    @CELL(NEW.smallest_coverage)@,
    @CELL(NEW.largest_estimate_error)@,
    @CELL(NEW.breakthrough_only)@,
    @CELL(NEW.breakthrough_margin)@,
    lower(@TEXT_CELL(NEW.constant)@),
    @TEXT_CELL(NEW.domain)@,
    @CELL(NEW.value)@,
    @CELL(NEW.low)@,
    @CELL(NEW.high)@,
    @TEXT_CELL(NEW.unit)@,
    @TEXT_CELL(NEW.constant_about)@
  );
END;
