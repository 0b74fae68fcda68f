-- How do the parts of an index (base, jailbreak, tampering ...) come in?
-- One row per method, domain and component. The components of a method are a tree: its roots are 'capability' and 'safety', which
-- need no row and have no parent. This makes safety the lowest score of its parts, of which one is 'jailbreak':
--   INSERT INTO component_entry (method, component, parent, combine) VALUES ('v2.0', 'safety', NULL, 'minimum');
--   INSERT INTO component_entry (method, component, parent) VALUES ('v2.0', 'jailbreak', 'safety');
-- Write to it by INSERT or .import. Of a component that is known, an empty cell keeps the value that is there. A row that breaks
-- a rule is an error that names column and rule.
-- Example: INSERT INTO component_entry (component, parent) VALUES ('jailbreak', 'safety');
-- Columns:
--   method     name       the method, by name; empty: that of the current edition
--   domain     domain     the domain, by name; empty: all domains
--   component  word       its name: letters a to z, digits and _
--   parent     word       the component that it is a part of: 'capability', 'safety' or another one; empty for these two
--   combine    word       how its parts become its score: 'mean', 'geometric' or 'minimum'; default: 'mean'
--   weight     fact REAL  its weight in its parent's score, above 0, at most 1e12; default: 1
DROP VIEW IF EXISTS component_entry;
CREATE VIEW component_entry AS
SELECT m.name AS method, d.name AS domain, c.name AS component, c.parent, c.combine, c.weight
FROM component AS c
JOIN method AS m ON m.method_id = c.method_id
LEFT JOIN domain AS d ON d.domain_id = c.domain_id;

CREATE TRIGGER component_entry_insert
INSTEAD OF INSERT ON component_entry
BEGIN
  INSERT INTO z_import_component (method, domain, component, parent, combine, weight)
  VALUES (
    @TEXT_CELL(NEW.method)@,
    @TEXT_CELL(NEW.domain)@,
    lower(@TEXT_CELL(NEW.component)@),
    lower(@TEXT_CELL(NEW.parent)@),
    lower(@TEXT_CELL(NEW.combine)@),
    @CELL(NEW.weight)@
  );
END;
