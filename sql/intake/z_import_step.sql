-- What becomes of a row that is written to benchmark_step_entry?
-- One row written here is that row on its way in. z_import_model says how.
DROP VIEW IF EXISTS z_import_step;
CREATE VIEW z_import_step AS
SELECT NULL AS file, NULL AS line, *, NULL AS rule, NULL AS broken
FROM benchmark_step_entry;

@CHECKS(step, benchmark_step_entry)@
benchmark 'no benchmark or alias of this name'
  EXISTS (SELECT 1 FROM known_benchmark WHERE written = NEW.benchmark)
domain 'no domain of this name'
  EXISTS (SELECT 1 FROM domain WHERE name = NEW.domain)
step 'must be a step of this domain; see threat_step_entry'
  EXISTS (SELECT 1 FROM threat_step_entry WHERE domain = NEW.domain AND name = NEW.step)

CREATE TRIGGER z_import_step_take
INSTEAD OF INSERT ON z_import_step
WHEN NEW.rule = ''
BEGIN
  INSERT INTO benchmark_step (benchmark_id, threat_step_id, source)
  SELECT k.benchmark_id, t.threat_step_id, NEW.source
  FROM known_benchmark AS k
  JOIN threat_step AS t ON t.name = NEW.step AND t.domain_id = (SELECT domain_id FROM domain WHERE name = NEW.domain)
  WHERE k.written = NEW.benchmark
  LIMIT 1
  ON CONFLICT (benchmark_id, threat_step_id) DO UPDATE SET source = coalesce(excluded.source, source);
END;
