#!/bin/sh
# Runs the SQL of standard input to its end, or fails: sql/run.sh [option of sqlite3 ...] database <file.sql
set -u
. sql/settings.sh
run_to_the_end "$@"
