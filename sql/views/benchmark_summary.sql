-- What do the models reach on each benchmark, who is best and worst, and is it saturated?
-- One row per benchmark, over the monitored models; NULL and 0 models where none has a score. Only scores of one comparability
-- group are compared, that of benchmark_group. Of models with equal scores the earlier release stands before the later: it is
-- named as the best, the later as the worst. A year before is baseline_on of edition_in_use.
DROP VIEW IF EXISTS benchmark_summary;
CREATE VIEW benchmark_summary AS
WITH baseline AS (
  SELECT
    benchmark_id,
    max(value) AS value, -- where several kinds of people were asked
    who -- of the highest: SQLite takes it from the row of max()
  FROM human_baseline
  GROUP BY benchmark_id
),
placed AS (
  SELECT
    s.benchmark_id,
    s.model,
    s.score,
    h.value AS human_baseline,
    s.released_on <= p.baseline_on AS is_before,
    row_number() OVER best_first AS place,
    row_number() OVER (PARTITION BY s.benchmark_id, s.released_on <= p.baseline_on ORDER BY s.score DESC, s.released_on, s.model_id) AS place_of_year,
    count(*) OVER (PARTITION BY s.benchmark_id) AS models,
    count(*) OVER (PARTITION BY s.benchmark_id, s.score) AS tied
  FROM edition_in_use AS p
  CROSS JOIN comparable_score AS s
  LEFT JOIN baseline AS h ON h.benchmark_id = s.benchmark_id
  WINDOW best_first AS (PARTITION BY s.benchmark_id ORDER BY s.score DESC, s.released_on, s.model_id)
),
summary AS (
  SELECT
    benchmark_id,
    max(models) AS models,
    min(score) AS lowest,
    max(model) FILTER (WHERE place = models) AS lowest_model,
    max(tied) FILTER (WHERE place = models) AS lowest_ties,
    sample_median(score) AS median,
    max(score) AS highest,
    max(model) FILTER (WHERE place = 1) AS highest_model,
    max(tied) FILTER (WHERE place = 1) AS highest_ties,
    avg(score > (SELECT value FROM parameter WHERE name = 'strong_score')) AS share_strong,
    avg(score < (SELECT value FROM parameter WHERE name = 'weak_score')) AS share_weak,
    avg(score < (SELECT value FROM parameter WHERE name = 'poor_score')) AS share_poor,
    avg(score < (SELECT value FROM parameter WHERE name = 'very_poor_score')) AS share_very_poor,
    CAST(total(score > human_baseline) AS INTEGER) AS models_above_human,
    group_concat(model, '; ') FILTER (WHERE score > human_baseline) AS above_human,
    count(*) FILTER (WHERE is_before) AS models_before,
    max(score) FILTER (WHERE is_before) AS record_before,
    max(model) FILTER (WHERE is_before AND place_of_year = 1) AS record_before_model
  FROM (SELECT * FROM placed ORDER BY benchmark_id, place)
  GROUP BY benchmark_id
),
left_out AS (
  SELECT
    benchmark_id,
    count(*) AS scores
  FROM left_out_score
  GROUP BY benchmark_id
),
lower_bound AS (
  SELECT
    c.benchmark_id,
    count(*) AS scores
  FROM lower_bound_score AS l
  CROSS JOIN comparable_score AS c ON c.benchmark_id = l.benchmark_id AND c.model_id = l.model_id
  GROUP BY c.benchmark_id
),
-- A record grows over a year when models of that year were tested, and enough models before it.
grown AS (
  SELECT
    *,
    CASE
      WHEN models_before >= (SELECT value FROM parameter WHERE name = 'smallest_group') AND models > models_before
        THEN nine_decimals(highest - record_before)
    END AS record_growth
  FROM summary
)
SELECT
  (SELECT edition_name()) AS edition,
  b.name AS benchmark,
  b.measures,
  b.topic,
  coalesce(s.models, 0) AS models,
  s.lowest,
  s.lowest_model,
  s.lowest_ties,
  s.median,
  s.highest,
  s.highest_model,
  s.highest_ties, -- models with the highest score
  s.share_strong, -- 0..1, of the models above parameter strong_score
  s.share_weak, -- below weak_score
  s.share_poor, -- below poor_score
  s.share_very_poor, -- below very_poor_score
  h.value AS human_baseline, -- NULL: not known
  h.who AS human_baseline_who,
  CASE WHEN h.value IS NOT NULL THEN s.models_above_human END AS models_above_human,
  s.above_human, -- their names, best first, '; ' between
  coalesce(s.models_before, 0) AS models_before, -- those released by baseline_on of edition_in_use; the others are of the year
  s.record_before, -- highest score of models_before
  s.record_before_model,
  s.record_growth, -- points; NULL: fewer than smallest_group models before, or none in the year
  s.lowest >= (SELECT value FROM parameter WHERE name = 'saturated_lowest')
    AND nine_decimals(s.highest - s.lowest) <= (SELECT value FROM parameter WHERE name = 'saturated_spread')
    AND s.record_growth <= (SELECT value FROM parameter WHERE name = 'saturated_growth')
    -- That it grew little is not said of a year in which hardly a model was tested.
    AND iif(s.models - s.models_before >= (SELECT value FROM parameter WHERE name = 'smallest_group'), 1, NULL) AS saturated, -- 1: by all three rules; NULL: not enough data
  printf(
    'lowest >= %g, highest - lowest <= %g, record_growth <= %g',
    (SELECT value FROM parameter WHERE name = 'saturated_lowest'),
    (SELECT value FROM parameter WHERE name = 'saturated_spread'),
    (SELECT value FROM parameter WHERE name = 'saturated_growth')
  ) AS saturation_rule,
  coalesce(g.comparability, 'unknown') AS comparability, -- of the scores that are compared
  coalesce(o.scores, 0) AS scores_left_out, -- of other groups
  coalesce(u.scores, 0) AS lower_bounds -- of the compared scores those of models that refused too often (lower_bound_score)
FROM benchmark AS b
LEFT JOIN grown AS s ON s.benchmark_id = b.benchmark_id
LEFT JOIN benchmark_group AS g ON g.benchmark_id = b.benchmark_id AND g.is_counted
LEFT JOIN left_out AS o ON o.benchmark_id = b.benchmark_id
LEFT JOIN lower_bound AS u ON u.benchmark_id = b.benchmark_id
LEFT JOIN baseline AS h ON h.benchmark_id = b.benchmark_id
WHERE airisk_schema_version() = @SCHEMA_VERSION@;
