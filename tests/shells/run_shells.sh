#!/bin/sh
# Everything in SQL under another shell, SQLITE: the SQL scripts, the sample reports, make's targets.
# part: 3.37.0  test   SQLITE=build/shells/3.37.0/sqlite3
# part: 3.38.2  test   SQLITE=build/shells/3.38.2/sqlite3
# part: 3.52.0  test   SQLITE=build/shells/3.52.0/sqlite3
set -u
"$SQLITE" --version
status=0
tests/run_sql.sh || status=1
tests/docs/run_documents.sh samples || status=1
tests/make/run_make.sh other_shell || status=1
exit $status
