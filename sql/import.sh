#!/bin/sh
# Takes in logs of evaluation tools, for `make import`: sql/import.sh list
# list is a file with one path a line. From the environment: DB, and BUILD where the extension is.
set -u
what=import
. sql/settings.sh
[ -f "$DB" ] || refuse "no database '$DB'"
{
  cat <<SQL
CREATE TEMP TABLE import_source (path TEXT);
.mode ascii
.separator "\037" "\n"
.import $(dot_quoted "$1") import_source
SQL
  cat sql/import_logs.sql
} | run_to_the_end -cmd ".load $BUILD/airisk_io" "$(as_path "$DB")"
