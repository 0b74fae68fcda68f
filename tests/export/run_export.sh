#!/bin/sh
# What only whole programs show of an export: read back by others, byte for byte, killed in the middle, on a full disk,
# kept from writing. Needs build/ made, python3 with openpyxl, and looks with LibreOffice where that is installed.
# AIRISK_SO: the extension without its suffix; PRELOAD: a library that the shell must start with (sanitizers).
# part: report       test
# part: snapshot     test
# part: erratum      check
# part: files        test
# part: odd          test
# part: formulas     test
# part: refused      test
# part: beside       test
# part: links        test
# part: interrupted  check
# part: full         test
# part: killed       test
# part: limits       test
# part: office       test   report odd office
set -u
so=$(realpath "${AIRISK_SO:-build/airisk}.so") && so=${so%.so} # and ${so}_io
python=${PYTHON:-/usr/bin/python3}
[ -x "$python" ] || python=python3
work=$(mktemp -d) || exit 1
trap 'chmod -R u+rwx "$work"; rm -rf "$work"' EXIT
chmod 755 "$work"
mkdir "$work/tmp"
export TMPDIR="$work/tmp" ASAN_OPTIONS=detect_leaks=0
. tests/check.sh
. tests/export/kept_from_writing.sh

# What libxlsxwriter itself writes to standard error.
without_its_own() {
  sed '/^\[ERROR\]/d'
}

# The shell with the extensions.
shell() { # database, SQL
  LD_PRELOAD=${PRELOAD:-} sqlite3 -init /dev/null -bail -cmd ".load '$so'" -cmd ".load '${so}_io'" "$@" 2>&1 | without_its_own | one_form
}

plain() { # database, SQL; without an extension
  sqlite3 -init /dev/null -bail "$@" 2>&1
}

same() { # two files
  cmp -s "$1" "$2" && echo same
}

hash() { sha256sum <"$1"; }

file_kind() {
  [ "$(head -c 2 "$1")" = PK ] && echo 'Microsoft OOXML'
}

# A snapshot and a report for all parts.
begin() {
  cp build/airisk.db "$work/live.db"
  snapshot_rows=$(shell "$work/live.db" "SELECT snapshot_export('$work/snapshot.db')")
  # As many as are published; the workbook has a summary and five sheets of charts beside them.
  published=$(plain "$work/snapshot.db" 'SELECT count(*) FROM published_view')
  sheets=$(plain "$work/snapshot.db" 'SELECT 6 + count(sheet_en) FROM published_view')
  check 'the snapshot is made' 50 "$(plain "$work/snapshot.db" 'SELECT count(DISTINCT model) FROM risk_ranking')"
  report_rows=$(shell "$work/snapshot.db" "SELECT xlsx_report('$work/report.xlsx')")
  check 'the report is made from it' 'Microsoft OOXML' "$(file_kind "$work/report.xlsx")"
}

read_back() { # arguments of read_workbook.py
  "$python" tests/export/read_workbook.py "$@" 2>&1
}

