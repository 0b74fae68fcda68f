-- What must readers know of the edition, wherever its numbers are shown?
-- One row per notice and language: a correction, a scenario.
-- Columns:
--   place  id        order of the notices, as report_fact has it
--   name   name      name of the fact
--   value  sentence  the notice
DROP VIEW IF EXISTS z_notice_edition;
CREATE VIEW z_notice_edition AS
-- The reason is in the language that it was written in.
SELECT
  8 AS place,
  'erratum_' || k.column1 AS name,
  iif(
    k.column1 = 'en',
    printf('%s revises %s%s%s.', e.edition, e.revises, coalesce(', published ' || r.published_on, ''), coalesce(': ' || rtrim(e.reason, '.'), '')),
    printf('%s修订%s%s%s。', e.edition, e.revises, coalesce('（' || r.published_on || '发布）', ''), coalesce('，原因（原文）：「' || e.reason || '」', ''))
  ) AS value
FROM z_edition_in_use AS e
JOIN z_edition AS r ON r.name = e.revises
CROSS JOIN (VALUES ('en'), ('zh')) AS k
UNION ALL
-- Of a scenario only what it changes, since it may name what is withheld.
SELECT 17, n.column1, printf(n.column2, c.changed)
FROM (
  SELECT group_concat(iif(j.type IN ('object', 'array'), j.key, j.key || ' = ' || j.value), ', ') AS changed
  FROM z_edition_in_use AS e
  CROSS JOIN json_each(e.scenario) AS j
) AS c
JOIN (
  VALUES
    ('scenario_en', 'The numbers are those of a scenario, not of the edition as its method has it. It changes: %s.'),
    ('scenario_zh', '以下数字是一种假设情景下的结果，与该版的方法不同。改变的内容：%s。')
) AS n
WHERE c.changed IS NOT NULL;
