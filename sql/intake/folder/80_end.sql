-- The values that could not be taken, and the end: everything or nothing.
INSERT INTO problem
SELECT 'human_baseline.csv', line, CASE
    WHEN unit IS NULL THEN 'a value in percent cannot be converted to the benchmark''s unit: ' || value
    ELSE printf('value must be between %.15g and %.15g (%s)', lowest, highest, unit) || '; got ' || quote(value)
  END
FROM baseline
WHERE in_range IS NOT 1
UNION ALL
SELECT file, line, reason || iif(instr(reason, '"' || offending || '"'), '', coalesce('; got ' || quote(CAST(offending AS TEXT)), ''))
FROM verdict
WHERE rule IS NOT NULL;

DELETE FROM import_row;
SELECT file || ':' || line || ': ' || message FROM problem WHERE file IN ('human_baseline.csv', 'score.csv') ORDER BY file, line;

-- A shell that goes on after an error gets here with a row missing or a problem known: this undoes all.
INSERT OR ROLLBACK INTO import_guard SELECT NOT EXISTS (SELECT 1 FROM problem);

INSERT OR ROLLBACK INTO import_whole
SELECT NOT EXISTS (SELECT 1 FROM problem) AND now.stored = before.stored + now.in_files
FROM row_count AS now
JOIN row_count_before AS before;

COMMIT;

DROP VIEW temp.row_count;
DROP VIEW temp.baseline;
DROP TABLE temp.row_count_before;
DROP TABLE temp.import_whole;
DROP TABLE IF EXISTS temp.verdict;
DROP TABLE temp.import_guard;
DROP TABLE temp.problem;
@FOLDER(drops)@
