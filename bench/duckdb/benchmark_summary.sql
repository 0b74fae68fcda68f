CREATE VIEW benchmark_summary AS
WITH baseline AS (
  SELECT
    benchmark_id,
    max(value) AS value,
    arg_max(who, value) AS who
  FROM human_baseline
  GROUP BY benchmark_id
),
placed AS (
  SELECT
    s.benchmark_id,
    s.model,
    s.score,
    s.score > h.value AS is_above_human,
    s.released_on <= p.baseline_on AS is_before,
    count(*) OVER (PARTITION BY s.benchmark_id, s.score) AS tied,
    row_number() OVER (PARTITION BY s.benchmark_id ORDER BY s.score DESC, s.released_on, s.model_id) AS place
  FROM edition_in_use AS p
  CROSS JOIN comparable_score AS s
  LEFT JOIN baseline AS h USING (benchmark_id)
),
summary AS (
  SELECT
    benchmark_id,
    count(*) AS models,
    min(score) AS lowest,
    arg_max(model, place) AS lowest_model,
    arg_max(tied, place) AS lowest_ties,
    median(score) AS median,
    max(score) AS highest,
    arg_min(model, place) AS highest_model,
    arg_min(tied, place) AS highest_ties,
    avg(CAST(score > parameter_value('strong_score') AS INTEGER)) AS share_strong,
    avg(CAST(score < parameter_value('weak_score') AS INTEGER)) AS share_weak,
    avg(CAST(score < parameter_value('poor_score') AS INTEGER)) AS share_poor,
    avg(CAST(score < parameter_value('very_poor_score') AS INTEGER)) AS share_very_poor,
    count(*) FILTER (WHERE is_above_human) AS models_above_human,
    string_agg(model, '; ' ORDER BY place) FILTER (WHERE is_above_human) AS above_human,
    count(*) FILTER (WHERE is_before) AS models_before,
    max(score) FILTER (WHERE is_before) AS record_before,
    arg_min(model, place) FILTER (WHERE is_before) AS record_before_model
  FROM placed
  GROUP BY benchmark_id
),
grown AS (
  SELECT
    *,
    CASE
      WHEN models_before >= parameter_value('smallest_group') AND models > models_before
        THEN round(highest - record_before, 9)
    END AS record_growth
  FROM summary
)
SELECT
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
  s.highest_ties,
  s.share_strong,
  s.share_weak,
  s.share_poor,
  s.share_very_poor,
  h.value AS human_baseline,
  h.who AS human_baseline_who,
  CASE WHEN h.value IS NOT NULL THEN s.models_above_human END AS models_above_human,
  s.above_human,
  coalesce(s.models_before, 0) AS models_before,
  s.record_before,
  s.record_before_model,
  s.record_growth,
  s.lowest >= parameter_value('saturated_lowest')
    AND round(s.highest - s.lowest, 9) <= parameter_value('saturated_spread')
    AND s.record_growth <= parameter_value('saturated_growth')
    AND CASE WHEN s.models - s.models_before >= parameter_value('smallest_group') THEN true END AS saturated,
  printf(
    'lowest >= %g, highest - lowest <= %g, record_growth <= %g',
    parameter_value('saturated_lowest'),
    parameter_value('saturated_spread'),
    parameter_value('saturated_growth')
  ) AS saturation_rule,
  coalesce(g.comparability, 'unknown') AS comparability,
  (SELECT count(*) FROM left_out_score AS l WHERE l.benchmark_id = b.benchmark_id) AS scores_left_out,
  0 AS lower_bounds -- no run says how many answers were refusals
FROM benchmark AS b
LEFT JOIN counted_group AS g USING (benchmark_id)
LEFT JOIN grown AS s USING (benchmark_id)
LEFT JOIN baseline AS h USING (benchmark_id);
