-- What several views share, in DuckDB's SQL, over tables of the same names and columns, and the table score_estimate: what
-- our function of that name says. Estimates are taken from it; all that is computed from them is computed here. Loaded
-- before the other views.

CREATE MACRO parameter_value(wanted) AS (SELECT value FROM parameter WHERE name = wanted);

CREATE VIEW edition_in_use AS
SELECT
  e.name AS edition,
  pe.name AS period,
  e.method_id,
  pe.starts_on,
  pe.ends_on,
  least(pe.ends_on, coalesce(CAST(e.cutoff_on AS DATE), pe.ends_on)) AS until,
  coalesce(CAST(e.baseline_on AS DATE), CAST(pe.ends_on - INTERVAL 1 YEAR AS DATE)) AS baseline_on
FROM edition AS e
JOIN period AS pe USING (period_id)
WHERE e.is_current = 1;

-- A constant of the method for a domain: the domain's own row stands instead of the one for all.
CREATE MACRO constant(wanted, wanted_domain) AS (
  SELECT arg_min(c.value, c.domain_id IS NULL)
  FROM edition_in_use AS e
  JOIN method_constant AS c USING (method_id)
  WHERE c.name = wanted AND (c.domain_id IS NULL OR CAST(c.domain_id AS BIGINT) = wanted_domain)
);

CREATE VIEW general_capability AS
SELECT g.model_id, g.value, g.origin
FROM edition_in_use AS e
JOIN method AS me USING (method_id)
JOIN general_index AS g ON lower(g.name) = lower(me.general_index) AND g.version IS NOT DISTINCT FROM me.general_index_version -- '' comes as NULL
JOIN model AS mo ON mo.model_id = g.model_id AND mo.released_on <= e.until AND NOT mo.withdrawn;

CREATE VIEW breakthrough_model AS
SELECT
  mo.model_id,
  mo.name AS model,
  se.name AS series,
  o.name AS organization,
  mo.released_on,
  g.value AS general_capability,
  g.origin AS general_capability_origin,
  max(g.value) OVER at_release AS best_at_release,
  round(max(g.value) OVER at_release - g.value, 9) <= constant('breakthrough_margin', NULL) AS is_breakthrough
FROM edition_in_use AS e
JOIN model AS mo ON mo.released_on <= e.until AND NOT mo.withdrawn
JOIN series AS se USING (series_id)
JOIN organization AS o USING (organization_id)
LEFT JOIN general_capability AS g USING (model_id)
WINDOW at_release AS (PARTITION BY o.organization_id ORDER BY mo.released_on);

CREATE VIEW monitored_model AS
SELECT
  mo.model_id,
  mo.name AS model,
  se.name AS series,
  o.name AS organization,
  o.region,
  mo.released_on,
  mo.reasoning,
  CAST(mo.weights_opened_on IS NOT NULL AND mo.weights_opened_on <= e.until AS INTEGER) AS open_weights,
  mo.parameters,
  g.value AS general_capability
FROM edition_in_use AS e
JOIN model AS mo ON mo.released_on <= e.until AND NOT mo.withdrawn
JOIN series AS se USING (series_id)
JOIN organization AS o USING (organization_id)
LEFT JOIN general_capability AS g USING (model_id)
WHERE constant('breakthrough_only', NULL) IS DISTINCT FROM 1
  OR mo.model_id IN (SELECT model_id FROM breakthrough_model WHERE is_breakthrough);

CREATE VIEW monitored_benchmark AS
SELECT
  w.domain_id,
  d.name AS domain,
  w.benchmark_id,
  b.name AS benchmark,
  b.measures,
  w.weight
FROM edition_in_use AS e
JOIN weight AS w USING (method_id)
JOIN domain AS d USING (domain_id)
JOIN benchmark AS b USING (benchmark_id);

-- What a model has on each benchmark of a domain, of a method without further components: C and S are weighted means.
CREATE VIEW cell AS
SELECT
  w.domain_id,
  w.benchmark_id,
  w.measures,
  w.weight,
  mo.model_id,
  s.value AS score,
  g.reason IS NULL AS applies,
  x.estimate
FROM monitored_benchmark AS w
CROSS JOIN monitored_model AS mo
LEFT JOIN score AS s ON s.model_id = mo.model_id AND s.benchmark_id = w.benchmark_id
LEFT JOIN missing_score AS g ON g.model_id = mo.model_id AND g.benchmark_id = w.benchmark_id AND g.reason = 'not_applicable'
LEFT JOIN (
  SELECT b.benchmark_id, e.model_id, e.estimate
  FROM score_estimate AS e
  JOIN benchmark AS b ON b.name = e.benchmark
) AS x ON x.model_id = mo.model_id AND x.benchmark_id = w.benchmark_id;

