#!/bin/sh
# The index core against naive SQL on random small databases (tests/index/oracle/): prints the seed, each answer that differs, and how many
# answers were compared. Needs build/ made and python3. ORACLE_SEED, ORACLE_DATABASES: others than 20250930 and 100.
# part: .  check
set -u
. tests/check.sh
seed=${ORACLE_SEED:-20250930}
databases=${ORACLE_DATABASES:-100}
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT

# An empty database, whose scores come and go without a history.
"${SQLITE:-sqlite3}" -init /dev/null -bail "$work/oracle.db" <build/schema.sql
"${SQLITE:-sqlite3}" -init /dev/null -bail "$work/oracle.db" <build/views.sql
"${SQLITE:-sqlite3}" -init /dev/null -bail "$work/oracle.db" "DROP TRIGGER score_delete_to_history"
echo "seed $seed, $databases databases"
{
  echo 'PRAGMA synchronous = OFF;'
  echo ".load ${AIRISK_SO:-build/airisk}"
  python3 tests/index/oracle/databases.py "$seed" "$databases" || echo '.bail'
} >"$work/all.sql"
"${SQLITE:-sqlite3}" -init /dev/null -bail "$work/oracle.db" <"$work/all.sql" >"$work/out" 2>&1
check 'every database is compared' 0 $?
grep ' answers, ' "$work/out"
check 'the core says what naive SQL says' '' "$(grep -v ' answers, ' "$work/out")"
check 'of every kind some answers are not NULL' '' "$(grep ', 0 not NULL' "$work/out")"
[ "$failed" -eq 0 ]
