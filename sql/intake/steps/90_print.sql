-- What happened, in a few lines.

.mode list
.headers off
SELECT printf('%d table%s: %d row%s taken, %d unchanged, %d rejected', tables, iif(tables = 1, '', 's'), taken, iif(taken = 1, '', 's'), good - taken, rejected)
FROM (
  SELECT
    (SELECT count(*) FROM temp.import_table_source) AS tables,
    sum(n) FILTER (WHERE name IN ('entries changed', 'values taken', 'values taken again')) AS taken,
    sum(n) FILTER (WHERE name IN ('entries', 'values')) - sum(n) FILTER (WHERE name IN ('entries refused', 'values refused', 'ignored values')) AS good,
    (SELECT count(*) FROM temp.import_refused_row WHERE file IN (SELECT path FROM temp.import_table_source)) AS rejected
  FROM temp.import_count
)
WHERE tables > 0;

SELECT printf('%d file%s: %d result%s taken, %d unchanged, %d rejected', files, iif(files = 1, '', 's'), taken, iif(taken = 1, '', 's'), results - taken - refused, refused)
FROM (
  SELECT
    (SELECT n FROM temp.import_count WHERE name = 'files of logs') AS files,
    (SELECT n FROM temp.import_count WHERE name = 'results taken') AS taken,
    (SELECT n FROM temp.import_count WHERE name = 'results refused') AS refused,
    (SELECT n FROM temp.import_count WHERE name = 'results') AS results
)
WHERE files > 0 OR NOT EXISTS (SELECT 1 FROM temp.import_table_source);

-- Beside that, what was counted and is no fault.
SELECT '  ' || substr(group_concat(text, ''), 3)
FROM (
  SELECT printf('; %d cell%s without a value', n, iif(n = 1, '', 's')) AS text
  FROM (SELECT sum(iif(name = 'cells', n, -n)) AS n FROM temp.import_count WHERE name IN ('cells', 'values'))
  WHERE n > 0
  UNION ALL
  SELECT printf('; %d row%s name%s no origin: ''unknown''', n, iif(n = 1, '', 's'), iif(n = 1, 's', ''))
  FROM temp.import_count
  WHERE name = 'of unknown origin' AND n > 0
  UNION ALL
  SELECT printf('; %d score%s replaced: SELECT * FROM score_history', n, iif(n = 1, '', 's'))
  FROM (SELECT count(*) AS n FROM temp.import_candidate WHERE accepted AND effect = 'new value')
  WHERE n > 0
  UNION ALL
  SELECT printf('; %d left out, as unknown_name says: ignore', n) FROM temp.import_count WHERE name = 'ignored' AND n > 0
  UNION ALL
  SELECT printf('; %d new model%s, with what the table says of them', n, iif(n = 1, '', 's')) FROM temp.import_count WHERE name = 'new models' AND n > 0
)
GROUP BY ''
HAVING count(*) > 0;

SELECT printf('  %s: read as %s', file, encoding)
FROM temp.import_table
WHERE encoding NOT LIKE 'UTF-8%'
GROUP BY file, encoding
ORDER BY min(rowid);

SELECT printf('  %s: column%s not read: %s', file, iif(count(*) = 1, '', 's'), substr(group_concat(written, ', '), 1, 200))
FROM (SELECT rowid AS place, * FROM temp.import_unknown_column ORDER BY rowid)
GROUP BY file
ORDER BY min(place);

-- Rejects by their reason, each with the first place.
CREATE TEMP TABLE import_message AS
SELECT
  min(rowid) AS place,
  count(*) AS n,
  file || coalesce(iif(line IS NULL, ' ', ':') || path, '') || coalesce(':' || line, '') || ': ' || reason AS text
FROM temp.import_refused_row
GROUP BY reason;

SELECT '  ' || text || iif(n = 1, '', printf(' (and %d more)', n - 1))
FROM temp.import_message
ORDER BY place
LIMIT 20;

SELECT printf('  ... and %d more reasons: SELECT * FROM import_reject', count(*) - 20)
FROM temp.import_message
GROUP BY ''
HAVING count(*) > 20;

SELECT printf('%d name%s to settle: SELECT * FROM unknown_name WHERE means IS NULL', count(*), iif(count(*) = 1, '', 's'))
FROM unknown_name
WHERE means IS NULL
GROUP BY ''
HAVING count(*) > 0;

SELECT printf('%d score%s would be new, %d would change: SELECT * FROM score_candidate', new, iif(new = 1, '', 's'), changed)
  || char(10) || 'accept them by UPDATE score_candidate SET accepted = 1'
FROM (
  SELECT count(*) FILTER (WHERE effect = 'new score') AS new, count(*) FILTER (WHERE effect IN ('new value', 'new source')) AS changed
  FROM temp.import_candidate
  WHERE NOT accepted
)
WHERE new + changed > 0;

-- One is of this import where a result of its cell came in now.
SELECT printf('%d score%s a decision', problems, iif(problems = 1, ' needs', 's need'))
  || CASE earlier WHEN 0 THEN '' WHEN problems THEN ', as after an earlier import' ELSE printf(', %d of them as after an earlier import', earlier) END
  || ': SELECT model, benchmark, problem FROM score_candidate WHERE problem IS NOT NULL'
FROM (
  SELECT
    count(*) AS problems,
    total(
      CASE
        WHEN (model_id, benchmark_id) IN (SELECT model_id, benchmark_id FROM temp.import_verdict WHERE rule IS NULL AND known_as IS NULL) THEN 0
        ELSE 1
      END
    ) AS earlier
  FROM temp.import_candidate
  WHERE effect = 'problem'
)
WHERE problems > 0;

SELECT printf('%d result%s not count in %s, the current edition: SELECT * FROM uncounted_score', count(*), iif(count(*) = 1, ' does', 's do'), edition)
FROM temp.import_uncounted
GROUP BY ''
HAVING count(*) > 0;

SELECT printf('  %d: %s', count(*), why) || coalesce(printf('; %s counts %s: ', counts_in, iif(count(*) = 1, 'it', 'them')) || counts_after || ';', '')
  || coalesce(char(10) || printf('     a correction of %s counts %s too: ', edition, iif(count(*) = 1, 'it', 'them')) || revised_after || ';', '')
FROM temp.import_uncounted
GROUP BY why, counts_in, revised_after
ORDER BY count(*) DESC, why, counts_in
LIMIT 10;

SELECT printf('%d standard error%s hard to believe: SELECT * FROM score_warning', count(*), iif(count(*) = 1, ' is', 's are'))
FROM score_warning
GROUP BY ''
HAVING count(*) > 0;
