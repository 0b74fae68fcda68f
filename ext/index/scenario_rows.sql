-- A scenario as rows, in its order: each value, and each container. What is left out comes last, so that no score of it is left. A
-- format: the scenario.
WITH top AS (
  SELECT id, key, type, value FROM json_each(%Q)
),
middle AS (
  SELECT
    t.id,
    t.key,
    m.key AS name,
    m.type,
    m.value
  FROM top AS t
  JOIN json_each(iif(t.type IN ('object', 'array'), t.value, '[]')) AS m
),
inmost AS (
  SELECT
    m.id,
    m.key,
    m.name,
    i.key AS inside,
    i.type,
    i.value
  FROM middle AS m
  JOIN json_each(iif(m.type IN ('object', 'array'), m.value, '[]')) AS i
)
SELECT key, name, inside, type, value
FROM (
  SELECT
    id,
    key,
    NULL AS name,
    NULL AS inside,
    type,
    value
  FROM top
  UNION ALL
  SELECT id, key, name, NULL, type, value FROM middle
  UNION ALL
  SELECT id, key, name, inside, type, value FROM inmost
)
ORDER BY key = 'without', id
