-- What do people reach on each benchmark, and which models are above them?
-- One row per benchmark with a human baseline; the highest one, where several kinds of people were asked. Only monitored
-- models with a score of the comparability group that counts are compared.
-- Columns:
--   benchmark_id  id           key of the benchmark
--   value         fact points  score of the people
--   who           name         which people
--   models_above  tally        models above them; NULL: none
--   names_above   result name  their names, best first, '; ' between them; NULL: none
DROP VIEW IF EXISTS z_human_level;
CREATE VIEW z_human_level AS
WITH baseline AS MATERIALIZED (
  SELECT
    benchmark_id,
    max(value) AS value,
    who -- of the highest: SQLite takes it from the row of max()
  FROM z_human_baseline
  GROUP BY benchmark_id
),
above AS (
  SELECT
    benchmark_id,
    count(*) AS models,
    group_concat(model, '; ') AS names
  FROM (
    SELECT
      h.benchmark_id,
      s.model
    FROM baseline AS h
    CROSS JOIN monitored_score AS s ON s.benchmark_id = h.benchmark_id
    WHERE s.score > h.value AND s.is_compared
    ORDER BY
      h.benchmark_id,
      s.score DESC,
      s.released_on,
      s.model_id
  )
  GROUP BY benchmark_id
)
SELECT
  h.benchmark_id,
  h.value,
  h.who,
  a.models AS models_above,
  a.names AS names_above
FROM baseline AS h
LEFT JOIN above AS a ON a.benchmark_id = h.benchmark_id;
