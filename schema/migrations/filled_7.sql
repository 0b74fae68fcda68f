-- From version 7 to 8, in the new tables: what became of editions that a day alone called published.
INSERT INTO migrate_notice (line)
SELECT
  printf(
    'edition ''%s'': it is open, %s, as only the day %s said that it was published and nothing of it was copied; make publish fixes it',
    p.name, coalesce('with the cut-off ' || p.cutoff_on, 'without a cut-off'), p.published_on
  ) || iif(
    p.later > 0,
    printf('; %d of its scores were measured later, or came in later without a day, and do not count in it: a later cutoff_on lets them', p.later),
    ''
  )
FROM (
  SELECT
    w.rowid AS place,
    w.name,
    w.published_on,
    w.cutoff_on,
    (
      SELECT count(*)
      FROM main.score AS s
      JOIN main.model AS m ON m.model_id = s.model_id
      WHERE NOT m.withdrawn AND m.released_on <= t.ends_on AND NOT @COUNTS_BY(s, w.cutoff_on)@
    ) AS later
  FROM temp.migrate_published AS w
  JOIN main.edition AS e ON e.name = w.name
  JOIN main.period AS t ON t.period_id = e.period_id
) AS p
ORDER BY p.place;
