-- Which scores are missing, and what does that leave out?
-- One row per finding of section 'scope' on missing scores, and on models that have none or no risk index. Columns as in
-- z_finding_scope.
DROP VIEW IF EXISTS z_finding_missing_score;
CREATE VIEW z_finding_missing_score AS
-- A benchmark of several domains is one, and so are its gaps.
SELECT
  'scope' AS section,
  5 AS order_1,
  0 AS order_2,
  0 AS order_3,
  NULL AS domain,
  'scores' AS subject,
  'missing' AS finding,
  sum(g.models) AS value,
  'scores' AS unit,
  printf('Missing scores: %d of the %d that every model on every benchmark would make (%s).', sum(g.models), a.pairs, group_concat(printf('%s %d', g.text_en, g.models), ', ')) AS text_en,
  printf('每个模型在每个基准上应各有一个得分，共%d个，其中缺少%d个：%s。', a.pairs, sum(g.models), group_concat(printf('%s%d个', g.text_zh, g.models), '、')) AS text_zh
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
