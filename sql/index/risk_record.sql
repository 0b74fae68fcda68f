-- Which models set a new record risk index when they were released?
-- One row per domain and record: the risk index is strictly higher than that of every model before it in order of release (of one
-- day: in order of model_id). quarter and mixes_groups have no declared type: with one, a query of a single domain would
-- compute all domains.
-- Published: 6, sheet 'Records' '风险记录', sorted by domain released_on model_id
-- Columns:
--   edition          name        the edition in use
--   domain           domain      the domain's name
--   model_id         id          the model's id
--   model            whole name  the model's name
--   series           name        the series that the model belongs to
--   organization     name        the organization that made the model
--   released_on      date        the day on which the model was released
--   quarter          word        the quarter of its release, as '2025Q3'
--   risk_index       risk        R by the method's formula; compare it within a domain only
--   previous_record  risk        the record before; NULL: it is the first model
--   models_before    count       how many models before it have a risk index
--   coverage         fact share  share of the applicable weight that has a score: the lower one of capability and safety
--   estimated        fact share  share of the weight behind C and S that is estimated: the higher one of the two
--   mixes_groups     flag        1: it or a model before it has a score in left_out_score, so that not all scores behind the
--                                record are comparable; 0: none has
DROP VIEW IF EXISTS risk_record;
CREATE VIEW risk_record AS
WITH left_out AS MATERIALIZED (
  SELECT DISTINCT
    b.domain,
    l.model_id
  FROM left_out_score AS l
  JOIN z_monitored_benchmark AS b ON b.benchmark_id = l.benchmark_id
),
-- The first model of each domain with a score of another group.
mixed AS MATERIALIZED (
  SELECT
    domain,
    released_on,
    model_id
  FROM (
    SELECT
      domain,
      released_on,
      model_id,
      row_number() OVER (PARTITION BY domain ORDER BY released_on, model_id) AS nth
    FROM index_score AS s
    WHERE s.risk_index IS NOT NULL AND CASE WHEN (s.domain, s.model_id) IN (SELECT domain, model_id FROM left_out) THEN 1 ELSE 0 END
  )
  WHERE nth = 1
)
SELECT
  r.edition,
  r.domain,
  r.model_id,
  r.model,
  r.series,
  r.organization,
  r.released_on,
  quarter(r.released_on) AS quarter,
  r.risk_index,
  r.previous_record,
  r.models_before,
  r.coverage,
  r.estimated,
  r.models_before > 0 AND EXISTS (
    SELECT 1
    FROM mixed AS m
    WHERE m.domain = r.domain AND (m.released_on, m.model_id) <= (r.released_on, r.model_id)
  ) AS mixes_groups
FROM index_score AS r
WHERE r.is_record;
