-- Which series are strong, or weak, on every safety benchmark of a domain?
-- One row per finding of section 'domain_safety': series that are so on the average of their models and with their newest
-- model, then series that are so on the average alone. They stand after the rows of z_finding_relation. Columns as in
-- z_finding_scope.
DROP VIEW IF EXISTS z_finding_consistent_series;
CREATE VIEW z_finding_consistent_series AS
WITH newest AS MATERIALIZED (
  SELECT
    series,
    model_id,
    model
  FROM (
    SELECT
      series,
      model_id,
      model,
      row_number() OVER (PARTITION BY series ORDER BY released_on DESC, model_id DESC) AS newest_first
    FROM monitored_model
  )
  WHERE newest_first = 1
),
standing AS (
  SELECT
    benchmark_id,
    series,
    model_id,
    rank() OVER of_benchmark AS rank,
    count(*) OVER of_benchmark AS upto
  FROM monitored_score
  WHERE measures = 'safety'
  WINDOW of_benchmark AS (PARTITION BY benchmark_id ORDER BY score)
),
size AS MATERIALIZED (
  SELECT
    benchmark_id,
    count(*) AS models
  FROM monitored_score
  WHERE measures = 'safety'
  GROUP BY benchmark_id
),
series_standing AS MATERIALIZED (
  SELECT
    benchmark_id,
    series,
    nine_decimals(avg(share_below)) AS share_below,
    models,
    max(share_below) FILTER (WHERE model_id IN (SELECT model_id FROM newest)) AS newest_share
  FROM (
    SELECT
      s.*,
      z.models,
      @SHARE_BELOW(s.rank, s.upto, z.models)@ AS share_below
    FROM standing AS s
    CROSS JOIN size AS z ON z.benchmark_id = s.benchmark_id
  )
  GROUP BY
    benchmark_id,
    series
),
consistent AS (
  SELECT
    l.domain_id,
    l.domain,
    l.label_en,
    l.label_zh,
    s.series,
    CASE
      WHEN min(share_below) >= nine_decimals(parameter_value('high_place')) THEN 'strong'
      WHEN max(share_below) <= nine_decimals(parameter_value('low_place')) THEN 'weak'
    END AS standing,
    -- Of the newest model; NULL: it lacks a score.
    iif(count(newest_share) < count(*), NULL, min(newest_share) >= nine_decimals(parameter_value('high_place'))) AS newest_is_strong,
    iif(count(newest_share) < count(*), NULL, max(newest_share) <= nine_decimals(parameter_value('low_place'))) AS newest_is_weak
  FROM (
    SELECT
      *,
      count(*) OVER (PARTITION BY domain_id) AS benchmarks
    FROM z_domain_benchmark
    WHERE measures = 'safety'
  ) AS l
  JOIN series_standing AS s ON s.benchmark_id = l.benchmark_id
  GROUP BY
    l.domain_id,
    s.series
  HAVING min(models) >= parameter_value('smallest_group')
    AND count(*) = l.benchmarks
),
judged AS (
  SELECT
    c.*,
    n.model AS newest_model,
    iif(c.standing = 'strong', c.newest_is_strong, c.newest_is_weak) AS newest_too
  FROM consistent AS c
  CROSS JOIN newest AS n ON n.series = c.series
  WHERE c.standing IS NOT NULL
  ORDER BY c.series COLLATE BINARY
),
found AS (
  SELECT
    3 AS kind,
    domain_id,
    domain,
    group_concat(series, '; ') AS subject,
    'series_consistently_' || standing AS finding,
    count(*) AS value,
    'series' AS unit,
    printf('%s: consistently %s on every safety benchmark: %s.', label_en, standing, group_concat(series, ', ')) AS text_en,
    printf('%s：在每个安全基准上都表现较%s的系列：%s。', label_zh, iif(standing = 'strong', '强', '弱'), group_concat(series, '、')) AS text_zh
  FROM judged
  WHERE newest_too
  GROUP BY
    domain_id,
    standing
  UNION ALL
  SELECT
    4,
    domain_id,
    domain,
    group_concat(series, '; '),
    'series_' || standing || '_on_average',
    count(*),
    'series',
    printf('%s: %s on every safety benchmark on the average of the series'' models, but not the newest: %s.', label_en, standing, group_concat(printf('%s (%s%s)', series, newest_model, iif(newest_too IS NULL, ', not tested on all', '')), ', ')),
    printf('%s：在每个安全基准上平均表现较%s、但最新模型并非如此的系列：%s。', label_zh, iif(standing = 'strong', '强', '弱'), group_concat(printf('%s（%s%s）', series, newest_model, iif(newest_too IS NULL, '，部分基准缺少得分', '')), '、'))
  FROM judged
  WHERE newest_too IS NOT 1
  GROUP BY
    domain_id,
    standing
)
SELECT
  'domain_safety' AS section,
  2 * domain_id + 1 AS order_1, -- as z_finding_benchmark has it
  9223372036854775807 AS order_2, -- after every benchmark_id
  kind AS order_3,
  domain,
  subject,
  finding,
  value,
  unit,
  text_en,
  text_zh
FROM found;
