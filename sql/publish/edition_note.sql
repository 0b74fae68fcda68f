-- What has changed in the database since an edition was published?
-- One row per published edition and changed column of a copied row, and per row that is gone or that the edition would
-- now have too. A score is looked at as the edition would count it now, by its cut-off: what was measured later is no
-- change. Nothing of this changes the published numbers. A new edition that revises this one takes it in.
-- Columns:
--   edition  name       name of the published edition
--   model    name       name of the model; NULL: the row is of no model
--   what     word       'corrected'; 'deleted'; 'withdrawn': a model, or the evaluation behind a score; 'removed': a
--                       score; 'added': a score, a declaration, or a model that was released by the edition's last day
--   name     name       name of the table
--   subject  subject    which row, beside its model
--   column   name       name of the column; NULL: the whole row
--   was      whole      value that was published
--   is_now   whole ANY  value now
DROP VIEW IF EXISTS edition_note;
CREATE VIEW edition_note AS
WITH published AS MATERIALIZED (
  SELECT
    e.edition_id,
    e.name AS edition,
    min(e.cutoff_on, p.ends_on) AS until
  FROM edition AS e
  JOIN edition_period AS p ON (p.edition_id, p.period_id) = (e.edition_id, e.period_id)
  WHERE e.published_on IS NOT NULL
),
changed AS (
@COPY_CHANGES@
  SELECT edition_id, 'score' AS name, model_id, subject, what, column, was, is_now
  FROM z_edition_score_change
  UNION ALL
  SELECT
    c.edition_id,
    'evaluation',
    c.model_id,
    (SELECT b.name FROM edition_benchmark AS b WHERE (b.edition_id, b.benchmark_id) = (c.edition_id, c.benchmark_id)),
    'withdrawn',
    'withdrawn',
    0,
    1
  FROM published AS p
  CROSS JOIN edition_score AS c ON c.edition_id = p.edition_id
  CROSS JOIN evaluation AS e ON e.evaluation_id = c.evaluation_id
  WHERE e.withdrawn
  UNION ALL
  SELECT
    p.edition_id,
    'model',
    m.model_id,
    m.name,
    'added',
    NULL,
    NULL,
    NULL
  FROM published AS p
  CROSS JOIN model AS m ON m.released_on <= p.until AND NOT m.withdrawn
  WHERE NOT EXISTS (SELECT 1 FROM edition_model AS c WHERE (c.edition_id, c.model_id) = (p.edition_id, m.model_id))
  UNION ALL
  SELECT
    p.edition_id,
    'declaration',
    d.model_id,
    d.framework || coalesce(', ' || (SELECT o.name FROM domain AS o WHERE o.domain_id = d.domain_id), '') || ', ' || d.declared_on,
    'added',
    'level',
    NULL,
    d.level
  FROM published AS p
  CROSS JOIN edition_model AS m ON m.edition_id = p.edition_id
  CROSS JOIN declaration AS d ON d.model_id = m.model_id AND d.declared_on <= p.until
  WHERE NOT EXISTS (
    SELECT 1
    FROM edition_declaration AS c
    WHERE (c.edition_id, c.model_id, c.framework, c.declared_on) = (p.edition_id, d.model_id, d.framework, d.declared_on) AND c.domain_id IS d.domain_id
  )
)
SELECT
  p.edition,
  coalesce(
    (SELECT m.name FROM edition_model AS m WHERE (m.edition_id, m.model_id) = (c.edition_id, c.model_id)),
    (SELECT m.name FROM model AS m WHERE m.model_id = c.model_id)
  ) AS model,
  iif((c.name, c.column, c.is_now) IS ('model', 'withdrawn', 1), 'withdrawn', c.what) AS what,
  c.name,
  c.subject,
  c.column,
  c.was,
  c.is_now
FROM published AS p
JOIN changed AS c ON c.edition_id = p.edition_id;
