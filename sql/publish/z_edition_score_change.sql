-- Which scores of a published edition would it count otherwise now?
-- One row per published edition, model, benchmark and column of the score that differs; of a score that was added or removed
-- the value alone.
-- Columns:
--   edition_id  id         key of the edition
--   model_id    id         key of the model
--   subject     benchmark  name of the benchmark
--   what        word       'corrected', 'added' or 'removed'
--   column      name       name of the column
--   was         whole      value that was published
--   is_now      whole      value now
DROP VIEW IF EXISTS z_edition_score_change;
CREATE VIEW z_edition_score_change AS
WITH published AS MATERIALIZED (
  SELECT edition_id
  FROM edition
  WHERE published_on IS NOT NULL
),
-- Cells whose score is not what was copied. Of a model that was withdrawn that is said, and not of each of its scores.
moved AS MATERIALIZED (
  SELECT
    p.edition_id,
    c.model_id,
    c.benchmark_id
  FROM published AS p
  CROSS JOIN edition_score AS c ON c.edition_id = p.edition_id
  LEFT JOIN score AS s ON (s.model_id, s.benchmark_id) = (c.model_id, c.benchmark_id)
  WHERE (c.value, c.standard_error, c.samples, c.evaluated_on, c.origin, c.source)
    IS NOT (s.value, s.standard_error, s.samples, s.evaluated_on, s.origin, s.source)
    AND (SELECT m.withdrawn FROM model AS m WHERE m.model_id = c.model_id) IS NOT 1
  UNION ALL
  SELECT
    p.edition_id,
    s.model_id,
    s.benchmark_id
  FROM published AS p
  CROSS JOIN edition_model AS m ON m.edition_id = p.edition_id
  CROSS JOIN score AS s ON s.model_id = m.model_id
  WHERE NOT EXISTS (SELECT 1 FROM edition_score AS c WHERE (c.edition_id, c.model_id, c.benchmark_id) = (p.edition_id, s.model_id, s.benchmark_id))
),
-- What the edition would count there now.
counted AS MATERIALIZED (
  SELECT edition_id, model_id, benchmark_id, value, standard_error, samples, evaluated_on, origin, source
  FROM z_score_in_time
  WHERE edition_id IN (SELECT edition_id FROM published) AND (model_id, benchmark_id) IN (SELECT model_id, benchmark_id FROM moved)
)
SELECT
  edition_id,
  model_id,
  subject,
  CASE WHEN NOT is_counted THEN 'removed' WHEN is_new THEN 'added' ELSE 'corrected' END AS what,
  column,
  was,
  is_now
FROM (
  SELECT
    m.edition_id,
    m.model_id,
    (SELECT b.name FROM benchmark AS b WHERE b.benchmark_id = m.benchmark_id) AS subject,
    n.model_id IS NOT NULL AS is_counted,
    c.model_id IS NULL AS is_new,
    v.column1 AS column,
    CASE v.column1
      WHEN 'value' THEN c.value
      WHEN 'standard_error' THEN c.standard_error
      WHEN 'samples' THEN c.samples
      WHEN 'evaluated_on' THEN c.evaluated_on
      WHEN 'origin' THEN c.origin
      WHEN 'source' THEN c.source
    END AS was,
    CASE v.column1
      WHEN 'value' THEN n.value
      WHEN 'standard_error' THEN n.standard_error
      WHEN 'samples' THEN n.samples
      WHEN 'evaluated_on' THEN n.evaluated_on
      WHEN 'origin' THEN n.origin
      WHEN 'source' THEN n.source
    END AS is_now
  FROM moved AS m
  LEFT JOIN edition_score AS c ON (c.edition_id, c.model_id, c.benchmark_id) = (m.edition_id, m.model_id, m.benchmark_id)
  LEFT JOIN counted AS n ON (n.edition_id, n.model_id, n.benchmark_id) = (m.edition_id, m.model_id, m.benchmark_id)
  CROSS JOIN (VALUES ('value'), ('standard_error'), ('samples'), ('evaluated_on'), ('origin'), ('source')) AS v
)
WHERE was IS NOT is_now AND (column = 'value' OR (is_counted AND NOT is_new));
