-- Whose value counts first where nobody says it?
-- One row per kind of evaluator (NULL: not known). Of several values that of the lowest rank counts.
-- Columns:
--   rank  the rank of an evaluator of this kind to whom none is given
DROP VIEW IF EXISTS z_evaluator_kind;
CREATE VIEW z_evaluator_kind AS
SELECT column1 AS kind, column2 AS rank
FROM (
  VALUES
    ('own', 1),
    ('independent', 2),
    ('developer', 3),
    ('aggregator', 4),
    (NULL, 5)
);
