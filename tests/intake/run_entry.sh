#!/bin/sh
# What comes in by hand: CSV files by sql/intake/import.sh, as make import calls it, and the entry views from other programs.
# Needs build/ made and python3.
# part: templates  check
# part: again      check
# part: refused    check
# part: odd_files  check
# part: foreign    check
# part: doubtful   check
# part: locked     check
# part: hosts      check
# part: epoch      check
# part: 3.37.0     test   SQLITE=build/shells/3.37.0/sqlite3
# part: 3.38.2     test   SQLITE=build/shells/3.38.2/sqlite3
# part: 3.52.0     test   SQLITE=build/shells/3.52.0/sqlite3
# part: cut_off    check
set -u
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
. tests/check.sh

import() { # database, path ...: what sql/intake/import.sh prints, and its status
  db=$1
  shift
  printf '%s\n' "$@" >"$work/list"
  BUILD=build DB=$db sql/intake/import.sh "$work/list" 2>&1
  echo "status $?"
}

ask() { # database, SQL
  sqlite3 -init /dev/null "$1" "$2"
}

templates() {
  cp build/airisk.db "$work/templates.db"
  check 'the templates come in, in whatever order they are named' '17 tables: 20 rows taken, 0 unchanged, 0 rejected
1 file: 1 result taken, 0 unchanged, 0 rejected
1 score needs a decision: SELECT model, benchmark, problem FROM score_candidate WHERE problem IS NOT NULL
4 results do not count in 2025Q3, the current edition: SELECT * FROM uncounted_score
  4: the model was released after 2025-09-30; Example edition counts them: INSERT INTO edition_entry (name, is_current) VALUES ('\''Example edition'\'', 1);
status 0' "$(import "$work/templates.db" $(ls -r fixtures/templates/*))"
  before=$(ask "$work/templates.db" .dump | sha256sum)
  check 'and again change nothing' '17 tables: 0 rows taken, 20 unchanged, 0 rejected' \
    "$(import "$work/templates.db" fixtures/templates/*.csv | head -n 1)"
  check 'not a byte of the dump' "$before" "$(ask "$work/templates.db" .dump | sha256sum)"
}

