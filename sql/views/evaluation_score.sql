-- What does each imported result come to on the scale of scores? One row per evaluation: `score` is 0..100, the
-- higher the more capable or the safer, with its standard error; NULL when the run did not end well, when its unit
-- is not known, when no sample was scored, when it was withdrawn, or when it lies outside of the benchmark's range.
DROP VIEW IF EXISTS evaluation_score;
CREATE VIEW evaluation_score AS
SELECT
  evaluation_id,
  model_id,
  model,
  benchmark_id,
  benchmark,
  tool,
  metric,
  variant, -- metric,reducer@scorer
  value,
  unit,
  CASE
    WHEN withdrawn OR status <> 'success' OR samples = 0 OR on_scale NOT BETWEEN lowest AND highest THEN NULL
    WHEN rising THEN (on_scale - lowest) * 100 / (highest - lowest)
    ELSE (highest - on_scale) * 100 / (highest - lowest)
  END AS score,
  own_error * factor * 100 / (highest - lowest) AS standard_error,
  samples,
  evaluated_on, -- the day of import where the file names none
  status,
  origin,
  source,
  sha256
FROM (
  SELECT
    e.evaluation_id,
    e.model_id,
    m.name AS model,
    e.benchmark_id,
    b.name AS benchmark,
    e.tool,
    e.metric,
    e.metric || coalesce(',' || e.reducer, '') || coalesce('@' || e.scorer, '') AS variant,
    e.value,
    e.unit,
    b.lowest,
    b.highest,
    coalesce(e.higher_is_better, b.higher_is_better) AS rising,
    e.standard_error AS own_error,
    iif(e.unit = b.unit, 1, c.factor) AS factor,
    -- rounded, so that the share 0.07 is 7 percent and not 7.000000000000001
    iif(e.unit = b.unit, e.value, round(e.value * c.factor, 12)) AS on_scale,
    e.samples,
    coalesce(e.evaluated_on, date(e.imported_at)) AS evaluated_on,
    e.status,
    e.withdrawn,
    e.sha256,
    e.origin,
    coalesce(e.source, e.tool || ': ' || e.file) AS source
  FROM evaluation AS e
  JOIN model AS m ON m.model_id = e.model_id
  JOIN benchmark AS b ON b.benchmark_id = e.benchmark_id
  LEFT JOIN unit_conversion AS c ON (c.unit, c.to_unit) = (e.unit, b.unit)
  WHERE NOT m.withdrawn
);
