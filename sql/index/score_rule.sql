-- How do the capability and the safety score come from the scores on benchmarks, in words?
-- One row per score, over all domains of the edition: by the components of its method that have weights. Where domains differ,
-- the sentence names every way and every part. It names no domain, since a reader may not be shown it.
-- Columns:
--   edition   name  the edition in use
--   measures  word  'capability' or 'safety'
--   text_en   word  the sentence in English
--   text_zh   word  the sentence in Chinese
DROP VIEW IF EXISTS score_rule;
CREATE VIEW score_rule AS
WITH RECURSIVE part AS (
  SELECT d.domain_id, c.name, c.parent, c.combine
  FROM z_component AS c
  JOIN z_monitored_domain AS d
  WHERE
    c.domain_id = d.domain_id
    OR (
      c.domain_id IS NULL
      AND NOT EXISTS (
        SELECT 1
        FROM z_component AS own
        WHERE (own.domain_id, own.name) = (d.domain_id, c.name)
      )
    )
),
-- From the components that have benchmarks up to the two scores, and down again, to know the score of each component.
used(domain_id, name) AS (
  SELECT domain_id, component
  FROM z_monitored_benchmark
  UNION
  SELECT p.domain_id, p.parent
  FROM used AS u
  JOIN part AS p ON p.domain_id = u.domain_id AND p.name = u.name
  WHERE p.parent IS NOT NULL
),
tree(domain_id, score, name, depth) AS (
  SELECT domain_id, name, name, 0
  FROM used
  WHERE name IN @WORDS(measures)@
  UNION ALL
  SELECT t.domain_id, t.score, u.name, t.depth + 1
  FROM tree AS t
  JOIN part AS p ON p.domain_id = t.domain_id AND p.parent = t.name
  JOIN used AS u ON u.domain_id = p.domain_id AND u.name = p.name
),
way AS (
  SELECT
    score,
    depth > 0 AS is_part,
    group_concat(text_en, ' or ') AS text_en,
    group_concat(text_zh, '或') AS text_zh
  FROM (
    SELECT DISTINCT t.score, t.depth > 0 AS depth, l.place, l.text_en, l.text_zh
    FROM tree AS t
    LEFT JOIN part AS p ON p.domain_id = t.domain_id AND p.name = t.name
    JOIN z_label AS l ON l.kind = 'combine' AND l.name = coalesce(p.combine, 'mean')
    ORDER BY l.place
  )
  GROUP BY score, depth
),
named AS (
  SELECT
    score,
    group_concat(text_en, ', ') AS names_en,
    group_concat(text_zh, '、') AS names_zh,
    max(depth) > 1 AS is_deep
  FROM (
    SELECT t.score, coalesce(l.text_en, t.name) AS text_en, coalesce(l.text_zh, t.name) AS text_zh, max(t.depth) AS depth
    FROM tree AS t
    LEFT JOIN z_label AS l ON l.kind = 'component' AND l.name = t.name
    WHERE t.depth > 0
    GROUP BY t.score, t.name
    ORDER BY l.place IS NULL, l.place, t.name
  )
  GROUP BY score
)
SELECT
  (SELECT edition_name()) AS edition,
  s.name AS measures,
  iif(
    n.score IS NULL,
    printf('%s of a model''s scores on the domain''s %s benchmarks', coalesce(w.text_en, 'weighted mean'), s.name),
    printf('%s of its parts that the domain has (%s)', w.text_en, n.names_en)
      || iif(s.name IN (SELECT component FROM z_monitored_benchmark), printf(' and of the %s benchmarks of no part', s.name), '')
      || printf('; a part is the %s of a model''s scores on its benchmarks', p.text_en) || iif(n.is_deep, ', or of its own parts', '')
  ) AS text_en,
  iif(
    n.score IS NULL,
    printf('模型在该领域各项%s基准上得分的%s', s.zh, coalesce(w.text_zh, '加权平均')),
    printf('该领域所含各部分（%s）', n.names_zh)
      || iif(s.name IN (SELECT component FROM z_monitored_benchmark), printf('及不属于任何部分的%s基准', s.zh), '')
      || printf('得分的%s；每部分的得分是其各项基准%s得分的%s', w.text_zh, iif(n.is_deep, '或下级部分', ''), p.text_zh)
  ) AS text_zh
FROM (SELECT column1 AS name, column2 AS zh FROM (VALUES ('capability', '能力'), ('safety', '安全'))) AS s
LEFT JOIN way AS w ON w.score = s.name AND NOT w.is_part
LEFT JOIN way AS p ON p.score = s.name AND p.is_part
LEFT JOIN named AS n ON n.score = s.name
WHERE EXISTS (SELECT 1 FROM z_edition_in_use);
