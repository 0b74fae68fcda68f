-- How capable is each model by the general index that the edition's method names?
-- One row per model with a value on that index that is not withdrawn and was released by the edition's last day. The method names
-- the index and its version (method.general_index, general_index_version). Values of two indexes, or of two versions of one, are
-- never compared.
-- Columns:
--   edition                name         the edition in use
--   model_id               id           the model's id
--   general_index          name         the index's name
--   general_index_version  name         the index's version; '': it has none
--   value                  fact points  the model's value on the index's own scale
--   origin                 word         where the value comes from: 'published', 'measured', 'reported', 'synthetic' or 'unknown'
--   retrieved_on           date         the day on which the value was copied; NULL: not known
--   source                 source       who says so: a paper, a page, a file
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
