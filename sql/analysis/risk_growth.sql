-- How much did the record risk index rise in a year, up to each period?
-- One row per domain and period up to the edition's own, over the monitored models. The record is the highest risk
-- index of all models released by the end of the period.
-- Published: 5, sheet 'Growth' '风险增长', sorted by domain ends_on
-- Columns:
--   edition                  name         the edition in use
--   domain                   domain       name of the domain
--   period                   name         name of the period
--   is_edition_period        flag         1: the period of the edition
--   ends_on                  date         last day of the period
--   models                   count        models with a risk index, released by ends_on
--   models_in_period         count        those of them that were released in the period
--   record_counts            flag         1: a record of the period counts, as at least smallest_group models had a
--                                         risk index before it
--   record                   risk         the record; NULL: no model has a risk index
--   record_model             result name  model that holds the record
--   record_coverage          fact share   share of the applicable weight on which that model has a score
--   record_estimated         fact share   share of the weight behind the record that is estimated
--   baseline_on              date         day a year before: 12 months before ends_on, or the day that the edition
--                                         states for its own period
--   baseline_reason          word         why the edition states another day; NULL: it states none
--   models_before            count        models with a risk index, released by baseline_on
--   record_before            risk         the record on baseline_on
--   record_before_model      result name  model that held it
--   record_before_coverage   fact share   share of the applicable weight on which that model has a score
--   record_before_estimated  fact share   share of the weight behind record_before that is estimated
--   growth                   percent      rise from record_before to record, percent; NULL: fewer than smallest_group
--                                         models before, or none in the year
--   mixes_groups             flag         1: the record was compared with scores of other comparability groups
--                                         (risk_record)
DROP VIEW IF EXISTS z_risk_growth;
CREATE VIEW z_risk_growth AS
WITH domain_period AS (
  SELECT
    d.edition,
    d.domain,
    pe.name AS period,
    pe.name = e.period AS is_edition_period,
    pe.starts_on,
    pe.ends_on,
    iif(pe.name = e.period, e.baseline_on, @YEAR_BEFORE(pe.ends_on)@) AS baseline_on,
    iif(pe.name = e.period, e.baseline_reason, NULL) AS baseline_reason
  FROM z_edition_in_use AS e
  CROSS JOIN z_monitored_domain AS d
  CROSS JOIN z_period AS pe
),
-- SQLite takes the model from the row of max().
reached AS (
  SELECT
    p.domain,
    p.period,
    k.column1 AS is_before,
    max(r.risk_index) AS record,
    r.model,
    r.coverage,
    r.estimated,
    r.mixes_groups
  FROM domain_period AS p
  CROSS JOIN (VALUES (0), (1)) AS k
  LEFT JOIN risk_record AS r ON r.domain = p.domain AND r.released_on <= iif(k.column1, p.baseline_on, p.ends_on)
  GROUP BY
    p.domain,
    p.period,
    k.column1
),
scored AS MATERIALIZED (
  SELECT
    domain,
    released_on,
    count(*) AS models
  FROM model_risk
  WHERE risk_index IS NOT NULL
  GROUP BY
    domain,
    released_on
),
counted AS (
  SELECT
    p.*,
    coalesce(sum(s.models), 0) AS models,
    coalesce(sum(s.models) FILTER (WHERE s.released_on <= p.baseline_on), 0) AS models_before,
    coalesce(sum(s.models) FILTER (WHERE s.released_on >= p.starts_on), 0) AS models_in_period
  FROM domain_period AS p
  LEFT JOIN scored AS s ON s.domain = p.domain AND s.released_on <= p.ends_on
  GROUP BY
    p.domain,
    p.period
)
SELECT
  c.edition,
  c.domain,
  c.period,
  c.is_edition_period,
  c.ends_on,
  c.models,
  c.models_in_period,
  c.models - c.models_in_period >= parameter_value('smallest_group') AS record_counts,
  r.record,
  r.model AS record_model,
  r.coverage AS record_coverage,
  r.estimated AS record_estimated,
  c.baseline_on,
  c.baseline_reason,
  c.models_before,
  b.record AS record_before,
  b.model AS record_before_model,
  b.coverage AS record_before_coverage,
  b.estimated AS record_before_estimated,
  @GROWTH(r.record, b.record, c.models, c.models_before, parameter_value('smallest_group'))@ AS growth,
  r.mixes_groups
FROM counted AS c
JOIN reached AS r ON r.domain = c.domain AND r.period = c.period AND NOT r.is_before
JOIN reached AS b ON b.domain = c.domain AND b.period = c.period AND b.is_before;

DROP VIEW IF EXISTS risk_growth;
CREATE VIEW risk_growth AS
@TYPED(risk_growth)@
