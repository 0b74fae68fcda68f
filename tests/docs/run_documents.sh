#!/bin/sh
# The documents say what the program says: every ```sql block of docs/cookbook.md is run in the sqlite3 shell
# on the demo database and must print the ```text block that follows it; the sample reports must be what
# `make report` prints; docs/catalogue.md is what the heads say, and the reference's table of parameters is that of the schema.
#   tests/docs/run_documents.sh [update] [part ...]
# With `update` the cookbook and the samples are rewritten instead. SQLITE: the shell.
# part: cookbook      check
# part: samples       check
# part: catalogue     check
# part: parameters    check
# part: kinds         check
# part: names         check
# part: shown         check
# part: walk_through  check
# part: publishing    check
# part: house         check  house paths decisions
set -eu
. tests/check.sh
mode=compare
[ "${1:-}" != update ] || { mode=update; shift; }
copy=build/documents.db

compare() { # committed, made
  if [ "$mode" = update ]; then cp "$2" "$1"; return; fi
  if diff -u "$1" "$2"; then echo "ok $1"; else echo "FAILED $1"; failed=$((failed + 1)); fi
}

# Boxes are drawn otherwise by other versions.
cookbook() {
  case $("${SQLITE:-sqlite3}" --version) in
    3.40.*) ;;
    *) echo 'skipped the cookbook: its boxes were drawn by SQLite 3.40'; return ;;
  esac
  cp build/airisk.db "$copy"
  awk -v shell="${SQLITE:-sqlite3} -batch -init /dev/null -bail -cmd '.load build/airisk' -cmd '.mode box' $copy 2>&1" '
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
  rm -f "$copy"
  compare docs/cookbook.md build/cookbook.md
}

print_report() { # language
  "${SQLITE:-sqlite3}" -batch -init /dev/null -bail -readonly -cmd '.load build/airisk' -cmd '.read build/report.sql' build/airisk.db \
    "SELECT $1 FROM report_line ORDER BY line" >"build/report.$1.md"
}

sample() { # language
  print_report "$1"
  compare "docs/report-2025Q3.$1.md" "build/report.$1.md"
}

# Names that are Markdown or HTML are shown as written: rendered by another program, the report holds every one of them as text,
# and no element that our own lines do not make.
names() {
  command -v cmark-gfm >/dev/null || { echo 'skipped names in Markdown: no cmark-gfm'; return; }
  cp build/airisk.db "$copy"
  sqlite3 -init /dev/null -bail "$copy" <tests/report/data/markdown_names.sql
  for language in en zh; do
    print_report $language
    sqlite3 -init /dev/null -bail -cmd '.load build/airisk' -cmd '.read build/report.sql' "$copy" \
      "SELECT $language FROM report_line ORDER BY line" >build/hostile.md
    for file in report.$language hostile; do
      cmark-gfm -e table -e strikethrough -e autolink -e tasklist --unsafe "build/$file.md" >"build/$file.rendered.html"
    done
    sqlite3 -init /dev/null -bail -cmd '.load build/airisk' "$copy" 'SELECT model FROM monitored_score UNION SELECT series FROM jailbreak_series
      UNION SELECT organization FROM monitored_score UNION SELECT benchmark FROM monitored_score' >build/hostile.txt
    if python3 tests/report/markdown_names.py "build/report.$language.rendered.html" build/hostile.rendered.html build/hostile.txt; then
      echo "ok names in Markdown, $language"
    else
      echo "FAILED names in Markdown, $language"
      failed=$((failed + 1))
    fi
  done
  rm -f "$copy"
}

# What there is, as a page: made of the first lines of the files.
catalogue() {
  sql/publish/catalogue/catalogue.sh page >build/catalogue.md
  compare docs/catalogue.md build/catalogue.md
}

