-- How capable is each model by the general index that the edition's method names? Which index that is, is said there alone
-- (method.general_index, general_index_version). Values of two indexes, or of two versions of one, are never compared.
-- One row per model with a value on that index that is not withdrawn and was released by the edition's last day.
-- Columns:
--   edition                name
--   model_id               id
--   general_index          name
--   general_index_version  name
--   value                  points  on the index's own scale
--   origin                 word
--   retrieved_on           date
--   source                 source
DROP VIEW IF EXISTS general_capability;
CREATE VIEW general_capability AS
SELECT
  (SELECT edition_name()) AS edition,
  model_id,
  name AS general_index,
  version AS general_index_version,
  value,
  origin,
  retrieved_on,
  source
FROM z_general_index;
