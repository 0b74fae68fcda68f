#!/bin/sh
# The sqlite3 shell with the extensions, for `make shell`: on DB, or on a copy of the demo database, so that what is
# tried in it changes nothing that others show. At a terminal it first tells what there is to ask.
# From the environment: DB, and BUILD where the extensions are.
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

# What help() says, a line an object, wrapped to the terminal. The texts are those of a database that may come from anybody: no control
# character of theirs reaches the terminal.
tell() {
  width=$(stty size 2>/dev/null | cut -d ' ' -f 2)
  echo 'SELECT kind, name, meaning FROM help();' |
    run_to_the_end -readonly -separator '|' -cmd ".load $BUILD/airisk" "$(as_path "$database")" 2>&1 |
    tr -d '\000-\011\013-\037\177' |
    awk -F '|' -v width="${width:-0}" '
      BEGIN { if (width < 60) width = 100 }
      NF < 3 { print; next } # an error
      $1 != kind { kind = $1; printf "\n%s\n", kind (kind ~ /s$/ ? "es" : "s") }
      {
        line = sprintf("  %-26s", $2)
        words = split($3, word, " ")
        for (i = 1; i <= words; i++) {
          if (length(line) + length(word[i]) >= width) {
            print line
            line = sprintf("%28s", "")
          }
          line = line " " word[i]
        }
        print line
      }'
  printf "\nSELECT * FROM help() shows this list, SELECT * FROM help('risk_ranking') one of it.\n"
}

if [ -t 0 ] && [ -t 1 ]; then tell; fi
"${SQLITE:-sqlite3}" -cmd ".load $BUILD/airisk" -cmd ".load $BUILD/airisk_io" -cmd 'PRAGMA foreign_keys = ON' -cmd 'PRAGMA trusted_schema = OFF' "$(as_path "$database")"
status=$?
# The status tells of the last mistake typed: nothing that make should report.
[ -t 0 ] || exit $status
