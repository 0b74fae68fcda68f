-- What becomes of a row that is written to weight_entry?
-- One row written here is that row on its way in. z_import_model says how; after the check it has a method and a component.
DROP VIEW IF EXISTS z_import_weight;
CREATE VIEW z_import_weight AS
SELECT NULL AS file, NULL AS line, *, NULL AS rule, NULL AS broken
FROM weight_entry;

CREATE TRIGGER z_import_weight_fill
INSTEAD OF INSERT ON z_import_weight
WHEN NEW.rule IS NULL
BEGIN
  INSERT INTO z_import_weight
  SELECT
    NEW.file,
    NEW.line,
    coalesce(NEW.method, (SELECT method FROM edition_entry WHERE is_current)),
    NEW.domain,
    NEW.benchmark,
    coalesce(NEW.weight, 1),
    coalesce(
      NEW.component,
      (SELECT b.measures FROM known_benchmark AS k JOIN benchmark AS b ON b.benchmark_id = k.benchmark_id WHERE k.written = NEW.benchmark)
    ),
    'check',
    NULL;
END;

@CHECKS(weight, weight_entry)@
method 'must be given, since no edition is current'
  NEW.method IS NOT NULL
method 'no method of this name'
  EXISTS (SELECT 1 FROM method WHERE name = NEW.method)
domain 'no domain of this name'
  EXISTS (SELECT 1 FROM domain WHERE name = NEW.domain)
benchmark 'no benchmark or alias of this name'
  EXISTS (SELECT 1 FROM known_benchmark WHERE written = NEW.benchmark)
component 'must be ''capability'', ''safety'' or a component of the method in this domain'
  NEW.component IN @WORDS(measures)@
  OR EXISTS (
    SELECT 1
    FROM component_entry AS c
    WHERE c.method = NEW.method AND coalesce(c.domain, NEW.domain) = NEW.domain COLLATE NOCASE AND c.component = NEW.component
  )
component 'is a part of the score that the benchmark does not measure'
  EXISTS (
    SELECT 1
    FROM known_benchmark AS k
    JOIN benchmark AS b ON b.benchmark_id = k.benchmark_id
    JOIN method AS m ON m.name = NEW.method
    JOIN domain AS d ON d.name = NEW.domain
    WHERE k.written = NEW.benchmark AND b.measures IN @COMPONENTS_ABOVE(NEW.component, m.method_id, d.domain_id)@
  )
weight @WEIGHT_RULE@
  @IS_NUMBER(NEW.weight)@ AND @IS_WEIGHT(CAST(NEW.weight AS REAL))@
method @FIXED_METHOD_RULE@
  NOT @IS_FIXED_METHOD(NEW.method)@
  OR EXISTS (
    SELECT 1
    FROM known_benchmark AS b
    JOIN weight_entry AS k ON k.benchmark = b.benchmark
    WHERE b.written = NEW.benchmark
      AND (k.method, k.domain, k.component, k.weight) = (NEW.method, NEW.domain, NEW.component, CAST(NEW.weight AS REAL))
  )

CREATE TRIGGER z_import_weight_take
INSTEAD OF INSERT ON z_import_weight
WHEN NEW.rule = ''
BEGIN
  INSERT INTO weight (method_id, domain_id, benchmark_id, component, weight)
  SELECT m.method_id, d.domain_id, b.benchmark_id, NEW.component, CAST(NEW.weight AS REAL)
  FROM method AS m
  JOIN domain AS d ON d.name = NEW.domain
  JOIN known_benchmark AS b ON b.written = NEW.benchmark
  WHERE m.name = NEW.method
  ON CONFLICT (method_id, domain_id, benchmark_id, component) DO UPDATE SET weight = excluded.weight;
END;
