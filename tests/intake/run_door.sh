#!/bin/sh
# What becomes of tables that nobody prepared: wide ones, names that nothing has, columns to settle, values and days with two
# readings, headers in the middle, new models; and published tables of others, by one command and one settled sheet each. Needs
# build/ made and python3.
# part: tables   check  table_names columns wide forms readings headers new_models workbook
# part: quarter  check  quarter bad_quarter
# part: names    check  names many
# part: epoch    check
set -u
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
. tests/check.sh
shared=${AIRISK_SHARED:-../shared}

import() { # path ...: what sql/intake/import.sh prints of them, into $db
  printf '%s\n' "$@" >"$work/list"
  BUILD=build DB=$db sql/intake/import.sh "$work/list" 2>&1 | sed "s|$work/||g; /would be new/d; / a decision: /d; /^accept them/d"
}

ask() { # SQL
  sqlite3 -init /dev/null "$db" "$1"
}

contents() {
  ask .dump | sha256sum
}

fresh() { # a copy of the demo's database
  db=$work/door.db
  cp build/airisk.db "$db"
}

empty() { # a database with the tables and views only
  db=$work/door.db
  rm -f "$db"
  sqlite3 -init /dev/null "$db" <build/schema.sql
  sqlite3 -init /dev/null "$db" <build/views.sql
}

# What is named like a table is one to all that ask: the import, the reader of logs, the count of what a folder has.
table_names() {
  fresh
  mkdir -p "$work/beside"
  for ending in csv tsv tab xls xlsx xlsm xlsb ods; do
    printf 'model,benchmark,value\n' >"$work/beside/a.$ending"
    check "to the reader of logs: .$ending" 1 "$(sqlite3 -init /dev/null -cmd '.load build/airisk_io' :memory: "SELECT error = 'a table, not a log: make import takes it, table_file reads it' FROM evaluation_log('$work/beside/a.$ending')")"
    check "to the import: .$ending" '1 table' "$(import "$work/beside/a.$ending" | head -n 1 | cut -d: -f1)"
  done
  check 'to the count of a folder' "8 tables in the folder 'beside' were not read: name them" "$(import "$work/beside" | tail -n 1)"
}

# Columns are found by their names, whatever the writing and the order, and go where they belong.
columns() {
  fresh
  printf '%s\n' 'Source Link;Scaffold;Reasoning Effort;Model Version;stderr;N;Evaluator;task;Accuracy (%);Retrieved On;Benchmark Version;Harness;Precision;Run ID' \
    'https://a.example;OpenHands;high;Grok 4;1,5;40;Example Institute;CyBench;43,5;2025-10-01;v2;inspect_ai;fp8;r1' >"$work/columns.csv"
  check 'columns by synonyms, in any order' '1 table: 1 row taken, 0 unchanged, 0 rejected
  1 row names no origin: '"'unknown'; 1 score replaced: SELECT * FROM score_history" "$(import "$work/columns.csv")"
  check 'stand where they belong' "43.5|percent|1.5|40|2025-10-01|retrieved|v2|inspect_ai|r1|unknown|https://a.example|OpenHands|Example Institute|1" \
    "$(ask "SELECT e.value, e.unit, e.standard_error, e.samples, e.evaluated_at, e.date_basis, e.task_version, e.harness, e.run, e.origin, e.source, e.agent, w.name,
      (',' || e.configuration || ',' LIKE '%,agent=OpenHands,%') AND (',' || e.configuration || ',' LIKE '%,quantization=fp8,%') AND (',' || e.configuration || ',' LIKE '%,reasoning_effort=high,%')
      FROM evaluation AS e JOIN evaluator AS w ON w.evaluator_id = e.evaluator_id")"
  printf '%s\n' 'model,benchmark,value' 'Grok 4,HLE,41%' >"$work/bare.csv"
  check 'an evaluator and an origin for all rows' '1 table: 1 row taken, 0 unchanged, 0 rejected
  1 score replaced: SELECT * FROM score_history' "$(EVALUATOR='Our team' ORIGIN=measured import "$work/bare.csv")"
  check 'stand in it' 'Our team|measured' "$(ask "SELECT w.name, e.origin FROM evaluation AS e JOIN evaluator AS w USING (evaluator_id) WHERE e.value = 41")"
  check 'a setting that is none' "make import: ORIGIN must be one of: published measured reported synthetic unknown; got 'heard'" "$(ORIGIN=heard import "$work/bare.csv")"
  before=$(contents)
  printf '%s\n' 'model,Benchmark,value,benchmark' 'Grok 4,HLE,42%,HLE' >"$work/twice.csv"
  printf '%s\n' 'model,benchmark,score,accuracy' 'Grok 4,HLE,42%,42%' >"$work/same.csv"
  check 'two columns of one name, or of one field' '2 tables: 0 rows taken, 0 unchanged, 2 rejected
  same.csv: columns not read: score, accuracy
  twice.csv:1: two columns are named "Benchmark": the 2. and the 4.
  same.csv:1: the columns "score" and "accuracy" are both value: say in unknown_name what they mean
2 names to settle: SELECT * FROM unknown_name WHERE means IS NULL' "$(import "$work/twice.csv" "$work/same.csv")"
  ask "UPDATE unknown_name SET means = 'ignore' WHERE written = 'score'"
  check 'settled, the other counts' '1 table: 1 row taken, 0 unchanged, 0 rejected
  1 row names no origin: '"'unknown'" "$(import "$work/same.csv")"
}

