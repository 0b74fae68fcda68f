-- How do the people and organizations who measure come in? A view to write to, by .import or
--   INSERT INTO evaluator_entry (name, kind) VALUES ('Epoch AI', 'independent');
-- One row per evaluator. kind: 'own', 'independent', 'developer' or 'aggregator', empty when it is not known; an empty rank is
-- that of the kind, as evaluator_kind has it. Of one that is known the cells that are not empty change. A row that
-- breaks a rule is an error that names it.
-- Columns:
--   name    name
--   kind    word
--   rank    tally   empty: that of the kind
--   source  source
DROP VIEW IF EXISTS evaluator_entry;
CREATE VIEW evaluator_entry AS
SELECT name, kind, rank, source
FROM evaluator;

CREATE TRIGGER evaluator_entry_insert
INSTEAD OF INSERT ON evaluator_entry
BEGIN
  INSERT INTO z_import_evaluator (name, kind, rank, source)
  VALUES (nullif(trim(NEW.name), ''), lower(nullif(trim(NEW.kind), '')), @CELL(NEW.rank)@, nullif(trim(NEW.source), ''));
END;
