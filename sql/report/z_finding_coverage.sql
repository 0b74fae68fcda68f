-- Which models of the period were tested, and which steps of the threat models?
-- One row per domain and finding: the tests of the period's models (section 'data') and the steps of the threat model
-- that no benchmark covers (section 'scope'). Columns as in z_finding_scope.
DROP VIEW IF EXISTS z_finding_coverage;
CREATE VIEW z_finding_coverage AS
WITH step AS MATERIALIZED (
  SELECT * FROM z_threat_coverage
),
threat AS (
  SELECT
    domain,
    count(*) AS steps,
    count(*) FILTER (WHERE benchmarks = 0) AS uncovered,
    sum(assumed) AS assumed,
    group_concat(step, ', ') FILTER (WHERE benchmarks = 0) AS names_en,
    group_concat(step_zh, '、') FILTER (WHERE benchmarks = 0) AS names_zh
  FROM (SELECT * FROM step ORDER BY domain, position, step)
  GROUP BY domain
),
threat_source AS (
  SELECT domain, group_concat(source, '; ') AS sources
  FROM (SELECT DISTINCT domain, source FROM step WHERE source IS NOT NULL ORDER BY domain, source)
  GROUP BY domain
)
SELECT
  'data' AS section,
  3 AS order_1,
  d.domain_id AS order_2,
  0 AS order_3,
  d.domain,
  e.period AS subject,
  'tested' AS finding,
  c.complete + c.partial AS value,
  'models' AS unit,
  iif(
    c.complete = c.models,
    printf('%s: all %d models released in %s are scored on all benchmarks that apply to them', d.label_en, c.models, e.period),
    printf('%s: of the %d models released in %s, %d are scored on all benchmarks that apply to them, %d on a part, %d on none', d.label_en, c.models, e.period, c.complete, c.partial, c.untested)
      || iif(c.inapplicable > 0, printf('; to %d none applies', c.inapplicable), '')
  )
    || coalesce('; ' || c.text_en, iif(c.complete = c.models, '', '; all were tested enough for a risk index'))
    || CASE
      WHEN c.complete + c.partial = 0 THEN ''
      WHEN c.dated = 0 THEN '. When they were first tested is not known'
      ELSE printf('. From release to first test: %s days in the median, of %d models with a known date', fixed(c.days_to_test, 0), c.dated)
    END || '.' AS text_en,
  iif(
    c.complete = c.models,
    printf('%s：%s发布的%d个模型在所有适用基准上均有得分', d.label_zh, e.period, c.models),
    printf('%s：%s发布的%d个模型中，在所有适用基准上均有得分的%d个，只有部分得分的%d个，没有得分的%d个', d.label_zh, e.period, c.models, c.complete, c.partial, c.untested)
      || iif(c.inapplicable > 0, printf('，没有适用基准的%d个', c.inapplicable), '')
  )
    || coalesce('；' || c.text_zh, iif(c.complete = c.models, '', '；没有因测试不足而缺少风险指数的模型'))
    || CASE
      WHEN c.complete + c.partial = 0 THEN ''
      WHEN c.dated = 0 THEN '。首次测试日期不明'
      ELSE printf('。从发布到首次测试的天数：中位数%s天（日期已知的%d个模型）', fixed(c.days_to_test, 0), c.dated)
    END || '。' AS text_zh
FROM z_edition_in_use AS e
CROSS JOIN z_monitored_domain AS d
JOIN z_period_untested AS c ON c.domain = d.domain
UNION ALL
SELECT
  'scope',
  12,
  d.domain_id,
  0,
  d.domain,
  'threat model',
  'steps_not_covered',
  t.uncovered,
  'steps',
  printf('%s: steps of the threat model (%s) that no benchmark of the domain covers: %s', d.label_en, coalesce(s.sources, 'no source given'), iif(t.uncovered = 0, printf('none of the %d', t.steps), printf('%d of %d: %s', t.uncovered, t.steps, t.names_en)))
    || iif(t.assumed > 0, '. Which benchmark covers which step is in part our assumption', '')
    || '. A benchmark that covers a step may test only a part of it.',
  printf('%s：威胁模型（%s）中没有任何基准覆盖的环节：%s', d.label_zh, coalesce(s.sources, '未注明来源'), iif(t.uncovered = 0, printf('无（共%d个环节）', t.steps), printf('%d个（共%d个）：%s', t.uncovered, t.steps, t.names_zh)))
    || iif(t.assumed > 0, '。基准与环节的对应关系部分为我们的假设', '')
    || '。覆盖某一环节的基准可能只测试了其中一部分。'
FROM z_monitored_domain AS d
JOIN threat AS t ON t.domain = d.domain
LEFT JOIN threat_source AS s ON s.domain = d.domain;
