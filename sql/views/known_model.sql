-- Which model does a name stand for? One row per name that a file may use for a model: its own and its aliases, in
-- upper or lower case. A withdrawn model has none.
DROP VIEW IF EXISTS known_model;
CREATE VIEW known_model AS
SELECT name AS written, name AS model, model_id
FROM model
WHERE NOT withdrawn
UNION ALL
SELECT a.name, m.name, a.model_id
FROM alias AS a
JOIN model AS m ON m.model_id = a.model_id
WHERE NOT m.withdrawn;
