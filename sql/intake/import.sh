#!/bin/sh
# Takes in tables and logs of evaluation tools, for `make import`: sql/intake/import.sh list
# list is a file with one path a line; what each is follows from its name, see sql/intake/steps/10_begin.sql. From the environment: DB,
# BUILD where the extension is, the settings EVALUATOR, ORIGIN, DATES, NEW_MODELS and ACCEPTED_BY, and LOCK_WAIT, the milliseconds to wait
# while another program holds the database.
set -u
what=import
. sql/settings.sh
wait=${LOCK_WAIT:-10000}
database=$(as_path "$DB")

[ -z "${ORIGIN:-}" ] || one_of ORIGIN "$ORIGIN" "$(list_of_words origin)"
[ -z "${DATES:-}" ] || one_of DATES "$DATES" 'mdy dmy'
[ -f "$database" ] || refuse "no database '$DB'"
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

# Asked before anything is read, so that a lock or another database is one clear line. Two arguments: a shell of SQLite
# 3.52 goes on after a failed statement within one.
version=$(cat schema/VERSION)
if ! found=$(plain_shell -cmd ".timeout $wait" "$database" 'BEGIN EXCLUSIVE' "SELECT value FROM main.airisk WHERE name = 'schema_version'" 2>&1); then
  reason=$(printf '%s\n' "$found" | sed -n '1s/^[^:]*: *//; s/^\(stepping\|in prepare\), //; s/ ([0-9]*)$//; p; q')
  case $reason in
    *'database is locked'*) refuse "another program holds the database '$DB'; waited $((wait / 1000)) s, nothing was imported" ;;
    'no such table'*) found='' ;;
    *) refuse "'$DB' cannot be written: $reason" ;;
  esac
fi
[ "$found" = "$version" ] || refuse "'$DB' is no airisk database of schema version $version${found:+, but of $found}; make migrate DB= brings an older one to it"

{
  cat <<SQL
.timeout $wait
CREATE TEMP TABLE import_source (path TEXT);
.mode ascii
.separator "\037" "\n"
.import $(dot_quoted "$1") import_source
SQL
  sed -n '/^CREATE TEMP TABLE IF NOT EXISTS import_setting/,/^);/p' "$BUILD/import.sql"
  cat <<SQL
INSERT INTO temp.import_setting
SELECT column1, column2
FROM (
  VALUES
    ('evaluator', $(quoted "${EVALUATOR:-}")), ('origin', $(quoted "${ORIGIN:-}")), ('dates', $(quoted "${DATES:-}")),
    ('new_models', $(quoted "${NEW_MODELS:-}")), ('accepted_by', $(quoted "${ACCEPTED_BY:-}"))
)
WHERE column2 <> '';
SQL
  cat "$BUILD/import.sql"
} | run_to_the_end -cmd ".load $BUILD/airisk_io" "$database" || refuse 'not finished; nothing was imported'

# A folder is one of logs. What is a table is told by the names of sql/intake/steps/20_tables.sql but .txt, which may be anything there.
while IFS= read -r path || [ -n "$path" ]; do
  [ -d "$path" ] || continue
  count=$(find -H "$(as_path "$path")" -type f \( -iname '*.csv' -o -iname '*.tsv' -o -iname '*.tab' -o -iname '*.xls' -o -iname '*.xls[xmb]' -o -iname '*.ods' \) -printf . | wc -c)
  case $count in
    0) ;;
    1) printf "1 table in the folder '%s' was not read: name it\n" "$path" ;;
    *) printf "%d tables in the folder '%s' were not read: name them\n" "$count" "$path" ;;
  esac
done <"$1"
