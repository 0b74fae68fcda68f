-- What becomes of a row that is written to weight_entry?
-- One row written here is that row on its way in. z_import_model says how; once checked, with method and component.
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
    coalesce(NEW.component, (SELECT b.measures FROM known_benchmark AS k JOIN benchmark AS b ON b.benchmark_id = k.benchmark_id WHERE k.written = NEW.benchmark)),
    'check',
    NULL;
END;

CREATE TRIGGER z_import_weight_check
INSTEAD OF INSERT ON z_import_weight
WHEN NEW.rule = 'check'
BEGIN
  INSERT INTO z_import_weight
  SELECT
    NEW.file, NEW.line, NEW.method, NEW.domain, NEW.benchmark, NEW.weight, NEW.component,
    coalesce(broken.rule, ''),
    broken.value
  FROM (SELECT 1) AS one
  LEFT JOIN (
    SELECT rule, value
    FROM (
      SELECT 'weight_entry.method: must be given, since no edition is current' AS rule, NEW.method AS value, NEW.method IS NOT NULL AS holds
      UNION ALL
      SELECT 'weight_entry.method: no method of this name', NEW.method, EXISTS (SELECT 1 FROM method WHERE name = NEW.method)
      UNION ALL
      SELECT 'weight_entry.domain: no domain of this name', NEW.domain, EXISTS (SELECT 1 FROM domain WHERE name = NEW.domain)
      UNION ALL
      SELECT 'weight_entry.benchmark: no benchmark or alias of this name', NEW.benchmark,
        EXISTS (SELECT 1 FROM known_benchmark WHERE written = NEW.benchmark)
      UNION ALL
      SELECT 'weight_entry.component: must be ''capability'', ''safety'' or a component of the method in this domain', NEW.component,
        NEW.component IN @WORDS(measures)@
        OR EXISTS (
          SELECT 1
          FROM component_entry AS c
          WHERE c.method = NEW.method AND coalesce(c.domain, NEW.domain) = NEW.domain COLLATE NOCASE AND c.component = NEW.component
        )
      UNION ALL
      SELECT 'weight_entry.component: is a part of the score that the benchmark does not measure', NEW.component,
        (SELECT b.measures FROM known_benchmark AS k JOIN benchmark AS b ON b.benchmark_id = k.benchmark_id WHERE k.written = NEW.benchmark) IN (
          WITH RECURSIVE above (name) AS (
            SELECT NEW.component
            UNION
            SELECT c.parent
            FROM above AS a
            JOIN component_entry AS c ON c.component = a.name
            WHERE c.method = NEW.method AND coalesce(c.domain, NEW.domain) = NEW.domain COLLATE NOCASE AND c.parent IS NOT NULL
          )
          SELECT name FROM above
        )
      UNION ALL
      SELECT 'weight_entry.weight: @WEIGHT_RULE@', NEW.weight,
        @IS_NUMBER(NEW.weight)@ AND @IS_WEIGHT(CAST(NEW.weight AS REAL))@
      UNION ALL
      SELECT 'weight_entry.method: @FIXED_METHOD_RULE@', NEW.method,
        NOT @IS_FIXED_METHOD(NEW.method)@
        OR EXISTS (
          SELECT 1
          FROM known_benchmark AS b
          JOIN weight_entry AS k ON k.benchmark = b.benchmark
          WHERE b.written = NEW.benchmark
            AND (k.method, k.domain, k.component, k.weight) = (NEW.method, NEW.domain, NEW.component, CAST(NEW.weight AS REAL))
        )
    )
    WHERE holds IS NOT 1
    LIMIT 1
  ) AS broken;
END;

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

@REFUSALS(weight)@
