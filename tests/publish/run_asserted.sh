#!/bin/sh
# Every column of a published view is asserted by a script: tests/publish/asserted.py, which says how.
#   tests/publish/run_asserted.sh list|hold
# part: list  check
# part: hold  test
set -u
python3 tests/publish/asserted.py "$1"
