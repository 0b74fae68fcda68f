-- What do the models reach on each benchmark, who is best and worst, and is it saturated?
-- One row per benchmark, over the monitored models with a score of the comparability group that counts
-- (benchmark_group). Without such a score the numbers are NULL and the counts 0. Of models with equal scores the
-- earliest release is named as the best and the latest as the worst. "Before" means: released by baseline_on of
-- edition_in_use; the year is the time after it.
-- Published: 11, sheet 'Benchmarks' '基准', sorted by measures benchmark
-- Columns:
--   edition              name         the edition in use
--   benchmark            benchmark    name of the benchmark
--   measures             word         what the benchmark measures: 'capability' or 'safety'
--   topic                word         subject of the benchmark, like 'jailbreak'; NULL: none is given
--   models               count        monitored models with a score
--   lowest               points       lowest score
--   lowest_model         result name TEXT  model with the lowest score
--   lowest_ties          tally        models with the lowest score
--   median               points       median score
--   highest              points       highest score
--   highest_model        result name TEXT  model with the highest score
--   highest_ties         tally        models with the highest score
--   share_strong         share        share of the models above parameter strong_score, 0..1
--   share_weak           share        share of the models below parameter weak_score, 0..1
--   share_poor           share        share of the models below parameter poor_score, 0..1
--   share_very_poor      share        share of the models below parameter very_poor_score, 0..1
--   human_baseline       fact points  score of people, of several kinds of people the highest; NULL: not known
--   human_baseline_who   name TEXT    which people
--   models_above_human   tally        models above human_baseline; NULL: no baseline or no model
--   above_human          result name TEXT  names of these models, best first, '; ' between them
--   models_before        count        models from before the year
--   record_before        points       highest score of models_before
--   record_before_model  result name TEXT  model with record_before
--   record_growth        change       highest minus record_before; NULL: fewer than smallest_group models before, or
--                                     none in the year
--   saturated            result flag  1: all parts of saturation_rule hold; NULL: no record_growth, or fewer than
--                                     smallest_group models in the year
--   saturation_rule      word         the rule with the values of its parameters
--   comparability        word         comparability group of the compared scores
--   scores_left_out      count        scores of the benchmark in other groups
--   lower_bounds         count        compared scores of models that refused too often (lower_bound_score)
DROP VIEW IF EXISTS z_benchmark_summary;
CREATE VIEW z_benchmark_summary AS
-- The core gives a benchmark's scores one after the other, so nothing is sorted.
WITH summary AS MATERIALIZED (
  SELECT
    s.benchmark_id,
    count(*) AS models,
    min(s.score) AS lowest,
    sample_median(s.score) AS median,
    max(s.score) AS highest,
    avg(s.score > parameter_value('strong_score')) AS share_strong,
    avg(s.score < parameter_value('weak_score')) AS share_weak,
    avg(s.score < parameter_value('poor_score')) AS share_poor,
    avg(s.score < parameter_value('very_poor_score')) AS share_very_poor,
    count(*) FILTER (WHERE s.released_on <= (SELECT baseline_on FROM z_edition_in_use)) AS models_before,
    max(s.score) FILTER (WHERE s.released_on <= (SELECT baseline_on FROM z_edition_in_use)) AS record_before,
    max(s.comparability) AS comparability, -- they are all of one group
    count(*) FILTER (WHERE @TOO_MANY_REFUSALS(s.measures, s.refusal_rate, parameter_value('largest_refusal_rate'))@) AS lower_bounds
  FROM monitored_score AS s
  WHERE s.is_compared
  GROUP BY s.benchmark_id
),
-- The models with the highest or the lowest score, or the highest of the year before.
extreme AS (
  SELECT
    u.benchmark_id,
    s.score = u.highest AS is_highest,
    s.score = u.lowest AS is_lowest,
    s.score = u.record_before AS is_before,
    s.model,
    row_number() OVER of_score AS nth,
    count(*) OVER (PARTITION BY u.benchmark_id, s.score) AS tied
  FROM summary AS u
  CROSS JOIN monitored_score AS s ON s.benchmark_id = u.benchmark_id
  WHERE (s.score = u.highest OR s.score = u.lowest OR s.score = u.record_before) AND s.is_compared
  WINDOW of_score AS (PARTITION BY u.benchmark_id, s.score ORDER BY s.released_on, s.model_id)
),
named AS (
  SELECT
    benchmark_id,
    max(model) FILTER (WHERE is_lowest AND nth = tied) AS lowest_model,
    max(tied) FILTER (WHERE is_lowest) AS lowest_ties,
    max(model) FILTER (WHERE is_highest AND nth = 1) AS highest_model,
    max(tied) FILTER (WHERE is_highest) AS highest_ties,
    max(model) FILTER (WHERE is_before AND nth = 1) AS record_before_model
  FROM extreme
  GROUP BY benchmark_id
),
-- A record grows over a year when models of that year were tested, and enough models before it.
grown AS (
  SELECT
    *,
    CASE
      WHEN @CAN_GROW(models, models_before, parameter_value('smallest_group'))@
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
  n.lowest_model,
  n.lowest_ties,
  s.median,
  s.highest,
  n.highest_model,
  n.highest_ties,
  s.share_strong,
  s.share_weak,
  s.share_poor,
  s.share_very_poor,
  h.value AS human_baseline,
  h.who AS human_baseline_who,
  CASE WHEN h.value IS NOT NULL AND s.models > 0 THEN coalesce(h.models_above, 0) END AS models_above_human,
  h.names_above AS above_human,
  coalesce(s.models_before, 0) AS models_before,
  s.record_before,
  n.record_before_model,
  s.record_growth,
  s.lowest >= parameter_value('saturated_lowest')
    AND nine_decimals(s.highest - s.lowest) <= parameter_value('saturated_spread')
    AND s.record_growth <= parameter_value('saturated_growth')
    -- That it grew little is not said of a year in which hardly a model was tested.
    AND iif(s.models - s.models_before >= parameter_value('smallest_group'), 1, NULL) AS saturated,
  printf(
    'lowest >= %g, highest - lowest <= %g, record_growth <= %g',
    parameter_value('saturated_lowest'),
    parameter_value('saturated_spread'),
    parameter_value('saturated_growth')
  ) AS saturation_rule,
  coalesce(s.comparability, 'unknown') AS comparability,
  coalesce(o.scores, 0) AS scores_left_out,
  coalesce(s.lower_bounds, 0) AS lower_bounds
FROM z_benchmark AS b
LEFT JOIN grown AS s ON s.benchmark_id = b.benchmark_id
LEFT JOIN named AS n ON n.benchmark_id = b.benchmark_id
LEFT JOIN (SELECT benchmark_id, count(*) AS scores FROM left_out_score GROUP BY benchmark_id) AS o ON o.benchmark_id = b.benchmark_id
LEFT JOIN z_human_level AS h ON h.benchmark_id = b.benchmark_id
WHERE airisk_schema_version() = @SCHEMA_VERSION@;

DROP VIEW IF EXISTS benchmark_summary;
CREATE VIEW benchmark_summary AS
@TYPED(benchmark_summary)@
