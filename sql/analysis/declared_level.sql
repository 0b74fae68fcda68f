-- Which new risk levels did developers declare in the edition's period?
-- One row per domain and declaration of a new level. It was made in the period, of a monitored model. No declaration
-- from before the period names this level for the same organization, framework and domain, and an earlier one names
-- another level. Levels are words: nothing here says that one level is higher than another. Declarations without a
-- domain are left out.
-- Columns:
--   edition       name         the edition in use
--   domain        domain       name of the domain
--   model_id      id           key of the model
--   model         name         name of the model
--   organization  name         organization that made the model; its earlier declarations are compared
--   framework     word         framework that defines the levels
--   level         result word  the new level
--   declared_on   date         day of the declaration
--   levels_en     name         levels declared before, each with its last model and day, in English
--   levels_zh     name         the same in Chinese
--   source        source       source of the declaration; NULL: not known
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
    ) AS nth -- 1: the last with this level
  FROM z_edition_in_use AS e
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
    group_concat(printf('%s (%s, %s)', level, model, said_on), ', ') FILTER (WHERE nth = 1) AS levels_en,
    group_concat(printf('%s（%s，%s）', level, model, said_on), '、') FILTER (WHERE nth = 1) AS levels_zh
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
JOIN z_monitored_domain AS d ON d.domain_id = n.domain_id;
