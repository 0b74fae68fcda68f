-- import_reject has what people have to correct. What an earlier import refused of these files, and this one did not, is deleted:
-- of a file with the same bytes, or with the same name and other bytes, since somebody corrected it.

CREATE TEMP TABLE import_file AS
SELECT file, sha256 FROM temp.import_table
UNION
SELECT file, sha256 FROM import_row
UNION
SELECT file, sha256 FROM temp.import_refused_row
UNION
SELECT 'unknown_name', NULL;

CREATE INDEX temp.import_file_by_name ON import_file (file);
CREATE INDEX temp.import_file_by_hash ON import_file (sha256);

UPDATE temp.import_refused_row
SET reason = reason || coalesce((
  SELECT '; nearest: ' || n.name
  FROM temp.import_unknown AS u
  JOIN temp.import_nearest AS n ON n.id = u.id
  WHERE u.kind = import_refused_row.kind AND u.tool = coalesce(import_refused_row.tool, '') AND u.written = import_refused_row.value COLLATE NOCASE
), '')
WHERE kind IS NOT NULL;

CREATE INDEX temp.import_refused_row_once ON import_refused_row (file, line, reason);

DELETE FROM import_reject
WHERE (file IN (SELECT file FROM temp.import_file) OR sha256 IN (SELECT sha256 FROM temp.import_file))
  AND NOT EXISTS (
    SELECT 1
    FROM temp.import_refused_row AS f
    WHERE (f.file, f.reason) = (import_reject.file, import_reject.reason)
      AND (f.sha256, f.path, f.line, f.column, f.value)
        IS (import_reject.sha256, import_reject.path, import_reject.line, import_reject.column, import_reject.value)
  );

INSERT INTO import_reject (file, sha256, path, line, column, value, reason)
SELECT file, sha256, path, line, column, value, reason
FROM temp.import_refused_row
WHERE true
ORDER BY rowid
ON CONFLICT DO NOTHING;

-- An open name is deleted when none of its files has it any more, where `files` names all of them.
DELETE FROM unknown_name
WHERE means IS NULL
  AND NOT EXISTS (SELECT 1 FROM temp.import_unknown AS u WHERE (u.kind, u.tool) = (unknown_name.kind, unknown_name.tool) AND u.written = unknown_name.written)
  AND files NOT GLOB '* files, one of them *'
  AND (SELECT count(DISTINCT f.file) FROM temp.import_file AS f WHERE instr(', ' || unknown_name.files || ', ', ', ' || f.file || ', '))
    = 1 + (length(files) - length(replace(files, ', ', ''))) / 2;

DELETE FROM import_row;

-- A shell that goes on after an error gets here with a result missing: this undoes all.
INSERT OR ROLLBACK INTO temp.import_guard
SELECT (SELECT count(*) FROM evaluation) = (SELECT evaluations FROM temp.import_before)
  + (SELECT n FROM temp.import_count WHERE name = 'results taken') + (SELECT n FROM temp.import_count WHERE name = 'values taken');

COMMIT;