report() {
  drawn=$(plain "$work/snapshot.db" "SELECT count(DISTINCT chart) || ' charts, ' || count(DISTINCT chart || ':' || line) || ' series' FROM chart_point")
  whole="$sheets sheets, $report_rows rows, $drawn"
  check 'the report, read back' "$whole" "$(read_back "$work/report.xlsx" "$work/snapshot.db" | sed 's/ [0-9]* cells,//')"
  check 'the report in Chinese' "$report_rows" "$(shell "$work/snapshot.db" "SELECT xlsx_report('$work/zh.xlsx', 'language=zh')")"
  check 'read back' "$whole" "$(read_back --language zh "$work/zh.xlsx" "$work/snapshot.db" | sed 's/ [0-9]* cells,//')"
  sleep 2 # the time that a zip file stores has two seconds
  shell "$work/snapshot.db" "SELECT xlsx_report('$work/again.xlsx')" >/dev/null
  check 'the same report twice, byte for byte' same "$(same "$work/report.xlsx" "$work/again.xlsx")"
  shell "$work/live.db" "SELECT xlsx_report('$work/again.xlsx')" >/dev/null
  check 'the same from the database itself' same "$(same "$work/report.xlsx" "$work/again.xlsx")"
  TZ=Asia/Tokyo LC_ALL=C.UTF-8 shell "$work/snapshot.db" "SELECT xlsx_report('$work/again.xlsx')" >/dev/null
  check 'the same in another time zone' same "$(same "$work/report.xlsx" "$work/again.xlsx")"

  rows=$(shell "$work/snapshot.db" "SELECT xlsx_export('$work/views.xlsx', 'risk_ranking', 'label', 'chart', 'parameter')")
  check 'an export of views, read back' "4 sheets, $rows rows" \
    "$(read_back --table risk_ranking --table label --table chart --table parameter "$work/views.xlsx" "$work/snapshot.db" | sed 's/, [0-9]* cells$//')"
  shell "$work/live.db" "SELECT xlsx_export('$work/again.xlsx', 'risk_ranking', 'label', 'chart', 'parameter')" >/dev/null
  check 'the same from the database itself' same "$(same "$work/views.xlsx" "$work/again.xlsx")"

  # What is withheld in part: bands are texts among numbers, and charts have fewer points or none.
  cp "$work/live.db" "$work/withheld.db"
  plain "$work/withheld.db" "INSERT INTO disclosure (domain_id, audience, shows) VALUES (1, 'targeted', 'bands'), (2, 'public', 'nothing')"
  for audience in public targeted; do
    shell "$work/withheld.db" "SELECT snapshot_export('$work/part.db', 'audience=$audience')" >/dev/null
    rows=$(shell "$work/part.db" "SELECT xlsx_report('$work/part.xlsx', 'audience=$audience')")
    check "a report for the audience $audience, read back" "$rows rows" \
      "$(read_back "$work/part.xlsx" "$work/part.db" | sed 's/^[0-9]* sheets, //; s/ rows.*/ rows/')"
    shell "$work/withheld.db" "SELECT xlsx_report('$work/again.xlsx', 'audience=$audience')" >/dev/null
    check 'the same from the database itself' same "$(same "$work/part.xlsx" "$work/again.xlsx")"
  done
}

# The rows of an input table as the edition has them, as rule 3 of snapshot_export writes them.
input_hash() { # table
  order=$(shell "$work/live.db" "SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_info('z_$1') ORDER BY cid)")
  line=$(shell "$work/live.db" "SELECT group_concat('quote(' || name || ')', '||'',''||') FROM (SELECT name FROM pragma_table_info('z_$1') ORDER BY cid)")
  shell "$work/live.db" "SELECT $line FROM z_$1 ORDER BY $order" | sha256sum | cut -d ' ' -f 1
}

snapshot() {
  check 'every table of the snapshot is its view' "$published tables, $snapshot_rows rows" \
    "$(LD_PRELOAD=${PRELOAD:-} "$python" tests/export/read_files.py live "$work/snapshot.db" "$work/live.db" "$so" 2>&1)"
  check 'it is marked as one of ours' 1095324243 "$(plain "$work/snapshot.db" 'PRAGMA application_id')"
  for table in organization series model domain benchmark human_baseline method method_constant component weight score period edition threshold declaration parameter missing_score general_index threat_step benchmark_step; do
    table_hash=$(input_hash $table)
    echo "$table $table_hash" >>"$work/inputs"
    check "the SHA-256 of $table" "$table_hash" "$(plain "$work/snapshot.db" "SELECT value FROM snapshot WHERE name = 'sha256_$table'")"
  done
  check 'the SHA-256 of all of them' "$(hash "$work/inputs" | cut -d ' ' -f 1)" \
    "$(plain "$work/snapshot.db" "SELECT value FROM snapshot WHERE name = 'inputs_sha256'")"
  shell "$work/live.db" "SELECT snapshot_export('$work/again.db')" >/dev/null
  check 'the same snapshot twice, byte for byte' same "$(same "$work/snapshot.db" "$work/again.db")"
  plain "$work/live.db" 'VACUUM'
  shell "$work/live.db" "SELECT snapshot_export('$work/again.db')" >/dev/null
  check 'and from the same data stored otherwise' same "$(same "$work/snapshot.db" "$work/again.db")"
}