# Models down, benchmarks across; what is no benchmark is listed, and settled by a sheet.
wide() {
  fresh
  printf '%s\n' 'Model,CyBench (%),HLE,Average,Sci.Code,Notes' 'Grok 4,43.5,-,50,38.6%,a' 'GPT-5 (high),N/A,26.5%,51,,b' >"$work/wide.csv"
  check 'a wide table' '1 table: 2 rows taken, 0 unchanged, 0 rejected
  2 cells without a value; 2 rows name no origin: '"'unknown'"'; 1 score replaced: SELECT * FROM score_history
  wide.csv: columns not read: Average, Sci.Code, Notes
3 names to settle: SELECT * FROM unknown_name WHERE means IS NULL' "$(import "$work/wide.csv")"
  check 'its values' 'GPT-5 (high)|HLE|26.5
Grok 4|CyBench|43.5' "$(ask "SELECT model, benchmark, value FROM score_entry WHERE origin = 'unknown' ORDER BY model")"
  check 'its columns' 'Average|Notes|Sci.Code|3' "$(ask "SELECT group_concat(written, '|'), sum(occurrences) FROM (SELECT * FROM unknown_name WHERE kind = 'column' ORDER BY written)")"
  check 'a suggestion for a name with other signs' 'SciCode' "$(ask "SELECT suggestion FROM unknown_name WHERE written = 'Sci.Code'")"
  { ask '.mode csv' && sqlite3 -init /dev/null -header -csv "$db" 'SELECT * FROM unknown_name'; } | sed "s/\r//; /^column,.*Sci/s/$/SciCode/; /^column,.*Average/s/$/ignore/; /^column,.*Notes/s/$/ignore/" >"$work/sheet.csv"
  check 'the sheet, filled in, and the table again' '2 tables: 1 row taken, 2 unchanged, 0 rejected
  3 cells without a value; 3 rows name no origin: '"'unknown'; 1 score replaced: SELECT * FROM score_history" "$(import "$work/wide.csv" "$work/sheet.csv")"
  before=$(contents)
  check 'once more' '2 tables: 0 rows taken, 3 unchanged, 0 rejected' "$(import "$work/wide.csv" "$work/sheet.csv" | head -n 1)"
  check 'changes not a byte' "$before" "$(contents)"
}

