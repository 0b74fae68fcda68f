-- What do the models reach on each benchmark, who is best and worst, and is it saturated?
-- One row per benchmark, over the models of the current period's report; NULL and 0 models where none has a
-- score. Of models with equal scores the earlier release stands before the later: it is named as the best, the
-- later as the worst.
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
placed AS MATERIALIZED (
  SELECT
    s.benchmark_id,
    s.model,
    s.score,
    h.value AS human_baseline,
    s.released_on <= p.benchmark_year_before AS is_before,
    row_number() OVER (PARTITION BY s.benchmark_id ORDER BY s.score DESC, s.released_on, s.model_id) AS place,
    count(*) OVER (PARTITION BY s.benchmark_id, s.score) AS tied,
    s.score = min(s.score) OVER (PARTITION BY s.benchmark_id) AS is_lowest
  FROM current_period AS p
  CROSS JOIN current_score AS s
  LEFT JOIN baseline AS h ON h.benchmark_id = s.benchmark_id
),
summary AS (
  SELECT
    benchmark_id,
    count(*) AS models,
    min(score) AS lowest,
    min(tied) FILTER (WHERE is_lowest) AS lowest_ties,
    sample_median(score) AS median,
    max(score) AS highest,
    max(tied) FILTER (WHERE place = 1) AS highest_ties,
    avg(score > 80) AS share_above_80,
    avg(score < 60) AS share_below_60,
    avg(score < 50) AS share_below_50,
    avg(score < 40) AS share_below_40,
    CAST(total(score > human_baseline) AS INTEGER) AS models_above_human,
    max(score) FILTER (WHERE is_before) AS record_before,
    min(place) FILTER (WHERE is_before) AS record_before_place
  FROM placed
  GROUP BY benchmark_id
),
above_human AS (
  SELECT benchmark_id, group_concat(model, '; ') AS models
  FROM (SELECT benchmark_id, model FROM placed WHERE score > human_baseline ORDER BY benchmark_id, place)
  GROUP BY benchmark_id
)
SELECT
  b.name AS benchmark,
  b.measures,
  b.topic,
  coalesce(s.models, 0) AS models,
  s.lowest,
  last.model AS lowest_model,
  s.lowest_ties,
  s.median,
  s.highest,
  first.model AS highest_model,
  s.highest_ties, -- models with the highest score
  s.share_above_80, -- 0..1
  s.share_below_60,
  s.share_below_50,
  s.share_below_40,
  h.value AS human_baseline, -- NULL: not known
  h.who AS human_baseline_who,
  CASE WHEN h.value IS NOT NULL THEN s.models_above_human END AS models_above_human,
  a.models AS above_human, -- their names, best first, '; ' between
  s.record_before, -- highest score of the models released by benchmark_year_before of current_period
  before.model AS record_before_model,
  round(s.highest - s.record_before, 9) AS record_growth, -- points; without the dust of binary fractions
  s.lowest >= (SELECT value FROM parameter WHERE name = 'saturated_lowest')
    AND round(s.highest - s.lowest, 9) <= (SELECT value FROM parameter WHERE name = 'saturated_spread')
    AND round(s.highest - s.record_before, 9) <= (SELECT value FROM parameter WHERE name = 'saturated_growth') AS saturated, -- 1: by all three rules
  printf(
    'lowest >= %g, highest - lowest <= %g, record_growth <= %g',
    (SELECT value FROM parameter WHERE name = 'saturated_lowest'),
    (SELECT value FROM parameter WHERE name = 'saturated_spread'),
    (SELECT value FROM parameter WHERE name = 'saturated_growth')
  ) AS saturation_rule
FROM benchmark AS b
LEFT JOIN summary AS s ON s.benchmark_id = b.benchmark_id
LEFT JOIN placed AS first ON first.benchmark_id = b.benchmark_id AND first.place = 1
LEFT JOIN placed AS last ON last.benchmark_id = b.benchmark_id AND last.place = s.models
LEFT JOIN placed AS before ON before.benchmark_id = b.benchmark_id AND before.place = s.record_before_place
LEFT JOIN baseline AS h ON h.benchmark_id = b.benchmark_id
LEFT JOIN above_human AS a ON a.benchmark_id = b.benchmark_id
WHERE airisk_schema_version() = 2;
