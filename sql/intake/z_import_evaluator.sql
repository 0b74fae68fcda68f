-- What becomes of a row that is written to evaluator_entry?
-- One row written here is that row on its way in. z_import_model says how.
DROP VIEW IF EXISTS z_import_evaluator;
CREATE VIEW z_import_evaluator AS
SELECT NULL AS file, NULL AS line, *, NULL AS rule, NULL AS broken
FROM evaluator_entry;

@CHECKS(evaluator, evaluator_entry)@
name @NAME_RULE@
kind? @ONE_OF_RULE(evaluator_kind)@
rank? @COUNT_RULE(1)@

CREATE TRIGGER z_import_evaluator_take
INSTEAD OF INSERT ON z_import_evaluator
WHEN NEW.rule = ''
BEGIN
  INSERT INTO evaluator (name, kind, rank, source)
  SELECT
    NEW.name,
    coalesce(NEW.kind, k.kind),
    coalesce(
      CAST(NEW.rank AS INTEGER),
      iif(NEW.kind IS k.kind OR NEW.kind IS NULL, k.rank, NULL),
      (SELECT e.rank FROM z_evaluator_kind AS e WHERE e.kind IS NEW.kind)
    ),
    coalesce(NEW.source, k.source)
  FROM (SELECT 1) AS one
  LEFT JOIN evaluator AS k ON k.name = NEW.name
  WHERE true
  ON CONFLICT (name) DO UPDATE SET kind = excluded.kind, rank = excluded.rank, source = excluded.source;
END;
