-- What becomes of a row that is written to threshold_entry?
-- One row written here is that row on its way in. z_import_model says how; once checked, with the quantity's own name.
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
      lower(NEW.quantity) IN @WORDS(computed)@,
      lower(NEW.quantity),
      coalesce((SELECT benchmark FROM known_benchmark WHERE written = NEW.quantity), NEW.quantity)
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
        lower(NEW.quantity) IN @WORDS(computed)@ OR EXISTS (SELECT 1 FROM known_benchmark WHERE written = NEW.quantity)
      UNION ALL
      SELECT 'threshold_entry.value: @FINITE_RULE@', NEW.value,
        NEW.value IS NULL OR @IS_FINITE(NEW.value)@
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
            AND k.quantity = coalesce((SELECT benchmark FROM known_benchmark WHERE written = NEW.quantity), NEW.quantity)
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
