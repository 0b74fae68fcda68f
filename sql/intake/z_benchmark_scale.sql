-- How does a value become a score of 0..100?
-- One row per benchmark, unit that its values may come in (its own; of percent also share, of share also percent) and direction.
-- Every way in and out takes the scale from here, and what is done with it from schema/rules.sed: AS_SCORE, FROM_SCORE and those of errors.
-- Columns:
--   higher_is_better  0: a lower value is the better one
--   is_own            1: the benchmark's own unit and direction
--   lowest            the lower end of the scale in this unit; a value below it is no value
--   highest           the upper end; a value above it is no value
--   zero              the value that is a score of 0
--   point             how far the value moves with each point of score
--   doubtful_to       a number up to it without unit and without percent sign could be a share, and is refused; NULL: none is in
--                     doubt
DROP VIEW IF EXISTS z_benchmark_scale;
CREATE VIEW z_benchmark_scale AS
SELECT
  benchmark_id,
  benchmark,
  unit,
  higher_is_better,
  is_own,
  lowest,
  highest,
  iif(higher_is_better, lowest, highest) AS zero,
  iif(higher_is_better, highest - lowest, lowest - highest) / 100 AS point,
  iif(unit = 'percent', 1.0, NULL) AS doubtful_to
FROM (
  SELECT
    b.benchmark_id,
    b.name AS benchmark,
    coalesce(u.unit, b.unit) AS unit,
    d.higher_is_better,
    u.unit IS NULL AND d.higher_is_better = b.higher_is_better AS is_own,
    iif(u.unit IS NULL, b.lowest, round(b.lowest / u.factor, 12)) AS lowest,
    iif(u.unit IS NULL, b.highest, round(b.highest / u.factor, 12)) AS highest
  FROM benchmark AS b
  JOIN (SELECT 0 AS higher_is_better UNION ALL SELECT 1) AS d
  JOIN (
    SELECT NULL AS unit, NULL AS to_unit, 1 AS factor
    UNION ALL
    SELECT unit, to_unit, factor FROM @UNIT_FACTORS@
  ) AS u ON coalesce(u.to_unit, b.unit) = b.unit
);
