-- What changes when a benchmark is retired?
-- One row per retired benchmark and shift. If another benchmark replaces it, the shift is that of the scores, over the
-- models with a score on both. If nothing replaces it, there is a shift of the capability or safety score of each
-- domain in which the edition's method weighs it, over the models with a score on it. If neither can be computed, the
-- benchmark has one row without a shift.
-- Published: 56, sorted by benchmark domain
-- Columns:
--   edition         name       the edition in use
--   benchmark_id    id         key of the retired benchmark
--   benchmark       benchmark  name of the retired benchmark
--   measures        word       what the benchmark measures: 'capability' or 'safety'
--   retired_on      date       day from which it is retired
--   successor       benchmark  benchmark that replaces it; NULL: none
--   domain          domain     domain of the shifted score; NULL: the shift is not of a domain
--   quantity        word       what shifts: 'score', 'capability' or 'safety'; NULL: the method does not weigh it
--   models          count      models over which the shift is a mean
--   shift           change     mean shift in points: successor minus retired benchmark, or score without it minus score
--                              with it
--   standard_error  change     standard error of the shift; NULL: fewer than two models
DROP VIEW IF EXISTS z_benchmark_replacement;
CREATE VIEW z_benchmark_replacement AS
WITH retired AS MATERIALIZED (
  SELECT b.*, n.name AS successor, '{"without": ["' || @JSON_TEXT(b.name)@ || '"]}' AS without_it
  FROM z_benchmark AS b
  LEFT JOIN z_benchmark AS n ON n.benchmark_id = b.replaced_by
  WHERE b.retired_on IS NOT NULL
),
replaced AS (
  SELECT r.benchmark_id, count(*) AS models, avg(n.value - o.value) AS shift, standard_error_of_mean(n.value - o.value) AS standard_error
  FROM retired AS r
  JOIN z_score AS o ON o.benchmark_id = r.benchmark_id
  JOIN z_score AS n ON (n.benchmark_id, n.model_id) = (r.replaced_by, o.model_id)
  GROUP BY r.benchmark_id
),
weighed AS MATERIALIZED (
  SELECT DISTINCT r.benchmark_id, r.measures, r.without_it, d.domain_id, d.name AS domain
  FROM retired AS r
  JOIN z_weight AS w ON w.benchmark_id = r.benchmark_id
  JOIN z_domain AS d ON d.domain_id = w.domain_id
  WHERE r.replaced_by IS NULL
),
compared AS (
  SELECT
    w.benchmark_id,
    w.domain,
    iif(w.measures = 'capability', n.capability - o.capability, n.safety - o.safety) AS shift
  FROM weighed AS w
  CROSS JOIN index_score AS n ON n.edition_argument = (SELECT edition_name()) AND n.scenario = w.without_it AND n.domain = w.domain
  CROSS JOIN index_score AS o ON o.edition_argument = (SELECT edition_name()) AND o.scenario = '{}' AND o.domain = w.domain AND o.model_id = n.model_id
  JOIN z_score AS s ON (s.benchmark_id, s.model_id) = (w.benchmark_id, n.model_id)
),
left_out AS (
  SELECT w.benchmark_id, w.domain_id, w.domain, count(c.shift) AS models, avg(c.shift) AS shift, standard_error_of_mean(c.shift) AS standard_error
  FROM weighed AS w
  LEFT JOIN compared AS c ON (c.benchmark_id, c.domain) = (w.benchmark_id, w.domain)
  GROUP BY
    w.benchmark_id,
    w.domain_id
)
SELECT
  (SELECT edition_name()) AS edition,
  r.benchmark_id,
  r.name AS benchmark,
  r.measures,
  r.retired_on,
  r.successor,
  l.domain,
  iif(l.domain IS NOT NULL, r.measures, iif(r.successor IS NOT NULL, 'score', NULL)) AS quantity,
  coalesce(l.models, p.models, 0) AS models,
  nine_decimals(coalesce(l.shift, p.shift)) AS shift,
  nine_decimals(coalesce(l.standard_error, p.standard_error)) AS standard_error
FROM retired AS r
LEFT JOIN replaced AS p ON p.benchmark_id = r.benchmark_id
LEFT JOIN left_out AS l ON l.benchmark_id = r.benchmark_id;

DROP VIEW IF EXISTS benchmark_replacement;
CREATE VIEW benchmark_replacement AS
@TYPED(benchmark_replacement)@
