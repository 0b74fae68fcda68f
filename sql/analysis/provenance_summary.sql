-- What do the scores say about how they were measured?
-- One row per fact about a score, over the scores of the monitored models. For a score without an evaluation only what
-- the score itself says is known.
-- Published: 48, sheet 'Provenance' '数据溯源', sorted by place
-- Columns:
--   edition  name   the edition in use
--   place    id     order of the facts
--   name     name TEXT  the fact: 'origin', 'evaluator', 'configuration', 'completeness', 'comparability', 'date',
--                   'standard_error' or 'exposure'
--   scores   count  scores of monitored models
--   known    count  scores for which the fact is known
--   unknown  count  scores for which it is not known
DROP VIEW IF EXISTS z_provenance_summary;
CREATE VIEW z_provenance_summary AS
-- What is asked of z_score, and nothing more. A score without an evaluation is not asked who made it.
WITH scored AS MATERIALIZED (
  SELECT
    model_id,
    benchmark_id,
    origin,
    standard_error,
    evaluated_on,
    configuration,
    harness,
    benchmark_version,
    date_basis,
    iif(evaluation_id IS NULL, NULL, evaluator) AS evaluator,
    iif(evaluation_id IS NULL, NULL, completeness) AS completeness
  FROM z_score
  WHERE model_id IN (SELECT model_id FROM monitored_model)
),
counted AS MATERIALIZED (
  SELECT
    count(*) AS scores,
    total(s.origin <> 'unknown') AS origin,
    count(s.evaluator) AS evaluator,
    total(coalesce(s.configuration, '') <> '') AS configuration,
    total(s.completeness IN ('complete', 'partial')) AS completeness,
    count(coalesce(s.harness, s.benchmark_version)) AS comparability,
    total(s.evaluated_on IS NOT NULL AND s.date_basis IS NOT 'import') AS date,
    count(s.standard_error) AS standard_error,
    count(x.exposure) AS exposure
  FROM scored AS s
  LEFT JOIN z_known_exposure AS x ON x.model_id = s.model_id AND x.benchmark_id = s.benchmark_id
),
fact AS (
  SELECT
    l.place,
    l.name,
    c.scores,
    CAST(
      CASE l.name
        WHEN 'origin' THEN c.origin
        WHEN 'evaluator' THEN c.evaluator
        WHEN 'configuration' THEN c.configuration
        WHEN 'completeness' THEN c.completeness
        WHEN 'comparability' THEN c.comparability
        WHEN 'date' THEN c.date
        WHEN 'standard_error' THEN c.standard_error
        WHEN 'exposure' THEN c.exposure
      END AS INTEGER
    ) AS known
  FROM z_label AS l
  CROSS JOIN counted AS c
  WHERE l.kind = 'provenance'
)
SELECT
  (SELECT edition_name()) AS edition,
  place,
  name,
  scores,
  known,
  scores - known AS unknown
FROM fact
WHERE airisk_schema_version() = @SCHEMA_VERSION@;

DROP VIEW IF EXISTS provenance_summary;
CREATE VIEW provenance_summary AS
@TYPED(provenance_summary)@
