-- How does it come in which step of a threat model a benchmark tests? A view to write to, by .import or
--   INSERT INTO benchmark_step_entry (benchmark, domain, step) VALUES ('WMDP-Cyber', 'cyber', 'Reconnaissance');
-- One row per benchmark, domain and step, the benchmark by name or alias. source: who says so; empty, it is an assumption of
-- yours, and every place that shows it says so. A row that breaks a rule is an error that names it.
-- Columns:
--   benchmark  benchmark
--   domain     domain
--   step       name
--   source     source     empty: an assumption
DROP VIEW IF EXISTS benchmark_step_entry;
CREATE VIEW benchmark_step_entry AS
SELECT b.name AS benchmark, d.name AS domain, t.name AS step, s.source
FROM benchmark_step AS s
JOIN benchmark AS b ON b.benchmark_id = s.benchmark_id
JOIN threat_step AS t ON t.threat_step_id = s.threat_step_id
JOIN domain AS d ON d.domain_id = t.domain_id;

CREATE TRIGGER benchmark_step_entry_insert
INSTEAD OF INSERT ON benchmark_step_entry
BEGIN
  INSERT INTO z_import_step (benchmark, domain, step, source)
  VALUES (nullif(trim(NEW.benchmark), ''), nullif(trim(NEW.domain), ''), nullif(trim(NEW.step), ''), nullif(trim(NEW.source), ''));
END;

-- Internal: a row on its way in, as z_import_model in model_entry.sql.
DROP VIEW IF EXISTS z_import_step;
CREATE VIEW z_import_step AS
SELECT NULL AS file, NULL AS line, *, NULL AS rule, NULL AS broken
FROM benchmark_step_entry;

CREATE TRIGGER z_import_step_check
INSTEAD OF INSERT ON z_import_step
WHEN NEW.rule IS NULL
BEGIN
  INSERT INTO z_import_step
  SELECT
    NEW.file, NEW.line, NEW.benchmark, NEW.domain, NEW.step, NEW.source,
    coalesce(broken.rule, ''),
    broken.value
  FROM (SELECT 1) AS one
  LEFT JOIN (
    SELECT rule, value
    FROM (
      SELECT 'benchmark_step_entry.benchmark: no benchmark or alias of this name' AS rule, NEW.benchmark AS value,
        EXISTS (SELECT 1 FROM z_known_benchmark WHERE written = NEW.benchmark) AS holds
      UNION ALL
      SELECT 'benchmark_step_entry.domain: no domain of this name', NEW.domain, EXISTS (SELECT 1 FROM domain WHERE name = NEW.domain)
      UNION ALL
      SELECT 'benchmark_step_entry.step: must be a step of this domain; see threat_step_entry', NEW.step,
        EXISTS (SELECT 1 FROM threat_step_entry WHERE domain = NEW.domain AND name = NEW.step)
    )
    WHERE holds IS NOT 1
    LIMIT 1
  ) AS broken;
END;

CREATE TRIGGER z_import_step_take
INSTEAD OF INSERT ON z_import_step
WHEN NEW.rule = ''
BEGIN
  INSERT INTO benchmark_step (benchmark_id, threat_step_id, source)
  SELECT k.benchmark_id, t.threat_step_id, NEW.source
  FROM z_known_benchmark AS k
  JOIN threat_step AS t ON t.name = NEW.step AND t.domain_id = (SELECT domain_id FROM domain WHERE name = NEW.domain)
  WHERE k.written = NEW.benchmark
  LIMIT 1
  ON CONFLICT (benchmark_id, threat_step_id) DO UPDATE SET source = coalesce(excluded.source, source);
END;

@REFUSALS(step)@
