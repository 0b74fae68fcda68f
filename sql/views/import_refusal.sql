-- Internal. What is refused, and what would help? One row per row of import_row that breaks a rule.
DROP VIEW IF EXISTS import_refusal;
CREATE VIEW import_refusal AS
WITH refused AS MATERIALIZED (
  SELECT
    c.import_row_id,
    c.file,
    c.sha256,
    c.path,
    c.line,
    c.field,
    iif(typeof(c.offending) = 'blob', quote(c.offending), CAST(c.offending AS TEXT)) AS value,
    c.reason,
    iif(c.rule GLOB '* unknown', c.field, NULL) AS kind,
    c.tool
  FROM import_check AS c
  WHERE c.rule IS NOT NULL
)
SELECT
  r.import_row_id,
  r.file,
  r.sha256,
  r.path,
  r.line,
  r.field,
  r.value,
  r.reason
FROM refused AS r;
