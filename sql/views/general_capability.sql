-- How capable is each model by the general index that the edition's method names? Which index that is, is said there alone
-- (method.general_index, general_index_version). Values of two indexes, or of two versions of one, are never compared.
-- One row per model with a value on that index that is not withdrawn and was released by the edition's last day.
DROP VIEW IF EXISTS general_capability;
CREATE VIEW general_capability AS
SELECT
  e.edition,
  g.model_id,
  g.name AS general_index,
  g.version AS general_index_version,
  g.value, -- on the index's own scale
  g.origin,
  g.retrieved_on,
  g.source
FROM edition_in_use AS e
JOIN method AS me ON me.name = e.method
JOIN general_index AS g ON g.name = me.general_index AND g.version = me.general_index_version
JOIN model AS mo ON mo.model_id = g.model_id
WHERE mo.released_on <= e.until AND NOT mo.withdrawn;
