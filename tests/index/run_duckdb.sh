#!/bin/sh
# Our views against DuckDB's answers to the same questions (bench/duckdb/), by value: of the demo, and of random editions
# with gaps, ties, cells that are not applicable, and what else tests/index/data/random_edition.sql draws.
# Needs build/ made, node, and @duckdb/node-api under build/ (make test installs it); skipped without.
#   tests/index/run_duckdb.sh [SEED ...]
# part: .  test
set -u
folder=$(ls -d build/duckdb-*/node_modules 2>/dev/null | tail -n 1)
if [ -z "$folder" ] || ! command -v node >/dev/null; then
  echo 'skipped: comparing with DuckDB needs node, and @duckdb/node-api, which make test installs by npm'
  exit 0
fi
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
[ $# -gt 0 ] || set -- 1 2
for seed in "$@"; do
  cp build/airisk.db "$work/random_$seed.db"
  sql/run.sh -cmd ".parameter set :seed $seed" "$work/random_$seed.db" <tests/index/data/random_edition.sql || exit 1
done
node tests/index/compare_duckdb.mjs "${folder%/node_modules}" build/airisk.db "$work"/random_*.db
