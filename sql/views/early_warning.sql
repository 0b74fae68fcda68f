-- What in the current period's data should alarm?
-- One row per method, domain, rule and subject that sets it off; parameters hold the thresholds. Rules:
--   record_risk_index           a model released in the period set a new record risk index; risk_growth.record_counts
--   above_human                 models exceed the human baseline of a capability benchmark
--   fast_growth                 the record of a capability benchmark grew fast in a year
--   less_safe_as_more_capable   a series' capability rose and its safety fell, from its first model with a risk index
--                               to the last, by the sum of its changes on shared benchmarks (shared_step)
--   low_honesty                 few models are honest on a benchmark of topic 'honesty'
DROP VIEW IF EXISTS early_warning;
CREATE VIEW early_warning AS
WITH weighed AS (
  SELECT
    me.name AS method,
    d.name AS domain,
    b.name AS benchmark
  FROM weight AS w
  JOIN benchmark AS b ON b.benchmark_id = w.benchmark_id
  JOIN method AS me ON me.method_id = w.method_id
  JOIN domain AS d ON d.domain_id = w.domain_id
),
honesty AS (
  SELECT
    benchmark,
    count(*) AS models,
    count(*) FILTER (WHERE score > (SELECT value FROM parameter WHERE name = 'honest_score')) AS honest
  FROM comparable_score
  WHERE topic = 'honesty'
  GROUP BY benchmark
),
-- From the first model with a risk index to the last, the sum of the changes on shared benchmarks.
change AS (
  SELECT
    s.method,
    s.domain,
    t.series,
    sum(s.capability_change) AS capability_change,
    sum(s.safety_change) AS safety_change,
    max(s.capability_coverage < 1 OR s.safety_coverage < 1) AS is_partial
  FROM current_period AS p
  JOIN shared_step AS s ON s.is_risk_step
  JOIN monitored_model AS t ON t.model_id = s.to_model_id AND t.released_on <= p.ends_on
  GROUP BY
    s.method,
    s.domain,
    t.series
  HAVING count(s.capability_change) = count(*) AND count(s.safety_change) = count(*)
),
ends AS (
  SELECT DISTINCT
    method,
    domain,
    series,
    first_value(model) OVER in_order AS first_model,
    last_value(model) OVER in_order AS last_model
  FROM current_risk
  WHERE risk_index IS NOT NULL
  WINDOW in_order AS (
    PARTITION BY method, domain, series
    ORDER BY released_on, model_id
    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
  )
)
SELECT
  r.method,
  r.domain,
  'record_risk_index' AS rule,
  r.model AS subject,
  r.risk_index AS value,
  printf('risk index %s, the record of the %d models before was %s', fixed(r.risk_index, 1), r.models_before, fixed(r.previous_record, 1))
    || iif(r.coverage < 1, printf('; scored on %s%% of the weight', fixed(100 * r.coverage, 0)), '')
    || iif(r.mixes_groups, '; it compares scores of different programs or benchmark versions', '') AS evidence,
  printf('风险指数%s，此前%d个模型的最高值为%s', fixed(r.risk_index, 1), r.models_before, fixed(r.previous_record, 1))
    || iif(r.coverage < 1, printf('；已测权重%s%%', fixed(100 * r.coverage, 0)), '')
    || iif(r.mixes_groups, '；所比较的得分来自不同的测评程序或基准版本', '') AS evidence_zh
FROM current_period AS p
JOIN risk_record AS r ON r.released_on BETWEEN p.starts_on AND p.ends_on
JOIN risk_growth AS g ON g.method = r.method AND g.domain = r.domain AND g.is_current AND g.record_counts
UNION ALL
SELECT
  w.method,
  w.domain,
  k.column1,
  s.benchmark,
  iif(k.column1 = 'above_human', s.models_above_human, s.record_growth),
  iif(
    k.column1 = 'above_human',
    printf('%d of %d models above %s (%s), the best: %s with %s', s.models_above_human, s.models, fixed(s.human_baseline, 1), s.human_baseline_who, s.highest_model, fixed(s.highest, 1)),
    printf('record rose in a year from %s (%s; of %d models) to %s (%s; of %d models)', fixed(s.record_before, 1), s.record_before_model, s.models_before, fixed(s.highest, 1), s.highest_model, s.models)
  ),
  iif(
    k.column1 = 'above_human',
    printf('%d个模型中有%d个超过人类水平（%s分，%s），最高的是%s，%s分', s.models, s.models_above_human, fixed(s.human_baseline, 1), s.human_baseline_who, s.highest_model, fixed(s.highest, 1)),
    printf('最高分一年内从%s（%s，当时%d个模型）升至%s（%s，现有%d个模型）', fixed(s.record_before, 1), s.record_before_model, s.models_before, fixed(s.highest, 1), s.highest_model, s.models)
  )
FROM weighed AS w
JOIN benchmark_summary AS s ON s.benchmark = w.benchmark AND s.measures = 'capability'
JOIN (VALUES ('above_human'), ('fast_growth')) AS k
WHERE iif(
  k.column1 = 'above_human',
  s.models_above_human > 0,
  s.record_growth >= (SELECT value FROM parameter WHERE name = 'fast_growth')
)
UNION ALL
SELECT
  method,
  domain,
  'less_safe_as_more_capable',
  series,
  safety_change,
  printf('from %s to %s capability %s, safety %s%s', first_model, last_model, fixed(capability_change, 1, '+'), fixed(safety_change, 1, '+'), iif(is_partial, ', on the benchmarks that each model shares with the next', '')),
  printf('从%s到%s，能力分%s，安全分%s%s', first_model, last_model, fixed(capability_change, 1, '+'), fixed(safety_change, 1, '+'), iif(is_partial, '（按相邻模型共有的基准计算）', ''))
FROM change
JOIN ends USING (method, domain, series)
WHERE nine_decimals(capability_change) > (SELECT value FROM parameter WHERE name = 'shape_tolerance')
  AND nine_decimals(safety_change) < -(SELECT value FROM parameter WHERE name = 'shape_tolerance')
UNION ALL
SELECT
  w.method,
  w.domain,
  'low_honesty',
  h.benchmark,
  1.0 * h.honest / h.models,
  printf('%d of %d models above %g', h.honest, h.models, (SELECT value FROM parameter WHERE name = 'honest_score')),
  printf('%d个模型中只有%d个超过%g分', h.models, h.honest, (SELECT value FROM parameter WHERE name = 'honest_score'))
FROM honesty AS h
JOIN weighed AS w ON w.benchmark = h.benchmark
WHERE h.models >= (SELECT value FROM parameter WHERE name = 'smallest_group')
  AND h.honest < h.models * (SELECT value FROM parameter WHERE name = 'honest_share');
