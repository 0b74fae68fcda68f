#!/bin/sh
# What schema/columns.sh fills in, and what it refuses.
# part: .    check
set -u
. tests/check.sh

filled() { # a line with a mark
  printf '%s\n' "$1" | schema/columns.sh fill 2>&1
}

check 'all columns' 'name, value, unit, lowest, highest, about' "$(filled '@COLUMNS(parameter)@')"
check 'with a prefix, but some' '(NEW.name, NEW.value) IS (name, value)' \
  "$(filled '(@COLUMNS(NEW.parameter BUT unit, lowest, highest, about)@) IS (@COLUMNS(parameter BUT unit, lowest, highest, about)@)')"
check 'a text for each' 'f("name") AS name, f("value") AS value' "$(filled '@EACH(parameter BUT unit, lowest, highest, about: f("#") AS #)@')"
check 'no such table' 'schema/columns.sh: no table of this name: nothing
@COLUMNS(nothing)@' "$(filled '@COLUMNS(nothing)@')"
check 'no such column' 'schema/columns.sh: parameter has no column colour
@COLUMNS(parameter BUT colour)@' "$(filled '@COLUMNS(parameter BUT colour)@')"
echo '@COLUMNS(nothing)@' >build/columns_test.sql
check 'a build ends there' 1 "$(schema/join.sh build/columns_test.sql >/dev/null 2>&1 || echo 1)"
rm build/columns_test.sql
check 'what the log gives is what the table takes' "$(schema/columns.sh list | sed -n 's/^result \([a-z_]*\) .*/\1/p' | paste -sd, -)" \
  "$(sqlite3 -batch -init /dev/null -cmd '.load build/airisk_io' :memory: "SELECT group_concat(name) FROM pragma_table_xinfo('evaluation_log') WHERE hidden = 0 AND name NOT IN ('tool', 'file', 'sha256') AND name NOT GLOB 'error*'")"
[ "$failed" -eq 0 ]
