-- What does each benchmark of each domain show?
-- One row per finding of sections 'domain_capability' and 'domain_safety' on the scores of one benchmark. In each domain the
-- findings stand benchmark by benchmark. Columns as in z_finding_scope.
DROP VIEW IF EXISTS z_finding_benchmark;
CREATE VIEW z_finding_benchmark AS
-- What is said of the same rows comes from one SELECT over kinds: SQLite expands a view again for every
-- mention of it, and the expansion has a limit.
WITH bar AS (
  SELECT
    parameter_value('strong_score') AS strong,
    parameter_value('poor_score') AS poor,
    parameter_value('listed_models') AS listed,
    parameter_value('smallest_group') AS smallest,
    parameter_value('largest_refusal_rate') AS largest_refusal_rate
),
summary AS (
  SELECT
    l.domain_id,
    l.domain,
    l.benchmark_id,
    t.*,
    @SINCE_EN(e.baseline_on, e.baseline_reason)@ AS since_en,
    @SINCE_ZH(e.baseline_on, e.baseline_reason)@ AS since_zh,
    s.*
  FROM z_domain_benchmark AS l
  JOIN z_benchmark_summary AS s ON s.benchmark = l.benchmark
  CROSS JOIN bar AS t
  CROSS JOIN z_edition_in_use AS e
)
SELECT
  'domain_' || measures AS section,
  2 * domain_id + (measures = 'safety') AS order_1,
  benchmark_id AS order_2,
  k.kind AS order_3,
  domain,
  benchmark AS subject,
  CASE k.kind
    WHEN 1 THEN 'scores'
    WHEN 2 THEN 'record_growth'
    WHEN 3 THEN 'above_human'
    WHEN 4 THEN 'saturated'
    WHEN 5 THEN 'scores_left_out'
    WHEN 6 THEN 'lower_bounds'
  END AS finding,
  CASE k.kind
    WHEN 1 THEN highest
    WHEN 2 THEN record_growth
    WHEN 3 THEN models_above_human
    WHEN 4 THEN highest - lowest
    WHEN 5 THEN scores_left_out
    WHEN 6 THEN lower_bounds
  END AS value,
  CASE k.kind
    WHEN 1 THEN 'points'
    WHEN 2 THEN 'points'
    WHEN 3 THEN 'models'
    WHEN 4 THEN 'points'
    WHEN 5 THEN 'scores'
    WHEN 6 THEN 'scores'
  END AS unit,
  CASE k.kind
    WHEN 1 THEN iif(
        models < smallest,
        printf('%s: not enough data (tested models: %d).', benchmark, models),
        printf(
          '%s (tested models: %d): highest %s (%s%s), lowest %s (%s%s), median %s; %s%% above %g, %s%% below %g.',
          benchmark, models, fixed(highest, 1), highest_model,
          iif(highest_ties > 1, printf(' and %d more', highest_ties - 1), ''), fixed(lowest, 1), lowest_model,
          iif(lowest_ties > 1, printf(' and %d more', lowest_ties - 1), ''), fixed(median, 1),
          fixed(100 * share_strong, 0), strong, fixed(100 * share_poor, 0), poor
        )
      )
    WHEN 2 THEN CASE
        WHEN record_growth IS NULL THEN printf('%s: not enough data for the growth of the highest score %s (tested models: %d before, %d since).', benchmark, since_en, models_before, models - models_before)
        WHEN record_growth > 0 THEN printf(
          '%s: the highest score rose %s from %s (%s; of %d models) to %s (%s; of %d models).',
          benchmark, since_en, fixed(record_before, 1), record_before_model, models_before,
          fixed(highest, 1), highest_model, models
        )
        WHEN models - models_before < smallest THEN printf('%s: not enough data to say that the highest score did not rise %s (tested models: %d before, %d since).', benchmark, since_en, models_before, models - models_before)
        ELSE printf('%s: the highest score did not rise %s (tested models: %d before, %d since).', benchmark, since_en, models_before, models - models_before)
      END
    WHEN 3 THEN CASE
        WHEN models_above_human = 0 THEN printf('%s: no tested model is above the human baseline of %s (%s; tested models: %d).', benchmark, fixed(human_baseline, 1), human_baseline_who, models)
        WHEN models_above_human = models THEN printf('%s: every tested model is above the human baseline of %s (%s; tested models: %d).', benchmark, fixed(human_baseline, 1), human_baseline_who, models)
        WHEN models_above_human <= listed THEN printf('%s: above the human baseline of %s (%s): %s.', benchmark, fixed(human_baseline, 1), human_baseline_who, replace(above_human, '; ', ', '))
        ELSE printf('%s: %d of %d tested models are above the human baseline of %s (%s).', benchmark, models_above_human, models, fixed(human_baseline, 1), human_baseline_who)
      END
    WHEN 4 THEN printf(
      '%s: may be saturated: every one of %d tested models scores %s or more, the highest only %s above the lowest, with little growth %s (%s; tested models: %d before, %d since).',
      benchmark, models, fixed(lowest, 1), fixed(highest - lowest, 1), since_en,
      fixed(record_growth, 1, '+'), models_before, models - models_before
    )
    WHEN 5 THEN iif(
      comparability = 'unknown',
      printf('%s: the scores that are compared name neither program nor benchmark version and may not be alike; left out since they name one: %d.', benchmark, scores_left_out),
      printf('%s: only scores of one program and benchmark version are compared (%s); of others and left out: %d.', benchmark, comparability, scores_left_out)
    )
    WHEN 6 THEN printf('%s: scores that are lower bounds, for more than %g%% of the answers were refusals: %d.', benchmark, 100 * largest_refusal_rate, lower_bounds)
  END AS text_en,
  CASE k.kind
    WHEN 1 THEN iif(
        models < smallest,
        printf('%s：数据不足（已测模型%d个）。', benchmark, models),
        printf(
          '%s（已测模型%d个）：最高%s分（%s%s），最低%s分（%s%s），中位数%s分；%s%%的模型超过%g分，%s%%不足%g分。',
          benchmark, models, fixed(highest, 1), highest_model,
          iif(highest_ties > 1, printf('等%d个模型', highest_ties), ''), fixed(lowest, 1), lowest_model,
          iif(lowest_ties > 1, printf('等%d个模型', lowest_ties), ''), fixed(median, 1), fixed(100 * share_strong, 0),
          strong, fixed(100 * share_poor, 0), poor
        )
      )
    WHEN 2 THEN CASE
        WHEN record_growth IS NULL THEN printf('%s：数据不足，无法判断最高分%s的变化（已测模型：此前%d个，此后%d个）。', benchmark, since_zh, models_before, models - models_before)
        WHEN record_growth > 0 THEN printf(
          '%s：最高分%s从%s（%s，当时%d个模型）升至%s（%s，现有%d个模型）。',
          benchmark, since_zh, fixed(record_before, 1), record_before_model, models_before,
          fixed(highest, 1), highest_model, models
        )
        WHEN models - models_before < smallest THEN printf('%s：数据不足，尚不能认为最高分%s没有上升（已测模型：此前%d个，此后%d个）。', benchmark, since_zh, models_before, models - models_before)
        ELSE printf('%s：最高分%s没有上升（已测模型：此前%d个，此后%d个）。', benchmark, since_zh, models_before, models - models_before)
      END
    WHEN 3 THEN CASE
        WHEN models_above_human = 0 THEN printf('%s：没有已测模型超越人类水平（%s分；已测模型%d个）。', benchmark, fixed(human_baseline, 1), models)
        WHEN models_above_human = models THEN printf('%s：所有已测模型均超越人类水平（%s分；已测模型%d个）。', benchmark, fixed(human_baseline, 1), models)
        WHEN models_above_human <= listed THEN printf('%s：超越人类水平（%s分）的模型：%s。', benchmark, fixed(human_baseline, 1), replace(above_human, '; ', '、'))
        ELSE printf('%s：%d个模型中有%d个超越人类水平（%s分）。', benchmark, models, models_above_human, fixed(human_baseline, 1))
      END
    WHEN 4 THEN printf(
      '%s：可能已经饱和：%d个已测模型均不低于%s分，最高与最低仅差%s分，%s最高分变化%s（已测模型：此前%d个，此后%d个）。',
      benchmark, models, fixed(lowest, 1), fixed(highest - lowest, 1), since_zh,
      fixed(record_growth, 1, '+'), models_before, models - models_before
    )
    WHEN 5 THEN iif(
      comparability = 'unknown',
      printf('%s：参与比较的得分均未注明测评程序和基准版本，彼此不一定可比；另有%d个注明了程序或版本的得分未计入。', benchmark, scores_left_out),
      printf('%s：只比较同一测评程序和基准版本的得分（%s），另有%d个其他程序或版本的得分未计入。', benchmark, comparability, scores_left_out)
    )
    WHEN 6 THEN printf('%s：有%d个得分只是下限，因为拒答超过%g%%。', benchmark, lower_bounds, 100 * largest_refusal_rate)
  END AS text_zh
FROM summary
CROSS JOIN (SELECT column1 AS kind FROM (VALUES (1), (2), (3), (4), (5), (6))) AS k
WHERE CASE k.kind
  WHEN 1 THEN 1
  WHEN 2 THEN models >= smallest
  WHEN 3 THEN human_baseline IS NOT NULL AND models > 0
  WHEN 4 THEN saturated
  WHEN 5 THEN scores_left_out > 0
  WHEN 6 THEN lower_bounds > 0
END;
