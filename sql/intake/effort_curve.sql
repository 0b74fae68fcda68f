-- Does a model's score still rise with more effort?
-- One row per point of a curve. A curve is the measurements of one model, benchmark, comparability group and evaluator that
-- differ in one setting of the configuration alone: reasoning effort, in the order none, minimal, low, medium, high, xhigh, max;
-- or, by size, reasoning tokens, attempts, or a limit on messages, tokens or time. Curves of one point are left out, and so are
-- partial measurements. Where a score rises at the last step by more than one joint standard error, the capability is not
-- elicited: more effort would likely show more.
-- Columns:
--   model                name         the model's name
--   benchmark            benchmark    the benchmark's name
--   comparability        word         the comparability group: program and version of the benchmark; 'unknown': nobody says
--   evaluator            source       who measured it; 'unknown': nobody says
--   setting              word         the setting that differs: 'reasoning_effort', 'reasoning_tokens', 'attempts',
--                                     'message_limit', 'token_limit' or 'time_limit'
--   other_configuration  source       the other settings, the same for the whole curve
--   place                sequence     the point's place in the curve; 1: the least effort
--   points               count        how many points the curve has
--   setting_value        word         the value of the setting
--   score                points       the mean of the measurements at this point, 0..100
--   measurements         count        how many these are
--   change               change       the score minus that of the point before; NULL: the first point
--   verdict              result word  of the curve: 'not elicited': the last change is a rise by more than one joint standard
--                                     error; 'elicited': it is not; 'not enough data': one of the last two points has no standard
--                                     error
DROP VIEW IF EXISTS effort_curve;
CREATE VIEW effort_curve AS
WITH written AS (
  SELECT
    m.*,
    k.column1 AS setting,
    ',' || replace(m.configuration, '\,', char(31)) || ',' AS pairs, -- a comma within a value does not end it
    instr(lower(',' || replace(m.configuration, '\,', char(31)) || ','), ',' || k.column1 || '=') AS starts
  FROM measurement AS m
  CROSS JOIN (
    VALUES ('reasoning_effort'), ('reasoning_tokens'), ('attempts'), ('message_limit'), ('token_limit'), ('time_limit')
  ) AS k
  WHERE m.completeness <> 'partial' AND instr(m.configuration, k.column1 || '=') > 0
),
cut AS (
  SELECT *, starts + length(setting) + 2 AS value_starts
  FROM written
  WHERE starts > 0
),
divided AS (
  SELECT
    *,
    lower(substr(pairs, value_starts, instr(substr(pairs, value_starts), ',') - 1)) AS setting_value,
    trim(substr(pairs, 1, starts) || substr(pairs, value_starts + instr(substr(pairs, value_starts), ',')), ',') AS other_pairs
  FROM cut
),
parsed AS (
  SELECT *, replace(other_pairs, char(31), '\,') AS other_configuration
  FROM divided
),
ordered AS (
  SELECT
    p.*,
    coalesce(
      e.amount,
      iif(p.setting_value GLOB '[0-9]*' AND CAST(p.setting_value AS NUMERIC) = p.setting_value, CAST(p.setting_value AS REAL), NULL)
    ) AS amount,
    e.amount IS NULL AS is_number
  FROM parsed AS p
  LEFT JOIN (
    SELECT 'reasoning_effort' AS setting, column1 AS word, column2 AS amount
    FROM (VALUES ('none', 0), ('minimal', 1), ('low', 2), ('medium', 3), ('high', 4), ('xhigh', 5), ('max', 6))
  ) AS e ON (e.setting, e.word) = (p.setting, p.setting_value)
),
point AS (
  SELECT
    model_id,
    model,
    benchmark_id,
    benchmark,
    comparability,
    evaluator,
    setting,
    is_number,
    other_configuration,
    amount,
    setting_value,
    avg(score) AS score,
    count(*) AS measurements,
    -- of the mean of independent measurements; NULL: one of them has no error
    iif(count(standard_error) = count(*), sum(standard_error * standard_error) / count(*) / count(*), NULL) AS variance
  FROM ordered
  WHERE amount IS NOT NULL
  GROUP BY
    model_id,
    benchmark_id,
    comparability,
    evaluator,
    setting,
    is_number,
    other_configuration COLLATE NOCASE,
    amount
),
stepped AS (
  SELECT
    *,
    row_number() OVER curve AS place,
    count(*) OVER whole_curve AS points,
    nine_decimals(score - lag(score) OVER curve) AS change,
    variance + lag(variance) OVER curve AS joint_variance
  FROM point
  WINDOW
    whole_curve AS (PARTITION BY model_id, benchmark_id, comparability, evaluator, setting, is_number, other_configuration COLLATE NOCASE),
    curve AS (whole_curve ORDER BY amount)
),
judged AS (
  SELECT
    *,
    last_value(change) OVER whole_curve AS last_change,
    last_value(joint_variance) OVER whole_curve AS last_variance
  FROM stepped
  WINDOW whole_curve AS (
    PARTITION BY model_id, benchmark_id, comparability, evaluator, setting, is_number, other_configuration COLLATE NOCASE
    ORDER BY amount
    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
  )
)
SELECT
  model,
  benchmark,
  comparability,
  evaluator,
  setting,
  other_configuration,
  place,
  points,
  setting_value,
  score,
  measurements,
  change,
  CASE
    WHEN last_variance IS NULL THEN 'not enough data'
    WHEN last_change > 0 AND nine_decimals(last_change * last_change - last_variance) > 0 THEN 'not elicited'
    ELSE 'elicited'
  END AS verdict
FROM judged
WHERE points > 1 AND airisk_schema_version() = @SCHEMA_VERSION@
ORDER BY
  model COLLATE BINARY,
  benchmark COLLATE BINARY,
  comparability,
  evaluator,
  setting,
  other_configuration,
  is_number,
  place;
