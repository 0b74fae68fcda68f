-- Whose value counts first where nobody says it? One row per kind of evaluator (NULL: not known), with the rank that an
-- evaluator of this kind has when none is given: of several values that of the lowest rank counts.
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