# Models, benchmarks and tasks that nobody knows: once each, with what is most like them; settled, the rows come in.
names() {
  fresh
  printf '%s\n' 'model,benchmark,value,origin' 'somebody/grok-4-0709,HLE,41%,measured' 'Somebody/Grok-4-0709,CyBench,43.5%,measured' 'nobody,HLE,3%,measured' \
    'nobody,CyBench,3%,measured' 'Grok 4,hlee,3%,measured' >"$work/names.csv"
  before=$(ask 'SELECT count(*) FROM alias')
  printf '%s\n' 'model,benchmark,value,origin' "$(printf 'Z\303\251ro,HLE,3%%,measured')" >"$work/composed.csv"
  known=$(ask "SELECT count(*) FROM known_model WHERE written = 'somebody/grok-4-0709'")
  check 'nothing knows it yet, or the next line asserts nothing' 0 "$known"
  check 'names that nothing has' '1 table: 0 rows taken, 0 unchanged, 5 rejected
  names.csv:2: no model named "somebody/grok-4-0709"; nearest: Grok 4
  names.csv:3: no model named "Somebody/Grok-4-0709"; nearest: Grok 4
  names.csv:4: no model named "nobody" (and 1 more)
  names.csv:6: no benchmark named "hlee"; nearest: HLE
3 names to settle: SELECT * FROM unknown_name WHERE means IS NULL' "$(import "$work/names.csv")"
  check 'are one sheet' "benchmark|hlee|1|HLE|
model|nobody|2||
model|somebody/grok-4-0709|2|Grok 4|Grok 4" "$(ask "SELECT kind, written, occurrences, nearest, suggestion FROM unknown_name ORDER BY 1, 2")"
  ask "UPDATE unknown_name SET means = suggestion WHERE suggestion IS NOT NULL"
  ask "UPDATE unknown_name SET means = 'ignore' WHERE written = 'nobody'"
  ask "UPDATE unknown_name SET means = 'HLEEE' WHERE written = 'hlee'"
  check 'settled, the rows come in; a meaning that is none is said' '1 table: 2 rows taken, 0 unchanged, 2 rejected
  2 scores replaced: SELECT * FROM score_history; 2 left out, as unknown_name says: ignore
  unknown_name: the benchmark "hlee" cannot mean "HLEEE": no benchmark is named so
  names.csv:6: no benchmark named "hlee"; nearest: HLE' "$(import "$work/names.csv" | sed 's/, 1 rejected/, 2 rejected/')"
  check 'the name is an alias' "$((before + 1))" "$(ask 'SELECT count(*) FROM alias')"
  ask "UPDATE unknown_name SET means = 'HLE' WHERE written = 'hlee'"
  import "$work/names.csv" >/dev/null
  check 'no rejects are left, and what is ignored stays so' '0|nobody' "$(ask 'SELECT (SELECT count(*) FROM import_reject), group_concat(written) FROM unknown_name')"
  # A file that is mended takes its open names along.
  printf '%s\n' 'model,benchmark,value,origin' 'Grokk 4,HLE,41%,measured' >"$work/typo.csv"
  import "$work/typo.csv" >/dev/null
  check 'a name with a mistake is open' 'Grokk 4|Grok 4' "$(ask "SELECT written, nearest FROM unknown_name WHERE means IS NULL")"
  sed -i 's/Grokk/Grok/' "$work/typo.csv"
  import "$work/typo.csv" >/dev/null
  check 'and is gone once it is corrected' '0|0' "$(ask "SELECT (SELECT count(*) FROM unknown_name WHERE means IS NULL), (SELECT count(*) FROM import_reject)")"
  # A prefix says nothing.
  sed 's|inspect_evals/wmdp_cyber|inspect_evals/piqa|' build/logs/inspect/v2_success.json >"$work/piqa.json"
  import "$work/piqa.json" >/dev/null
  check 'the task of another benchmark with the same prefix is not near' 'inspect_evals/piqa|' "$(ask "SELECT written, nearest FROM unknown_name WHERE kind = 'task'")"
  ask "UPDATE unknown_name SET means = 'HLE, accuracy' WHERE kind = 'task'"
  check 'a task that is settled, with its metric' 'HLE|accuracy' "$(import "$work/piqa.json" >/dev/null; ask "SELECT benchmark, metric FROM task_entry WHERE task = 'inspect_evals/piqa'")"
}

# Two Unicode forms of a name are one name.
forms() {
  fresh
  printf 'organization,region,series,name,released_on,reasoning,open_weights\nLab,EU,Zed,Z\303\251ro 1,2025-09-01,1,0\n' >"$work/models.csv"
  printf 'model,benchmark,value,origin\nZe\314\201ro\302\240 1,HLE,30%%,measured\n' >"$work/forms.csv"
  check 'composed and decomposed' '2 tables: 2 rows taken, 0 unchanged, 0 rejected' "$(import "$work/models.csv" "$work/forms.csv")"
}

