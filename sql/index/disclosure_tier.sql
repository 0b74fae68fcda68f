-- What is each audience shown of each domain and benchmark?
-- One row per audience and domain, and per audience and benchmark. The rules:
--   - No audience sees more than one that is closer to the evaluators: public, targeted, internal.
--   - A row of the table disclosure decides over the two rules below.
--   - A domain without a row shows nothing where one of its benchmarks shows nothing, and only names where one is in bands: the
--     domain's score in a band, with the other benchmarks, would tell the benchmark's score more narrowly than its own band.
--   - A benchmark without a row shows no more than the least restricted of its domains, which would give it away anyhow. A benchmark
--     that counts in no domain shows no more than the most restricted domain, to which it may belong.
-- Columns:
--   audience  word          'public', 'targeted' or 'internal'
--   kind      word          'domain' or 'benchmark'
--   name      subject       the name of the domain or benchmark
--   label_en  subject       its name for readers, in English
--   label_zh  subject       the same in Chinese
--   tier      word INTEGER  0: nothing; 1: names, rows without results; 2: bands; 3: values
--   shows     word          the tier as a word: 'nothing', 'names', 'bands' or 'values'
DROP VIEW IF EXISTS disclosure_tier;
CREATE VIEW disclosure_tier AS
WITH audience(name, closeness) AS (
  VALUES
    ('public', 1),
    ('targeted', 2),
    ('internal', 3)
),
tier(shows, tier) AS (
  VALUES
    ('nothing', 0),
    ('names', 1),
    ('bands', 2),
    ('values', 3)
),
stated AS (
  SELECT
    a.name AS audience,
    di.domain_id,
    di.benchmark_id,
    min(t.tier) AS tier
  FROM z_disclosure AS di
  JOIN tier AS t ON t.shows = di.shows
  JOIN audience AS said ON said.name = di.audience
  JOIN audience AS a ON a.closeness <= said.closeness
  GROUP BY
    a.name,
    di.domain_id,
    di.benchmark_id
),
of_domain AS (
  SELECT
    a.name AS audience,
    d.domain_id,
    coalesce(
      own.tier,
      (
        SELECT iif(min(s.tier) = 2, 1, min(s.tier)) -- bands: names
        FROM stated AS s
        JOIN z_weight AS w ON w.benchmark_id = s.benchmark_id
        WHERE s.audience = a.name AND w.domain_id = d.domain_id
      ),
      3
    ) AS tier
  FROM audience AS a
  CROSS JOIN z_domain AS d
  LEFT JOIN stated AS own ON own.audience = a.name AND own.domain_id = d.domain_id
),
of_benchmark AS (
  SELECT
    a.name AS audience,
    b.benchmark_id,
    coalesce(
      own.tier,
      (
        SELECT max(coalesce(s.tier, 3))
        FROM z_weight AS w
        LEFT JOIN stated AS s ON s.audience = a.name AND s.domain_id = w.domain_id
        WHERE w.benchmark_id = b.benchmark_id
      ),
      (SELECT min(s.tier) FROM stated AS s WHERE s.audience = a.name AND s.domain_id IS NOT NULL),
      3
    ) AS tier
  FROM audience AS a
  CROSS JOIN z_benchmark AS b
  LEFT JOIN stated AS own ON own.audience = a.name AND own.benchmark_id = b.benchmark_id
)
SELECT
  o.audience,
  'domain' AS kind,
  d.name,
  d.label_en,
  d.label_zh,
  o.tier,
  t.shows
FROM of_domain AS o
JOIN z_domain AS d ON d.domain_id = o.domain_id
JOIN tier AS t ON t.tier = o.tier
UNION ALL
SELECT
  o.audience,
  'benchmark',
  b.name,
  b.name,
  b.name,
  o.tier,
  t.shows
FROM of_benchmark AS o
JOIN z_benchmark AS b ON b.benchmark_id = o.benchmark_id
JOIN tier AS t ON t.tier = o.tier;
