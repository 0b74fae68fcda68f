-- What does the report cover?
-- One row per finding of section 'scope' on models, companies, domains and benchmarks. All views z_finding_* have the
-- columns described here. A view finding_* of your own needs them too, and its sentences must name the benchmarks that
-- they speak of: they are disclosed by these names.
-- Columns:
--   section  word      section of the report, one of those of report_finding
--   order_1  id        order in the section: first by order_1, then by order_2, then by order_3
--   order_2  id        the second key of the order
--   order_3  id        the third key of the order
--   domain   domain    name of the domain; NULL: the finding is not of one domain
--   subject  subject   what the finding is about; several names have '; ' between them
--   finding  word      kind of finding, one word
--   value    number    number of the finding; NULL: none
--   unit     word      unit of the value
--   text_en  sentence  the sentence in English
--   text_zh  sentence  the sentence in Chinese
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
GROUP BY domain_id;
