-- What did each quarter's new models bring?
-- One row per domain and quarter in which a monitored model was released. Means and maxima are those of the models that have
-- such a score.
-- Published: 7, sheet 'Quarters' '季度', sorted by domain quarter
-- Columns:
--   edition                name
--   domain                 domain
--   quarter                word
--   models                 count        released in the quarter
--   models_scored          count        those with a risk index
--   models_not_applicable  count        to which none of the domain's capability or safety benchmarks applies: they cannot have one
--   models_before          count        with a risk index, of the quarters before
--   mean_capability        capability
--   max_capability         capability
--   mean_safety            safety
--   max_safety             safety
--   mean_risk_index        risk
--   max_risk_index         risk
--   new_record             result flag  0/1 (NULL: none scored, or fewer than
DROP VIEW IF EXISTS quarter_summary;
CREATE VIEW quarter_summary AS
WITH summary AS (
  SELECT
    edition,
    domain,
    quarter(released_on) AS quarter,
    count(*) AS models,
    count(risk_index) AS models_scored,
    count(*) FILTER (WHERE capability_coverage IS NULL OR safety_coverage IS NULL) AS models_not_applicable,
    avg(capability) AS mean_capability,
    max(capability) AS max_capability,
    avg(safety) AS mean_safety,
    max(safety) AS max_safety,
    avg(risk_index) AS mean_risk_index,
    max(risk_index) AS max_risk_index
  FROM model_risk
  GROUP BY
    domain,
    quarter(released_on)
),
compared AS (
  SELECT
    *,
    coalesce(sum(models_scored) OVER earlier, 0) AS models_before,
    max(max_risk_index) OVER earlier AS record_before
  FROM summary
  WINDOW earlier AS (
    PARTITION BY domain
    ORDER BY quarter
    ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
  )
)
SELECT
  edition,
  domain,
  quarter,
  models,
  models_scored,
  models_not_applicable,
  models_before,
  mean_capability,
  max_capability,
  mean_safety,
  max_safety,
  mean_risk_index,
  max_risk_index,
  -- 1: a model of the quarter set a new record risk index. NULL: none of the quarter has one, or fewer than
  -- smallest_group models before.
  CASE
    WHEN models_before >= parameter_value('smallest_group') THEN max_risk_index > record_before
  END AS new_record
FROM compared;
