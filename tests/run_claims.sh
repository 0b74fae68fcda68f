#!/bin/sh
# Runs the statements of the 2025Q3 report, tests/claims.csv, on the demo database.
#   check    each must hold: prints id | statement | expected | computed | ok
#   mutate   each must fail on data changed by each of its mutations; prints those that did not
set -eu
claims=96 # as many as the report makes
sqlite3 -init /dev/null -bail -cmd "CREATE TEMP TABLE mode AS SELECT '$1' AS name" :memory: \
  <tests/claims_script.sql >"build/claims_$1.sql"
sqlite3 -init /dev/null -bail -cmd '.load build/airisk' -cmd 'PRAGMA foreign_keys = ON' build/airisk.db \
  <"build/claims_$1.sql" >"build/claims_$1.txt"
if [ "$1" = check ]; then cat "build/claims_$1.txt"; else grep -v ' | ok$' "build/claims_$1.txt" || true; fi
ran=$(cut -d' ' -f1 "build/claims_$1.txt" | sort -u | wc -l)
bad=$(grep -vc ' | ok$' "build/claims_$1.txt" || true)
echo "claims, $1: $ran of $claims run, $bad not ok"
[ "$ran" -eq "$claims" ] && [ "$bad" -eq 0 ]
