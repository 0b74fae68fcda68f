-- Which models set a new record on a benchmark when they were released?
-- One row per benchmark and record: strictly higher than every model before it in order of release (of one
-- day: model_id), among the scores of the comparability group that counts (benchmark_group). On a chart of scores over
-- time, the line through these points.
-- Published: 13, sheet 'Benchmark records' '基准记录', sorted by benchmark released_on model_id
-- Columns:
--   edition          name
--   benchmark        benchmark
--   measures         word
--   model_id         id
--   model            whole name
--   series           name
--   organization     name
--   released_on      date
--   score            points
--   previous_record  points      NULL for the first model
--   exposure         word        'exposed', 'clean' or 'unknown': whether the model could have learned the questions (item_exposure)
--   comparability    word        of the scores that are compared
--   scores_left_out  count       of the benchmark, of other groups
DROP VIEW IF EXISTS benchmark_record;
CREATE VIEW benchmark_record AS
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
