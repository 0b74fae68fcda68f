#!/bin/sh
# The first half of a view whose columns have declared types, as its head states them: an empty SELECT of the table
# column_type, whose types those of the whole view are. SQLite gives a computed column none, and programs that read
# types then know nothing of it.
#   sql/publish/typed.sh VIEW       in the folder of the project
set -eu
awk -v view="$1" '
  function fail(rule) { print FILENAME ": " rule | "cat >&2"; failed = 1; exit 1 }
  /^#/ { next }
  FILENAME ~ /kinds[.]txt$/ { type = $NF; sub(/ +[A-Z]+$/, ""); type_of[$0] = type; next }
  /^-- Columns:$/ { in_columns = 1; next }
  !/^--/ { exit }
  in_columns && /^--   [a-z]/ {
    line = substr($0, 6)
    name = line; sub(/ .*/, "", name)
    kind = line; sub(/^[a-z_0-9]+ +/, "", kind); sub(/  .*/, "", kind)
    type = ""
    if (match(kind, / (TEXT|INTEGER|REAL|ANY)$/)) { type = substr(kind, RSTART + 1); kind = substr(kind, 1, RSTART - 1) }
    else if (kind in type_of) type = type_of[kind]
    else fail("column " name " has the kind \047" kind "\047, which sql/publish/kinds.txt does not know")
    printf "%s  %s_ AS %s", n++ ? ",\n" : "SELECT\n", tolower(type), name
  }
  END {
    if (failed) exit 1
    if (n == 0) fail("the head of " view " has no columns")
    print "\nFROM column_type\nWHERE 0\nUNION ALL"
  }
' sql/publish/kinds.txt sql/*/"$1.sql"
