#!/bin/sh
# The sqlite3 shell with the extensions, for `make shell`: on DB, or on a copy of the demo database, so that what is
# tried in it changes nothing that others show. From the environment: DB, and BUILD where the extensions are.
set -u
what=shell
. sql/settings.sh
database=$DB
if [ "$DB" = "$BUILD/airisk.db" ]; then
  database=$BUILD/shell.db
  [ -f "$database" ] || cp -- "$DB" "$database" || exit 1
  echo "This is $database, a copy of the demo database; remove it to begin anew." >&2
fi
[ -f "$database" ] || refuse "no database '$DB'"
"${SQLITE:-sqlite3}" -cmd ".load $BUILD/airisk" -cmd ".load $BUILD/airisk_io" -cmd 'PRAGMA foreign_keys = ON' -cmd 'PRAGMA trusted_schema = OFF' "$(as_path "$database")"
status=$?
# The status tells of the last mistake typed: nothing that make should report.
[ -t 0 ] || exit $status
