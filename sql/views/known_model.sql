-- Which model does a name stand for? One row per name that a file may use for a model: its own and its aliases, in
-- upper or lower case.
DROP VIEW IF EXISTS known_model;
CREATE VIEW known_model AS
SELECT name COLLATE NOCASE AS written, name AS model, model_id
FROM model
UNION ALL
SELECT a.name, m.name, a.model_id
FROM alias AS a
JOIN model AS m ON m.model_id = a.model_id;
