-- Is each published edition still what was published?
-- One row per published edition and copy (edition_T), and two more for the edition: 'inputs' and 'index'. Whoever
-- changes a copy must first drop the triggers that guard it. Whoever also changes edition_copy and the hash of the
-- edition can only be found by a hash that was published elsewhere, so keep the hash.
-- Columns:
--   edition   name   name of the edition
--   name      name   name of the copy without 'edition_'; 'inputs': the hash of all that the edition is computed from;
--                    'index': C, S and R, computed again from the copies
--   rows      count  rows that were published; NULL: edition_copy does not list the copy
--   rows_now  count  rows that the copy has now
--   is_equal  flag   1: as published; 0: not
--   what      word   what differs
DROP VIEW IF EXISTS edition_check;
CREATE VIEW edition_check AS
WITH published AS MATERIALIZED (
  SELECT edition_id, name, inputs_hash
  FROM edition
  WHERE published_on IS NOT NULL
),
now AS MATERIALIZED (
  SELECT edition_id, name, rows, hash
  FROM z_copy
  WHERE edition_id IN (SELECT edition_id FROM published)
),
copy AS MATERIALIZED (
  SELECT
    p.edition_id,
    p.name AS edition,
    c.name,
    c.rows,
    coalesce(n.rows, 0) AS rows_now,
    coalesce(n.rows, 0) = c.rows AND (n.hash IS c.hash OR n.hash IS NULL) AS is_equal
  FROM published AS p
  JOIN edition_copy AS c ON c.edition_id = p.edition_id
  LEFT JOIN now AS n ON n.edition_id = c.edition_id AND n.name = c.name
  UNION ALL
  SELECT
    p.edition_id,
    p.name,
    n.name,
    NULL,
    n.rows,
    0
  FROM published AS p
  JOIN now AS n ON n.edition_id = p.edition_id
  WHERE NOT EXISTS (SELECT 1 FROM edition_copy AS c WHERE (c.edition_id, c.name) = (n.edition_id, n.name))
),
-- Without its copies an edition cannot be computed, and of others that differ it would be another edition.
judged AS MATERIALIZED (
  SELECT
    p.edition_id,
    p.name AS edition,
    p.inputs_hash,
    coalesce((SELECT min(c.is_equal) FROM copy AS c WHERE c.edition_id = p.edition_id), 0)
      AND EXISTS (SELECT 1 FROM edition_model AS m WHERE m.edition_id = p.edition_id)
      AND EXISTS (
        SELECT 1
        FROM edition AS e
        JOIN edition_period AS d ON (d.edition_id, d.period_id) = (e.edition_id, e.period_id)
        JOIN edition_method AS m ON (m.edition_id, m.method_id) = (e.edition_id, e.method_id)
        WHERE e.edition_id = p.edition_id
      ) AS is_whole
  FROM published AS p
),
whole AS MATERIALIZED (
  SELECT edition_id, edition, inputs_hash
  FROM judged
  WHERE is_whole
),
computed AS MATERIALIZED (
  SELECT
    w.edition_id,
    count(*) AS rows,
    total(
      (nine_decimals(x.capability), nine_decimals(x.safety), nine_decimals(x.risk_index), x.status)
      IS (nine_decimals(r.capability), nine_decimals(r.safety), nine_decimals(r.risk_index), r.status)
    ) AS equal
  FROM whole AS w
  CROSS JOIN index_score(w.edition, '{}') AS x
  CROSS JOIN edition_domain AS d ON (d.edition_id, d.name) = (w.edition_id, x.domain)
  LEFT JOIN edition_result AS r ON (r.edition_id, r.domain_id, r.model_id) = (d.edition_id, d.domain_id, x.model_id)
  GROUP BY w.edition_id
)
SELECT
  edition,
  name,
  rows,
  rows_now,
  is_equal,
  CASE
    WHEN is_equal THEN 'as published'
    WHEN rows IS NULL THEN 'rows that nothing says were published'
    WHEN rows_now = 0 THEN 'its rows are missing'
    WHEN rows_now <> rows THEN 'not as published: rows were added or taken away'
    ELSE 'not as published: a row was changed'
  END AS what
FROM copy
UNION ALL
SELECT
  j.edition,
  'inputs',
  NULL,
  NULL,
  iif(j.is_whole, edition_hash(j.edition) = j.inputs_hash, 0),
  CASE
    WHEN NOT j.is_whole THEN 'not looked at, for a copy is missing or not as published: the database is damaged'
    WHEN edition_hash(j.edition) = j.inputs_hash THEN 'the hash that was published and signed off'
    ELSE 'another hash than was published: the edition itself, its period or what edition_copy says was changed'
  END
FROM judged AS j
UNION ALL
SELECT
  j.edition,
  'index',
  (SELECT count(*) FROM edition_result AS r WHERE r.edition_id = j.edition_id),
  c.rows,
  j.is_whole AND c.rows = c.equal AND c.rows = (SELECT count(*) FROM edition_result AS r WHERE r.edition_id = j.edition_id),
  CASE
    WHEN NOT j.is_whole THEN 'not computed anew, for a copy is missing or not as published: the database is damaged'
    WHEN c.rows = c.equal THEN 'C, S and R computed anew from the copies are those published'
    ELSE printf('C, S or R computed anew from the copies are others than those published, in %d of %d rows', c.rows - c.equal, c.rows)
  END
FROM judged AS j
LEFT JOIN computed AS c ON c.edition_id = j.edition_id;
