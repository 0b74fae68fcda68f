-- Which models are beyond which line?
-- One row per domain, line of it and monitored model. A line that the method states for itself replaces the line of the
-- same name for all methods. A line for a benchmark exists only where the method weighs the benchmark in the domain.
-- Published: 49, sheet 'Lines' '阈值线', sorted by domain threshold quantity model
-- Columns:
--   edition    name         the edition in use
--   domain     domain       name of the domain
--   threshold  name         name of the line
--   quantity   subject      what the line is for: 'capability', 'safety', 'risk_index' or the name of a benchmark
--   line       fact         value of the line; NULL: not known
--   source     source       source of the line
--   model_id   id           key of the model
--   model      name         name of the model
--   value      points       value of the model; NULL: it has none
--   estimated  fact share   share of the weight behind the value that is estimated
--   is_beyond  result flag  1: below a line for safety or for a safety benchmark, at or above any other line; NULL:
--                           line or value is not known
DROP VIEW IF EXISTS z_threshold_status;
CREATE VIEW z_threshold_status AS
WITH used AS (
  SELECT
    d.domain_id,
    d.domain,
    t.name AS threshold,
    t.quantity,
    t.value AS line,
    t.source,
    row_number() OVER (PARTITION BY t.name, t.domain_id, t.quantity ORDER BY t.method_id IS NULL) AS nth
  FROM z_threshold AS t
  JOIN z_monitored_domain AS d ON d.domain_id = t.domain_id
),
-- Once, and not looked up in the core for each model.
cell AS MATERIALIZED (
  SELECT
    model_id,
    benchmark,
    score
  FROM monitored_score
  WHERE benchmark IN (SELECT quantity FROM z_threshold)
),
standing AS (
  SELECT
    u.*,
    r.edition,
    r.model_id,
    r.model,
    coalesce(b.measures, u.quantity) = 'safety' AS is_safe_above,
    CASE u.quantity
      WHEN 'capability' THEN r.capability
      WHEN 'safety' THEN r.safety
      WHEN 'risk_index' THEN r.risk_index
      ELSE s.score
    END AS value,
    CASE u.quantity
      WHEN 'capability' THEN r.capability_estimated
      WHEN 'safety' THEN r.safety_estimated
      WHEN 'risk_index' THEN iif(r.risk_index IS NULL, NULL, r.estimated)
      ELSE iif(s.score IS NULL, NULL, 0.0) -- a score is measured
    END AS estimated
  FROM used AS u
  JOIN model_risk AS r ON r.domain = u.domain
  LEFT JOIN z_domain_benchmark AS b ON b.domain = u.domain AND b.benchmark = u.quantity
  LEFT JOIN cell AS s ON s.model_id = r.model_id AND s.benchmark = b.benchmark
  WHERE u.nth = 1 AND (b.benchmark_id IS NOT NULL OR u.quantity IN @WORDS(computed)@)
)
SELECT
  edition,
  domain,
  threshold,
  quantity,
  line,
  source,
  model_id,
  model,
  value,
  estimated,
  iif(is_safe_above, value < line, value >= line) AS is_beyond
FROM standing;

DROP VIEW IF EXISTS threshold_status;
CREATE VIEW threshold_status AS
@TYPED(threshold_status)@
