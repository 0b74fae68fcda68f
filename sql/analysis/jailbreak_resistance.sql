-- How well does each model resist jailbreaks, and does its series stay strong?
-- One row per benchmark of topic 'jailbreak' and monitored model with a score of the comparability group that counts.
-- jailbreak_series has one row per series.
-- Published: 17, sheet 'Jailbreak' '越狱防护', sorted by benchmark place model
-- Columns:
--   edition              name
--   benchmark            benchmark
--   model_id             id
--   model                name
--   series               name
--   organization         name
--   released_on          date
--   score                points
--   place                tally        1: the most resistant
--   standing             result word  by parameters jailbreak_strong and jailbreak_weak
--   in_streak            result flag  1: this model and all later ones of its series are strong
--   series_stays_strong  result flag  1: at least jailbreak_streak latest models are; NULL: fewer models than that
DROP VIEW IF EXISTS jailbreak_resistance;
CREATE VIEW jailbreak_resistance AS
WITH standing AS (
  SELECT
    *,
    score > parameter_value('jailbreak_strong') AS is_strong,
    score < parameter_value('jailbreak_weak') AS is_weak
  FROM comparable_score
  WHERE topic = 'jailbreak'
),
streak AS (
  SELECT
    *,
    total(NOT is_strong) OVER (
      PARTITION BY benchmark, series
      ORDER BY released_on DESC, model_id DESC
    ) = 0 AS in_streak
  FROM standing
)
SELECT
  edition,
  benchmark,
  model_id,
  model,
  series,
  organization,
  released_on,
  score,
  rank() OVER (PARTITION BY benchmark ORDER BY score DESC) AS place,
  CASE
    WHEN is_strong THEN 'strong'
    WHEN is_weak THEN 'weak'
    ELSE 'middle'
  END AS standing,
  in_streak,
  CASE
    WHEN count(*) OVER of_series >= parameter_value('jailbreak_streak')
      THEN sum(in_streak) OVER of_series >= parameter_value('jailbreak_streak')
  END AS series_stays_strong
FROM streak
WINDOW of_series AS (PARTITION BY benchmark, series);
