-- What are the published views computed from?
-- One row per table; a snapshot has the SHA-256 of each.
DROP VIEW IF EXISTS input_table;
CREATE VIEW input_table AS
SELECT
  column1 AS place,
  column2 AS name,
  column3 AS is_telling -- 1: it names or scores what may be withheld, and its hash could give one of its rows away
FROM (
  VALUES
    (1, 'organization', 0),
    (2, 'series', 0),
    (3, 'model', 0),
    (4, 'domain', 1),
    (5, 'benchmark', 1),
    (6, 'human_baseline', 1),
    (7, 'method', 0),
    (8, 'safety_coefficient', 0),
    (9, 'weight', 1),
    (10, 'score', 1),
    (11, 'period', 0),
    (12, 'parameter', 0),
    (13, 'missing_score', 1),
    (14, 'general_index', 0),
    (15, 'evaluation', 1),
    (16, 'evaluator', 0)
);
