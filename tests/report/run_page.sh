#!/bin/sh
# The page of the demo database in a real browser. Needs build/ made, with build/page.html and build/axe.
# part: .  test
set -eu
snapshot=build/page_snapshot.db
sqlite3 -init /dev/null -bail -cmd '.load build/airisk' -cmd '.load build/airisk_io' build/airisk.db \
  "SELECT snapshot_export('$snapshot') > 0" >/dev/null
sqlite3 -init /dev/null -bail -readonly -cmd '.load build/airisk_io' "$snapshot" >/dev/null <<END
.read build/report_page.sql
SELECT text_export('build/page_report.html', 'SELECT text FROM page');
END
tests/report/run_page.py build/page_report.html "$snapshot" build/axe/node_modules/axe-core/axe.min.js
