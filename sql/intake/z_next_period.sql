-- Which periods follow that of the current edition?
-- One row per period, 40 of them, each as long as the current one: in months where that is made of whole months, else in days.
-- They need not be in the table period; one that is has its name from there.
-- Columns:
--   place   1: the next
--   period  its name
DROP VIEW IF EXISTS z_next_period;
CREATE VIEW z_next_period AS
WITH RECURSIVE following (place, starts_on, ends_on, months, days) AS (
  SELECT
    0,
    starts_on,
    ends_on,
    iif(starts_on LIKE '%-01' AND date(ends_on, '+1 day') LIKE '%-01',
      12 * (strftime('%Y', ends_on, '+1 day') - strftime('%Y', starts_on)) + strftime('%m', ends_on, '+1 day') - strftime('%m', starts_on), NULL),
    CAST(julianday(ends_on) - julianday(starts_on) AS INTEGER)
  FROM z_current_edition
  UNION ALL
  SELECT
    place + 1,
    date(ends_on, '+1 day'),
    iif(months IS NULL, date(ends_on, '+1 day', '+' || days || ' days'), date(ends_on, '+1 day', '+' || months || ' months', '-1 day')),
    months,
    days
  FROM following
  WHERE place < 40
)
SELECT
  f.place,
  coalesce(
    (SELECT p.name FROM period AS p WHERE (p.starts_on, p.ends_on) = (f.starts_on, f.ends_on)),
    CASE
      WHEN f.months = 12 AND f.starts_on LIKE '%-01-01' THEN substr(f.starts_on, 1, 4)
      WHEN f.months = 3 AND substr(f.starts_on, 6, 2) % 3 = 1 THEN substr(f.starts_on, 1, 4) || 'Q' || ((substr(f.starts_on, 6, 2) + 2) / 3)
      WHEN f.months = 1 THEN substr(f.starts_on, 1, 7)
      ELSE f.starts_on || ' to ' || f.ends_on
    END
  ) AS period,
  f.starts_on,
  f.ends_on
FROM following AS f
WHERE f.place > 0;
