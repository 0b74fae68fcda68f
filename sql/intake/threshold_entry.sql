-- How do lines (a capability line, a risk line) come in? A view to write to, by .import or
--   INSERT INTO threshold_entry (name, domain, quantity, value, source) VALUES ('risk line', 'cyber', 'risk_index', 40, 'our board');
-- One row per line, method, domain and quantity: 'capability', 'safety', 'risk_index' or a benchmark, by name or alias. An
-- empty method is all methods, an empty value is not known. A value that stands is changed. A row that breaks a rule is an
-- error that names it.
-- Columns:
--   name      name
--   method    name    empty: all
--   domain    domain
--   quantity  name    'capability', 'safety', 'risk_index' or a benchmark
--   value     points  empty: not known
--   source    source
DROP VIEW IF EXISTS threshold_entry;
CREATE VIEW threshold_entry AS
SELECT t.name, m.name AS method, d.name AS domain, t.quantity, t.value, t.source
FROM threshold AS t
JOIN domain AS d ON d.domain_id = t.domain_id
LEFT JOIN method AS m ON m.method_id = t.method_id;

CREATE TRIGGER threshold_entry_insert
INSTEAD OF INSERT ON threshold_entry
BEGIN
  INSERT INTO z_import_threshold (name, method, domain, quantity, value, source)
  VALUES (
    nullif(trim(NEW.name), ''),
    nullif(trim(NEW.method), ''),
    nullif(trim(NEW.domain), ''),
    nullif(trim(NEW.quantity), ''),
    @CELL(NEW.value)@,
    nullif(trim(NEW.source), '')
  );
END;

-- Internal: a row on its way in, as z_import_model in model_entry.sql; once it was looked at, with the quantity's own name.
DROP VIEW IF EXISTS z_import_threshold;
CREATE VIEW z_import_threshold AS
SELECT NULL AS file, NULL AS line, *, NULL AS rule, NULL AS broken
FROM threshold_entry;

CREATE TRIGGER z_import_threshold_check
INSTEAD OF INSERT ON z_import_threshold
WHEN NEW.rule IS NULL
BEGIN
  INSERT INTO z_import_threshold
  SELECT
    NEW.file, NEW.line, NEW.name, NEW.method, NEW.domain,
    iif(
      lower(NEW.quantity) IN @COMPUTED_QUANTITIES@,
      lower(NEW.quantity),
      coalesce((SELECT benchmark FROM z_known_benchmark WHERE written = NEW.quantity), NEW.quantity)
    ),
    NEW.value, NEW.source,
    coalesce(broken.rule, ''),
    broken.value
  FROM (SELECT 1) AS one
  LEFT JOIN (
    SELECT rule, value
    FROM (
      SELECT 'threshold_entry.name: @NAME_RULE@' AS rule, NEW.name AS value, @IS_NAME(NEW.name)@ AS holds
      UNION ALL
      SELECT 'threshold_entry.method: no method of this name', NEW.method,
        NEW.method IS NULL OR EXISTS (SELECT 1 FROM method WHERE name = NEW.method)
      UNION ALL
      SELECT 'threshold_entry.domain: no domain of this name', NEW.domain, EXISTS (SELECT 1 FROM domain WHERE name = NEW.domain)
      UNION ALL
      SELECT 'threshold_entry.quantity: must be ''capability'', ''safety'', ''risk_index'' or a benchmark', NEW.quantity,
        lower(NEW.quantity) IN @COMPUTED_QUANTITIES@ OR EXISTS (SELECT 1 FROM z_known_benchmark WHERE written = NEW.quantity)
      UNION ALL
      SELECT 'threshold_entry.value: must be a finite number', NEW.value,
        NEW.value IS NULL OR (@IS_NUMBER(NEW.value)@ AND abs(CAST(NEW.value AS REAL)) < 9e999)
      UNION ALL
      SELECT 'threshold_entry.value: must be between 0 and 100, unless quantity is ''risk_index''', NEW.value,
        NEW.value IS NULL OR lower(NEW.quantity) = 'risk_index' OR CAST(NEW.value AS REAL) BETWEEN 0 AND 100
      UNION ALL
      SELECT 'threshold_entry.method: @FIXED_METHOD_RULE@', NEW.method,
        NOT @IS_FIXED_METHOD(NEW.method)@
        OR EXISTS (
          SELECT 1
          FROM threshold_entry AS k
          WHERE (k.name, k.method, k.domain, k.value) IS (NEW.name, NEW.method, NEW.domain, CAST(NEW.value AS REAL))
            AND k.quantity = coalesce((SELECT benchmark FROM z_known_benchmark WHERE written = NEW.quantity), NEW.quantity)
            AND (NEW.source IS NULL OR k.source IS NEW.source)
        )
    )
    WHERE holds IS NOT 1
    LIMIT 1
  ) AS broken;
END;

CREATE TRIGGER z_import_threshold_take
INSTEAD OF INSERT ON z_import_threshold
WHEN NEW.rule = ''
BEGIN
  INSERT INTO threshold (name, method_id, domain_id, quantity, value, source)
  SELECT NEW.name, (SELECT method_id FROM method WHERE name = NEW.method), domain_id, NEW.quantity, CAST(NEW.value AS REAL), NEW.source
  FROM domain
  WHERE name = NEW.domain
  ON CONFLICT (name, coalesce(method_id, 0), domain_id, quantity) DO UPDATE SET
    value = excluded.value,
    source = coalesce(excluded.source, source);
END;

@REFUSALS(threshold)@
