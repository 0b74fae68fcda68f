-- How do the people and organizations who measure come in?
-- One row per evaluator. Write to it by INSERT or .import. Of an evaluator that is known, an empty cell keeps the value that is
-- there. A row that breaks a rule is an error that names column and rule.
-- Example: INSERT INTO evaluator_entry (name, kind) VALUES ('Epoch AI', 'independent');
-- Columns:
--   name    source        the evaluator's name
--   kind    word          'own', 'independent', 'developer' or 'aggregator'; empty: not known
--   rank    fact INTEGER  whose value counts first: that of the lowest rank; a whole number of at least 1; empty: that of the
--                         kind (own 1, independent 2, developer 3, aggregator 4, not known 5)
--   source  source        who says so; may be empty
DROP VIEW IF EXISTS evaluator_entry;
CREATE VIEW evaluator_entry AS
SELECT name, kind, rank, source
FROM evaluator;

CREATE TRIGGER evaluator_entry_insert
INSTEAD OF INSERT ON evaluator_entry
BEGIN
  INSERT INTO z_import_evaluator (name, kind, rank, source)
  VALUES (@TEXT_CELL(NEW.name)@, lower(@TEXT_CELL(NEW.kind)@), @CELL(NEW.rank)@, @TEXT_CELL(NEW.source)@);
END;
