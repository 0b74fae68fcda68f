-- What speaks against accepting the first measurement of a model on a benchmark without a person's word?
-- One row per model, benchmark and doubt. Equal values are never in doubt. Longer than 150 lines, as all doubts share one reading of
-- the measurements, which takes most of the time.
-- Columns:
--   place  the order of the doubts
--   kind   its name: 'several configurations', 'partial' ...
--   words  the doubt in words, with its values
DROP VIEW IF EXISTS z_measurement_doubt;
CREATE VIEW z_measurement_doubt AS
WITH choice AS MATERIALIZED (
  SELECT * FROM z_measurement_choice WHERE NOT is_later
),
first AS MATERIALIZED (
  SELECT * FROM choice WHERE place = 1
),
-- The score that it would replace.
standing AS MATERIALIZED (
  SELECT s.*
  FROM first AS f
  CROSS JOIN z_current_score AS s ON (s.model_id, s.benchmark_id) = (f.model_id, f.benchmark_id)
),
-- The others of the cell that have another value.
rival AS MATERIALIZED (
  SELECT
    f.model_id,
    f.benchmark_id,
    f.accept_rule,
    f.score AS first_score,
    f.evaluation_id AS first_evaluation_id,
    f.configuration AS first_configuration,
    f.sha256 AS first_sha256,
    f.path AS first_path,
    f.file AS first_file,
    f.tool AS first_tool,
    f.variant AS first_variant,
    f.evaluated_at AS first_at,
    f.evaluator AS first_evaluator,
    f.is_partial AS first_is_partial,
    f.variance AS first_variance,
    -- another result of the same log is a doubt of its own
    o.sha256 IS f.sha256 AND f.sha256 IS NOT NULL AND f.tool <> 'entry' AND o.variant IS NOT f.variant AS is_of_first_log,
    o.*
  FROM first AS f
  JOIN choice AS o ON (o.model_id, o.benchmark_id) = (f.model_id, f.benchmark_id)
  WHERE f.measurements > 1 AND o.evaluation_id <> f.evaluation_id AND abs(o.score - f.score) > 1e-9
),
doubt AS (
  -- several results of one log
  SELECT
    model_id,
    benchmark_id,
    1 AS place,
    'several results in one file' AS kind,
    'one file has ' || substr(first_variant || ' ' || @SCORE_TEXT(first_score)@ || ' or '
      || group_concat(coalesce(variant, 'a value') || ' ' || @SCORE_TEXT(score)@, ' or '), 1, 200)
      || ': say which one counts in benchmark.accept_metric' AS words
  FROM (SELECT * FROM rival ORDER BY variant, score)
  WHERE is_of_first_log
  GROUP BY model_id, benchmark_id
  UNION ALL
  SELECT
    model_id,
    benchmark_id,
    2,
    'several configurations',
    'several configurations: ' || @SCORE_TEXT(first_score)@ || ' with ' || coalesce(nullif(first_configuration, ''), 'an unknown one') || ', '
      || group_concat(@SCORE_TEXT(score)@ || ' with ' || coalesce(nullif(configuration, ''), 'an unknown one'), ', ')
  FROM (SELECT * FROM rival ORDER BY configuration, score)
  WHERE configuration <> first_configuration AND is_partial = first_is_partial AND NOT is_of_first_log
  GROUP BY model_id, benchmark_id
  UNION ALL
  SELECT
    model_id,
    benchmark_id,
    3,
    iif(total(sha256 = first_sha256), 'two values in one file', 'same instant'),
    iif(total(sha256 = first_sha256), 'one file has two values for it: ', 'no date tells which is later: ')
      || @SCORE_TEXT(first_score)@ || iif(first_tool = 'entry', coalesce(' (' || first_file || ', ' || first_path || ')', ''), '') || coalesce(' of ' || first_at, ' without a date') || ', '
      || group_concat(@SCORE_TEXT(score)@ || iif(tool = 'entry', coalesce(' (' || file || ', ' || path || ')', ''), '') || coalesce(' of ' || evaluated_at, ' without a date'), ', ')
  FROM (SELECT * FROM rival ORDER BY evaluated_at, score, file, path)
  WHERE is_first_class
    AND configuration = first_configuration
    AND variant IS first_variant
    AND accept_rule IN ('latest', 'mean')
    AND (accept_rule = 'latest' OR (tool = 'entry' AND sha256 = first_sha256))
    AND (
      evaluated_at IS first_at
      -- of one day, and of one of them the time is not known
      OR (substr(evaluated_at, 1, 10) = substr(first_at, 1, 10) AND min(length(evaluated_at), length(first_at)) = 10)
    )
  GROUP BY model_id, benchmark_id
  UNION ALL
  SELECT
    model_id,
    benchmark_id,
    4,
    'partial',
    CASE
      WHEN samples_completed < samples_total THEN printf('partial: %d of %d samples completed', samples_completed, samples_total)
      WHEN samples_scored < samples_total THEN printf('partial: %d of %d samples scored', samples_scored, samples_total)
      ELSE printf('partial: %d of the benchmark''s %d items', coalesce(samples_total, samples_scored, samples_completed, samples), items)
    END || iif(samples_scored < samples_completed AND samples_completed < samples_total, printf(', %d scored', samples_scored), '')
  FROM first
  WHERE is_partial
  UNION ALL
  SELECT
    model_id,
    benchmark_id,
    5,
    'files of one run differ',
    printf('%d files of one run differ: ', files) || (
      SELECT group_concat(said, ', ')
      FROM (
        SELECT DISTINCT @SCORE_TEXT(e.score)@ || coalesce(' in ' || e.file, '') AS said
        FROM evaluation_score AS e
        WHERE (e.model_id, e.benchmark_id) = (f.model_id, f.benchmark_id) AND (e.run, e.tool, e.configuration) = (f.run, f.tool, f.configuration)
          AND e.evaluator_id IS f.evaluator_id AND e.variant IS f.variant AND e.score IS NOT NULL
        ORDER BY said
      )
    )
  FROM first AS f
  WHERE files_differ
  UNION ALL
  SELECT
    model_id,
    benchmark_id,
    6,
    'far from other measurements',
    @SCORE_TEXT(first_score)@ || printf(' is more than %g joint standard errors from ', (SELECT value FROM parameter WHERE name = 'far_errors'))
      || group_concat(@SCORE_TEXT(score)@ || ' of ' || iif(evaluator_id IS NULL, 'an unknown evaluator', evaluator), ', ')
  FROM (SELECT * FROM rival ORDER BY evaluator COLLATE BINARY, score)
  WHERE @FAR_APART(score, first_score)@ * (variance + first_variance)
    AND NOT is_partial AND NOT is_of_first_log
  GROUP BY model_id, benchmark_id
  UNION ALL
  SELECT
    f.model_id,
    f.benchmark_id,
    7,
    'far from the score',
    @SCORE_TEXT(f.score)@ || printf(' is more than %g joint standard errors from the score that stands, ', (SELECT value FROM parameter WHERE name = 'far_errors')) || @SCORE_TEXT(s.value)@
  FROM first AS f
  JOIN standing AS s ON (s.model_id, s.benchmark_id) = (f.model_id, f.benchmark_id)
  WHERE s.origin <> 'synthetic' -- which says nothing of the model
    AND s.evaluation_id IS NOT f.evaluation_id
    AND @FAR_APART(s.value, f.score)@ * (
      f.variance + @VARIANCE(s.value, s.standard_error, coalesce(s.samples, f.items))@
    )
  UNION ALL
  SELECT
    f.model_id,
    f.benchmark_id,
    8,
    'another evaluator',
    @SCORE_TEXT(s.value)@ || ' of ' || v.name || ' stands, this is ' || @SCORE_TEXT(f.score)@ || ' of ' || iif(f.evaluator_id IS NULL, 'an unknown evaluator', f.evaluator)
  FROM first AS f
  JOIN standing AS s ON (s.model_id, s.benchmark_id) = (f.model_id, f.benchmark_id)
  JOIN evaluation AS e ON e.evaluation_id = s.evaluation_id
  JOIN evaluator AS v ON v.evaluator_id = e.evaluator_id
  WHERE f.evaluator_id IS NOT e.evaluator_id AND abs(s.value - f.score) > 1e-9
  UNION ALL
  -- Who entered a value wants it to count, whatever the ranks.
  SELECT
    f.model_id,
    f.benchmark_id,
    8,
    'another evaluator',
    @SCORE_TEXT(f.score)@ || ' of ' || v.name || ' stands, ' || group_concat(@SCORE_TEXT(n.score)@ || ' of ' || iif(n.evaluator_id IS NULL, 'an unknown evaluator', n.evaluator) || ' was entered', ', ')
  FROM first AS f
  JOIN standing AS s ON (s.model_id, s.benchmark_id, s.evaluation_id) = (f.model_id, f.benchmark_id, f.evaluation_id)
  JOIN evaluator AS v ON v.evaluator_id = f.evaluator_id
  JOIN (SELECT * FROM choice WHERE tool = 'entry' AND sha256 IS NULL ORDER BY model_id, benchmark_id, evaluation_id) AS n
    ON (n.model_id, n.benchmark_id) = (f.model_id, f.benchmark_id)
  WHERE n.evaluation_id > f.evaluation_id AND n.evaluator_id IS NOT f.evaluator_id AND abs(n.score - f.score) > 1e-9
  GROUP BY f.model_id, f.benchmark_id
  UNION ALL
  SELECT
    model_id,
    benchmark_id,
    9,
    'refusals',
    printf('%.3g%% of the answers are refusals: the score is a lower bound', 100 * refusal_rate)
  FROM first
  WHERE @TOO_MANY_REFUSALS(measures, refusal_rate, (SELECT value FROM parameter WHERE name = 'largest_refusal_rate'))@
)
SELECT model_id, benchmark_id, place, kind, words
FROM doubt;
