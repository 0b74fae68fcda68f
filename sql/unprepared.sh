#!/bin/sh
# Which views and triggers of a database's owner cannot be prepared, and why, one line each: sql/unprepared.sh database
# Tried in a copy, by a shell that runs nothing; with the extension where BUILD has it, since our views call it. Only
# names, in quotes, go from the database to the shell. What is ours is told by name. In the project's folder.
set -u
. sql/settings.sh
database=$(realpath -- "$1") || exit 1
work=$(mktemp -d) || exit 1
trap 'rm -rf -- "$work"' EXIT
if [ -f "$BUILD/airisk.so" ]; then cp -- "$BUILD/airisk.so" "$work" || exit 1; fi

{
  cat schema/migrations/version_*.sql
  echo 'CREATE TEMP TABLE new_object (name TEXT PRIMARY KEY); INSERT INTO new_object VALUES @OUR_OBJECTS@;'
  cat <<'SQL'
CREATE TEMP TABLE own AS
SELECT row_number() OVER (ORDER BY s.rowid) AS place, s.type, s.name, s.tbl_name
FROM main.sqlite_schema AS s
WHERE s.type IN ('view', 'trigger') AND (s.type, s.name) NOT IN (SELECT type, name FROM old_object) AND s.name NOT IN (SELECT name FROM new_object);
SQL
} >"$work/ours.sql"
schema/join.sh "$work/ours.sql" >"$work/own.sql" || exit 1

ask() { # SQL about the table own
  { cat "$work/own.sql"; printf '%s\n' "$1"; } | plain_shell -readonly "$database" 2>/dev/null
}

# shellcheck disable=SC2069 # the errors alone are wanted, not what is printed
try() ( # SQL from standard input, to its first error: that alone, for an error could come in the middle of a line of output
  cd -- "$work" || exit 1
  if [ -f airisk.so ]; then
    plain_shell -cmd '.load ./airisk' -safe trial.db
  else
    plain_shell -safe trial.db
  fi 2>&1 >/dev/null
)

(cd -- "$work" && plain_shell -readonly "$database" '.backup trial.db') || exit 1
count=$(ask 'SELECT count(*) FROM own;')
place=0
while [ "$place" -lt "${count:-0}" ]; do
  place=$((place + 1))
  # A trigger is tried alone, so that an error is its own.
  ask "SELECT iif(type = 'view',
      printf('EXPLAIN SELECT * FROM \"%w\";', name),
      printf('BEGIN; %s EXPLAIN INSERT INTO \"%w\" DEFAULT VALUES; EXPLAIN UPDATE \"%w\" SET %s; EXPLAIN DELETE FROM \"%w\"; ROLLBACK;',
        (SELECT group_concat(printf('DROP TRIGGER \"%w\";', s.name), ' ') FROM main.sqlite_schema AS s WHERE s.type = 'trigger' AND s.name <> own.name),
        tbl_name, tbl_name,
        (SELECT group_concat(printf('\"%w\" = NULL', c.name), ', ') FROM pragma_table_xinfo(own.tbl_name) AS c WHERE c.hidden = 0), tbl_name))
    FROM own WHERE place = $place;" >"$work/statements"
  reason=$(try <"$work/statements" | first_error)
  [ -z "$reason" ] || printf 'your %s no longer prepares: %s\n' "$(ask "SELECT printf('%s \"%w\"', type, name) FROM own WHERE place = $place;")" "$reason"
done