# What a correction is handed on as says so: the snapshot, the workbook, the CSV and JSON files, the report as text and as a page.
erratum() {
  reason='two *scores* were those of <another> model'
  cp "$work/live.db" "$work/revised.db"
  shell "$work/revised.db" "UPDATE parameter SET value = 0 WHERE name = 'sign_off_required'" "SELECT use_edition('2025Q3')" \
    "INSERT INTO publication_entry (edition) VALUES ('2025Q3')" "UPDATE score SET value = 99.0 WHERE benchmark_id = 2 AND model_id < 3" \
    "INSERT INTO edition_entry (revises, reason, is_current) VALUES ('2025Q3', '$reason', 1)" >/dev/null
  day=$(plain "$work/revised.db" "SELECT published_on FROM edition WHERE name = '2025Q3'")
  en="2025Q3 r1 revises 2025Q3, published ${day}: $reason."
  zh="2025Q3 r1修订2025Q3（${day}发布），原因（原文）：「$reason」。"
  differs='Cyber attack: models with another number than in 2025Q3'
  shell "$work/revised.db" "SELECT snapshot_export('$work/revision.db')" >/dev/null
  for fact in "en|$en" "zh|$zh"; do
    language=${fact%%|*}
    check "the erratum in the snapshot, $language" "${fact#*|}" "$(plain "$work/revision.db" "SELECT value FROM report_fact WHERE name = 'erratum_$language'")"
    check "in its list of facts, $language" "${fact#*|}" "$(plain "$work/revision.db" "SELECT value FROM snapshot WHERE name = 'erratum_$language'")"
    rows=$(shell "$work/revision.db" "SELECT xlsx_report('$work/revision.xlsx', 'language=$language')")
    check "in the workbook, $language" "$rows rows" \
      "$(read_back --language $language "$work/revision.xlsx" "$work/revision.db" | sed 's/^[0-9]* sheets, //; s/ rows.*/ rows/')"
    shell "$work/revision.db" '.read build/report.sql' "SELECT $language FROM report_line ORDER BY line" >"$work/revision.$language.md"
  done
  written='two \*scores\* were those of \<another> model' # as Markdown
  check 'in the report' "> **Erratum.** 2025Q3 r1 revises 2025Q3, published $day: $written." "$(grep Erratum "$work/revision.en.md")"
  check 'in the Chinese report' "> **勘误。** 2025Q3 r1修订2025Q3（${day}发布），原因（原文）：「$written」。" "$(grep 勘误 "$work/revision.zh.md")"
  check 'with what differs' 1 "$(grep -c "^- $differs" "$work/revision.en.md")"
  check 'in both languages' 1 "$(grep -c '^- 网络攻击：.*与2025Q3相比数值不同的模型数' "$work/revision.zh.md")"
  shell "$work/revision.db" "SELECT csv_export('$work/fact.csv', 'report_fact'), json_export('$work/fact.json', 'report_fact')" >/dev/null
  check 'in the CSV file' "8,erratum_en,\"$en\",\"the notice for readers\"" "$(grep erratum_en "$work/fact.csv" | tr -d '\r' | sed 's/^"2025Q3 r1",//')"
  check 'in the JSON file' "$zh" "$("$python" -c 'import json, sys
print(*(row["value"] for row in json.load(open(sys.argv[1])) if row["name"] == "erratum_zh"))' "$work/fact.json")"
  if [ -f build/page.html ]; then
    shell "$work/revision.db" '.read build/report_page.sql' "SELECT text_export('$work/revision.html', 'SELECT text FROM page')" >/dev/null
    check 'in the page' 1 "$(grep -c 'notice(.erratum.' "$work/revision.html")"
    check 'with its words' 1 "$(grep -c 'two \*scores\* were those of' "$work/revision.html")"
  else
    echo 'skipped the page: build/page.html is not made'
  fi
  check 'an edition that corrects nothing has none' 0 "$(plain "$work/snapshot.db" "SELECT count(*) FROM report_fact WHERE name GLOB 'erratum*'")"
}

export_files() { # snapshot, folder, options
  mkdir -p "$2/csv" "$2/json"
  shell "$1" "SELECT csv_export('$2/csv/' || name || '.csv', name $3), json_export('$2/json/' || name || '.json', name)
    FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB 'sqlite_*' AND name <> 'airisk'" | grep -v '^[0-9]*|[0-9]*$'
}

