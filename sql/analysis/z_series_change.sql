-- How did capability and safety of each series change from its first model with a risk index to its last?
-- One row per domain and series, if each step (index_step) has a change of both: the sums of these.
-- Columns:
--   edition            name        the edition in use
--   domain             domain      name of the domain
--   series             name        name of the series
--   first_model        name        first model with a risk index
--   last_model         name        last model with a risk index
--   capability_change  change      sum of the changes of the capability score
--   safety_change      change      sum of the changes of the safety score
--   is_partial         flag        1: at some step a part of the weight has no score
--   estimated          fact share  highest share of a step's weight that is estimated
--   basis_en           sentence    on which scores the changes are computed, in English; '': all scores of both models
--   basis_zh           sentence    the same in Chinese
DROP VIEW IF EXISTS z_series_change;
CREATE VIEW z_series_change AS
WITH step AS (
  SELECT
    edition,
    domain,
    series,
    capability_change,
    safety_change,
    capability_coverage,
    safety_coverage,
    capability_estimated,
    safety_estimated,
    first_value(from_model) OVER in_order AS first_model,
    last_value(to_model) OVER in_order AS last_model
  FROM index_step
  WHERE is_risk_step
  WINDOW in_order AS (
    PARTITION BY domain, series
    ORDER BY released_on, to_model_id
    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
  )
),
change AS (
  SELECT
    edition,
    domain,
    series,
    first_model,
    last_model,
    sum(capability_change) AS capability_change,
    sum(safety_change) AS safety_change,
    max(capability_coverage < 1 OR safety_coverage < 1) AS is_partial,
    max(max(capability_estimated, safety_estimated)) AS estimated
  FROM step
  GROUP BY
    domain,
    series
  HAVING count(capability_change) = count(*) AND count(safety_change) = count(*)
)
SELECT
  c.*,
  CASE
    WHEN c.estimated > 0 THEN printf(', up to %s%% of the weight estimated', fixed(100 * c.estimated, 0))
    WHEN NOT c.is_partial THEN ''
    WHEN e.missing = 'estimate' THEN ', scored on a part of the weight'
    ELSE ', on the benchmarks that each model shares with the next'
  END AS basis_en,
  CASE
    WHEN c.estimated > 0 THEN printf('（估计值所占权重最高%s%%）', fixed(100 * c.estimated, 0))
    WHEN NOT c.is_partial THEN ''
    WHEN e.missing = 'estimate' THEN '（只测了部分权重）'
    ELSE '（按相邻模型共有的基准计算）'
  END AS basis_zh
FROM change AS c
CROSS JOIN z_edition_in_use AS e;