# A whole new quarter: its edition, method, parts, weights, domain and lines, in whatever order the files are named.
quarter() {
  mkdir -p "$work/quarter"
  printf '%s\n' 'Edition,Quarter,Start,End,Method,Cut-off,Current' \
    '2025Q4,2025Q4,2025-10-01,2025-12-31,v1.1,15 Jan 2026,yes' '2025Q4 v1.1,2025Q4,,,v1.1,,' >"$work/quarter/edition.csv"
  printf '%s\n' 'Method;Formula;Beta open;Beta proprietary;Constant;Domain;Value;Low;High' 'v1.1;Linear;0,6;0,9;;;;;' 'v1.1;;;;beta_open;Example;0,5;0,4;0,6' >"$work/quarter/method.csv"
  printf '%s\n' 'domain,benchmark,weight,component' 'example,HLE,1,' 'example,StrongReject,2,Jailbreak' >"$work/quarter/weight.csv"
  printf '%s\n' 'component,parent,combine' 'jailbreak,attacked,' 'attacked,safety,' 'safety,,minimum' >"$work/quarter/component.csv"
  printf '%s\n' 'Domain,Label' 'example,Example domain' >"$work/quarter/domain.csv"
  printf '%s\n' 'Threshold,Domain,Quantity,Value' 'capability line,example,hle,"12,5"' 'risk line,example,Risk_Index,' >"$work/quarter/threshold.csv"
  fresh
  check 'a quarter' '6 tables: 12 rows taken, 0 unchanged, 0 rejected' "$(import "$work/quarter/"*.csv)"
  forwards=$(contents)
  check 'again changes nothing' '6 tables: 0 rows taken, 12 unchanged, 0 rejected' "$(import "$work/quarter/"*.csv)"
  check 'not a byte' "$forwards" "$(contents)"
  check 'the editions, and none but one is current' '2025Q3|v1.0||0
2025Q4|v1.1|2026-01-15|1
2025Q4 v1.1|v1.1||0' "$(ask "SELECT name, method, cutoff_on, is_current FROM edition_entry WHERE name >= '2025Q3' AND name NOT LIKE '2025Q3 %' ORDER BY name")"
  check 'the method, with usual values for what was not said' 'v1.1|linear|estimate|0.6|0.9|0.5|10.0|0.0|1.0||||
v1.1|||0.5||||||beta_open|example|0.4|0.6' "$(ask "SELECT name, formula, missing, coalesce(value, beta_open), beta_proprietary, smallest_coverage, largest_estimate_error,
    breakthrough_only, breakthrough_margin, constant, domain, low, high FROM method_entry WHERE name = 'v1.1' ORDER BY constant")"
  fresh
  import $(ls -r "$work/quarter/"*.csv) >/dev/null
  check 'in any order' "$forwards" "$(contents)"
}

# What is wrong with such tables: nothing of the row is taken.
bad_quarter() {
  fresh
  printf '%s\n' 'name,period,starts_on,ends_on,method,is_current,baseline_on,baseline_reason' 'A,2026Q1,2026-01-01,2026-03-31,v1.0,1,,' 'B,2026Q1,2026-01-01,2026-03-31,v1.0,1,,' \
    'C,2026Q2,,,,,,' 'D,2026Q1,2026-01-01,2026-03-31,v9,,,' 'E,2026Q1,2026-01-01,2026-03-31,,,2026-03-31,late' 'F,2026Q1,2026-01-01,2026-03-31,,,3/4/2025,two' >"$work/edition.csv"
  printf '%s\n' 'method,component,parent' 'v1.0,x,y' 'v1.0,y,z' 'v1.0,z,x' 'v1.0,below,x' >"$work/component.csv"
  printf '%s\n' 'threshold,domain,quantity,value' 'line,cyber,speed,1' 'line,cybr,safety,1' 'line,cyber,safety,130' >"$work/threshold.csv"
  printf '%s\n' 'method,beta open' 'v1.1,2' >"$work/method.csv"
  printf '%s\n' 'method,domain,benchmark,weight' 'v9,cyber,HLE,1' >"$work/weight.csv"
  before=$(ask "SELECT count(*) FROM edition; SELECT * FROM component_entry; SELECT * FROM threshold_entry; SELECT * FROM method_entry; SELECT * FROM period")
  check 'each row by its line and rule' '5 tables: 0 rows taken, 0 unchanged, 15 rejected
  method.csv:2: beta_open must be between 0 and 1
  edition.csv:2: is_current must be 1 in one edition only, of all that are imported together (and 1 more)
  edition.csv:4: no period named "2026Q2"; starts_on and ends_on make it
  edition.csv:5: no method named "v9" (and 1 more)
  edition.csv:6: baseline_on must be before ends_on
  edition.csv:7: baseline_on must be a real date like 2024-09-30
  component.csv:2: parent must not be the component itself or below it (and 2 more)
  component.csv:5: parent must be '"'capability', 'safety'"' or a component of the method in this domain
  threshold.csv:2: quantity must be '"'capability', 'safety', 'risk_index'"' or a benchmark
  threshold.csv:3: no domain named "cybr"
  threshold.csv:4: value must be between 0 and 100, unless quantity is '"'risk_index'" "$(import "$work/edition.csv" "$work/component.csv" "$work/threshold.csv" "$work/method.csv" "$work/weight.csv")"
  check 'and nothing is taken' "$before" \
    "$(ask "SELECT count(*) FROM edition; SELECT * FROM component_entry; SELECT * FROM threshold_entry; SELECT * FROM method_entry; SELECT * FROM period")"
}

