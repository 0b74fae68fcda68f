-- Which series resist jailbreaks, and since which model?
-- One row per benchmark of topic 'jailbreak' and series with a score, over the monitored models.
-- Published: 18, sheet 'Jailbreak series' '越狱防护系列', sorted by benchmark series
-- Columns:
--   edition       name         the edition in use
--   benchmark     benchmark    name of the benchmark
--   series        name         name of the series
--   organization  name         organization of the series
--   models        count        models of the series with a score
--   lowest        points       lowest score of the series
--   highest       points       highest score of the series
--   latest        points       score of the latest model
--   streak        tally        how many of the latest models are strong without a break
--   strong_since  result name TEXT  first model of this streak; NULL: the latest model is not strong
--   stays_strong  result flag  1: the streak has at least jailbreak_streak models; NULL: the series has fewer models
DROP VIEW IF EXISTS z_jailbreak_series;
CREATE VIEW z_jailbreak_series AS
WITH ordered AS (
  SELECT
    *,
    last_value(score) OVER in_order AS latest,
    -- The first model of the streak, at every model of the series.
    first_value(iif(in_streak, model, NULL)) OVER (
      PARTITION BY benchmark, series
      ORDER BY in_streak DESC, released_on, model_id
    ) AS strong_since
  FROM z_jailbreak_resistance
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

DROP VIEW IF EXISTS jailbreak_series;
CREATE VIEW jailbreak_series AS
@TYPED(jailbreak_series)@
