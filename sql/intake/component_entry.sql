-- How do the parts of an index (base, jailbreak, tampering ...) come in? A view to write to, by .import or
--   INSERT INTO component_entry (method, component, parent, combine) VALUES ('v2.0', 'safety', NULL, 'minimum');
--   INSERT INTO component_entry (method, component, parent) VALUES ('v2.0', 'jailbreak', 'safety');
-- One row per method, domain and component: a tree whose roots are 'capability' and 'safety', which are there without a row and
-- have no parent. An empty method is that of the current edition, an empty domain all domains. combine says how the parts of the
-- component become its score: 'mean' (when empty), 'geometric' or 'minimum'; weight counts where its parent is combined,
-- 1 when empty. Of a component that is known the cells that are not empty change. A row that breaks a rule is an error that
-- names it.
-- Columns:
--   method     name    empty: that of the current edition
--   domain     domain  empty: all
--   component  word
--   parent     word
--   combine    word
--   weight     fact
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
    nullif(trim(NEW.method), ''),
    nullif(trim(NEW.domain), ''),
    lower(nullif(trim(NEW.component), '')),
    lower(nullif(trim(NEW.parent), '')),
    lower(nullif(trim(NEW.combine), '')),
    @CELL(NEW.weight)@
  );
END;
