-- What becomes of a row that is written to method_entry?
-- One row written here is that row on its way in. z_import_model says how; after the check it is the row as it would be
-- stored. Longer than 150 lines, as the rules of a row are kept together.
DROP VIEW IF EXISTS z_import_method;
CREATE VIEW z_import_method AS
SELECT NULL AS file, NULL AS line, *, NULL AS rule, NULL AS broken
FROM method_entry;

-- A value of a new method is the usual one, unless the same row states this constant.
CREATE TRIGGER z_import_method_fill
INSTEAD OF INSERT ON z_import_method
WHEN NEW.rule IS NULL
BEGIN
  INSERT INTO z_import_method
  SELECT
    NEW.file,
    NEW.line,
    coalesce(k.name, NEW.name),
    coalesce(NEW.formula, k.formula, 'linear'),
    coalesce(NEW.missing, k.missing, 'estimate'),
    coalesce(NEW.general_index, k.general_index),
    coalesce(
      NEW.general_index_version,
      iif(k.general_index = coalesce(NEW.general_index, k.general_index), k.general_index_version, NULL),
      iif(NEW.general_index IS NULL, NULL, '')
    ),
    coalesce(NEW.about, k.about),
    coalesce(NEW.about_zh, k.about_zh),
    NEW.beta_open,
    NEW.beta_proprietary,
    coalesce(NEW.smallest_coverage, iif(k.name IS NULL AND one.stated IS NOT 'smallest_coverage', 0.5, NULL)),
    coalesce(NEW.largest_estimate_error, iif(k.name IS NULL AND one.stated IS NOT 'largest_estimate_error', 10, NULL)),
    coalesce(NEW.breakthrough_only, iif(k.name IS NULL AND one.stated IS NOT 'breakthrough_only', 0, NULL)),
    coalesce(NEW.breakthrough_margin, iif(k.name IS NULL AND one.stated IS NOT 'breakthrough_margin', 1, NULL)),
    NEW.constant, NEW.domain, NEW.value, NEW.low, NEW.high, NEW.unit, NEW.constant_about,
    'check',
    NULL
  FROM (SELECT iif(NEW.domain IS NULL, NEW.constant, NULL) AS stated) AS one
  LEFT JOIN method AS k ON k.name = NEW.name;
END;

@CHECKS(method, method_entry)@
name @NAME_RULE@
formula 'must be a word in lower case like ''linear'''
  NEW.formula NOT GLOB '*[^a-z0-9_]*'
missing @ONE_OF_RULE(missing)@
general_index? @NAME_RULE@
general_index_version? @PLAIN_RULE@
general_index_version? 'must be given with general_index only'
  NEW.general_index IS NOT NULL
beta_open? @SHARE_RULE@
  (@IS_NUMBER(NEW.beta_open)@ AND @CONSTANT_HOLDS('beta_open', CAST(NEW.beta_open AS REAL))@)
beta_proprietary? @SHARE_RULE@
  (@IS_NUMBER(NEW.beta_proprietary)@ AND @CONSTANT_HOLDS('beta_proprietary', CAST(NEW.beta_proprietary AS REAL))@)
smallest_coverage? @SHARE_RULE@
  (@IS_NUMBER(NEW.smallest_coverage)@ AND @CONSTANT_HOLDS('smallest_coverage', CAST(NEW.smallest_coverage AS REAL))@)
largest_estimate_error? '@SCORE_RULE@, in points'
  (@IS_NUMBER(NEW.largest_estimate_error)@ AND @CONSTANT_HOLDS('largest_estimate_error', CAST(NEW.largest_estimate_error AS REAL))@)
breakthrough_only? @FLAG_RULE@
  (@IS_NUMBER(NEW.breakthrough_only)@ AND @CONSTANT_HOLDS('breakthrough_only', CAST(NEW.breakthrough_only AS REAL))@)
breakthrough_margin? 'must be at least 0 and finite, in points of the general index'
  (@IS_NUMBER(NEW.breakthrough_margin)@ AND @CONSTANT_HOLDS('breakthrough_margin', CAST(NEW.breakthrough_margin AS REAL))@ AND CAST(NEW.breakthrough_margin AS REAL) < 9e999)
constant 'must be given with domain, value, low, high, unit or constant_about'
  NEW.constant IS NOT NULL OR coalesce(NEW.domain, NEW.value, NEW.low, NEW.high, NEW.unit, NEW.constant_about) IS NULL
-- the table takes any name, for a formula to come; a name that it has can be written again
constant 'no formula and no rule knows this name; known are @WORDS_COMMA(known_constant)@, @FORMULA_CONSTANTS_IN_WORDS@'
  NEW.constant IS NULL
  OR NEW.constant IN @WORDS(known_constant)@
  OR NEW.constant IN (@FORMULA_CONSTANTS@)
  OR EXISTS (
    SELECT 1
    FROM method AS m
    JOIN method_constant AS k ON k.method_id = m.method_id
    WHERE m.name = NEW.name AND k.name = NEW.constant
  )
