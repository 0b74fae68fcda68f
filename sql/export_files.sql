-- Every table of a snapshot as a CSV and a JSON file: prints the commands for the sqlite3 shell that write them into the
-- folders csv and json of the folder where they are run.
--   sqlite3 -cmd '.parameter set :bom 0' -cmd '.parameter set :guard 1' snapshot.db <sql/export_files.sql >commands
--   mkdir csv json && sqlite3 snapshot.db <commands
-- :bom    1: the CSV files begin with the byte order mark by which Excel knows UTF-8
-- :guard  1: a text that a spreadsheet would take for a formula (it begins with = + - @, also of full width, a tab, a
--         carriage return or a line feed) is given a ' before it; numbers stay as they are
-- CSV as RFC 4180: a header line, CRLF, quotes where they are needed; NULL is an empty cell, the empty text "". Reals have
-- 15 significant digits. The shell writes both, so what it does for .mode csv holds.

.bail on

-- A failed CHECK is how plain SQL says no: its name is the message.
CREATE TEMP TABLE export_guard (
  flags INTEGER CONSTRAINT "export_files.sql: :bom and :guard must be 0 or 1" CHECK (flags),
  names INTEGER CONSTRAINT "export_files.sql: a table's name has other characters than a-z, 0-9 and _" CHECK (names)
);

-- The names become words of the shell's commands, and a snapshot may come from anybody.
INSERT INTO export_guard
SELECT
  coalesce(:bom IN (0, 1) AND :guard IN (0, 1), 0),
  NOT EXISTS (SELECT 1 FROM sqlite_schema WHERE type = 'table' AND (name = '' OR name GLOB '*[^a-z0-9_]*'));

CREATE TEMP TABLE export_column AS
SELECT
  t.name AS file,
  c.cid,
  printf('"%w"', c.name) AS name,
  printf('%Q', c.name) AS key,
  iif(
    :guard,
    printf('CASE WHEN typeof("%w") = ''text'' AND substr("%w", 1, 1) IN (''='', ''+'', ''-'', ''@'', ''＝'', ''＋'', ''－'', ''＠'', char(9), char(10), char(13)) THEN '''''''' || "%w" ELSE "%w" END', c.name, c.name, c.name, c.name),
    printf('"%w"', c.name)
  ) AS guarded
FROM sqlite_schema AS t
JOIN pragma_table_info(t.name) AS c
WHERE t.type = 'table' AND t.name NOT GLOB 'sqlite_*'
ORDER BY
  t.rootpage,
  c.cid;

.mode list
.headers off

SELECT '.bail on';

SELECT
  printf('.mode csv' || char(10) || '.headers on' || char(10) || '.once %s"csv/%s.csv"' || char(10) || 'SELECT %s FROM "%w" ORDER BY rowid;' || char(10), iif(:bom, '--bom ', ''), file, group_concat(guarded || ' AS ' || name, ', '), file)
  || printf('.mode list' || char(10) || '.headers off' || char(10) || '.once "json/%s.json"' || char(10) || 'SELECT ''['' || char(10) || coalesce(group_concat(line, '','' || char(10)) || char(10), '''') || '']'' FROM (SELECT json_object(%s) AS line FROM "%w" ORDER BY rowid);', file, group_concat(key || ', ' || name, ', '), file)
FROM export_column
GROUP BY file
ORDER BY file;