# What the current edition does not count is said, with the statement that opens the one that does; and who accepts.
cut_off() {
  db=$work/cut_off.db
  cp build/airisk.db "$db"
  ask "$db" "INSERT INTO edition_entry (name, cutoff_on) VALUES ('2025Q3', '2025-11-07')"
  cat >"$work/december.csv" <<'EOF'
model,benchmark,value,date,origin,accepted_by
Grok 4,HLE,40%,2025-12-03,measured,
Grok 4,HLE,39%,2025-09-03,measured,Bo Chen
Grok 4,CyBench,30%,2025-12-03,measured,
Grok 4,MASK,31%,2025-11-07,measured,
Example Model 1 (260101),HLE,31%,2025-10-03,synthetic,
EOF
  check 'of a September and a December value the first counts, and what waits is said' '2 tables: 6 rows taken, 0 unchanged, 0 rejected
  2 scores replaced: SELECT * FROM score_history
3 results do not count in 2025Q3, the current edition: SELECT * FROM uncounted_score
  2: measured after the cut-off 2025-11-07; 2025Q4 counts them: INSERT INTO edition_entry (name, period, starts_on, ends_on, is_current) VALUES ('"'2025Q4', '2025Q4', '2025-10-01', '2025-12-31', 1);
  1: the model was released after 2025-09-30; 2026Q1 counts it: INSERT INTO edition_entry (name, period, starts_on, ends_on, is_current) VALUES ('2026Q1', '2026Q1', '2026-01-01', '2026-03-31', 1);
status 0" "$(ACCEPTED_BY='Ann Lee' import "$db" fixtures/templates/model_entry.csv "$work/december.csv")"
  check 'who accepted: of the row, else of the setting' 'HLE|31.0|Ann Lee
HLE|39.0|Bo Chen
MASK|31.0|Ann Lee' "$(ask "$db" 'SELECT benchmark, value, accepted_by FROM score_entry WHERE accepted_by IS NOT NULL ORDER BY 1, 2')"
  check 'again, what does not count is said again' "2 tables: 0 rows taken, 6 unchanged, 0 rejected
3 results do not count in 2025Q3, the current edition: SELECT * FROM uncounted_score
  2: measured after the cut-off 2025-11-07; 2025Q4 counts them: INSERT INTO edition_entry (name, period, starts_on, ends_on, is_current) VALUES ('2025Q4', '2025Q4', '2025-10-01', '2025-12-31', 1);
  1: the model was released after 2025-09-30; 2026Q1 counts it: INSERT INTO edition_entry (name, period, starts_on, ends_on, is_current) VALUES ('2026Q1', '2026Q1', '2026-01-01', '2026-03-31', 1);
status 0" "$(ACCEPTED_BY='Bo Chen' import "$db" fixtures/templates/model_entry.csv "$work/december.csv")"
  ask "$db" "$(ask "$db" "SELECT counts_after FROM uncounted_score WHERE counts_in = '2025Q4' LIMIT 1")"
  check 'in the edition that was opened they are candidates' 'CyBench|30.0|new value
HLE|40.0|new value' "$(ask "$db" "SELECT benchmark, value, effect FROM score_candidate WHERE NOT accepted ORDER BY benchmark")"
  check 'a name that is none' "CHECK constraint failed: import: ACCEPTED_BY must not be empty, have blanks around it, or hold a line break, control character or bidirectional override
make import: not finished; nothing was imported
status 1" "$(ACCEPTED_BY=' Ann' import "$db" "$work/december.csv" | sed -E 's/^.*CHECK/CHECK/; s/ \([0-9]+\)$//')"
}

# A file that comes in again, after a newer one, changes nothing; nor in the middle of new rows.
again() {
  cp build/airisk.db "$work/again.db"
  head=model,benchmark,value,unit,standard_error,samples,evaluated_on,origin,source
  printf '%s\n' "$head" 'Grok 4,CyBench,12%,,,,2025-08-01,measured,old' >"$work/a.csv"
  printf '%s\n' "$head" 'Grok 4,CyBench,33%,,,,2025-09-01,measured,new' >"$work/b.csv"
  stands="SELECT value, source FROM score_entry WHERE (model, benchmark) = ('Grok 4', 'CyBench')"
  check 'a score' '1 table: 1 row taken, 0 unchanged, 0 rejected' "$(import "$work/again.db" "$work/a.csv" | head -n 1)"
  check 'a newer score' '1 table: 1 row taken, 0 unchanged, 0 rejected' "$(import "$work/again.db" "$work/b.csv" | head -n 1)"
  before=$(ask "$work/again.db" .dump | sha256sum)
  check 'the older file again' '1 table: 0 rows taken, 1 unchanged, 0 rejected' "$(import "$work/again.db" "$work/a.csv" | head -n 1)"
  check 'changes not a byte of the dump' "$before" "$(ask "$work/again.db" .dump | sha256sum)"
  check 'the newer score stands' '33.0|new' "$(ask "$work/again.db" "$stands")"
  { cat "$work/a.csv"; echo 'Grok 4,HLE,40%,,,,2025-08-01,measured,old'; echo 'Grok 44,HLE,40%,,,,,,'; } >"$work/longer.csv"
  check 'the older file with a row more' '1 table: 1 row taken, 1 unchanged, 1 rejected' "$(import "$work/again.db" "$work/longer.csv" | head -n 1)"
  check 'the newer score stands still' '33.0|new' "$(ask "$work/again.db" "$stands")"
  ask "$work/again.db" "DELETE FROM score WHERE evaluation_id = (SELECT max(evaluation_id) FROM evaluation)"
  check 'a score that was deleted comes back' '1 table: 1 row taken, 1 unchanged, 1 rejected' "$(import "$work/again.db" "$work/longer.csv" | head -n 1)"
  ask "$work/again.db" "UPDATE evaluation SET withdrawn = 1 WHERE source = 'old' AND value = 12"
  check 'a result that was withdrawn is a new one' '1 table: 1 row taken, 0 unchanged, 0 rejected' "$(import "$work/again.db" "$work/a.csv" | head -n 1)"
  ask "$work/again.db" "INSERT INTO score_entry (model, benchmark, value, evaluated_on, origin, source) VALUES ('Grok 4', 'CyBench', 33, '2025-09-01', 'measured', 'new')"
  check 'an INSERT accepts what is known already' '33.0|new' "$(ask "$work/again.db" "$stands")"
  printf '%s\n' "$(head -n 1 fixtures/templates/weight_entry.csv)" ',cyber,cybench,1,' ',cyber,wmdp-cyber,3,' >"$work/w.csv"
  import "$work/again.db" "$work/w.csv" >/dev/null
  sed -i 's/bench,1/bench,2/' "$work/w.csv"
  check 'a weight that changes, beside one that does not' '1 table: 1 row taken, 1 unchanged, 0 rejected' "$(import "$work/again.db" "$work/w.csv" | head -n 1)"
}

# The rows of tests/intake/csv/scores_bad.csv: each refused with its line and value, the last is good; mended, they leave the table.
refused() {
  cp build/airisk.db "$work/refused.db"
  check 'each row refused is counted' '1 table: 2 rows taken, 0 unchanged, 23 rejected' "$(import "$work/refused.db" tests/intake/csv/scores_bad.csv | head -n 1)"
  check 'and written down' "2|model|GPT-9|no model named \"GPT-9\"
3|benchmark|wmdp-cybr|no benchmark named \"wmdp-cybr\"; nearest: WMDP-Cyber
4|benchmark||benchmark must be a name
5|model||model must be a name
6|value|0.43|value could be a share or percent: write 0.43% or 43%, or fill in unit (share or percent)
7|value|1|value could be a share or percent: write 1% or 100%, or fill in unit (share or percent)
8|value|43|value must be between 0 and 1 (share)
9|unit|share|value is in percent, unit says otherwise
10|value|143%|value must be between 0 and 100 (percent)
11|value|-1|value must be between 0 and 100 (percent)
14|value|1e999|value must be a finite number like 43.5 or 43.5%
15|value|nan|value must be a finite number like 43.5 or 43.5%
16|value|0x2b|value must be a finite number like 43.5 or 43.5%
17|value|50%%|value must be a finite number like 43.5 or 43.5%
18|unit|points|a value in points cannot be converted to the benchmark's unit, percent
19|standard_error|-1|standard_error must be a number of at least 0, like 1.2 or 1.2%
20|standard_error|101|standard_error must be at most 100, in the unit of the value (percent)
21|standard_error|1.5|standard_error must be at most 1, in the unit of the value (share)
22|samples|0|samples must be a whole number of at least 1
23|samples|1.5|samples must be a whole number of at least 1
24|evaluated_on|2026-02-30|evaluated_on must be a real date like 2025-09-30
25|evaluated_on|yesterday|evaluated_on must be a real date like 2025-09-30
26|origin|guessed|origin must be 'published', 'measured', 'reported', 'synthetic' or 'unknown'" \
    "$(ask "$work/refused.db" "SELECT line, column, value, reason FROM import_reject WHERE file = 'tests/intake/csv/scores_bad.csv' ORDER BY import_reject_id")"
  check 'the row after them is taken' '44.0|the last row is good' \
    "$(ask "$work/refused.db" "SELECT value, source FROM evaluation WHERE value = 44")"
  sed '3,26d; s/GPT-9/Grok 4/' tests/intake/csv/scores_bad.csv >"$work/mended.csv"
  cp tests/intake/csv/scores_bad.csv "$work/bad.csv"
  import "$work/refused.db" "$work/bad.csv" >/dev/null
  mv "$work/mended.csv" "$work/bad.csv"
  check 'a file mended in its place is no reject any more' '1 table: 1 row taken, 1 unchanged, 0 rejected
0' "$(import "$work/refused.db" "$work/bad.csv" | head -n 1; ask "$work/refused.db" "SELECT count(*) FROM import_reject WHERE file LIKE '%bad.csv' AND file <> 'tests/intake/csv/scores_bad.csv'")"
}

# Files that are read wrongly or not at all, and lines that are not what the header line says.
odd_files() {
  cp build/airisk.db "$work/odd.db"
  head='model,benchmark,value,unit,standard_error,samples,evaluated_on,origin,source'
  mkdir "$work/folder.csv"
  mkfifo "$work/pipe.csv"
  : >"$work/empty.csv"
  echo "$head" >"$work/header_only.csv"
  printf '%s\n' "$head" 'Grok 4,HLE,43,5,,,,,,a comma too many' 'Grok 44,HLE,46,,,,,,' 'Grok 4,HLE,43' ',,,,,,,,' '' \
    'Grok 4,HLE,45,,,,,,"two' 'lines"' 'Grok 44,HLE,46,,,,,,' >"$work/lines.csv"
  printf '%s\n' "$head" 'Grok 4,WMDP-Bio,43,,,,,,' 'Grok 4,"HLE,43,,,,,,' 'Grok 4,CyBench,44,,,,,,' >"$work/quote.csv"
  printf '%s\n' 'model,benchmark,score' 'Grok 4,HLE,43' >"$work/header.csv"
  printf '\357\273\277%s\r\n%s\r\n' 'Model,Benchmark,Value,Unit,Standard_Error,Samples,Evaluated_On,Origin,Source' ' Grok 4 , HLE , 47% , , , , , ,it'"'"'s' >"$work/it's a \"file\".CSV"
  odd=$(import "$work/odd.db" "$work/nothing.csv" "$work/folder.csv" "$work/pipe.csv" "$work/empty.csv" "$work/header_only.csv" "$work/lines.csv" \
    "$work/quote.csv" "$work/header.csv" "$work/lines.csv")
  check 'what cannot be read is said by file and line, the rest is taken' "8 tables: 2 rows taken, 0 unchanged, 9 rejected
  4 rows name no origin: 'unknown'
  nothing.csv: cannot be opened: No such file or directory
  folder.csv: must be a file, not a device, pipe or folder (and 1 more)
  empty.csv: the file is empty
  quote.csv:3: a quote opens here and does not end
  lines.csv:2: the line has 10 cells, the header line 9
  lines.csv:4: the line has 3 cells, the header line 9
  lines.csv:3: no model named \"Grok 44\"; nearest: Grok 4 (and 1 more)
1 name to settle: SELECT * FROM unknown_name WHERE means IS NULL
status 0" "$(echo "$odd" | sed "s|$work/||; / would be new/d; / a decision: /d; /^accept/d")"
  check 'of a file with a quote that does not end nothing is taken' 0 "$(ask "$work/odd.db" "SELECT count(*) FROM evaluation WHERE file LIKE '%quote.csv'")"
  check 'a name with blanks, an apostrophe and quotes; a header line in capitals' '1 table: 1 row taken, 0 unchanged, 0 rejected' \
    "$(import "$work/odd.db" "$work/it's a \"file\".CSV" | head -n 1)"
  check 'its row' "47.0|it's" "$(ask "$work/odd.db" "SELECT value, source FROM evaluation WHERE value = 47")"
  check 'a path that a shell would run' 'status 0' "$(cd "$work" && mkdir -p build schema sql tests && for f in build schema sql tests; do rmdir $f; ln -s "$OLDPWD/$f" .; done
    import "$work/odd.db" '|touch ran.csv' | tail -n 1)"
  check 'was not run' no "$([ -e "$work/ran.csv" ] && echo yes || echo no)"
}

