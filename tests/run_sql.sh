#!/bin/sh
# Runs tests/FOLDER/*.sql through the real sqlite3 shell, each on a fresh copy of the demo database (those in
# tests/other_period on the one of that folder) with the extension loaded, and compares what it prints, errors
# included, with the file of the same name .expected.
#   tests/run_sql.sh [update] [name ...]     all scripts, or those named: tests/intake/entry.sql, or how names begin
# With `update` what is printed becomes the expected text: read the difference before committing.
# SQLITE: the shell; AIRISK_SO: the extension without its suffix; PRELOAD: a library the shell must start with (sanitizers).
set -u
. tests/check.sh
so=${AIRISK_SO:-build/airisk} # and ${so}_io
copy=build/sql_test.db
ran=0
update=
[ "${1:-}" != update ] || { update=yes; shift; }

chosen() { # script, names or scripts
  script_name=$(basename "$1" .sql)
  path=$1
  shift
  [ $# -gt 0 ] || return 0
  for wanted in "$@"; do
    case $wanted in
      */*.sql) [ "$path" != "$wanted" ] || return 0 ;;
      *) case $script_name in "$wanted"*) return 0 ;; esac ;;
    esac
  done
  return 1
}

# The version of the schema is said in schema/VERSION alone: here it is V, and those beside it V-1 and V+1.
without_schema_version() {
  v=$(cat schema/VERSION)
  sed "s/\<version $v\>/version V/g; s/\<version $((v - 1))\>/version V-1/g; s/\<version $((v + 1))\>/version V+1/g"
}

run_script() { # script
  case $1 in
    tests/other_period/*) cp build/other_period.db "$copy" ;;
    *) cp build/airisk.db "$copy" ;;
  esac
  # The shell itself keeps memory at exit; the CUnit programs look for our leaks.
  ASAN_OPTIONS=detect_leaks=0 LD_PRELOAD=${PRELOAD:-} \
    "${SQLITE:-sqlite3}" -init /dev/null -cmd ".load $so" -cmd ".load ${so}_io" "$copy" <"$1" >build/sql_test.raw 2>&1
  status=$?
  one_form <build/sql_test.raw | without_schema_version >build/sql_test.out
  # The shell counts errors in its status; only a signal reaches 128, and it may come after all the output.
  [ "$status" -lt 128 ] || echo "the shell died with status $status" >>build/sql_test.out
}

for script in tests/*/*.sql; do
  [ -f "$script" ] && chosen "$script" "$@" || continue
  run_script "$script"
  ran=$((ran + 1))
  [ -z "$update" ] || cp build/sql_test.out "${script%.sql}.expected"
  if diff -u "${script%.sql}.expected" build/sql_test.out; then
    echo "ok $script"
  else
    echo "FAILED $script"
    failed=$((failed + 1))
  fi
done
rm -f "$copy" "$copy-journal" build/sql_test.raw
echo "SQL scripts: $ran run, $failed failed"
[ "$ran" -gt 0 ] && [ "$failed" -eq 0 ]
