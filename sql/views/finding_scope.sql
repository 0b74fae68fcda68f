-- What does the report cover?
-- The findings of section 'scope'; columns as in report_finding, with the order within the section before them.
DROP VIEW IF EXISTS finding_scope;
CREATE VIEW finding_scope AS
WITH monitored AS (
  SELECT mo.*
  FROM current_period AS p
  CROSS JOIN monitored_model AS mo
  WHERE mo.released_on <= p.ends_on
),
region AS (
  SELECT
    mo.region,
    coalesce(l.text_en, mo.region) AS text_en,
    coalesce(l.text_zh, mo.region) AS text_zh,
    count(DISTINCT mo.organization) AS organizations
  FROM monitored AS mo
  LEFT JOIN label AS l ON l.kind = 'region' AND l.name = mo.region
  GROUP BY mo.region
  ORDER BY organizations DESC, mo.region
)
SELECT
  'scope' AS section,
  1 AS order_1,
  0 AS order_2,
  0 AS order_3,
  NULL AS domain,
  'models' AS subject,
  'count' AS finding,
  count(*) AS value,
  'models' AS unit,
  printf('Models monitored: %d', count(*)) || iif(count(*) > 0, printf(', released from %s to %s.', min(released_on), max(released_on)), '.') AS text_en,
  printf('监测模型%d个', count(*)) || iif(count(*) > 0, printf('，发布于%s至%s。', min(released_on), max(released_on)), '。') AS text_zh
FROM monitored
UNION ALL
SELECT
  'scope',
  2,
  0,
  0,
  NULL,
  'organizations',
  'count',
  sum(organizations),
  'organizations',
  printf('Companies: %d (%s).', sum(organizations), group_concat(printf('%d from %s', organizations, text_en), ', ')),
  printf('涉及公司%d家（%s）。', sum(organizations), group_concat(printf('%s%d家', text_zh, organizations), '、'))
FROM region
GROUP BY 'all' -- no row where there is nothing
UNION ALL
SELECT
  'scope',
  3,
  0,
  0,
  NULL,
  'domains',
  'count',
  count(DISTINCT domain_id),
  'domains',
  printf('Risk domains: %d, with %d different benchmarks.', count(DISTINCT domain_id), count(DISTINCT benchmark_id)),
  printf('风险领域%d个，测评基准%d个。', count(DISTINCT domain_id), count(DISTINCT benchmark_id))
FROM current_benchmark
UNION ALL
SELECT
  'scope',
  4,
  domain_id,
  0,
  domain,
  'benchmarks',
  'count',
  count(*),
  'benchmarks',
  printf('%s: capability benchmarks %d, safety benchmarks %d.', label_en, count(*) FILTER (WHERE measures = 'capability'), count(*) FILTER (WHERE measures = 'safety')),
  printf('%s：能力基准%d个，安全基准%d个。', label_zh, count(*) FILTER (WHERE measures = 'capability'), count(*) FILTER (WHERE measures = 'safety'))
FROM current_benchmark
GROUP BY domain_id
UNION ALL
-- A benchmark of several domains is one, and so are its gaps.
SELECT
  'scope',
  5,
  0,
  0,
  NULL,
  'scores',
  'missing',
  sum(g.models),
  'scores',
  printf('Missing scores: %d of the %d that every model on every benchmark would make (%s).', sum(g.models), a.pairs, group_concat(printf('%s %d', g.text_en, g.models), ', ')),
  printf('每个模型在每个基准上应各有一个得分，共%d个，其中缺少%d个：%s。', a.pairs, sum(g.models), group_concat(printf('%s%d个', g.text_zh, g.models), '、'))
FROM (
  SELECT l.text_en, l.text_zh, sum(m.models) AS models
  FROM (
    SELECT DISTINCT m.benchmark, m.missing, m.models
    FROM missing_summary AS m
    JOIN current_domain AS d ON d.method = m.method AND d.domain = m.domain
  ) AS m
  JOIN label AS l ON l.kind = 'missing' AND l.name = m.missing
  GROUP BY l.place
  ORDER BY l.place
) AS g
CROSS JOIN (
  SELECT (SELECT count(*) FROM monitored) * (SELECT count(DISTINCT benchmark_id) FROM current_benchmark) AS pairs
) AS a
GROUP BY a.pairs -- no row where nothing is missing
UNION ALL
SELECT
  'scope',
  6,
  b.domain_id,
  0,
  b.domain,
  'benchmarks',
  'not_applicable',
  count(*),
  'benchmarks',
  printf('%s: not applicable to some models: %s. For these models such a benchmark counts neither as tested nor as a gap; their scores are means of the others.', b.label_en, group_concat(printf('%s (%d models)', m.benchmark, m.models), ', ')),
  printf('%s：不适用于部分模型的基准：%s。对这些模型，该基准既不算已测，也不算缺测，其得分按其余基准平均。', b.label_zh, group_concat(printf('%s（%d个模型）', m.benchmark, m.models), '、'))
FROM (SELECT * FROM current_benchmark ORDER BY domain_id, benchmark_id) AS b
JOIN missing_summary AS m ON m.method = b.method AND m.domain = b.domain AND m.benchmark = b.benchmark AND m.missing = 'not_applicable'
GROUP BY b.domain_id
UNION ALL
SELECT
  'scope',
  7,
  d.domain_id,
  0,
  d.domain,
  'models',
  'gaps',
  count(*),
  'models',
  printf('%s: models that lack a score on some of the benchmarks that apply to them, but not on all: %d; their domain scores are means of the others, or missing where too few are scored.', d.label_en, count(*)),
  printf('%s：在适用的基准中缺少部分得分的模型有%d个，其能力分和安全分只按其余基准平均，已测基准过少时则没有。', d.label_zh, count(*))
FROM current_domain AS d
JOIN current_risk AS r ON r.method = d.method AND r.domain = d.domain
-- A kind without benchmarks that apply has no gaps.
WHERE min(coalesce(r.capability_coverage, 1), coalesce(r.safety_coverage, 1)) < 1
  AND coalesce(r.capability_coverage, 0) + coalesce(r.safety_coverage, 0) > 0
GROUP BY d.domain_id
UNION ALL
SELECT
  'scope',
  8,
  d.domain_id,
  0,
  d.domain,
  'models',
  'without_score',
  count(*),
  'models',
  printf('%s: models without any score: %d.', d.label_en, count(*)),
  printf('%s：没有任何得分的模型有%d个。', d.label_zh, count(*))
FROM current_domain AS d
JOIN current_risk AS r ON r.method = d.method AND r.domain = d.domain
WHERE max(coalesce(r.capability_coverage, -1), coalesce(r.safety_coverage, -1)) = 0 -- what no benchmark applies to lacks none
GROUP BY d.domain_id;
