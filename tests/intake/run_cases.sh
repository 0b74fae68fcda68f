#!/bin/sh
# Each input of tests/intake/cases/, made up after real reports and real files, with what is right, as its expected.csv says: parts logs and csv. More
# of their kinds may stand in another folder of this form: AIRISK_CASES. Needs build/ made and python3.
# part: .  check  logs csv
set -u
. tests/check.sh
cases=${AIRISK_CASES:-tests/intake/cases}

logs() {
  python3 tests/intake/cases_logs.py "$cases" build || failed=1
}

csv() {
  python3 tests/intake/cases_csv.py "$cases" build || failed=1
}

run_parts "$@"
exit $failed