constant 'has a value in its own column of this row already'
  NEW.domain IS NOT NULL OR NEW.constant IS NULL OR NEW.constant NOT IN (SELECT name FROM @CONSTANTS_OF_THE_ROW@)
domain? 'no domain of this name'
  EXISTS (SELECT 1 FROM domain WHERE name = NEW.domain)
domain? 'must be empty for @WORDS_ALL(everywhere)@'
  NEW.constant NOT IN @WORDS(everywhere)@
value? @FINITE_RULE@
low? @FINITE_RULE@
high? @FINITE_RULE@
low? 'must be at most high'
  NEW.high IS NULL OR CAST(NEW.low AS REAL) <= CAST(NEW.high AS REAL)
value? 'must be between low and high'
  CAST(NEW.value AS REAL)
    BETWEEN CAST(coalesce(NEW.low, NEW.value) AS REAL) AND CAST(coalesce(NEW.high, NEW.value) AS REAL)
value 'value, low and high: @CONSTANT_RULE@'
  SELECT v.value,
    @CONSTANT_HOLDS(NEW.constant, v.value)@
  FROM (
    SELECT CAST(NEW.value AS REAL) AS value
    UNION ALL
    SELECT CAST(NEW.low AS REAL)
    UNION ALL
    SELECT CAST(NEW.high AS REAL)
  ) AS v
  WHERE v.value IS NOT NULL
constant 'a value in its own column must be between the low and the high that stand; state the constant whole'
  SELECT k.name,
    v.value BETWEEN coalesce(k.low, v.value) AND coalesce(k.high, v.value)
  FROM method AS m
  JOIN method_constant AS k ON k.method_id = m.method_id AND k.domain_id IS NULL
  JOIN @CONSTANTS_OF_THE_ROW@ AS v ON v.name = k.name
  WHERE m.name = NEW.name
name @FIXED_METHOD_RULE@
  NOT @IS_FIXED_METHOD(NEW.name)@
  OR EXISTS (
    SELECT 1
    FROM method AS m
    WHERE m.name = NEW.name
      AND (m.formula, m.missing, m.general_index, m.general_index_version, m.about, m.about_zh)
        IS (NEW.formula, NEW.missing, NEW.general_index, NEW.general_index_version, NEW.about, NEW.about_zh)
      AND NOT EXISTS (
        SELECT 1
        FROM @CONSTANTS_OF_THE_ROW@ AS v
        WHERE v.value IS NOT (SELECT k.value FROM method_constant AS k WHERE (k.method_id, k.name) = (m.method_id, v.name) AND k.domain_id IS NULL)
      )
      AND (
        NEW.constant IS NULL
        OR EXISTS (
          SELECT 1
          FROM method_constant AS k
          WHERE (k.method_id, k.name) = (m.method_id, NEW.constant)
            AND k.domain_id IS (SELECT domain_id FROM domain WHERE name = NEW.domain)
            AND (k.value, k.low, k.high, k.unit, k.about)
              IS (CAST(NEW.value AS REAL), CAST(NEW.low AS REAL), CAST(NEW.high AS REAL), NEW.unit, NEW.constant_about)
        )
      )
  )

CREATE TRIGGER z_import_method_take
INSTEAD OF INSERT ON z_import_method
WHEN NEW.rule = ''
BEGIN
  INSERT INTO method (name, formula, missing, general_index, general_index_version, about, about_zh)
  VALUES (NEW.name, NEW.formula, NEW.missing, NEW.general_index, NEW.general_index_version, NEW.about, NEW.about_zh)
  ON CONFLICT (name) DO UPDATE SET
    formula = excluded.formula,
    missing = excluded.missing,
    general_index = excluded.general_index,
    general_index_version = excluded.general_index_version,
    about = excluded.about,
    about_zh = excluded.about_zh;

  INSERT INTO method_constant (method_id, name, value)
  SELECT m.method_id, v.name, v.value
  FROM method AS m
  JOIN @CONSTANTS_OF_THE_ROW@ AS v
  WHERE m.name = NEW.name
  ON CONFLICT (method_id, coalesce(domain_id, 0), name) DO UPDATE SET value = excluded.value;

  INSERT INTO method_constant (method_id, domain_id, name, value, low, high, unit, about)
  SELECT
    method_id, (SELECT domain_id FROM domain WHERE name = NEW.domain), NEW.constant,
    CAST(NEW.value AS REAL), CAST(NEW.low AS REAL), CAST(NEW.high AS REAL), NEW.unit, NEW.constant_about
  FROM method
  WHERE name = NEW.name AND NEW.constant IS NOT NULL
  ON CONFLICT (method_id, coalesce(domain_id, 0), name) DO UPDATE SET
    value = excluded.value,
    low = excluded.low,
    high = excluded.high,
    unit = excluded.unit,
    about = excluded.about;
END;
