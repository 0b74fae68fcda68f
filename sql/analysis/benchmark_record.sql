-- Which models set a new record on a benchmark when they were released?
-- One row per benchmark and record. A record is strictly higher than the score of every model released before it;
-- models of the same day stand in the order of model_id. Only scores of the comparability group that counts are
-- compared (benchmark_group). In a chart of scores over time, the record line goes through these points.
-- Published: 13, sheet 'Benchmark records' '基准记录', sorted by benchmark released_on model_id
-- Columns:
--   edition          name        the edition in use
--   benchmark        benchmark   name of the benchmark
--   measures         word        what the benchmark measures: 'capability' or 'safety'
--   model_id         id          key of the model
--   model            whole name  name of the model
--   series           name        series of the model
--   organization     name        organization that made the model
--   released_on      date        day on which the model was released
--   score            points      the new record, 0..100
--   previous_record  points      the record before; NULL: this is the first model
--   exposure         word        could the model have learned the questions (item_exposure): 'exposed', 'clean' or
--                                'unknown'
--   comparability    word        comparability group of the compared scores
--   scores_left_out  count       scores of the benchmark in other groups
DROP VIEW IF EXISTS z_benchmark_record;
CREATE VIEW z_benchmark_record AS
WITH before AS (
  SELECT
    s.*,
    max(s.score) OVER (
      PARTITION BY s.benchmark_id
      ORDER BY s.released_on, s.model_id
      ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
    ) AS previous_record
  FROM monitored_score AS s
  WHERE s.is_compared
),
record AS MATERIALIZED (
  SELECT *
  FROM before
  WHERE score > coalesce(previous_record, -1)
)
SELECT
  r.edition,
  r.benchmark,
  r.measures,
  r.model_id,
  r.model,
  r.series,
  r.organization,
  r.released_on,
  r.score,
  r.previous_record,
  x.exposure,
  r.comparability,
  coalesce(o.scores, 0) AS scores_left_out
FROM record AS r
CROSS JOIN item_exposure AS x ON x.model_id = r.model_id AND x.benchmark_id = r.benchmark_id
LEFT JOIN (SELECT benchmark_id, count(*) AS scores FROM left_out_score GROUP BY benchmark_id) AS o ON o.benchmark_id = r.benchmark_id
ORDER BY
  r.benchmark_id,
  r.released_on,
  r.model_id;

DROP VIEW IF EXISTS benchmark_record;
CREATE VIEW benchmark_record AS
@TYPED(benchmark_record)@
