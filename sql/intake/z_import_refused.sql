-- What is written down of a row that an entry view would refuse?
-- One row per refusal. An INSERT of file, line, the rule that is broken ('weight_entry.benchmark: no benchmark of this name') and
-- the value that breaks it makes a row of import_reject.
DROP VIEW IF EXISTS z_import_refused;
CREATE VIEW z_import_refused AS
SELECT file, line, reason AS rule, value
FROM import_reject;

CREATE TRIGGER z_import_refused_insert
INSTEAD OF INSERT ON z_import_refused
BEGIN
  INSERT INTO import_reject (file, line, column, value, reason)
  SELECT
    NEW.file,
    NEW.line,
    field,
    value,
    CASE
      WHEN rule GLOB 'no * of this name*' THEN replace(rule, 'of this name', 'named "' || coalesce(value, '') || '"')
      ELSE field || ' ' || rule
    END
  FROM (
    SELECT
      substr(NEW.rule, instr(NEW.rule, '.') + 1, instr(NEW.rule, ': ') - instr(NEW.rule, '.') - 1) AS field,
      substr(NEW.rule, instr(NEW.rule, ': ') + 2) AS rule,
      iif(typeof(NEW.value) = 'blob', quote(NEW.value), CAST(NEW.value AS TEXT)) AS value
  )
  WHERE true
  ON CONFLICT DO UPDATE SET rejected_at = excluded.rejected_at;
END;
