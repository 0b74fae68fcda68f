#!/bin/sh
# Runs the statements of the 2025Q3 report, tests/report/data/claims.csv, on the demo database.
#   check    each must hold: prints id | statement | expected | computed | ok
#   mutate   each must fail on data changed by each of its mutations; prints those that did not
#   rule     without the edition's own baseline_on those marked in the column baseline must fail, the others hold; prints
#            those that did not
# part: hold      check  check
# part: can_fail  check  mutate
# part: rule      check
set -u
. sql/settings.sh
build=${BUILD:-build}
claims=96 # as many as the report makes
{ echo "CREATE TEMP TABLE mode AS SELECT '$1' AS name;"; cat tests/report/data/claims_script.sql; } |
  run_to_the_end :memory: >"$build/claims_$1.sql" || exit 1
{ echo 'PRAGMA foreign_keys = ON;'; cat "$build/claims_$1.sql"; } |
  run_to_the_end -cmd ".load $build/airisk" "$build/airisk.db" >"$build/claims_$1.txt" || exit 1
if [ "$1" = check ]; then cat "$build/claims_$1.txt"; else grep -v ' | ok$' "$build/claims_$1.txt"; fi
ran=$(cut -d' ' -f1 "$build/claims_$1.txt" | sort -u | wc -l)
bad=$(grep -vc ' | ok$' "$build/claims_$1.txt")
echo "claims, $1: $ran of $claims run, $bad not ok"
[ "$ran" -eq "$claims" ] && [ "$bad" -eq 0 ]
