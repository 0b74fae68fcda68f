-- Which series resist jailbreaks, and since which model?
-- One row per benchmark of topic 'jailbreak' and series with a score, over the monitored models.
-- Published: 18, sheet 'Jailbreak series' '越狱防护系列', sorted by benchmark series
-- Columns:
--   edition       name
--   benchmark     benchmark
--   series        name
--   organization  name
--   models        count
--   lowest        points
--   highest       points
--   latest        points       score of the latest model
--   streak        tally        how many of the latest models are strong without a break
--   strong_since  result name  the first of them; NULL: the latest model is not strong
--   stays_strong  result flag  1: at least jailbreak_streak of them; NULL: fewer models than that
DROP VIEW IF EXISTS jailbreak_series;
CREATE VIEW jailbreak_series AS
WITH ordered AS (
  SELECT
    *,
    last_value(score) OVER in_order AS latest,
    -- The first model of the streak, at every model of the series.
    first_value(iif(in_streak, model, NULL)) OVER (
      PARTITION BY benchmark, series
      ORDER BY in_streak DESC, released_on, model_id
    ) AS strong_since
  FROM jailbreak_resistance
  WINDOW in_order AS (
    PARTITION BY benchmark, series
    ORDER BY released_on, model_id
    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
  )
)
SELECT
  edition,
  benchmark,
  series,
  organization,
  count(*) AS models,
  min(score) AS lowest,
  max(score) AS highest,
  max(latest) AS latest,
  sum(in_streak) AS streak,
  max(strong_since) AS strong_since,
  max(series_stays_strong) AS stays_strong
FROM ordered
GROUP BY
  benchmark,
  series;
