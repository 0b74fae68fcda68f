-- How far did the record risk index rise in a year, up to each period?
-- One row per domain and period up to the edition's own, over the monitored models. The record is the highest risk index of all
-- models released by then; NULL where there was none. Growth is NULL ('not enough data') where fewer than smallest_group models
-- had a risk index a year before, or no model of the year has one. A year before is 12 months before the period's end; of the
-- edition's own period the day that the edition states, where it states one.
-- Published: 5, sheet 'Growth' '风险增长', sorted by domain ends_on
-- Columns:
--   edition                  name
--   domain                   domain
--   period                   name
--   is_edition_period        flag         1: of the edition
--   ends_on                  date
--   models                   count        with a risk index, released by ends_on
--   models_in_period         count        those of them that were released in the period
--   record_counts            flag         0/1 (
--   record                   risk
--   record_model             result name
--   record_coverage          fact share   share of the applicable weight that it had a score on
--   record_estimated         fact share   share of the weight behind it that is estimated
--   baseline_on              date         the day a year before
--   baseline_reason          word         why the edition states another day; NULL: it is 12 months before ends_on
--   models_before            count        with a risk index, released by baseline_on
--   record_before            risk
--   record_before_model      result name
--   record_before_coverage   fact share
--   record_before_estimated  fact share
--   growth                   percent      percent
--   mixes_groups             flag         1: the record was compared with scores of other comparability groups (risk_record)
DROP VIEW IF EXISTS risk_growth;
CREATE VIEW risk_growth AS
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
  FROM edition_in_use AS e
  CROSS JOIN monitored_domain AS d
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
  -- 1: a record of the period is one over enough models: smallest_group or more had a risk index before it
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
