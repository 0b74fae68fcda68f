#!/bin/sh
# score_estimate against fixtures/estimate.py, a second program after the same definition (ext/numeric/estimate.h): on the demo,
# and on the demo with more and more of its scores taken away.
# part: .  check
set -eu
. tests/check.sh
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
shell() { "${SQLITE:-sqlite3}" -batch -init /dev/null -bail "$@"; }

# Of 13 scores about `taken` go, some models and some benchmarks lose all. Every error is then allowed, so that what can be
# estimated is.
for taken in 0 2 7 11; do
  cp build/airisk.db "$work/airisk.db"
  shell "$work/airisk.db" "DELETE FROM score WHERE (7 * model_id + 11 * benchmark_id + model_id * benchmark_id) % 13 < $taken"
  [ "$taken" -eq 0 ] || shell "$work/airisk.db" "UPDATE method_constant SET value = 100 WHERE name = 'largest_estimate_error'"
  shell -csv -cmd ".load ${AIRISK_SO:-build/airisk}" "$work/airisk.db" >"$work/answer.csv" \
    "SELECT benchmark, model_id, estimate, standard_error, benchmark_error FROM score_estimate"
  if python3 tests/index/estimates.py "$work/airisk.db" <"$work/answer.csv"; then
    echo "ok estimates, $taken of 13 scores taken away"
  else
    echo "FAILED estimates, $taken of 13 scores taken away"
    failed=1
  fi
done

# The one benchmark of the demo that lacks scores has to be estimated well enough.
check 'estimates of the demo' '10|CyBench|2PL' "$(shell -cmd ".load ${AIRISK_SO:-build/airisk}" build/airisk.db \
  "SELECT count(*), group_concat(DISTINCT benchmark), group_concat(DISTINCT rule) FROM score_estimate WHERE estimate IS NOT NULL")"

# No missing score decides who stands on its frontier: not one of them, nor all together, from 0 to the highest that any model has.
check 'the frontier of cyber' '33 what-ifs of 50 models, 0 on another side' "$(shell -cmd ".load ${AIRISK_SO:-build/airisk}" build/airisk.db "
WITH
lacking AS MATERIALIZED (SELECT model FROM score_estimate WHERE benchmark = 'CyBench'),
tried(value) AS (SELECT 0 UNION ALL SELECT 20 UNION ALL SELECT highest FROM benchmark_summary WHERE benchmark = 'CyBench'),
what_if AS (
  SELECT json_object('score', json_object(model, json_object('CyBench', value))) AS scenario FROM lacking JOIN tried
  UNION ALL
  SELECT json_object('score', json_group_object(model, json_object('CyBench', value))) FROM lacking JOIN tried GROUP BY value
)
SELECT printf(
  '%d what-ifs of %d models, %d on another side',
  count(DISTINCT w.scenario), count(DISTINCT i.model_id), total(i.on_frontier <> (i.model_id IN (SELECT model_id FROM frontier WHERE domain = 'cyber')))
)
FROM what_if AS w
JOIN index_score AS i ON i.scenario = w.scenario AND i.domain = 'cyber'")"
exit "$failed"
