#!/bin/sh
# The page of the demo database in a real browser. Needs build/ made, with build/page.html and build/axe.
set -eu
snapshot=build/page_snapshot.db
sqlite3 -init /dev/null -bail -cmd '.load build/airisk' -cmd '.load build/airisk_io' build/airisk.db \
  "SELECT snapshot_export('$snapshot') > 0" >/dev/null
sqlite3 -init /dev/null -bail -readonly "$snapshot" <sql/report_page.sql >build/page_report.html
tests/run_page.py build/page_report.html "$snapshot" build/axe/node_modules/axe-core/axe.min.js
