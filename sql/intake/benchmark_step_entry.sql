-- How does it come in which step of a threat model a benchmark tests?
-- One row per benchmark, domain and step. Write to it by INSERT or .import. A row that breaks a rule is an error that names
-- column and rule.
-- Example: INSERT INTO benchmark_step_entry (benchmark, domain, step) VALUES ('WMDP-Cyber', 'cyber', 'Reconnaissance');
-- Columns:
--   benchmark  benchmark  the benchmark, by name or alias
--   domain     domain     the domain, by name
--   step       name       a step of this domain's threat model (threat_step_entry)
--   source     source     who says that the benchmark tests it; empty: it is an assumption of yours, and every place that shows
--                         it says so
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
  VALUES (@TEXT_CELL(NEW.benchmark)@, @TEXT_CELL(NEW.domain)@, @TEXT_CELL(NEW.step)@, @TEXT_CELL(NEW.source)@);
END;
