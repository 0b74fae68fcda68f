-- How capable is each model by the general index that the current method names? Which index that is, is said there alone
-- (method.general_index, general_index_version). Values of two indexes, or of two versions of one, are never compared.
-- One row per model that has a value on that index.
DROP VIEW IF EXISTS general_capability;
CREATE VIEW general_capability AS
SELECT
  g.model_id,
  g.name AS general_index,
  g.version AS general_index_version,
  g.value, -- on the index's own scale
  g.origin,
  g.retrieved_on,
  g.source
FROM method AS me
JOIN general_index AS g ON g.name = me.general_index AND g.version = me.general_index_version
WHERE me.is_current = 1;
