-- How far did the record risk index rise in a year, up to each period?
-- One row per method, domain and period. The record is the highest risk index of all models released by
-- then; NULL where there was none. Growth is NULL ('not enough data') where fewer than smallest_group models had a risk
-- index a year before, or no model of the year has one. The year ends at the period's end, or with parameter
-- risk_year_from_publication = 1 at its publication.
DROP VIEW IF EXISTS risk_growth;
CREATE VIEW risk_growth AS
WITH domain_period AS (
  SELECT DISTINCT
    me.name AS method,
    d.name AS domain,
    pe.name AS period,
    pe.is_current,
    pe.starts_on,
    pe.ends_on,
    date(
      iif((SELECT value FROM parameter WHERE name = 'risk_year_from_publication'), coalesce(pe.published_on, pe.ends_on), pe.ends_on),
      '-1 year'
    ) AS year_before
  FROM weight AS w
  JOIN method AS me ON me.method_id = w.method_id
  JOIN domain AS d ON d.domain_id = w.domain_id
  CROSS JOIN period AS pe
),
-- SQLite takes the model from the row of max().
reached AS (
  SELECT
    p.method,
    p.domain,
    p.period,
    k.column1 AS is_before,
    max(r.risk_index) AS record,
    r.model,
    r.coverage,
    r.mixes_groups
  FROM domain_period AS p
  CROSS JOIN (VALUES (0), (1)) AS k
  LEFT JOIN risk_record AS r
    ON r.method = p.method AND r.domain = p.domain AND r.released_on <= iif(k.column1, p.year_before, p.ends_on)
  GROUP BY
    p.method,
    p.domain,
    p.period,
    k.column1
),
scored AS MATERIALIZED (
  SELECT
    method,
    domain,
    released_on
  FROM model_risk
  WHERE risk_index IS NOT NULL
),
counted AS (
  SELECT
    p.*,
    count(s.released_on) AS models,
    count(*) FILTER (WHERE s.released_on <= p.year_before) AS models_before,
    count(*) FILTER (WHERE s.released_on >= p.starts_on) AS models_in_period
  FROM domain_period AS p
  LEFT JOIN scored AS s ON s.method = p.method AND s.domain = p.domain AND s.released_on <= p.ends_on
  GROUP BY
    p.method,
    p.domain,
    p.period
)
SELECT
  c.method,
  c.domain,
  c.period,
  c.is_current,
  c.ends_on,
  c.models, -- with a risk index, released by ends_on
  c.models_in_period, -- those of them that were released in the period
  -- 1: a record of the period is one over enough models: smallest_group or more had a risk index before it
  c.models - c.models_in_period >= (SELECT value FROM parameter WHERE name = 'smallest_group') AS record_counts,
  r.record,
  r.model AS record_model,
  r.coverage AS record_coverage, -- share of the applicable weight that it had a score on
  c.year_before,
  c.models_before, -- with a risk index, released by year_before
  b.record AS record_before,
  b.model AS record_before_model,
  b.coverage AS record_before_coverage,
  CASE
    WHEN c.models_before >= (SELECT value FROM parameter WHERE name = 'smallest_group') AND c.models > c.models_before
      THEN 100 * (r.record / nullif(b.record, 0) - 1)
  END AS growth, -- percent
  r.mixes_groups -- 1: the record was compared with scores of other comparability groups (risk_record)
FROM counted AS c
JOIN reached AS r ON r.method = c.method AND r.domain = c.domain AND r.period = c.period AND NOT r.is_before
JOIN reached AS b ON b.method = c.method AND b.domain = c.domain AND b.period = c.period AND b.is_before;
