#!/bin/sh
# Takes in CSV files and logs of evaluation tools, for `make import`: sql/import.sh list
# list is a file with one path a line. A file whose name ends with .csv has the columns of an entry view, see
# sql/import_csv.sh; all others are logs, or folders of logs. From the environment: DB, BUILD where the extension is, and
# LOCK_WAIT, the milliseconds to wait while another program holds the database.
set -u
what=import
. sql/settings.sh
wait=${LOCK_WAIT:-10000}
database=$(as_path "$DB")

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

awk '!seen[$0]++ && /\.[Cc][Ss][Vv]$/' "$1" >"$work/csv"
grep -iv '\.csv$' "$1" >"$work/logs" || :
sql/import_csv.sh "$work/csv" "$work/csv.db" || exit 1
{
  cat <<SQL
.timeout $wait
CREATE TEMP TABLE import_source (path TEXT);
.mode ascii
.separator "\037" "\n"
.import $(dot_quoted "$work/logs") import_source
ATTACH $(quoted "$work/csv.db") AS csv;
CREATE TEMP TABLE import_record AS SELECT * FROM csv.record;
CREATE TEMP TABLE import_unread AS SELECT * FROM csv.unread;
DETACH csv;
SQL
  cat sql/import_logs.sql
} | run_to_the_end -cmd ".load $BUILD/airisk_io" "$database" || refuse 'not finished; nothing was imported'

# A folder is one of logs.
while IFS= read -r path || [ -n "$path" ]; do
  [ -d "$path" ] || continue
  count=$(find -H "$(as_path "$path")" -type f -iname '*.csv' -printf . | wc -c)
  case $count in
    0) ;;
    1) printf "1 .csv file in the folder '%s' was not read: name it\n" "$path" ;;
    *) printf "%d .csv files in the folder '%s' were not read: name them\n" "$count" "$path" ;;
  esac
done <"$work/logs"
