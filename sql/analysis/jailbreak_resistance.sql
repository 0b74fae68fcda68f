-- How well does each model resist jailbreaks, and does its series stay strong?
-- One row per benchmark of topic 'jailbreak' and monitored model with a score of the comparability group that counts
-- (benchmark_group). jailbreak_series has one row per series.
-- Published: 17, sheet 'Jailbreak' '越狱防护', sorted by benchmark place model
-- Columns:
--   edition              name         the edition in use
--   benchmark            benchmark    name of the benchmark
--   model_id             id           key of the model
--   model                name         name of the model
--   series               name         series of the model
--   organization         name         organization that made the model
--   released_on          date         day on which the model was released
--   score                points       score of the model on the benchmark, 0..100
--   place                tally        rank on the benchmark; 1: the most resistant, equal scores share a rank
--   standing             result word  'strong': above parameter jailbreak_strong; 'weak': below parameter
--                                     jailbreak_weak; else 'middle'
--   in_streak            result flag  1: this model and all later ones of its series are strong
--   series_stays_strong  result flag  1: at least the jailbreak_streak latest models of the series are strong; NULL: it
--                                     has fewer models
DROP VIEW IF EXISTS z_jailbreak_resistance;
CREATE VIEW z_jailbreak_resistance AS
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

DROP VIEW IF EXISTS jailbreak_resistance;
CREATE VIEW jailbreak_resistance AS
@TYPED(jailbreak_resistance)@