files() {
  # A column of texts that a spreadsheet would take for formulas, beside numbers that must stay.
  cp "$work/snapshot.db" "$work/odd_texts.db"
  plain "$work/odd_texts.db" "CREATE TABLE odd_texts (value, \"a \"\"b\"\", 'c'\", \"=1+1\" TEXT);
    INSERT INTO odd_texts VALUES ('=1+1', -1, '=1+1'), ('+1', -1.5, '+1'), ('-1', -1e-9, '-1'), ('@SUM(A1)', 1e300, '@'),
      (char(9) || 'a', 0.1, char(9)), (char(13) || 'a', -9007199254740993, char(13, 10)), (' =1', 9223372036854775807, ' '), ('''=', NULL, ''''),
      ('', '', ''), (NULL, NULL, NULL), ('a, \"b\"' || char(10) || 'c' || char(13, 10), -0.0, '险 😀'), ('-', 1 / 3.0, '='), ('＝1', 9e999, '＋'), ('－', -9e999, '＠'), (char(10), x'00ff', '\"'), ('<&>', 123456789012345678, '\\');"
  # The snapshot describes itself by one more table, and odd_texts is another.
  for words in '' bom guard 'bom guard'; do
    rm -rf "$work/files"
    options=
    case $words in *bom*) options=", 'bom=yes'" ;; esac
    case $words in *guard*) ;; *) options="$options, 'guard=no'" ;; esac
    export_files "$work/odd_texts.db" "$work/files" "$options"
    check "CSV and JSON with the options '$words'" "$((published + 2)) tables" \
      "$("$python" tests/export/read_files.py files "$work/files" "$work/odd_texts.db" $words 2>&1 | sed 's/, [0-9]* cells$//')"
  done
  check 'a text is guarded' "'=1+1,-1,'=1+1" "$(sed -n '2s/\r$//p' "$work/files/csv/odd_texts.csv" | tr -d '"')"
}