# Text in other encodings, with other separators, in other kinds of files.
foreign() {
  cp build/airisk.db "$work/foreign.db"
  head=$(head -n 1 fixtures/templates/model_entry.csv)
  printf '%s\nLab,EU,Zed,Z\351ro 1,2025-09-01,1,0,,,,x\n' "$head" >"$work/latin.csv"
  printf '%s\n\nLab,EU,Zed,Zed 1,2025-09-01,1,0,,,,\342\202\254 \240\n' "$head" >"$work/blank.csv"
  printf '%s\nLab,EU,Zed,Zed 1,2025-09-01,1,0,,,,\303' "$head" >"$work/cut.csv"
  printf '%s\nLab,EU,Zed,Zed 1,2025-09-01,1,0,,,,\364\220\200\200\n' "$head" >"$work/beyond.csv"
  printf '\357\273\277%s\nLab,EU,Zed,Z\303\251ro \360\237\230\200,2025-09-01,1,0,,,,\344\270\255\n' "$head" >"$work/good.csv"
  printf '\377\376' >"$work/mark.csv"
  iconv -f UTF-8 -t UTF-16LE "$work/good.csv" >"$work/le.csv"
  printf '%s\n' "$head" | iconv -f UTF-8 -t UTF-16BE >"$work/be.csv"
  printf '%s\n' "$head" 'Lab,EU,Zed,Z"r,2025-09-01,1,0,,,,' | tr , ';' >"$work/semicolon.csv"
  tr , '\t' <"$work/good.csv" >"$work/tabs.csv"
  cp "$work/tabs.csv" "$work/tabs.TSV"
  printf 'PK\003\004 no book' >"$work/book.xlsx"
  printf '.\n' >"$work/dot.json"
  mkdir "$work/mixed" "$work/one"
  cp fixtures/templates/*.csv "$work/mixed"
  cp "$work/good.csv" fixtures/templates/inspect_log.json "$work/one"
  check 'text of other programs is read, or refused by file, line and byte' "12 tables: 4 rows taken, 4 unchanged, 3 rejected
3 files: 0 results taken, 0 unchanged, 3 rejected
  latin.csv: read as Windows-1252
  blank.csv: read as Windows-1252
  cut.csv: read as Windows-1252
  le.csv: read as UTF-16LE
  be.csv: read as UTF-16BE
  beyond.csv:2: 0x90 is no character of Windows-1252, and in line 2 0xF4 none of UTF-8: save the file as UTF-8
  book.xlsx: BOOK
  mark.csv: no header line: the file has no table
  dot.json: not JSON: lexical error: invalid char in json text, near byte 1
  mixed: no file named .json, .jsonl or .eval in this folder
  one/inspect_log.json \$.results.scores[0].metrics.\"accuracy\": no model named \"example-lab/example-model-1\"
1 name to settle: SELECT * FROM unknown_name WHERE means IS NULL
17 tables in the folder 'mixed' were not read: name them
1 table in the folder 'one' was not read: name it
status 0" "$(import "$work/foreign.db" "$work/latin.csv" "$work/blank.csv" "$work/cut.csv" "$work/beyond.csv" "$work/good.csv" "$work/mark.csv" "$work/le.csv" \
    "$work/be.csv" "$work/semicolon.csv" "$work/tabs.csv" "$work/tabs.TSV" "$work/book.xlsx" "$work/dot.json" "$work/mixed" "$work/one" | sed "s|$work/||; s|book.xlsx: .*|book.xlsx: BOOK|")"
  check 'FILES that names nothing' "make import: FILES must name tables or logs, like FILES='scores.csv runs/ a.eval'" "$(FILES= sql/intake/paths.sh 2>&1)"
  check 'help tells of tables' 1 "$(make -s help | grep -c '^import.*tables and logs')"
  check 'the names are stored in UTF-8' '5A2272
5A65642031
5AC3A9726F2031
5AC3A9726F20F09F9880' "$(ask "$work/foreign.db" "SELECT hex(name) FROM model WHERE series_id = (SELECT series_id FROM series WHERE name = 'Zed') ORDER BY name COLLATE BINARY")"
}

# An error that is hard to believe, and one that is not.
doubtful() {
  cp build/airisk.db "$work/doubtful.db"
  printf '%s\n' 'model,benchmark,value,unit,standard_error,samples,evaluated_on,origin,source' 'Grok 4,HLE,50,,3.2,2500,,,' \
    'Grok 4,CyBench,50,,3.2%,40,,,' >"$work/doubtful.csv"
  check 'a standard error in doubt is taken and counted' '1 table: 2 rows taken, 0 unchanged, 0 rejected
  2 rows name no origin: '"'unknown'"'; 2 scores replaced: SELECT * FROM score_history
1 standard error is hard to believe: SELECT * FROM score_warning
status 0' "$(import "$work/doubtful.db" "$work/doubtful.csv")"
  sed 's/"value": 0.0108/"value": 0.1/' build/logs/inspect/v2_success.json >"$work/doubtful.json"
  check 'of a log too, before it is a score' '2 standard errors are hard to believe: SELECT * FROM score_warning
status 0' "$(import "$work/doubtful.db" "$work/doubtful.json" | tail -n 2)"
}

# Another program holds the database: waited for, then said in one line, with nothing changed and a status that is not 0.
locked() {
  cp build/airisk.db "$work/locked.db"
  before=$(ask "$work/locked.db" .dump | sha256sum)
  mkfifo "$work/holder"
  sqlite3 -init /dev/null "$work/locked.db" <"$work/holder" &
  exec 3>"$work/holder"
  echo 'BEGIN IMMEDIATE; UPDATE model SET source = source;' >&3
  sleep 0.3
  check 'an import that meets a lock says so in one line' "make import: another program holds the database '$work/locked.db'; waited 1 s, nothing was imported
status 1" "$(LOCK_WAIT=1000 import "$work/locked.db" fixtures/templates/model_entry.csv)"
  (sleep 0.7; echo 'ROLLBACK;' >&3) &
  check 'and takes the files once the lock is gone' '1 table: 1 row taken, 0 unchanged, 0 rejected' \
    "$(LOCK_WAIT=20000 import "$work/locked.db" fixtures/templates/model_entry.csv | head -n 1)"
  exec 3>&-
  wait
  ask "$work/locked.db" "DELETE FROM model WHERE name LIKE 'Example%'; DELETE FROM series WHERE name LIKE 'Example%'; DELETE FROM organization WHERE name LIKE 'Example%'"
  check 'the refused import had changed nothing' "$before" "$(ask "$work/locked.db" .dump | sha256sum)"
  echo text >"$work/text.db"
  check 'no database' "make import: '$work/text.db' cannot be written: file is not a database
status 1" "$(import "$work/text.db" fixtures/templates/model_entry.csv)"
  ask "$work/other.db" 'CREATE TABLE t (x)'
  check 'a database of another program' "make import: '$work/other.db' is no airisk database of schema version $(cat schema/VERSION); make migrate DB= brings an older one to it
status 1" "$(import "$work/other.db" fixtures/templates/model_entry.csv)"
  sqlite3 -init /dev/null "$work/old.db" <tests/schema/migrations/version_4.sql
  check 'a database of an older version' "make import: '$work/old.db' is no airisk database of schema version $(cat schema/VERSION); make migrate DB= brings an older one to it
status 1" "$(import "$work/old.db" fixtures/templates/model_entry.csv)"
  ask "$work/locked.db" "UPDATE airisk SET value = 99 WHERE name = 'schema_version'"
  check 'a database of a newer version' "make import: '$work/locked.db' is no airisk database of schema version $(cat schema/VERSION), but of 99; make migrate DB= brings an older one to it
status 1" "$(import "$work/locked.db" fixtures/templates/model_entry.csv)"
}

refusal='score_entry.model: no model or alias of this name'

host() { # name, what its run prints
  cp build/airisk.db "$work/$1.db"
  got=$(python3 tests/intake/entry_hosts.py "$work/$1.db" "$1")
  if [ "$got" = missing ]; then echo "skipped entry views from $1: it is not installed for python3"; return; fi
  check "entry views from $1" "$2" "$got"
}

hosts() {
  host sqlite3 "$refusal
in transaction
$refusal
HLE 41.5 first
CyBench 43.5 third"
  host pandas "$refusal
HLE 41.5 first
CyBench 43.5 third"
  host sqlalchemy "$refusal
HLE 41.5 first
CyBench 43.5 third"
}

# Real entries of 27 benchmarks, by the documented commands. 20 of them give an error of 0, rounded, for a value that is not 0.
epoch() {
  reference=${AIRISK_SHARED:-../shared}/reference/epoch
  if [ ! -d "$reference" ]; then echo "skipped the entries of Epoch: no folder $reference"; return; fi
  reference=$(cd "$reference" && pwd)
  db=$work/epoch.db
  check 'the folder of Epoch' '366|27|0' "$(top=$PWD && sqlite3 -init /dev/null "$db" <build/schema.sql && sqlite3 -init /dev/null "$db" <build/views.sql &&
    python3 tests/fixtures/epoch_folder.py "$reference/folder" "$work/epoch_folder" && cd "$work/epoch_folder" && sqlite3 -init /dev/null -bail "$db" <"$top/build/import_folder.sql" &&
    ask "$db" 'SELECT (SELECT count(*) FROM model), (SELECT count(*) FROM benchmark), (SELECT count(*) FROM score)')"
  check 'its entries' '1 table: 2078 rows taken, 0 unchanged, 20 rejected' "$(import "$db" "$reference/score_entry.csv" | head -n 1)"
  check 'all that are refused' 'standard_error|0|20' "$(ask "$db" 'SELECT column, value, count(*) FROM import_reject GROUP BY column, value')"
  # The rule once more, in another program: of each model and benchmark the best counts (accept_rule).
  check 'and the candidates that they make' "$(python3 - "$reference/score_entry.csv" <<'EOF'
import csv, sys
scores = {}
for row in csv.DictReader(open(sys.argv[1], newline="", encoding="utf-8-sig")):
    value = float(row["value"].rstrip("%")) * (100 if row["unit"] == "share" else 1)
    if row["standard_error"] == "" or float(row["standard_error"]) > 0 or value in (0, 100):
        cell = row["model"].lower(), row["benchmark"].lower()
        scores[cell] = max(value, scores.get(cell, value))
print(len(scores), "%.6f" % sum(scores.values()))
EOF
)" "$(ask "$db" "SELECT printf('%d %.6f', count(*), sum(value)) FROM score_candidate")"
  check 'all but those in doubt are scores' 0 "$(ask "$db" "SELECT count(*) FROM score_candidate WHERE accepted = (problem IS NOT NULL)")"
}

run_parts "$@"
exit $failed
