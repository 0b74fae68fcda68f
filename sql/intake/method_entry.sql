-- How does a version of the index come in? A view to write to, by .import or
--   INSERT INTO method_entry (name, formula, missing, beta_open, beta_proprietary) VALUES ('v1.1', 'linear', 'estimate', 0.6, 0.9);
-- One row per method, and one more for each constant that has more to say than a value for all domains:
--   INSERT INTO method_entry (name, constant, domain, value, low, high, unit, constant_about) VALUES ('v1.1', 'beta_open', 'cyber', 0.5, 0.4, 0.6, NULL, 'a survey');
-- Such a row states its constant whole; an empty value is not known. A new method is 'linear', estimates what is missing, and has
-- smallest_coverage 0.5, largest_estimate_error 10, breakthrough_only 0 and breakthrough_margin 1 where nothing else is
-- given. Of a method that is known the cells that are not empty change. A row that breaks a rule is an error that names it.
-- Columns:
--   name                    name
--   formula                 word
--   missing                 word
--   general_index           name
--   general_index_version   name
--   about                   word
--   about_zh                word
--   beta_open               name
--   beta_proprietary        name
--   smallest_coverage       name
--   largest_estimate_error  name
--   breakthrough_only       name
--   breakthrough_margin     name
--   constant                name    one that a formula or a rule knows, or that the method has already; it is stated whole by what follows
--   domain                  domain  empty: all
--   value                   points  empty: not known
--   low                     fact
--   high                    fact
--   unit                    word
--   constant_about          name
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
    nullif(trim(NEW.name), ''),
    lower(nullif(trim(NEW.formula), '')),
    lower(nullif(trim(NEW.missing), '')),
    nullif(trim(NEW.general_index), ''),
    nullif(trim(NEW.general_index_version), ''),
    nullif(trim(NEW.about), ''),
    nullif(trim(NEW.about_zh), ''),
    @CELL(NEW.beta_open)@,
    @CELL(NEW.beta_proprietary)@,
    @CELL(NEW.smallest_coverage)@,
    @CELL(NEW.largest_estimate_error)@,
    @CELL(NEW.breakthrough_only)@,
    @CELL(NEW.breakthrough_margin)@,
    lower(nullif(trim(NEW.constant), '')),
    nullif(trim(NEW.domain), ''),
    @CELL(NEW.value)@,
    @CELL(NEW.low)@,
    @CELL(NEW.high)@,
    nullif(trim(NEW.unit), ''),
    nullif(trim(NEW.constant_about), '')
  );
END;