-- The value that counts by the rule for missing scores, 'estimate' or 'renormalise'.
CREATE MACRO filled_by(rule) AS TABLE
SELECT
  *,
  score IS NULL AND applies AND rule = 'estimate' AND estimate IS NOT NULL AS is_estimated,
  CASE WHEN is_estimated THEN estimate ELSE score END AS value
FROM cell;

CREATE VIEW needed AS
SELECT domain_id, constant('smallest_coverage', domain_id) AS smallest
FROM (SELECT DISTINCT domain_id FROM monitored_benchmark);

CREATE VIEW beta AS
SELECT
  domain_id,
  constant('beta_open', domain_id) AS beta_open,
  constant('beta_proprietary', domain_id) AS beta_proprietary
FROM (SELECT DISTINCT domain_id FROM monitored_benchmark);

-- C and S. Coverage is the share of the applicable weight that was measured, estimated the share of the weight behind the
-- score that is estimated.
CREATE MACRO score_by(rule) AS TABLE
WITH mean AS (
  SELECT
    domain_id,
    model_id,
    measures,
    sum(weight * value) / sum(weight) FILTER (WHERE value IS NOT NULL) AS mean,
    coalesce(sum(weight) FILTER (WHERE score IS NOT NULL), 0) / sum(weight) FILTER (WHERE applies) AS coverage,
    coalesce(sum(weight) FILTER (WHERE is_estimated), 0) / sum(weight) FILTER (WHERE value IS NOT NULL) AS estimated_share,
    count(*) AS benchmarks,
    count(*) FILTER (WHERE NOT applies) AS benchmarks_not_applicable,
    count(score) AS benchmarks_scored,
    count(*) FILTER (WHERE is_estimated) AS benchmarks_estimated
  FROM filled_by(rule)
  GROUP BY
    domain_id,
    model_id,
    measures
)
SELECT
  m.*,
  CASE WHEN coverage >= smallest THEN round(mean, 9) END AS score,
  CASE WHEN coverage >= smallest THEN estimated_share END AS estimated
FROM mean AS m
JOIN needed AS n USING (domain_id);

