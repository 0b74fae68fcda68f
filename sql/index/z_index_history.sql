-- What was published of each model, edition by edition?
-- One row per domain, quantity, line, edition and model: the rows of the table function index_history. A line is of one method,
-- line 1 of the method that was published first, and its values may be joined. It has the values that were published; of a period
-- that was published under earlier methods only, those that are computed back or linked. The editions are the last vintages of
-- their chains.
-- Columns:
--   method          the method of the line
--   is_break        1: the first period published under this method, where others were published before
--   way             'published', 'computed back' or 'linked'
--   standard_error  of the shift of a linked value
DROP VIEW IF EXISTS z_index_history;
CREATE VIEW z_index_history AS
WITH dated AS MATERIALIZED (
  SELECT
    v.*,
    m.line,
    v.ends_on = m.first_on AND m.line > 1 AS is_break,
    -- Of two editions of one period and method the first is taken where methods are compared.
    row_number() OVER (PARTITION BY v.period_id, v.method_id ORDER BY v.edition_id) = 1 AS is_first
  FROM z_vintage AS v
  JOIN (
    SELECT method_id, min(ends_on) AS first_on, row_number() OVER (ORDER BY min(ends_on), min(edition_id)) AS line
    FROM z_vintage
    WHERE is_newest
    GROUP BY method_id
  ) AS m ON m.method_id = v.method_id
  WHERE v.is_newest
),
-- A period that was not published under a method: the edition of the latest method before it.
older AS MATERIALIZED (
  SELECT g.to_line, g.to_method, e.*
  FROM (
    SELECT t.line AS to_line, t.method AS to_method, e.period_id, max(e.line) AS line
    FROM (SELECT DISTINCT line, method FROM dated) AS t
    JOIN dated AS e ON e.line < t.line
    WHERE NOT EXISTS (SELECT 1 FROM dated AS same WHERE (same.line, same.period_id) = (t.line, e.period_id))
    GROUP BY t.line, e.period_id
  ) AS g
  JOIN dated AS e ON (e.period_id, e.line) = (g.period_id, g.line)
  WHERE e.is_first
),
computed AS MATERIALIZED (
  SELECT o.to_line, o.edition_id, d.domain_id, s.model_id, s.capability, s.safety, s.risk_index
  FROM older AS o
  CROSS JOIN index_score AS s ON s.edition_argument = o.edition AND s.scenario = '{"method": "' || @JSON_TEXT(o.to_method)@ || '"}'
  CROSS JOIN edition_domain AS d ON (d.edition_id, d.name) = (o.edition_id, s.domain)
),
back AS MATERIALIZED (
  SELECT to_line, edition_id, domain_id, model_id, 'capability' AS quantity, capability AS value
  FROM computed
  WHERE capability IS NOT NULL
  UNION ALL
  SELECT to_line, edition_id, domain_id, model_id, 'safety', safety
  FROM computed
  WHERE safety IS NOT NULL
  UNION ALL
  SELECT to_line, edition_id, domain_id, model_id, 'risk_index', risk_index
  FROM computed
  WHERE risk_index IS NOT NULL
),
-- The first period that was published under both of two methods.
overlap AS (
  SELECT
    a.line,
    b.line AS to_line,
    a.edition_id,
    b.edition_id AS to_edition_id,
    formula_highest(a.formula) IS NOT NULL AND formula_highest(a.formula) IS formula_highest(b.formula) AS is_one_scale,
    row_number() OVER (PARTITION BY a.line, b.line ORDER BY a.ends_on, a.period_id) AS place
  FROM dated AS a
  JOIN dated AS b ON b.period_id = a.period_id AND b.line > a.line
  WHERE a.is_first AND b.is_first
),
-- By how much the models that have a value under both are shifted. No shift leads from a risk index without a bound to another.
link AS MATERIALIZED (
  SELECT *
  FROM (
    SELECT
      o.line,
      o.to_line,
      x.domain_id,
      x.quantity,
      count(*) AS models,
      avg(y.value - x.value) AS shift,
      standard_error_of_mean(y.value - x.value) AS standard_error
    FROM overlap AS o
    JOIN z_published_value AS x ON x.edition_id = o.edition_id
    JOIN z_published_value AS y ON (y.edition_id, y.domain_id, y.model_id, y.quantity) = (o.to_edition_id, x.domain_id, x.model_id, x.quantity)
    WHERE o.place = 1 AND (x.quantity <> 'risk_index' OR o.is_one_scale)
    GROUP BY o.line, o.to_line, x.domain_id, x.quantity
  )
  WHERE models >= (SELECT value FROM parameter WHERE name = 'smallest_overlap')
),
value AS (
  SELECT e.line, e.edition_id, p.domain_id, p.model_id, p.quantity, p.value, e.is_break, 'published' AS way, NULL AS standard_error, 'as published' AS how
  FROM dated AS e
  JOIN z_published_value AS p ON p.edition_id = e.edition_id
  UNION ALL
  SELECT b.to_line, b.edition_id, b.domain_id, b.model_id, b.quantity, b.value, 0, 'computed back', NULL, 'computed back with method ' || o.to_method
  FROM back AS b
  JOIN older AS o ON (o.to_line, o.edition_id) = (b.to_line, b.edition_id)
  UNION ALL
  SELECT
    o.to_line,
    o.edition_id,
    p.domain_id,
    p.model_id,
    p.quantity,
    nine_decimals(p.value + l.shift),
    0,
    'linked',
    nine_decimals(l.standard_error),
    printf('linked to %s: %s points, standard error %s, on %d common models', o.to_method, fixed(l.shift, 1, '+'), coalesce(fixed(l.standard_error, 1), 'not known'), l.models)
  FROM older AS o
  JOIN z_published_value AS p ON p.edition_id = o.edition_id
  JOIN link AS l ON (l.line, l.to_line, l.domain_id, l.quantity) = (o.line, o.to_line, p.domain_id, p.quantity)
  WHERE NOT EXISTS (
    SELECT 1
    FROM back AS b
    WHERE (b.to_line, b.edition_id, b.domain_id, b.model_id, b.quantity) = (o.to_line, o.edition_id, p.domain_id, p.model_id, p.quantity)
  )
),
domain_name AS (
  SELECT domain_id, name, max(edition_id) FROM edition_domain GROUP BY domain_id
),
model_name AS (
  SELECT model_id, name, max(edition_id) FROM edition_model GROUP BY model_id
)
SELECT
  v.domain_id,
  d.name AS domain,
  v.quantity,
  v.line,
  e.edition,
  e.period,
  e.ends_on,
  t.method,
  v.model_id,
  m.name AS model,
  v.value,
  v.is_break,
  v.way,
  v.standard_error,
  v.how
FROM value AS v
JOIN dated AS e ON e.edition_id = v.edition_id
JOIN (SELECT DISTINCT line, method FROM dated) AS t ON t.line = v.line
JOIN domain_name AS d ON d.domain_id = v.domain_id
JOIN model_name AS m ON m.model_id = v.model_id;
