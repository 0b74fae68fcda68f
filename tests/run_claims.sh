#!/bin/sh
# Runs the statements of the 2025Q3 report, tests/claims.csv, on the demo database.
#   check    each must hold: prints id | statement | expected | computed | ok
#   mutate   each must fail on data changed by its mutation: the same, with ok when it did
set -eu
claims=96 # as many as the report makes
sqlite3 -init /dev/null -bail -cmd "CREATE TEMP TABLE mode AS SELECT '$1' AS name" :memory: \
  <tests/claims_script.sql >"build/claims_$1.sql"
sqlite3 -init /dev/null -bail -cmd '.load build/airisk' -cmd 'PRAGMA foreign_keys = ON' build/airisk.db \
  <"build/claims_$1.sql" >"build/claims_$1.txt"
if [ "$1" = check ]; then cat "build/claims_$1.txt"; else grep -v ' | ok$' "build/claims_$1.txt" || true; fi
good=$(grep -c ' | ok$' "build/claims_$1.txt" || true)
echo "claims, $1: $good of $claims ok"
[ "$good" -eq "$claims" ] && [ "$(wc -l <"build/claims_$1.txt")" -eq "$claims" ]
