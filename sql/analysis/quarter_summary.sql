-- What did each quarter's new models bring?
-- One row per domain and quarter in which a monitored model was released.
-- Published: 7, sheet 'Quarters' '季度', sorted by domain quarter
-- Columns:
--   edition                name         the edition in use
--   domain                 domain       name of the domain
--   quarter                word         the quarter, like '2025Q3'
--   models                 count        models released in the quarter
--   models_scored          count        those with a risk index
--   models_not_applicable  count        those to which no capability or no safety benchmark of the domain applies: they
--                                       cannot have a risk index
--   models_before          count        models with a risk index from the quarters before
--   mean_capability        capability   mean capability score of the quarter's models that have one
--   max_capability         capability   highest capability score of the quarter
--   mean_safety            safety       mean safety score of the quarter's models that have one
--   max_safety             safety       highest safety score of the quarter
--   mean_risk_index        risk         mean risk index of the quarter's models that have one
--   max_risk_index         risk         highest risk index of the quarter
--   new_record             result flag  1: max_risk_index is higher than all before; NULL: no model of the quarter has
--                                       a risk index, or models_before is below smallest_group
DROP VIEW IF EXISTS z_quarter_summary;
CREATE VIEW z_quarter_summary AS
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
  CASE
    WHEN models_before >= parameter_value('smallest_group') THEN max_risk_index > record_before
  END AS new_record
FROM compared;

DROP VIEW IF EXISTS quarter_summary;
CREATE VIEW quarter_summary AS
@TYPED(quarter_summary)@
