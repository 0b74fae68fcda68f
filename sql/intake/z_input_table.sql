-- What are the published views computed from?
-- One row per table. A snapshot has the SHA-256 of each, as the edition in use has it (view z_ and its name). z_score has what is
-- known of a score's evaluation.
-- Columns:
--   can_reveal  1: its hash could give away one of its rows, as it names or scores what may be withheld
DROP VIEW IF EXISTS z_input_table;
CREATE VIEW z_input_table AS
SELECT
  column1 AS place,
  column2 AS name,
  column3 AS can_reveal
FROM (
  VALUES
    (1, 'organization', 0),
    (2, 'series', 0),
    (3, 'model', 0),
    (4, 'domain', 1),
    (5, 'benchmark', 1),
    (6, 'human_baseline', 1),
    (7, 'method', 0),
    (8, 'method_constant', 0),
    (9, 'component', 0),
    (10, 'weight', 1),
    (11, 'score', 1),
    (12, 'period', 0),
    (13, 'edition', 0),
    (14, 'threshold', 1),
    (15, 'declaration', 0),
    (16, 'parameter', 0),
    (17, 'missing_score', 1),
    (18, 'general_index', 0),
    (19, 'threat_step', 1),
    (20, 'benchmark_step', 1)
);