# Every table and view of the database, as "$@" of read_workbook.py.
odd() {
  plain "$work/odd.db" <tests/export/data/odd_export.sql
  plain "$work/odd.db" "CREATE VIEW wide AS SELECT $(seq -s, 300)"
  list="(SELECT name FROM sqlite_schema ORDER BY rowid)"
  plain "$work/odd.db" "SELECT 'SELECT xlsx_export(''$work/odd.xlsx'', ' || group_concat(quote(name), ', ') ||
    ', ''texts'', ''it''''s'', ''MY VIEW'')' FROM $list" >"$work/odd.sql"
  check 'odd names and values are exported' 211 "$(shell "$work/odd.db" <"$work/odd.sql")"
  set --
  plain "$work/odd.db" "SELECT name FROM $list" >"$work/odd.names"
  while IFS= read -r name; do set -- "$@" "--table=$name"; done <"$work/odd.names"
  check 'and read back' '47 sheets, 211 rows, 672 cells' \
    "$(read_back "$@" --table=texts "--table=it's" '--table=MY VIEW' "$work/odd.xlsx" "$work/odd.db")"
  for sheet in '' ' ' "'" 'a/b' 'History' '2025Q3' 'a query with a name that is much too long' '风险' '😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀' 'x"y'; do
    query='SELECT value, about FROM texts UNION ALL SELECT NULL, NULL UNION ALL SELECT value, about FROM numbers'
    shell "$work/odd.db" "SELECT xlsx_export_query('$work/query.xlsx', '$(echo "$sheet" | sed "s/'/''/g")', '$query ; -- end')" >/dev/null
    check "a query on a sheet '$sheet', read back" '1 sheets, 68 rows, 136 cells' "$(read_back --query "$sheet" "$query" "$work/query.xlsx" "$work/odd.db")"
  done
  for table in texts numbers; do
    cp "$work/query.xlsx" "$work/old.xlsx"
    shell "$work/odd.db" "SELECT xlsx_export('$work/query.xlsx', '$table', '$table', '$table')" >/dev/null
    check "one table thrice: $table" "3 sheets" "$(read_back --table $table --table $table --table $table "$work/query.xlsx" "$work/odd.db" | sed 's/,.*//')"
  done
}

formulas() {
  cp build/airisk.db "$work/formulas.db"
  plain "$work/formulas.db" "
    UPDATE domain SET label_en = '=1+1', label_zh = '=HYPERLINK(\"x\")';
    UPDATE series SET name = '=''Chart data''!' || name;
    UPDATE model SET name = '=A' || name;
    UPDATE organization SET name = '=' || name;
    UPDATE benchmark SET name = '=\$A\$1:\$B' || name;"
  shell "$work/formulas.db" "SELECT snapshot_export('$work/formulas_snapshot.db')" >/dev/null
  for language in en zh; do
    rows=$(shell "$work/formulas_snapshot.db" "SELECT xlsx_report('$work/formulas.xlsx', 'language=$language')")
    check "names that begin with = make no formulas ($language)" "$sheets sheets, $rows rows" \
      "$(read_back --language $language "$work/formulas.xlsx" "$work/formulas_snapshot.db" | sed 's/ rows.*/ rows/')"
  done
}

# What a sheet holds at most, and the memory that it takes.
limits() {
  plain "$work/limits.db" "
    CREATE VIEW most AS WITH RECURSIVE r(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM r WHERE i < 1048575) SELECT i FROM r;
    CREATE VIEW too_many AS SELECT * FROM most UNION ALL SELECT 0"
  mkdir "$work/limits"
  echo old >"$work/limits/out.xlsx"
  check 'too many rows' "error: xlsx_export: a sheet must have at most 1048576 rows with its header; 'too_many' has more" \
    "$(shell "$work/limits.db" "SELECT xlsx_export('$work/limits/out.xlsx', 'too_many')")"
  check 'leave the old file' 'old out.xlsx' "$(cat "$work/limits/out.xlsx") $(ls -A "$work/limits")"
  got=$("$python" - "$so" "$work" <<'END'
import resource, subprocess, sys, zipfile
so, work = sys.argv[1:]
done = subprocess.run(["sqlite3", "-init", "/dev/null", "-bail", "-cmd", f".load '{so}_io'", f"{work}/limits.db",
                       f"SELECT xlsx_export('{work}/limits/out.xlsx', 'most')"], capture_output=True, text=True, check=True)
peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
with zipfile.ZipFile(f"{work}/limits/out.xlsx") as book:
    sheet = book.read("xl/worksheets/sheet1.xml")
print(done.stdout.strip(), sheet.count(b"<row "), b'r="1048576"' in sheet, "within" if peak < 64 * 1024 else f"{peak} kB")
END
  )
  check 'as many rows as there may be, within 64 MB' '1048575 1048576 True within' "$got"
  # SQLite itself has at most 2,000 columns, unless it was built for more.
  wide=$(seq -s, 2000)
  check '2,000 columns' 1 "$(shell "$work/limits.db" "SELECT xlsx_export_query('$work/limits/out.xlsx', 'wide', 'SELECT $wide')")"
  check 'read back' '1 sheets, 1 rows, 2000 cells' "$(read_back --query wide "SELECT $wide" "$work/limits/out.xlsx" "$work/limits.db")"
}

# LibreOffice takes its time, so it works beside the other parts.
office_begin() {
  command -v soffice >/dev/null || return
  [ -f "$work/odd.xlsx" ] || plain "$work/odd.db" 'CREATE TABLE a (b)'
  mkdir "$work/office"
  (
    all='csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1'
    for job in "csv $work/report.xlsx $all" "odd $work/odd.xlsx $all" "pdf $work/zh.xlsx pdf"; do
      form=${job#* * }
      rest=${job#* }
      [ -f "${rest%% *}" ] || continue
      TMPDIR=$work/office soffice "-env:UserInstallation=file://$work/office/profile" --headless --convert-to "$form" --outdir "$work/office/${job%% *}" \
        "${rest%% *}" >"$work/office/${job%% *}.out" 2>"$work/office/${job%% *}.raw"
      echo $? >"$work/office/${job%% *}.status"
      grep -v 'failed to launch javaldx' "$work/office/${job%% *}.raw" >"$work/office/${job%% *}.err"
    done
  ) &
  office=$!
}

office_end() {
  if [ -z "${office:-}" ]; then
    echo 'skipped LibreOffice: not installed'
    return
  fi
  wait "$office"
  for status in "$work"/office/*.status; do
    job=$(basename "$status" .status)
    check "LibreOffice reads the workbook without a warning ($job)" '0 ' "$(cat "$status") $(cat "$work/office/$job.err")"
  done
  check 'and has the same cells' '32 sheets' "$("$python" tests/export/read_files.py office "$work/office/csv" report "$work/snapshot.db" 2>&1 | sed 's/, [0-9]* cells$//')"
  [ ! -d "$work/office/odd" ] || check 'and all the odd sheets' 47 "$(ls "$work/office/odd" | wc -l)"
  [ ! -d "$work/office/pdf" ] || check 'and prints it' '%PDF' "$(head -c 4 "$work/office/pdf/zh.pdf")"
}

[ $# -gt 0 ] || set -- report snapshot erratum files odd formulas office limits refused full beside interrupted links killed
begin
for part in "$@"; do
  case $part in
    office) office_begin ;;
    *) "$part" ;;
  esac
done
case " $* " in *' office '*) office_end ;; esac
exit $failed