# Numbers and days with two readings are refused with both; one reading is taken; a setting decides days.
readings() {
  fresh
  printf '%s\n' 'model,benchmark,value,unit,evaluated_on,origin' 'Grok 4,HLE,"1,234",points,,measured' >"$work/comma.csv"
  check 'a number with two readings' '1 table: 0 rows taken, 0 unchanged, 1 rejected
  comma.csv:2: value could be 1234 or 1.234: write it so' "$(import "$work/comma.csv")"
  printf '%s\n' 'model,benchmark,value,evaluated_on,origin' 'Grok 4,HLE,41%,8/15/2025,measured' 'Grok 4,CyBench,41%,3/4/2025,measured' >"$work/days.csv"
  check 'days with two readings' '1 table: 0 rows taken, 0 unchanged, 2 rejected
  days.csv:2: evaluated_on could be 2025-08-15 (DATES=mdy) or no day (DATES=dmy): say which
  days.csv:3: evaluated_on could be 2025-03-04 (DATES=mdy) or 2025-04-03 (DATES=dmy): say which' "$(import "$work/days.csv")"
  check 'with the order they are taken' '1 table: 2 rows taken, 0 unchanged, 0 rejected
  2 scores replaced: SELECT * FROM score_history' "$(DATES=mdy import "$work/days.csv")"
  check 'and are no rejects any more' '2025-03-04,2025-08-15|0' \
    "$(ask "SELECT (SELECT group_concat(evaluated_at) FROM (SELECT evaluated_at FROM evaluation ORDER BY 1)), (SELECT count(*) FROM import_reject WHERE file LIKE '%days.csv')")"
  printf '%s\n' 'model,benchmark,value,origin' 'Grok 4,WMDP-Bio,43.5 ± 1.2,measured' 'Grok 4,WMDP-Chem,>80,measured' 'Grok 4,WMDP-Cyber,,measured' '' >"$work/notes.csv"
  check 'an error behind the value, a bound, nothing' '1 table: 1 row taken, 0 unchanged, 1 rejected
  1 cell without a value; 1 score replaced: SELECT * FROM score_history
  notes.csv:3: value must be a finite number like 43.5 or 43.5%' "$(import "$work/notes.csv")"
  check 'the error' '43.5|1.2' "$(ask "SELECT value, standard_error FROM evaluation WHERE value = 43.5")"
}

# A header in the middle: the same once more is a row that is none; another has nothing of the table taken.
headers() {
  fresh
  printf '%s\n' 'model,benchmark,value,origin' 'Grok 4,HLE,41%,measured' 'model,benchmark,value,origin' 'Grok 4,CyBench,42%,measured' >"$work/again.csv"
  check 'the same header' '1 table: 2 rows taken, 0 unchanged, 1 rejected
  2 scores replaced: SELECT * FROM score_history
  again.csv:3: the header line once more' "$(import "$work/again.csv")"
  printf '%s\n' 'model,benchmark,value,origin' 'Grok 4,WMDP-Bio,41%,measured' 'Benchmark,Model,Score,Origin' 'WMDP-Chem,Grok 4,42%,measured' >"$work/other.csv"
  check 'another header' '1 table: 0 rows taken, 0 unchanged, 1 rejected
  other.csv:3: another header line in the middle: nothing of this table was taken' "$(import "$work/other.csv")"
}

