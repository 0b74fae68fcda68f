#!/bin/sh
# Runs tests/sql/*.sql through the real sqlite3 shell, each on a fresh copy of the demo database (those in
# tests/other_period on the one of that folder) with the extension loaded, and compares what it prints, errors
# included, with the file of the same name .expected.
# Errors are brought to one form, `error: message`: line numbers move with every edit, and shells of different
# age add different words and codes.
# With the argument `update` what is printed becomes the expected text: read the difference before committing.
# AIRISK_SO: the extension without its suffix; PRELOAD: a library the shell must start with (sanitizers).
set -u
so=${AIRISK_SO:-build/airisk} # and ${so}_io
copy=build/sql_test.db
ran=0
failed=0
for script in tests/sql/*.sql tests/other_period/*.sql; do
  [ -f "$script" ] || continue
  case $script in
    tests/other_period/*) cp build/other_period.db "$copy" ;;
    *) cp build/airisk.db "$copy" ;;
  esac
  # The shell itself keeps memory at exit; the CUnit programs look for our leaks.
  ASAN_OPTIONS=detect_leaks=0 LD_PRELOAD=${PRELOAD:-} \
    sqlite3 -init /dev/null -cmd ".load $so" -cmd ".load ${so}_io" "$copy" <"$script" >build/sql_test.raw 2>&1
  status=$?
  sed -e 's/^\(Runtime error\|Parse error\|Error:\) near \(line [0-9]*\|a line\):/error:/' \
    -e 's/^error: \(stepping\|in prepare\),/error:/' -e '/^error:/s/ ([0-9]*)$//' build/sql_test.raw >build/sql_test.out
  # The shell counts errors in its status; only a signal reaches 128, and it may come after all the output.
  [ "$status" -lt 128 ] || echo "the shell died with status $status" >>build/sql_test.out
  ran=$((ran + 1))
  [ "${1:-}" = update ] && cp build/sql_test.out "${script%.sql}.expected"
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
