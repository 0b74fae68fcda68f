-- Which scores does the current edition not count, why, and which edition will?
-- One row per score, and per usable result that is no score, of which the current edition takes no notice: its model was released
-- after the edition's last day, it was measured after the cut-off, or the edition is published. A result that could be accepted
-- now is no row: score_candidate has it. Without a current edition there is no row. The view works without the extension, so it
-- speaks of the current edition, not of one that use_edition chose.
-- Columns:
--   edition        name       the current edition
--   model_id       id         the model's id
--   model          name       the model's name
--   benchmark_id   id         the benchmark's id
--   benchmark      benchmark  the benchmark's name
--   evaluation_id  id         the id of the measurement in the table evaluation; NULL: entered directly
--   is_score       flag       1: it is the score, as later editions count it; 0: a result that waits
--   value          points     0..100
--   evaluated_on   date       the day of the measurement; NULL: not known
--   accepted_at    date       when it became the score, in UTC; NULL: it is none, or this was not recorded
--   accepted_by    source     who accepted the score, by their own word; NULL: nobody said
--   why            word       that the model was released after the edition's last day; else that it was measured after the
--                             cut-off; else that the edition is published
--   counts_in      name       the edition that will count it; it may not be open yet; NULL: no period of the next 40 covers the
--                             model
--   counts_after   word       the statement that makes that edition the current one; NULL: as counts_in
--   revised_after  word       the statement that opens a correction of the published edition, which counts it too; NULL: one is
--                             open, or none would count it
DROP VIEW IF EXISTS uncounted_score;
CREATE VIEW uncounted_score AS
WITH result AS (
  SELECT
    s.model_id,
    s.benchmark_id,
    s.evaluation_id,
    1 AS is_score,
    s.value,
    s.evaluated_on,
    s.accepted_at,
    s.accepted_by,
    @NO_LATER_THAN(s)@ AS no_later_than,
    k.is_open OR NOT EXISTS (
      SELECT 1
      FROM edition_score AS c
      WHERE (c.edition_id, c.model_id, c.benchmark_id) = (k.edition_id, s.model_id, s.benchmark_id)
        AND (c.value, c.evaluation_id, c.evaluated_on) IS (s.value, s.evaluation_id, s.evaluated_on)
    ) AS is_new -- since the edition was published
  FROM z_current_edition AS k
  CROSS JOIN score AS s
  UNION ALL
  SELECT
    e.model_id, e.benchmark_id, e.evaluation_id, 0, e.score, e.evaluated_on, NULL, NULL, e.no_later_than,
    k.is_open OR (
      (SELECT substr(i.imported_at, 1, 10) FROM evaluation AS i WHERE i.evaluation_id = e.evaluation_id) >= k.published_on
      AND NOT EXISTS (
        SELECT 1
        FROM edition_score AS c
        WHERE (c.edition_id, c.model_id, c.benchmark_id, c.evaluation_id) = (k.edition_id, e.model_id, e.benchmark_id, e.evaluation_id)
      )
    )
  FROM z_current_edition AS k
  CROSS JOIN evaluation_score AS e
  WHERE e.score IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM score AS s WHERE s.evaluation_id = e.evaluation_id)
    AND NOT EXISTS (
      SELECT 1
      FROM z_current_score AS s
      WHERE s.model_id = e.model_id AND s.benchmark_id = e.benchmark_id AND s.evaluation_id = e.evaluation_id
    )
),
uncounted AS (
  SELECT
    k.edition_id,
    k.edition,
    k.ends_on,
    m.name AS model,
    m.released_on,
    r.*,
    CASE
      WHEN m.released_on > k.until THEN printf('the model was released after %s', k.until)
      WHEN r.no_later_than > e.cutoff_on AND r.evaluated_on IS NULL
        THEN printf('without a date, and known since %s only, after the cut-off %s', r.no_later_than, e.cutoff_on)
      WHEN r.no_later_than > e.cutoff_on THEN printf('measured after the cut-off %s', e.cutoff_on)
      ELSE printf('edition %s is published', k.edition)
    END AS why,
    NOT k.is_open AND m.released_on <= k.until AND coalesce(r.no_later_than <= e.cutoff_on, 1) AS is_correction
  FROM z_current_edition AS k
  CROSS JOIN edition AS e ON e.edition_id = k.edition_id
  CROSS JOIN result AS r
  CROSS JOIN model AS m ON m.model_id = r.model_id
  WHERE NOT m.withdrawn
    AND iif(k.is_open, m.released_on > k.until OR coalesce(r.no_later_than > k.cutoff_on, 0), r.is_new)
),
-- An open edition that counts it, after the current one or as its correction; else the first period by whose end the model was released.
placed AS (
  SELECT
    u.*,
    (
      SELECT o.name
      FROM edition AS o
      JOIN period AS p ON p.period_id = o.period_id
      WHERE o.published_on IS NULL
        AND (p.ends_on > u.ends_on OR o.revises = u.edition_id)
        AND p.ends_on >= u.released_on
        AND coalesce(o.cutoff_on >= max(u.released_on, coalesce(u.no_later_than, '')), 1)
      ORDER BY p.ends_on, o.edition_id
      LIMIT 1
    ) AS open_edition,
    (
      SELECT n.place
      FROM z_next_period AS n
      WHERE n.ends_on >= u.released_on AND NOT EXISTS (SELECT 1 FROM edition AS o WHERE o.name = n.period)
      ORDER BY n.place
      LIMIT 1
    ) AS place
  FROM uncounted AS u
)
SELECT
  u.edition,
  u.model_id,
  u.model,
  u.benchmark_id,
  b.name AS benchmark,
  u.evaluation_id,
  u.is_score,
  u.value,
  u.evaluated_on,
  u.accepted_at,
  u.accepted_by,
  u.why,
  coalesce(u.open_edition, n.period) AS counts_in,
  CASE
    WHEN u.open_edition IS NOT NULL THEN printf('INSERT INTO edition_entry (name, is_current) VALUES (%Q, 1)', u.open_edition)
    WHEN n.period IS NOT NULL
      THEN printf(
        'INSERT INTO edition_entry (name, period, starts_on, ends_on, is_current) VALUES (%Q, %Q, %Q, %Q, 1)',
        n.period, n.period, n.starts_on, n.ends_on
      )
  END AS counts_after,
  iif(
    u.is_correction AND NOT EXISTS (SELECT 1 FROM edition AS o WHERE o.revises = u.edition_id),
    printf('INSERT INTO edition_entry (revises, reason) VALUES (%Q, ''...'')', u.edition),
    NULL
  ) AS revised_after
FROM placed AS u
JOIN benchmark AS b ON b.benchmark_id = u.benchmark_id
LEFT JOIN z_next_period AS n ON n.place = u.place;