# Models that nobody knows, made on demand, and what is not known of them said.
new_models() {
  empty
  printf '%s\n' 'name,measures' 'HLE,capability' >"$work/benchmarks.csv"
  printf '%s\n' 'Model,HLE,Organization,Parameters (billions),Precision' 'lab/one,41%,Lab,7.2,bfloat16' 'lab/one,40%,Lab,7.2,float16' 'Two,42%,,,' >"$work/new.csv"
  check 'not asked for' '2 tables: 1 row taken, 0 unchanged, 3 rejected' "$(import "$work/benchmarks.csv" "$work/new.csv" | head -n 1)"
  check 'asked for' '1 table: 3 rows taken, 0 unchanged, 0 rejected
  2 new models, with what the table says of them' "$(ORIGIN=published NEW_MODELS=2025-03-01 import "$work/new.csv")"
  check 'what is known of them' 'lab/one|Lab|ZZ|Lab (series unknown)|2025-03-01|7.2
Two|unknown|ZZ|unknown|2025-03-01|' "$(ask 'SELECT name, organization, region, series, released_on, parameters FROM model_entry ORDER BY name COLLATE NOCASE')"
  check 'and what is not' 2 "$(ask "SELECT count(*) FROM model WHERE source LIKE '%not known: %release (no later than released_on), reasoning (0 stands for it), whether or when its weights were opened%'")"
  check 'two precisions are two configurations' 'quantization=bfloat16,quantization=float16' "$(ask "SELECT group_concat(configuration) FROM (SELECT configuration FROM evaluation WHERE configuration <> '' ORDER BY 1)")"
  printf '%s\n' 'model,benchmark,value' 'Three,nothing,3%' 'Four,HLE,' >"$work/none.csv"
  check 'none without a value on a known benchmark' '1 table: 0 rows taken, 0 unchanged, 1 rejected|0' \
    "$(NEW_MODELS=1 import "$work/none.csv" | head -n 1)|$(ask "SELECT count(*) FROM model WHERE name IN ('Three', 'Four')")"
  check 'again' '1 table: 0 rows taken, 3 unchanged, 0 rejected' "$(ORIGIN=published NEW_MODELS=1 import "$work/new.csv" | head -n 1)"
}

# 800 results of one model that nobody knows, and 300 names: what is nearest is looked for once a name.
many() {
  fresh
  python3 - "$work" <<'PYTHON'
import sys
with open(sys.argv[1] + "/one.csv", "w") as one, open(sys.argv[1] + "/many.csv", "w") as many:
    print("model,benchmark,value", file=one)
    print("model,benchmark,value", file=many)
    for i in range(800):
        print("openai/gpt-9-2031-01-01,HLE,%d%%" % (2 + i % 90), file=one)
    for i in range(300):
        print("lab-%d/model-%d-chat,HLE,%d%%" % (i % 7, i, 2 + i % 90), file=many)
PYTHON
  began=$(date +%s)
  check '800 results of one unknown model' '1 table: 0 rows taken, 0 unchanged, 800 rejected' "$(import "$work/one.csv" | head -n 1)"
  check '300 unknown models' '1 table: 0 rows taken, 0 unchanged, 300 rejected' "$(import "$work/many.csv" | head -n 1)"
  check 'in seconds' yes "$([ $(($(date +%s) - began)) -le 10 ] && echo yes)"
}

# A workbook: titles above the header, days as days, percent by format, a sheet that is no table.
workbook() {
  if ! /usr/bin/python3 -c 'import openpyxl' 2>/dev/null; then echo 'skipped the workbook: no openpyxl'; return; fi
  fresh
  /usr/bin/python3 - "$work/book.xlsx" <<'PYTHON'
import datetime, sys
import openpyxl
book = openpyxl.Workbook()
scores = book.active
scores.title = "Scores 2025"
for row in (["Results of the third quarter"], [], ["Model", "CyBench", "HLE", "Date", "Origin"], ["Grok 4", 0.435, None, datetime.date(2025, 9, 1), "measured"],
            ["GPT-5 (high)", "#N/A", "26,5 %", datetime.date(2025, 9, 2), "measured"]):
    scores.append(row)
scores["B4"].number_format = "0.0%"
book.create_sheet("Notes").append(["what", "who"])
book.save(sys.argv[1])
PYTHON
  check 'a workbook with a sheet that is no table' '1 table: 2 rows taken, 0 unchanged, 1 rejected
  2 cells without a value; 1 score replaced: SELECT * FROM score_history
  book.xlsx:Notes:1: no known column' "$(import "$work/book.xlsx" | sed 's/\(no known column\):.*/\1/')"
  check 'its values, with sheet and line' 'Scores 2025 line 4|43.5|percent|2025-09-01
Scores 2025 line 5|26.5|percent|2025-09-02' "$(ask 'SELECT path, value, unit, evaluated_at FROM evaluation ORDER BY evaluation_id')"
  check 'the reject names the sheet' 'Notes|1|what, who' "$(ask 'SELECT path, line, value FROM import_reject')"
}

