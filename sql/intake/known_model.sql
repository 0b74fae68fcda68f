-- Which model does a name stand for?
-- One row per name that a file may use for a model, in upper or lower case: its own and its aliases. A withdrawn model has no
-- name.
-- Example: SELECT model FROM known_model WHERE written = 'gpt-5-high';
-- Columns:
--   written        name  the name as a file may write it
--   model          name  the model's own name
--   model_id       id    the model's id
--   configuration  word  the pairs that an alias demands: it stands for the model only in results that have them; '': none
DROP VIEW IF EXISTS known_model;
CREATE VIEW known_model AS
SELECT name AS written, name AS model, model_id, '' AS configuration
FROM model
WHERE NOT withdrawn
UNION ALL
SELECT a.name, m.name, a.model_id, a.configuration
FROM alias AS a
JOIN model AS m ON m.model_id = a.model_id
WHERE NOT m.withdrawn;
