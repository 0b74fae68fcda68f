#!/bin/sh
# The documents say what the program says: every ```sql block of docs/cookbook.md is run in the sqlite3 shell
# on the demo database and must print the ```text block that follows it; the sample reports must be what
# `make report` prints; the reference names every column. With the argument `update` the documents are rewritten instead.
set -eu
copy=build/documents.db
failed=0

compare() { # committed, made
  if [ "${1:-}" = update ]; then cp "$3" "$2"; return; fi
  if diff -u "$2" "$3"; then echo "ok $2"; else echo "FAILED $2"; failed=$((failed + 1)); fi
}

cp build/airisk.db "$copy"
awk -v shell="sqlite3 -init /dev/null -bail -cmd '.load build/airisk' -cmd '.mode box' $copy 2>&1" '
  /^```text$/ && ran { print; printf "%s", output; ran = 0; skipping = 1; next }
  skipping && !/^```$/ { next }
  /^```sql$/ { inside = 1; file = "build/documents.sql"; printf "" >file }
  /^```$/ {
    if (inside) {
      close(file)
      output = ""
      command = shell " <" file
      while ((command | getline line) > 0) output = output line "\n"
      close(command)
      ran = 1
      queries++
    }
    inside = skipping = 0
  }
  inside && !/^```/ { print >file }
  { print }
  END { if (queries < 20) exit 1 }
' docs/cookbook.md >build/cookbook.md
compare "${1:-}" docs/cookbook.md build/cookbook.md
rm -f "$copy"

for language in en zh; do
  sqlite3 -init /dev/null -bail -readonly -cmd '.load build/airisk' -cmd '.read build/report.sql' build/airisk.db \
    "SELECT $language FROM report_line ORDER BY line" >"build/report.$language.md"
  compare "${1:-}" "docs/report-2025Q3.$language.md" "build/report.$language.md"
done
# Every column of every view, and every parameter, stands in the reference.
sqlite3 -init /dev/null -bail -cmd '.load build/airisk' build/airisk.db \
  "SELECT v.name, c.name FROM sqlite_schema AS v JOIN pragma_table_info(v.name) AS c
   WHERE v.type = 'view' AND v.name NOT LIKE 'finding\_%' ESCAPE '\'
   UNION ALL SELECT name, name FROM parameter" >build/documented.txt
awk -F'|' '
  NR == FNR { if (match($2, /`[a-z_0-9]+`/)) text[substr($2, RSTART + 1, RLENGTH - 2)] = $0; next }
  { wanted++; if (text[$1] !~ ("[` ]" $2 "[`,]")) { print "docs/reference.md: " $1 " lacks " $2; missing++ } }
  END { exit missing > 0 || wanted == 0 }
' docs/reference.md build/documented.txt && echo "ok docs/reference.md" || failed=$((failed + 1))
[ "$failed" -eq 0 ]