# The table of parameters is what schema/parameter.sql brings, and that of constants has each that a rule knows.
parameters() {
  "${SQLITE:-sqlite3}" -batch -init /dev/null -bail build/airisk.db \
    "SELECT printf('| \`%s\` | %s | %s | %s |', name, rtrim(rtrim(printf('%.4f', value), '0'), '.'), unit, about) FROM parameter ORDER BY name" >build/parameters.md
  awk '
    FNR == NR { row[++n] = $0; next }
    { print }
    /^\| parameter \| default \|/ { getline; print; for (i = 1; i <= n; i++) print row[i]; while ((getline line) > 0 && line ~ /^\|/) { } print line }
  ' build/parameters.md docs/reference.md >build/reference.md
  compare docs/reference.md build/reference.md
  for name in $(sed -n 's/^known_constant //p' schema/words.txt); do
    check "the constant $name" 1 "$(sed -n '/^| constant | range |/,/^$/p' docs/reference.md | grep -c "^|[^|]*\`$name\`[^|]*|")"
  done
}

# ext/disclosure/column_kind.c knows the kinds of sql/publish/column_kind.sql, and no others.
kinds() {
  check 'the kinds of columns' "$(sql/publish/catalogue/catalogue.sh kinds | cut -f 1 | sort)" \
    "$(sed -n 's/^    {"\([a-z ]*\)", TREAT_.*/\1/p' ext/disclosure/column_kind.c | sort)"
}

# What README shows outside of the walk-through, where `make shell` is: on a copy of the demo, in a folder of its own.
shown() {
  awk '
    /^## Your own evaluations/ { skipped = 1 }
    /^## / && !/^## Your own evaluations/ { skipped = 0 }
    !/^    / { inside = 0; next }
    sub(/^    sqlite> /, "sqlite> ") { inside = !skipped }
    inside { sub(/^    /, ""); print }
  ' README.md >build/shown.txt
  rm -rf build/shown && mkdir build/shown && cp build/airisk.db build/shown/copy.db
  made=$(cd build/shown && sed -n 's/^sqlite> //p' ../shown.txt |
    "${SQLITE:-sqlite3}" -batch -init /dev/null -cmd '.load ../airisk' -cmd '.load ../airisk_io' copy.db 2>&1)
  check 'what README shows of the demo' "$(grep -v '^sqlite> ' build/shown.txt)" "$made"
  check 'in six answers or more' yes "$([ "$(grep -c '^sqlite> ' build/shown.txt)" -ge 6 ] && echo yes)"
}

# The README's own evaluations: what is typed, on a copy of the demo, prints what stands there.
typed() { sed -n 's/^sqlite> //p' build/walk.txt; }
walk_shell() { "${SQLITE:-sqlite3}" -batch -init /dev/null -cmd '.load build/airisk' "$copy" >>build/walk.made 2>&1; }

walk_through() {
  : >build/walk.made
  awk '/^## Your own evaluations/ { inside = 1; next } /^## / { inside = 0 } inside && sub(/^    /, "")' README.md >build/walk.txt
  cp build/airisk.db "$copy"
  statuses=
  typed | sed '/^\.quit/q' | walk_shell || statuses="$statuses first queries: $?;"
  make --no-print-directory -s import FILES=fixtures/templates/inspect_log.json DB="$copy" >>build/walk.made 2>&1 || statuses="$statuses make import: $?;"
  typed | sed '1,/^\.quit/d' | walk_shell || statuses="$statuses last queries: $?;"
  rm -f "$copy"
  grep -v '^sqlite> \|^cp \|^sqlite3 \|^make \|^$' build/walk.txt >build/walk.said
  check 'the walk-through of the README' "$(cat build/walk.said)" "$(cat build/walk.made)"
  check 'every step of it succeeds' '' "$statuses"
  check 'ends with its model in the ranking' 1 "$(grep -c '^cyber|[0-9]*|Example Model 1 (260101)|' build/walk.made)"
}

# docs/publishing.md from its first command to its last, on a database and folders of its own; of the day that is in it as it was.
publishing() {
  rm -rf build/publishing.db build/publishing_q3*
  awk -v shell="${SQLITE:-sqlite3} -batch -init /dev/null -cmd '.load build/airisk' -cmd '.load build/airisk_io' build/publishing.db" '
    function run(command) {
      close(file)
      system("sed -i \"s#\\bmy[.]db\\b#build/publishing.db#g; s#\\bq3\\b#build/publishing_q3#g\" " file)
      output = ""
      while ((command | getline line) > 0) {
        gsub(/build\/publishing[.]db/, "my.db", line)
        gsub(/build\/publishing_q3/, "q3", line)
        if (line !~ /^make [a-z]*: .* [.][.][.]$|^(assemble|npm install|collect) |report[.]html/) output = output line "\n"
      }
      close(command)
      ran++
      after = output == "" ? "" : "\n```text\n" output "```\n"
    }
    /^```text$/ { skipping = 1; next }
    skipping == 1 { if (/^```$/) skipping = 2; next }
    skipping == 2 { skipping = 0; if (/^$/) next }
    /^```(sh|sql)$/ { kind = substr($0, 4); file = "build/documents." kind; printf "" >file }
    { print }
    kind != "" && !/^```/ { print >file }
    kind != "" && /^```$/ {
      run(kind == "sql" ? shell " <" file " 2>&1" : "YES=1 sh " file " 2>&1")
      kind = ""
      printf "%s", after
    }
    END { if (ran < 10) exit 1 }
  ' docs/publishing.md >build/publishing.md || { echo 'FAILED docs/publishing.md: too few commands'; failed=$((failed + 1)); return; }
  sed -i "s/\b$(date -u +%F)\b/2026-11-26/g; s/\b\(2026-11-26\) ..:..:..\b/\1 12:00:00/g" build/publishing.md
  rm -rf build/publishing.db build/publishing_q3*
  compare docs/publishing.md build/publishing.md
}

# The drawing of the folders is what docs/house.py draws of the code.
house() {
  if docs/house.py >build/house.svg; then compare docs/pictures/house.svg build/house.svg; else failed=$((failed + 1)); fi
}

# What developers are told to open is there: each path in backquotes that begins with a folder of the project, but one with a
# placeholder in capitals.
paths() {
  grep -oE '`(\.ci|bench|docs|ext|fixtures|schema|sql|tests)/[A-Za-z0-9_./*-]*`' README.md CONTRIBUTING.md docs/architecture.md docs/decisions/*.md |
    sed 's/^\([^:]*\):`\(.*\)`$/\1 \2/' | grep -vE '[/_][A-Z]+[._/]' | sort -u >build/paths.txt
  lacking=$(while read -r document path; do
    # shellcheck disable=SC2086 # a pattern stands for the files that it matches
    ls -d $path >/dev/null 2>&1 || echo "$document: $path"
  done <build/paths.txt)
  check 'each file that a document names is there' '' "$lacking"
  check 'in fifty places or more' yes "$([ "$(wc -l <build/paths.txt)" -ge 50 ] && echo yes)"
  # Twenty features are found by name: the file is called as what is looked for.
  sed -n '/^## Find a feature/,/^## /p' docs/architecture.md | sed -n 's/^| \(.*\) | `\(.*\)` |$/\2/p' >build/features.txt
  check 'twenty features are listed' 20 "$(wc -l <build/features.txt)"
  check 'one file each' '' "$(sort build/features.txt | uniq -d)"
}

# Each page of docs/decisions is listed in its README, and has what, why and what else.
decisions() {
  check 'the pages of docs/decisions are listed' "$(ls docs/decisions | grep -v '^README.md$')" \
    "$(sed -n 's/^- \[.*\](\(.*\.md\)).*/\1/p' docs/decisions/README.md | sort)"
  for page in docs/decisions/[a-z]*.md; do
    check "$page has its three parts" 'What Why What else was considered' "$(sed -n 's/^## //p' "$page" | paste -sd' ' -)"
  done
}

samples() {
  sample en
  sample zh
}

run_parts "$@"
[ "$failed" -eq 0 ]
