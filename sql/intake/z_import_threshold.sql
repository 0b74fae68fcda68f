-- What becomes of a row that is written to threshold_entry?
-- One row written here is that row on its way in. z_import_model says how; after the check it has the quantity's own name.
DROP VIEW IF EXISTS z_import_threshold;
CREATE VIEW z_import_threshold AS
SELECT NULL AS file, NULL AS line, *, NULL AS rule, NULL AS broken
FROM threshold_entry;

CREATE TRIGGER z_import_threshold_fill
INSTEAD OF INSERT ON z_import_threshold
WHEN NEW.rule IS NULL
BEGIN
  INSERT INTO z_import_threshold
  VALUES (
    NEW.file, NEW.line, NEW.name, NEW.method, NEW.domain,
    iif(
      lower(NEW.quantity) IN @WORDS(computed)@,
      lower(NEW.quantity),
      coalesce((SELECT benchmark FROM known_benchmark WHERE written = NEW.quantity), NEW.quantity)
    ),
    NEW.value, NEW.source,
    'check',
    NULL
  );
END;

@CHECKS(threshold, threshold_entry)@
name @NAME_RULE@
method? 'no method of this name'
  EXISTS (SELECT 1 FROM method WHERE name = NEW.method)
domain 'no domain of this name'
  EXISTS (SELECT 1 FROM domain WHERE name = NEW.domain)
quantity 'must be ''capability'', ''safety'', ''risk_index'' or a benchmark'
  NEW.quantity IN @WORDS(computed)@ OR EXISTS (SELECT 1 FROM known_benchmark WHERE written = NEW.quantity)
value? @FINITE_RULE@
value? '@SCORE_RULE@, unless quantity is ''risk_index'''
  @IS_THRESHOLD(NEW.quantity, CAST(NEW.value AS REAL))@
method @FIXED_METHOD_RULE@
  NOT @IS_FIXED_METHOD(NEW.method)@
  OR EXISTS (
    SELECT 1
    FROM threshold_entry AS k
    WHERE (k.name, k.method, k.domain, k.value) IS (NEW.name, NEW.method, NEW.domain, CAST(NEW.value AS REAL))
      AND k.quantity = NEW.quantity
      AND (NEW.source IS NULL OR k.source IS NEW.source)
  )

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
