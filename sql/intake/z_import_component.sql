-- What becomes of a row that is written to component_entry?
-- One row written here is that row on its way in. z_import_model says how; after the check it is the row as it would be stored.
DROP VIEW IF EXISTS z_import_component;
CREATE VIEW z_import_component AS
SELECT NULL AS file, NULL AS line, *, NULL AS rule, NULL AS broken
FROM component_entry;

CREATE TRIGGER z_import_component_fill
INSTEAD OF INSERT ON z_import_component
WHEN NEW.rule IS NULL
BEGIN
  INSERT INTO z_import_component
  SELECT
    NEW.file,
    NEW.line,
    m.method,
    NEW.domain,
    NEW.component,
    coalesce(NEW.parent, k.parent),
    coalesce(NEW.combine, k.combine, 'mean'),
    coalesce(NEW.weight, k.weight, 1),
    'check',
    NULL
  FROM (SELECT coalesce(NEW.method, (SELECT method FROM edition_entry WHERE is_current)) AS method) AS m
  LEFT JOIN component_entry AS k ON k.method = m.method AND k.domain IS NEW.domain COLLATE NOCASE AND k.component = NEW.component;
END;

@CHECKS(component, component_entry)@
method 'must be given, since no edition is current'
  NEW.method IS NOT NULL
method 'no method of this name'
  EXISTS (SELECT 1 FROM method WHERE name = NEW.method)
domain? 'no domain of this name'
  EXISTS (SELECT 1 FROM domain WHERE name = NEW.domain)
component 'must be a word of letters, digits and _'
  @IS_WORD(NEW.component)@
parent 'must be empty for ''capability'' and ''safety'', and be given for the others'
  @HAS_PARENT(NEW.component, NEW.parent)@
-- all rows of the method are one tree, also those of a domain, as in component_tree_on_insert
parent? 'must not be the component itself or below it'
  NEW.component NOT IN @COMPONENTS_ABOVE(NEW.parent, (SELECT method_id FROM method WHERE name = NEW.method))@
parent? 'must be ''capability'', ''safety'' or a component of the method in this domain'
  NEW.parent IN @WORDS(measures)@
  OR EXISTS (
    SELECT 1
    FROM component_entry AS c
    WHERE c.method = NEW.method
      AND (c.domain IS NULL OR c.domain IS NEW.domain COLLATE NOCASE)
      AND c.component = NEW.parent
  )
parent? 'a weight counts a benchmark of the other score in the component or below it'
  NOT EXISTS (
    WITH RECURSIVE below (component) AS (
      SELECT NEW.component
      UNION
      SELECT c.component
      FROM below AS a
      JOIN component_entry AS c ON c.method = NEW.method AND c.parent = a.component
    )
    SELECT 1
    FROM weight_entry AS w
    JOIN benchmark AS b ON b.name = w.benchmark
    WHERE w.method = NEW.method
      AND w.domain = coalesce(NEW.domain, w.domain)
      AND w.component IN (SELECT component FROM below)
      AND b.measures NOT IN @COMPONENTS_ABOVE(NEW.parent, (SELECT method_id FROM method WHERE name = NEW.method))@
  )
combine @ONE_OF_RULE(combine)@
weight @WEIGHT_RULE@
  @IS_NUMBER(NEW.weight)@ AND @IS_WEIGHT(CAST(NEW.weight AS REAL))@
method @FIXED_METHOD_RULE@
  NOT @IS_FIXED_METHOD(NEW.method)@
  OR EXISTS (
    SELECT 1
    FROM component_entry AS k
    WHERE (k.method, k.domain, k.component, k.parent, k.combine, k.weight)
      IS (NEW.method, NEW.domain, NEW.component, NEW.parent, NEW.combine, CAST(NEW.weight AS REAL))
  )

CREATE TRIGGER z_import_component_take
INSTEAD OF INSERT ON z_import_component
WHEN NEW.rule = ''
BEGIN
  UPDATE component
  SET parent = NEW.parent, combine = NEW.combine, weight = CAST(NEW.weight AS REAL)
  WHERE method_id = (SELECT method_id FROM method WHERE name = NEW.method)
    AND domain_id IS (SELECT domain_id FROM domain WHERE name = NEW.domain)
    AND name = NEW.component;

  INSERT INTO component (method_id, domain_id, name, parent, combine, weight)
  SELECT m.method_id, d.domain_id, NEW.component, NEW.parent, NEW.combine, CAST(NEW.weight AS REAL)
  FROM method AS m
  LEFT JOIN domain AS d ON d.name = NEW.domain
  WHERE m.name = NEW.method
    AND NOT EXISTS (SELECT 1 FROM component AS k WHERE k.method_id = m.method_id AND k.domain_id IS d.domain_id AND k.name = NEW.component);
END;