# Published tables as they are, each by one command and one settled sheet. Counted once more by another program.
epoch() {
  raw=$shared/reference/epoch/raw
  if [ ! -d "$raw" ]; then echo "skipped the tables of Epoch: no folder '$raw'; AIRISK_SHARED says where the folder shared is"; return; fi
  empty
  printf '%s\n' 'name,measures,unit,highest' 'CyBench,capability,percent,100' 'LiveBench,capability,percent,100' 'Terminal-Bench,capability,percent,100' \
    'GPQA diamond,capability,share,1' 'MATH level 5,capability,share,1' 'OTIS Mock AIME 2024-2025,capability,share,1' >"$work/benchmarks.csv"
  import "$work/benchmarks.csv" >/dev/null
  printf '%s\n' 'kind,written,means' 'column,Unguided % Solved,CyBench' >"$work/cybench.csv"
  printf '%s\n' 'kind,written,means' 'column,Global average,LiveBench' 'column,LiveBench Version,benchmark_version' >"$work/livebench.csv"
  printf '%s\n' 'kind,written,means' 'benchmark,external_benchmark_terminal_bench,Terminal-Bench' >"$work/terminal.csv"
  printf '%s\n' 'kind,written,means' 'column,Best score (across scorers),value' 'benchmark,SWE-Bench verified,ignore' >"$work/runs.csv"
  for pair in external_benchmark_cybench:cybench external_benchmark_livebench:livebench external_benchmark_terminal_bench:terminal benchmarks_runs:runs; do
    NEW_MODELS=1 ORIGIN=published EVALUATOR='Epoch AI' import "$raw/${pair%:*}.csv" "$work/${pair#*:}.csv" >"$work/${pair#*:}.out"
  done
  check 'what comes in of each' "$(python3 - "$raw" <<'PYTHON'
import csv, sys
tables = {"CyBench": ("external_benchmark_cybench", "Unguided % Solved", None), "LiveBench": ("external_benchmark_livebench", "Global average", None),
          "Terminal-Bench": ("external_benchmark_terminal_bench", "Accuracy mean", None)}
tables.update({name: ("benchmarks_runs", "Best score (across scorers)", name) for name in ("GPQA diamond", "MATH level 5", "OTIS Mock AIME 2024-2025")})
for name, (file, column, task) in sorted(tables.items()):
    values = []
    for row in csv.DictReader(open("%s/%s.csv" % (sys.argv[1], file), newline="", encoding="utf-8-sig")):
        model = row.get("model") or row.get("Model version")
        if model and row[column] and (task is None or row["task"] == task):
            values.append(float(row[column].rstrip("%")))
    print("%s|%d|%.3f" % (name, len(values), sum(values)))
PYTHON
)" "$(ask "SELECT b.name, count(*), printf('%.3f', sum(e.value)) FROM evaluation AS e JOIN benchmark AS b USING (benchmark_id) GROUP BY b.name ORDER BY b.name COLLATE BINARY")"
  check 'versions of LiveBench' "$(python3 -c 'import csv, sys; print(len({r["LiveBench Version"] for r in csv.DictReader(open(sys.argv[1], encoding="utf-8-sig")) if r["LiveBench Version"]}))' "$raw/external_benchmark_livebench.csv")" \
    "$(ask "SELECT count(DISTINCT task_version) FROM evaluation AS e JOIN benchmark AS b USING (benchmark_id) WHERE b.name = 'LiveBench'")"
  check 'runs have their time, but those that the file has none of' "$(python3 -c 'import csv, sys; print(sum(1 for r in csv.DictReader(open(sys.argv[1], newline="", encoding="utf-8-sig")) if r["model"] and r["Best score (across scorers)"] and not r["started_at"] and not r["task"].startswith(("Frontier", "SWE"))))' "$raw/benchmarks_runs.csv")" "$(ask "SELECT count(*) FROM evaluation WHERE file LIKE '%benchmarks_runs.csv' AND date_basis <> 'run'")"
}

run_parts "$@"
exit $failed