CREATE MACRO index_by(rule) AS TABLE
WITH -- C and S side by side.
pair AS (
  SELECT
    domain_id,
    model_id,
    max(score) FILTER (WHERE measures = 'capability') AS capability,
    max(score) FILTER (WHERE measures = 'safety') AS safety,
    max(coverage) FILTER (WHERE measures = 'capability') AS capability_coverage,
    max(coverage) FILTER (WHERE measures = 'safety') AS safety_coverage,
    max(estimated) FILTER (WHERE measures = 'capability') AS capability_estimated,
    max(estimated) FILTER (WHERE measures = 'safety') AS safety_estimated
  FROM score_by(rule)
  GROUP BY
    domain_id,
    model_id
),
computed AS (
  SELECT
    d.name AS domain,
    mo.model_id,
    mo.model,
    mo.series,
    mo.organization,
    mo.region,
    mo.released_on,
    mo.reasoning,
    mo.open_weights,
    p.capability,
    p.safety,
    CASE WHEN mo.open_weights = 1 THEN b.beta_open ELSE b.beta_proprietary END AS beta,
    round(p.capability * (1 - beta * p.safety / 100), 9) AS risk_index,
    p.capability_coverage,
    p.safety_coverage,
    p.capability_estimated,
    p.safety_estimated
  FROM pair AS p
  JOIN domain AS d USING (domain_id)
  JOIN monitored_model AS mo USING (model_id)
  JOIN beta AS b USING (domain_id)
),
placed AS (
  SELECT
    c.*,
    CASE WHEN risk_index IS NOT NULL THEN rank() OVER (PARTITION BY domain ORDER BY risk_index DESC NULLS LAST) END AS rank,
    count(risk_index) OVER (PARTITION BY domain) AS models,
    -- Nobody strictly more capable is strictly less safe.
    min(safety) FILTER (WHERE capability IS NOT NULL) OVER (
      PARTITION BY domain
      ORDER BY capability DESC NULLS LAST
      GROUPS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
    ) AS least_safe,
    max(risk_index) OVER earlier AS previous_record,
    count(risk_index) OVER earlier AS models_before,
    CAST(released_on >= e.starts_on AS INTEGER) AS is_new
  FROM computed AS c
  CROSS JOIN edition_in_use AS e
  WINDOW earlier AS (PARTITION BY domain ORDER BY released_on, model_id ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
)
SELECT
  domain,
  model_id,
  model,
  series,
  organization,
  region,
  released_on,
  reasoning,
  open_weights,
  capability,
  safety,
  beta,
  risk_index,
  CASE
    WHEN capability_coverage IS NULL OR safety_coverage IS NULL THEN 'not applicable'
    WHEN capability IS NULL AND safety IS NULL THEN 'capability and safety: not enough data'
    WHEN capability IS NULL THEN 'capability: not enough data'
    WHEN safety IS NULL THEN 'safety: not enough data'
    WHEN capability_estimated > 0 OR safety_estimated > 0 THEN 'estimated'
    WHEN capability_coverage < 1 OR safety_coverage < 1 THEN 'partial'
    ELSE 'measured'
  END AS status,
  capability_coverage,
  safety_coverage,
  CASE WHEN capability_coverage IS NOT NULL AND safety_coverage IS NOT NULL THEN least(capability_coverage, safety_coverage) END AS coverage,
  capability_estimated,
  safety_estimated,
  CASE WHEN capability_estimated IS NOT NULL AND safety_estimated IS NOT NULL THEN greatest(capability_estimated, safety_estimated) END AS estimated,
  rank,
  models,
  CASE WHEN capability IS NOT NULL AND safety IS NOT NULL THEN CAST(safety <= coalesce(least_safe, safety) AS INTEGER) END AS on_frontier,
  CASE WHEN risk_index IS NOT NULL THEN CAST(risk_index > coalesce(previous_record, -1) AS INTEGER) END AS is_record,
  previous_record,
  models_before,
  is_new
FROM placed;

CREATE VIEW index_score AS FROM index_by('estimate');

CREATE VIEW index_score_renormalise AS FROM index_by('renormalise');

CREATE VIEW model_risk AS
SELECT
  domain,
  model_id,
  model,
  series,
  organization,
  region,
  released_on,
  reasoning,
  open_weights,
  capability,
  safety,
  beta,
  risk_index,
  status,
  capability_coverage,
  safety_coverage,
  coverage,
  capability_estimated,
  safety_estimated,
  estimated
FROM index_score;

CREATE VIEW monitored_score AS
SELECT
  b.benchmark_id,
  b.name AS benchmark,
  b.measures,
  b.topic,
  mo.model_id,
  mo.model,
  mo.series,
  mo.organization,
  mo.released_on,
  s.value AS score
FROM monitored_model AS mo
JOIN score AS s USING (model_id)
JOIN benchmark AS b USING (benchmark_id);

CREATE VIEW grouped_score AS
SELECT
  s.model_id,
  s.benchmark_id,
  coalesce(e.harness, 'unknown') || coalesce(' ' || CAST(e.task_version AS VARCHAR), '') AS comparability
FROM monitored_model AS mo
JOIN score AS s USING (model_id)
LEFT JOIN evaluation AS e USING (evaluation_id);

CREATE VIEW counted_group AS
SELECT
  benchmark_id,
  arg_min(comparability, place) AS comparability
FROM (
  SELECT
    benchmark_id,
    comparability,
    row_number() OVER (PARTITION BY benchmark_id ORDER BY count(*) DESC, comparability) AS place
  FROM grouped_score
  GROUP BY
    benchmark_id,
    comparability
)
GROUP BY benchmark_id;

CREATE VIEW left_out_score AS
SELECT g.*
FROM grouped_score AS g
JOIN counted_group AS c USING (benchmark_id)
WHERE g.comparability <> c.comparability;

CREATE VIEW comparable_score AS
SELECT s.*
FROM monitored_score AS s
ANTI JOIN left_out_score AS l USING (model_id, benchmark_id);

-- C and S of both are taken over the benchmarks for which both have a value; what does not apply to one has no part.
CREATE VIEW index_step AS
WITH before AS (
  SELECT
    domain,
    model_id AS to_model_id,
    lag(model_id) OVER (PARTITION BY domain, series ORDER BY released_on, model_id) AS any_before,
    CASE WHEN capability IS NOT NULL
      THEN lag(model_id) OVER (PARTITION BY domain, series, capability IS NULL ORDER BY released_on, model_id)
    END AS capability_before,
    CASE WHEN safety IS NOT NULL THEN lag(model_id) OVER (PARTITION BY domain, series, safety IS NULL ORDER BY released_on, model_id) END AS safety_before,
    CASE WHEN risk_index IS NOT NULL THEN lag(model_id) OVER (PARTITION BY domain, series, risk_index IS NULL ORDER BY released_on, model_id) END AS risk_before
  FROM index_score
),
pair AS (
  SELECT *
  FROM (
    SELECT DISTINCT *, unnest([any_before, capability_before, safety_before, risk_before]) AS from_model_id
    FROM before
  )
  JOIN (SELECT name AS domain, domain_id FROM domain) USING (domain)
  WHERE from_model_id IS NOT NULL
),
filled AS MATERIALIZED (
  FROM filled_by('estimate')
),
shared AS (
  SELECT
    p.domain_id,
    p.from_model_id,
    p.to_model_id,
    f.measures,
    f.weight,
    CASE WHEN t.value IS NOT NULL THEN f.value END AS from_value,
    CASE WHEN f.value IS NOT NULL THEN t.value END AS to_value,
    f.is_estimated AS from_is_estimated,
    t.is_estimated AS to_is_estimated
  FROM (SELECT DISTINCT domain_id, from_model_id, to_model_id FROM pair) AS p
  JOIN filled AS f ON f.domain_id = p.domain_id AND f.model_id = p.from_model_id AND f.applies
  JOIN filled AS t ON t.domain_id = p.domain_id AND t.benchmark_id = f.benchmark_id AND t.model_id = p.to_model_id AND t.applies
),
summed AS (
  SELECT
    domain_id,
    from_model_id,
    to_model_id,
    measures,
    sum(weight) AS applicable,
    sum(weight) FILTER (WHERE from_value IS NOT NULL) AS both,
    coalesce(sum(weight) FILTER (WHERE from_value IS NOT NULL AND from_is_estimated), 0) AS from_estimated,
    coalesce(sum(weight) FILTER (WHERE to_value IS NOT NULL AND to_is_estimated), 0) AS to_estimated,
    sum(weight * from_value) AS from_sum,
    sum(weight * to_value) AS to_sum
  FROM shared
  GROUP BY ALL
),
compared AS (
  SELECT
    s.domain_id,
    s.from_model_id,
    s.to_model_id,
    s.measures,
    (coalesce(s.both, 0) - s.from_estimated) / s.applicable AS from_coverage,
    (coalesce(s.both, 0) - s.to_estimated) / s.applicable AS to_coverage,
    least(from_coverage, to_coverage) AS coverage,
    CASE WHEN from_coverage >= n.smallest THEN round(s.from_sum / s.both, 9) END AS from_score,
    CASE WHEN to_coverage >= n.smallest THEN round(s.to_sum / s.both, 9) END AS to_score,
    greatest(
      CASE WHEN from_score IS NOT NULL THEN s.from_estimated / s.both END,
      CASE WHEN to_score IS NOT NULL THEN s.to_estimated / s.both END
    ) AS estimated -- of one, where the other has no score
  FROM summed AS s
  JOIN needed AS n USING (domain_id)
)
SELECT
  p.domain,
  t.series,
  t.organization,
  p.from_model_id,
  f.model AS from_model,
  p.to_model_id,
  t.model AS to_model,
  t.released_on,
  CAST(p.from_model_id IS NOT DISTINCT FROM p.any_before AS INTEGER) AS is_step,
  CAST(p.from_model_id IS NOT DISTINCT FROM p.capability_before AS INTEGER) AS is_capability_step,
  CAST(p.from_model_id IS NOT DISTINCT FROM p.safety_before AS INTEGER) AS is_safety_step,
  CAST(p.from_model_id IS NOT DISTINCT FROM p.risk_before AS INTEGER) AS is_risk_step,
  c.coverage AS capability_coverage,
  s.coverage AS safety_coverage,
  c.estimated AS capability_estimated,
  s.estimated AS safety_estimated,
  round(c.to_score - c.from_score, 9) AS capability_change,
  round(s.to_score - s.from_score, 9) AS safety_change,
  round(
    round(c.to_score * (1 - CASE WHEN t.open_weights = 1 THEN b.beta_open ELSE b.beta_proprietary END * s.to_score / 100), 9)
      - round(c.from_score * (1 - CASE WHEN f.open_weights = 1 THEN b.beta_open ELSE b.beta_proprietary END * s.from_score / 100), 9),
    9
  ) AS risk_change
FROM pair AS p
JOIN monitored_model AS f ON f.model_id = p.from_model_id
JOIN monitored_model AS t ON t.model_id = p.to_model_id
JOIN beta AS b USING (domain_id)
LEFT JOIN compared AS c ON c.domain_id = p.domain_id AND c.from_model_id = p.from_model_id AND c.to_model_id = p.to_model_id AND c.measures = 'capability'
LEFT JOIN compared AS s ON s.domain_id = p.domain_id AND s.from_model_id = p.from_model_id AND s.to_model_id = p.to_model_id AND s.measures = 'safety';
