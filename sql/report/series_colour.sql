-- Which colour does each model series have in the charts?
-- One row per series. The sixteen colours stand out from white and from near black by at least 3 to 1 (WCAG 2.2,
-- 1.4.11). With more than sixteen series colours repeat.
-- Published: 35, sorted by place
-- Columns:
--   place   id    order of the series
--   series  name  name of the series
--   colour  word  '#rrggbb'
DROP VIEW IF EXISTS z_series_colour;
CREATE VIEW z_series_colour AS
WITH hue(place, colour) AS (
  VALUES
    (0, '#3b6fd4'),
    (1, '#c8501e'),
    (2, '#2f8f4e'),
    (3, '#9a5fd0'),
    (4, '#a87a08'),
    (5, '#d6437f'),
    (6, '#14899b'),
    (7, '#8c6239'),
    (8, '#6b7f1f'),
    (9, '#5f7196'),
    (10, '#c0392b'),
    (11, '#7266e8'),
    (12, '#1f9479'),
    (13, '#a64ca6'),
    (14, '#4d7f9e'),
    (15, '#7d7d7d')
),
placed AS (
  SELECT
    name AS series,
    row_number() OVER (ORDER BY series_id) - 1 AS place
  FROM z_series
)
SELECT
  p.place + 1 AS place,
  p.series,
  h.colour
FROM placed AS p
JOIN hue AS h ON h.place = p.place % 16
ORDER BY p.place;

DROP VIEW IF EXISTS series_colour;
CREATE VIEW series_colour AS
@TYPED(series_colour)@
