-- How far were the models of the edition's period tested, and which of them were tested too little to set a record?
-- One row per domain with a model of the period in the frame of edition_coverage.
-- Columns:
--   edition       name      the edition in use
--   domain        domain    name of the domain
--   models        count     models of the period
--   complete      count     those with a score on all benchmarks that apply
--   partial       count     those with a score on some
--   untested      count     those without a score
--   inapplicable  count     those to which no benchmark applies
--   dated         count     those with a known day of the first test
--   days_to_test  fact      median of their days to the first test
--   text_en       sentence  names of those without tests for a risk index, the newest listed_models of each kind; NULL:
--                           there are none
--   text_zh       sentence  the same in Chinese
DROP VIEW IF EXISTS z_period_untested;
CREATE VIEW z_period_untested AS
WITH of_period AS MATERIALIZED (
  SELECT
    c.domain,
    c.model_id,
    c.model,
    c.released_on,
    c.status,
    c.days_to_test,
    CASE
      WHEN NOT c.is_monitored THEN 3
      WHEN c.status = 'not tested' THEN 1
      WHEN c.is_below_coverage THEN 2
    END AS kind
  FROM z_edition_in_use AS e
  JOIN z_edition_coverage AS c ON c.released_on >= e.starts_on
),
ranked AS (
  SELECT
    *,
    row_number() OVER (PARTITION BY domain, kind ORDER BY released_on DESC, model_id) AS nth
  FROM of_period
  WHERE kind IS NOT NULL
),
listed AS (
  SELECT
    domain,
    kind,
    group_concat(model, ', ') FILTER (WHERE nth <= parameter_value('listed_models')) || iif(count(*) > parameter_value('listed_models'), printf(' and %d more', count(*) - parameter_value('listed_models')), '') AS names_en,
    group_concat(model, '、') FILTER (WHERE nth <= parameter_value('listed_models')) || iif(count(*) > parameter_value('listed_models'), printf('等%d个', count(*)), '') AS names_zh
  FROM (SELECT * FROM ranked ORDER BY domain, kind, nth)
  GROUP BY
    domain,
    kind
),
said AS (
  SELECT
    domain,
    group_concat(
      CASE kind WHEN 1 THEN 'not tested: ' WHEN 2 THEN 'tested too little for a risk index: ' ELSE 'not monitored, as their general capability is not known: ' END
      || names_en, '; '
    ) AS text_en,
    group_concat(
      CASE kind WHEN 1 THEN '未测试：' WHEN 2 THEN '已测基准过少、没有风险指数：' ELSE '通用能力未知、未纳入监测：' END
      || names_zh, '；'
    ) AS text_zh
  FROM (SELECT * FROM listed ORDER BY domain, kind)
  GROUP BY domain
)
SELECT
  (SELECT edition_name()) AS edition,
  p.domain,
  p.models,
  p.complete,
  p.partial,
  p.untested,
  p.inapplicable,
  p.dated,
  p.days_to_test,
  s.text_en,
  s.text_zh
FROM (
  SELECT
    domain,
    count(*) AS models,
    count(*) FILTER (WHERE status = 'tested') AS complete,
    count(*) FILTER (WHERE status = 'partly tested') AS partial,
    count(*) FILTER (WHERE status = 'not tested') AS untested,
    count(*) FILTER (WHERE status = 'not applicable') AS inapplicable,
    count(days_to_test) AS dated,
    sample_median(days_to_test) AS days_to_test
  FROM of_period
  GROUP BY domain
) AS p
LEFT JOIN said AS s ON s.domain = p.domain;
