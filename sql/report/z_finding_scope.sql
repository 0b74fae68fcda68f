-- What does the report cover?
-- The findings of section 'scope'; columns as in report_finding, with the order within the section before them.
DROP VIEW IF EXISTS z_finding_scope;
CREATE VIEW z_finding_scope AS
WITH region AS (
  SELECT
    mo.region,
    coalesce(l.text_en, mo.region) AS text_en,
    coalesce(l.text_zh, mo.region) AS text_zh,
    count(DISTINCT mo.organization) AS organizations
  FROM monitored_model AS mo
  LEFT JOIN z_label AS l ON l.kind = 'region' AND l.name = mo.region
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
FROM monitored_model
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
FROM z_domain_benchmark
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
FROM z_domain_benchmark
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
    SELECT DISTINCT benchmark, missing, models
    FROM z_missing_summary
  ) AS m
  JOIN z_label AS l ON l.kind = 'missing' AND l.name = m.missing
  GROUP BY l.place
  ORDER BY l.place
) AS g
CROSS JOIN (
  SELECT (SELECT count(*) FROM monitored_model) * (SELECT count(DISTINCT benchmark_id) FROM z_domain_benchmark) AS pairs
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
  printf('%s: not applicable to some models: %s. For these models such a benchmark counts neither as tested nor as a gap, and is not estimated.', b.label_en, group_concat(printf('%s (%d models)', m.benchmark, m.models), ', ')),
  printf('%s：不适用于部分模型的基准：%s。对这些模型，该基准既不计为已测，也不计为缺测，也不作估计值填补。', b.label_zh, group_concat(printf('%s（%d个模型）', m.benchmark, m.models), '、'))
FROM (SELECT * FROM z_domain_benchmark ORDER BY domain_id, benchmark_id) AS b
JOIN z_missing_summary AS m ON m.domain = b.domain AND m.benchmark = b.benchmark AND m.missing = 'not_applicable'
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
  printf('%s: models that lack a score on some of the benchmarks that apply to them, but not on all: %d; %s; where too few are scored there is no domain score.', d.label_en, count(*), rule.text_en),
  printf('%s：在适用的基准中缺少部分得分的模型有%d个；%s；已测基准过少时没有领域得分。', d.label_zh, count(*), rule.text_zh)
FROM z_monitored_domain AS d
JOIN model_risk AS r ON r.domain = d.domain
JOIN z_edition_in_use AS e
JOIN z_label AS rule ON rule.kind = 'missing_rule' AND rule.name = e.missing
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
FROM z_monitored_domain AS d
JOIN model_risk AS r ON r.domain = d.domain
WHERE max(coalesce(r.capability_coverage, -1), coalesce(r.safety_coverage, -1)) = 0 -- what no benchmark applies to lacks none
GROUP BY d.domain_id
UNION ALL
SELECT
  'scope',
  9,
  0,
  0,
  NULL,
  'scores',
  'estimated',
  e.estimated,
  'scores',
  printf('Estimated scores: %d of the %d missing ones on benchmarks that apply', e.estimated, e.missing)
    || iif(e.estimated < e.missing, printf('; the others cannot be estimated well enough (root mean square error of at most %s points) and are left out', e.bar), '')
    || iif(e.counted < e.estimated, printf('; %d of the estimated ones count in no capability or safety score, since too little was measured of the model', e.estimated - e.counted), '')
    || '. An estimate is no score.',
  printf('在适用的基准上缺少的%d个得分中，有%d个作了估计', e.missing, e.estimated)
    || iif(e.estimated < e.missing, printf('；其余无法可靠估计（均方根误差须不超过%s分），不计入平均', e.bar), '')
    || iif(e.counted < e.estimated, printf('；其中%d个未计入任何能力分或安全分，因为该模型的实测得分过少', e.estimated - e.counted), '')
    || '。估计值不是得分。'
FROM (
  SELECT
    count(s.estimate) AS estimated,
    (SELECT count(*) FROM (SELECT DISTINCT benchmark, model_id FROM counted_estimate)) AS counted,
    count(*) AS missing,
    (
      SELECT printf('%g', min(v.value)) || iif(min(v.value) < max(v.value), printf(' - %g', max(v.value)), '')
      FROM z_method_value AS v
      WHERE v.name = 'largest_estimate_error'
    ) AS bar
  FROM z_edition_in_use AS e
  CROSS JOIN score_estimate AS s
  WHERE e.missing = 'estimate'
) AS e
WHERE e.missing > 0
UNION ALL
SELECT
  'scope',
  10,
  d.domain_id,
  0,
  d.domain,
  'benchmarks',
  'not_estimated',
  count(*),
  'benchmarks',
  printf('%s: benchmarks whose missing scores are not estimated: %s.', d.label_en, group_concat(printf('%s (%s)', b.benchmark, coalesce('error ' || fixed(b.error, 1), 'too few scores')), ', ')),
  printf('%s：缺失得分不作估计的基准：%s。', d.label_zh, group_concat(printf('%s（%s）', b.benchmark, coalesce('误差' || fixed(b.error, 1), '得分过少')), '、'))
FROM (SELECT * FROM z_domain_benchmark ORDER BY domain_id, benchmark_id) AS d
JOIN (
  SELECT s.benchmark, max(s.benchmark_error) AS error
  FROM z_edition_in_use AS e
  CROSS JOIN score_estimate AS s
  WHERE e.missing = 'estimate'
  GROUP BY s.benchmark
  HAVING count(s.estimate) = 0
) AS b ON b.benchmark = d.benchmark
GROUP BY d.domain_id
UNION ALL
SELECT
  'scope',
  11,
  d.domain_id,
  row_number() OVER (PARTITION BY d.domain_id ORDER BY r.status),
  d.domain,
  'models',
  'constant_not_known',
  count(*),
  'models',
  printf('%s: models without a risk index, as the method lacks %s: %d.', d.label_en, substr(r.status, 12), count(*)),
  printf('%s：因方法的常数（%s）未知而没有风险指数的模型有%d个。', d.label_zh, replace(substr(r.status, 12), ', ', '、'), count(*))
FROM z_monitored_domain AS d
JOIN model_risk AS r ON r.domain = d.domain
WHERE r.status GLOB 'not known: *'
GROUP BY
  d.domain_id,
  r.status;
