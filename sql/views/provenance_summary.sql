-- What do the scores say of how they were measured?
-- One row per fact, over the scores of the monitored models: of how many it is known. Of a score without an
-- evaluation only what the score itself says is known.
DROP VIEW IF EXISTS provenance_summary;
CREATE VIEW provenance_summary AS
WITH scored AS MATERIALIZED (
  SELECT
    s.origin <> 'unknown' AS origin,
    e.evaluator_id IS NOT NULL AS evaluator,
    coalesce(e.configuration, '') <> '' AS configuration,
    -- Enough to tell a run of all questions from one of a part.
    coalesce(e.samples_scored, e.samples_completed, e.samples) IS NOT NULL AND coalesce(e.samples_total, b.items) IS NOT NULL AS completeness,
    coalesce(e.harness, e.task_version) IS NOT NULL AS comparability,
    s.evaluated_on IS NOT NULL AND e.date_basis IS NOT 'import' AS date,
    s.standard_error IS NOT NULL AS standard_error,
    x.exposure <> 'unknown' AS exposure
  FROM monitored_score AS c
  CROSS JOIN score AS s ON s.model_id = c.model_id AND s.benchmark_id = c.benchmark_id
  CROSS JOIN benchmark AS b ON b.benchmark_id = c.benchmark_id
  CROSS JOIN item_exposure AS x ON x.model_id = c.model_id AND x.benchmark_id = c.benchmark_id
  LEFT JOIN evaluation AS e ON e.evaluation_id = s.evaluation_id
),
counted AS (
  SELECT
    count(*) AS scores,
    total(origin) AS origin,
    total(evaluator) AS evaluator,
    total(configuration) AS configuration,
    total(completeness) AS completeness,
    total(comparability) AS comparability,
    total(date) AS date,
    total(standard_error) AS standard_error,
    total(exposure) AS exposure
  FROM scored
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
  FROM label AS l
  CROSS JOIN counted AS c
  WHERE l.kind = 'provenance'
)
SELECT
  (SELECT edition_name()) AS edition,
  place,
  name, -- the fact: origin, evaluator, configuration, completeness, comparability, date, standard_error, exposure
  scores,
  known, -- scores of which it is known
  scores - known AS unknown
FROM fact
WHERE airisk_schema_version() = @SCHEMA_VERSION@;
