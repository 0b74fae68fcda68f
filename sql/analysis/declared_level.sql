-- Which risk levels did developers declare in the edition's period that are new for them?
-- One row per domain and declaration of a monitored model, made in the period, of a level that no declaration of the same
-- organization, framework and domain from before the period has, while an earlier one has another. Levels are words: that one
-- is higher than another is not in the data, and nothing here says so. A declaration without a domain is in no row.
-- Columns:
--   edition       name
--   domain        domain
--   model_id      id
--   model         name
--   organization  name
--   framework     word
--   level         result word
--   declared_on   date
--   levels_en     name         before
--   levels_zh     name         before, each with the last model and day
--   source        source       of the declaration; NULL: not known
DROP VIEW IF EXISTS declared_level;
CREATE VIEW declared_level AS
WITH said AS MATERIALIZED (
  SELECT
    c.model_id,
    mo.name AS model,
    se.organization_id,
    o.name AS organization,
    c.domain_id,
    c.framework,
    c.level,
    c.declared_on,
    c.source
  FROM z_declaration AS c
  JOIN z_model AS mo ON mo.model_id = c.model_id
  JOIN z_series AS se ON se.series_id = mo.series_id
  JOIN z_organization AS o ON o.organization_id = se.organization_id
  WHERE c.domain_id IS NOT NULL
),
earlier AS MATERIALIZED (
  SELECT
    n.model_id,
    n.domain_id,
    n.framework,
    n.declared_on,
    b.level,
    b.level <> n.level COLLATE NOCASE AS is_other,
    b.declared_on < e.starts_on AND b.level = n.level COLLATE NOCASE AS is_old,
    b.model,
    b.declared_on AS said_on,
    row_number() OVER (
      PARTITION BY n.model_id, n.domain_id, n.framework COLLATE NOCASE, n.declared_on, b.level COLLATE NOCASE
      ORDER BY b.declared_on DESC, b.model_id DESC
    ) AS place -- 1: the last with this level
  FROM edition_in_use AS e
  JOIN said AS n ON n.declared_on >= e.starts_on
  JOIN said AS b
    ON b.organization_id = n.organization_id
    AND b.domain_id = n.domain_id
    AND b.framework = n.framework COLLATE NOCASE
    AND b.declared_on < n.declared_on
),
-- The levels before, each with the last model that has it.
known AS (
  SELECT
    model_id,
    domain_id,
    framework,
    declared_on,
    group_concat(printf('%s (%s, %s)', level, model, said_on), ', ') FILTER (WHERE place = 1) AS levels_en,
    group_concat(printf('%s（%s，%s）', level, model, said_on), '、') FILTER (WHERE place = 1) AS levels_zh
  FROM (SELECT * FROM earlier ORDER BY said_on, level COLLATE BINARY)
  GROUP BY
    model_id,
    domain_id,
    framework,
    declared_on
  -- At least one says another level, and none from before the period says this one.
  HAVING max(is_old) = 0 AND max(is_other)
)
SELECT
  mo.edition,
  d.domain,
  n.model_id,
  mo.model,
  n.organization,
  n.framework,
  n.level,
  n.declared_on,
  k.levels_en,
  k.levels_zh,
  n.source
FROM said AS n
JOIN known AS k ON k.model_id = n.model_id AND k.domain_id = n.domain_id AND k.framework = n.framework AND k.declared_on = n.declared_on
JOIN monitored_model AS mo ON mo.model_id = n.model_id
JOIN monitored_domain AS d ON d.domain_id = n.domain_id;
