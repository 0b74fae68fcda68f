#!/bin/sh
# Each input of cases/ with what is right, as cases/expected.csv says: parts logs and csv. The folder lies outside of the repository, at
# AIRISK_SHARED (../shared); without it the test is skipped, and says so. Needs build/ made and python3.
set -u
. tests/check.sh
shared=${AIRISK_SHARED:-../shared}

if [ ! -f "$shared/cases/expected.csv" ]; then
  echo "skipped tests/run_cases.sh: no '$shared/cases/expected.csv'; AIRISK_SHARED says where the folder shared is"
  exit 0
fi

logs() {
  python3 tests/cases_logs.py "$shared/cases" build || failed=1
}

csv() {
  python3 tests/cases_csv.py "$shared/cases" build || failed=1
}

run_parts 'logs csv' "$@"
exit $failed
