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
    count_if(NOT is_strong) OVER (
      PARTITION BY benchmark, series
      ORDER BY released_on DESC, model_id DESC
    ) = 0 AS in_streak
  FROM standing
)
SELECT
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
      THEN count_if(in_streak) OVER of_series >= parameter_value('jailbreak_streak')
  END AS series_stays_strong
FROM streak
WINDOW of_series AS (PARTITION BY benchmark, series);
