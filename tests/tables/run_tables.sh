#!/bin/sh
# table_file, on files of the test's own.
# Needs build/ made (also build/books) and python3.
# part: read              check  encodings separators records faults kept_out
# part: random            check
# part: workbooks         check  workbooks bad_workbooks
# part: random_workbooks  check
# part: large             test   large bombs
set -u
so=$(realpath "${AIRISK_SO:-build/airisk}_io.so") && so=${so%.so}
work=$(mktemp -d) || exit 1
trap 'chmod -R u+rwx "$work"; rm -rf "$work"' EXIT
. tests/check.sh

shell() { # SQL
  LD_PRELOAD=${PRELOAD:-} sqlite3 -init /dev/null -bail -cmd ".load '$so'" :memory: "$1" 2>&1 | one_form | sed "s|$work/||g"
}

file() { # printf's format: becomes the file at hand
  printf "$1" >"$work/t.csv"
}

rows() { # columns; of the file at hand
  shell "SELECT $1 FROM table_file('$work/t.csv')"
}

error() { rows "coalesce(error, 'no error: ' || cells)"; }

converted() { # encoding of iconv: the file at hand
  iconv -f UTF-8 -t "$1" "$work/t.csv" >"$work/t.new" && mv "$work/t.new" "$work/t.csv"
}

encodings() {
  text='model;value\nModèle – „é“ €;43,5\n'
  wanted='["model","value"]
["Modèle – „é“ €","43,5"]'
  file "$text"
  check 'UTF-8' "$wanted UTF-8" "$(rows cells) $(rows encoding | sort -u)"
  file "\357\273\277$text"
  check 'UTF-8 with a byte order mark' "$wanted UTF-8" "$(rows cells) $(rows encoding | sort -u)"
  for e in UTF-16LE UTF-16BE; do
    file "$text"
    converted $e
    check "$e without a byte order mark" "$wanted $e" "$(rows cells) $(rows encoding | sort -u)"
    file "\357\273\277$text"
    converted $e
    check "$e with a byte order mark" "$wanted $e" "$(rows cells) $(rows encoding | sort -u)"
  done
  file "$text"
  converted CP1252
  check 'Windows-1252' "$wanted Windows-1252" "$(rows cells) $(rows encoding | sort -u)"
  file '😀 a,b\n'
  converted UTF-16
  check 'pairs of UTF-16' '["😀 a","b"]' "$(rows cells)"
  file 'a,b\nc,\351\nd,\201\n'
  check 'neither UTF-8 nor Windows-1252' \
    'line 3: 0x81 is no character of Windows-1252, and in line 2 0xE9 none of UTF-8: save the file as UTF-8' "$(error)"
  for byte in 201 215 217 220 235; do
    file "a\n\351\\$byte\n"
    check "a byte that Windows-1252 has not ($byte)" '1 row' "$(error | grep -c 'is no character of Windows-1252') row"
  done
  file '\357\273\277a,b\nc,\351\n'
  check 'a mark of UTF-8, but it is not' 'line 2: 0xE9 is no character of UTF-8: save the file as UTF-8' "$(error)"
  for bytes in '\300\200' '\340\200\200' '\360\217\277\277' '\355\240\200' '\364\220\200\200' '\370\210\200\200\200' '\342\202' '\200'; do
    file "\357\273\277a\n$bytes\n"
    check "no UTF-8: $bytes" 'is no character' "$(error | grep -o 'is no character')"
  done
  for bytes in '\302\200' '\337\277' '\340\240\200' '\355\237\277' '\356\200\200' '\360\220\200\200' '\364\217\277\277'; do
    file "\357\273\277a\n$bytes\n"
    check "UTF-8: $bytes" 2 "$(rows 'count(*) FILTER (WHERE error IS NULL)')"
  done
  file '\377\376a\0\0\330b\0'
  check 'half of a pair' 'line 1: 0xD800 is no character of UTF-16LE: save the file as UTF-8' "$(error)"
  file '\377\376a\0b'
  check 'half of a character' 'line 1: 0x62 is no character of UTF-16LE: save the file as UTF-8' "$(error)"
  file '\377\376\0\0a\0\0\0'
  check 'UTF-32' 'the text is UTF-32: save it as UTF-8' "$(error)"
  python3 -c "
import sys
# a character of every length on every side of every border of a piece
text = 'a,b\n' + ''.join('é€😀x'[i % 4] * (i % 7) + ',%d\n' % i for i in range(60000))
for name, encoding in ('8', 'utf-8'), ('16', 'utf-16'), ('16be', 'utf-16-be'):
    open('$work/' + name, 'w', encoding=encoding, newline='').write('\\ufeff' * (name == '16be') + text)
open('$work/1252', 'w', encoding='cp1252', newline='').write(text.replace('😀', '†'))"
  sums="SELECT sum(line), group_concat(cells, '') FROM table_file('$work/%s')"
  want=$(shell "$(printf "$sums" 8)" | sha256sum)
  for e in 16 16be; do
    check "a large file of UTF-$e is that of UTF-8" "$want" "$(shell "$(printf "$sums" $e)" | sha256sum)"
  done
  check 'and of Windows-1252' "$(shell "$(printf "$sums" 8)" | sed 's/😀/†/g' | sha256sum)" \
    "$(shell "$(printf "$sums" 1252)" | sha256sum)"
}

separators() {
  file 'a,b\n1;2,3\n'
  check 'comma' ',|["a","b"]
,|["1;2","3"]' "$(rows 'separator, cells')"
  file 'a;b\n1,2;3\n'
  check 'semicolon' ';|["1,2","3"]' "$(rows 'separator, cells' | tail -1)"
  file 'a\tb\n1,2\t3;4\n'
  check 'tab' '9|["1,2","3;4"]' "$(rows 'unicode(separator), cells' | tail -1)"
  file '"a,b";c\n'
  check 'what is in quotes does not count' ';|["a,b","c"]' "$(rows 'separator, cells')"
  file '"a\nb,,,";c\n'
  check 'nor over lines' ';|1' "$(rows 'separator, line')"
  file 'value (a, b);c;d\n'
  check 'the most frequent' ';' "$(rows separator)"
  file '\n;;;;\n  \n a;b\n'
  check 'of the first record that is not blank' ';|4|["a","b"]|1' "$(rows 'separator, line, cells, is_header')"
  file 'a\nb,c\n'
  check 'none in the header: a comma' ',["a"] ,["b","c"]' "$(rows 'separator || cells' | paste -sd ' ')"
  for line in 'sep=;' '"sep=;"' 'SEP=;'; do
    file "$line\r\na,b;c\r\n"
    check "$line" ';|2|["a,b","c"]|1' "$(rows 'separator, line, cells, is_header')"
  done
  file 'sep=|\na,b|c\n'
  check 'sep=|' '|2["a,b","c"]' "$(rows 'separator || line || cells')"
  file 'sep=\t\na,b\tc\n'
  check 'sep= and a tab' '["a,b","c"]' "$(rows cells)"
  file 'a,b\nsep=;\n'
  check 'sep=; further down is a record' '["sep=;"]' "$(rows cells | tail -1)"
  file 'sep=;;\n'
  check 'sep=;; is a record' '["sep=",null,null]' "$(rows cells)"
  file '\357\273\277sep=;\na;b\n'
  check 'behind a byte order mark' '2["a","b"]' "$(rows 'line || cells')"
}

records() {
  file 'a,b\r\n"x\r\ny",1\r\n\r\n,\r\nz,"2"\r\n'
  check 'lines of CRLF, one in quotes, blank ones' '1 ["a","b"]
2 ["x\u000d\u000ay","1"]
6 ["z","2"]' "$(rows "line || ' ' || cells")"
  file 'a,b\r"x\ry",1\r\r,\rz,2'
  check 'lines of CR, without the last' '1 ["a","b"]
2 ["x\u000dy","1"]
6 ["z","2"]' "$(rows "line || ' ' || cells")"
  python3 -c "
w = '$work/'
# the two halves of a line end on both sides of the border of a piece of 64 KiB
open(w + 'border', 'w', newline='').write('a,b\r\n' + 'x' * (65535 - 5) + '\r\ny,1\r\n')
open(w + 'quoted', 'w', newline='').write('a,b\r\n' + '\"' + 'x' * (65535 - 6) + '\r\n\",2\r\ny,1\r\n')"
  check 'CRLF over the border of a piece' '1 2 3' "$(shell "SELECT line FROM table_file('$work/border')" | paste -sd ' ')"
  check 'CRLF over the border of a piece, in quotes' '1 2 4' "$(shell "SELECT line FROM table_file('$work/quoted')" | paste -sd ' ')"
  file 'a,b\n"say ""hi""",5" disk\n it is ""so"" , x"y"z\n "q" ,"r" \n'
  check 'quotes' '["a","b"]
["say \"hi\"","5\" disk"]
["it is \"\"so\"\"","x\"y\"z"]
["q","r"]' "$(rows cells)"
  file 'a\n"\302\240 b\t \343\200\200"\n\342\200\213c\\\001\n'
  check 'blanks around go, others are escaped' '["a"]
["b"]
["c\\\u0001"]' "$(rows cells)"
  file 'a,b,c,d,e,f,g,h,i\n,-,–,—,N/A,#N/A,NA,n/a,#DIV/0!\nna,None,--,0,NaN,nul,−, - ,""\n'
  check 'missing' '[null,null,null,null,null,null,null,null,null]
["na","None","--","0","NaN","nul",null,null,null]' "$(rows cells | tail -2)"
  file 'a,b\n1\n1,2,3\n'
  check 'fewer and more cells than the header' '["1"] ["1","2","3"]' "$(rows cells | tail -2 | paste -sd ' ')"
  file 'a,b\n1,2\n'
  check 'one header' '1 0' "$(rows is_header | paste -sd ' ')"
  check 'the hash and the path' "$(sha256sum <"$work/t.csv" | cut -c 1-64) t.csv t.csv" \
    "$(rows "sha256 || ' ' || file || ' ' || path" | sort -u)"
  while IFS=' ' read -r wanted numbers; do
    { echo "v;w"; printf "%s\\n" $numbers; } >"$work/t.csv"
    check "decimals of $numbers" "$wanted" "$(rows "coalesce(decimal, 'none')" | tail -1)"
  done <<'END'
. 43.5 12 1,234.5
, 43,5 12 1.234.567
none 12 7 0
none 1,234
none 43.5 43,5
. 1,234 0.5
, 1.234 12,5%
. 4.5±0.1 x3,5y 16.11.2025 GPT-4,1
none 1,234 12.5 3,5
END
  file '\n \n,\n'
  check 'nothing but blanks' '' "$(rows cells)"
  check 'no path' '0|' "$(shell "SELECT count(*), max(cells) FROM table_file(NULL)")"
  check 'in a join, twice' '4' "$(file 'a\n1\n' && shell "SELECT count(*) FROM (VALUES (1), (2)) JOIN table_file('$work/t.csv')")"
  check 'with a condition' '2' "$(shell "SELECT line FROM table_file('$work/t.csv') WHERE NOT is_header ORDER BY line DESC")"
}

faults() {
  file 'a,b\nx,"oops\ny,1\n'
  check 'a quote that does not end' 'line 2: a quote opens here and does not end' "$(error)"
  file 'a,b\n"x\n\ny","o\no\nps\n'
  check 'nor the second' 'line 4: a quote opens here and does not end' "$(error)"
  file 'a,b\nx,"oops\ny,"1",2\n'
  check 'text behind a closing quote' 'line 3: text behind a closing quote; the quote opens in line 2' "$(error)"
  file 'a,b\n\n1,"x" y\n'
  check 'in the same line' 'line 3: text behind a closing quote; the quote opens in line 3' "$(error)"
  file 'a,b\n1,"x" "y"\n'
  check 'a quote behind it' 'line 2: text behind a closing quote; the quote opens in line 2' "$(error)"
  file 'a,b\n1\0,2\n'
  check 'U+0000' 'line 2: the character U+0000: this is no text, or is damaged' "$(error)"
  file ''
  check 'empty' 'the file is empty' "$(error)"
  file 'a,b\n1,2\nx,"oops\n'
  check 'a fault is one row' "1|t.csv|$(sha256sum <"$work/t.csv" | cut -c 1-64)|||||||" \
    "$(rows 'count(*), file, sha256, sheet, line, cells, is_header, encoding, separator, decimal')"
  python3 -c "
w = '$work/'
open(w + 'cell', 'w').write('a\n' + 'x' * (1 << 20) + '\n')
open(w + 'long_cell', 'w').write('a\n\n' + 'x' * ((1 << 20) + 1) + '\n')
open(w + 'open_quote', 'w').write('a\n\"x\n' + 'y,1\n' * 300000)
open(w + 'cells', 'w').write('a\n' + ',' * 16382 + 'x\n')
open(w + 'many_cells', 'w').write('a\n' + ',' * 16383 + ',x\n')
open(w + 'long_record', 'w').write('a\n' + ('x' * 1000000 + ',') * 9 + '\n')"
  limit='a record has at most 16384 cells, of 1024 KiB each and 8 MiB in all'
  for case in 'cell 1048576' 'cells 16383'; do
    check "within the limits: $case" "${case#* }" "$(shell "SELECT max(json_array_length(cells),
      coalesce(length(json_extract(cells, '\$[0]')), 0)) FROM table_file('$work/${case% *}') WHERE line = 2")"
  done
  for case in 'long_cell 3' 'many_cells 2' 'long_record 2'; do
    check "beyond: $case" "line ${case#* }: $limit" "$(shell "SELECT error FROM table_file('$work/${case% *}')")"
  done
  check 'beyond: a quote that does not end' "line 2: $limit; does a quote not end?" \
    "$(shell "SELECT error FROM table_file('$work/open_quote')")"
  file '\037\213xyz'
  check 'compressed' 'compressed by gzip: unpack it first' "$(error)"
  file 'version https://git-lfs.github.com/spec/v1\noid sha256:0\n'
  check 'a pointer' 'Git LFS left a pointer in its place: git lfs pull brings the file' "$(error)"
  check 'without a path' 'error: table_file: path must be given: the path of a file' "$(shell 'SELECT * FROM table_file')"
  check 'an empty path' "error: table_file: path must be the path of a file, got ''" "$(shell "SELECT * FROM table_file('')")"
  check 'a number' 'error: table_file: path must be the path of a file, got 3' "$(shell 'SELECT * FROM table_file(3)')"
  check 'in a view' 'error: unsafe use of virtual table "table_file"' \
    "$(shell "CREATE VIEW v AS SELECT * FROM table_file('x'); SELECT * FROM v")"
  python3 -c "open('$work/changed', 'w').write('a,b\n' + 'x,1\n' * 100000)"
  check 'changed while it is read' 'error: table_file: changed: the file was changed while it was read' \
    "$(shell "SELECT count(*) FROM table_file('$work/changed') WHERE line <> 3 OR writefile('$work/changed', 'a,b') > 0")"
}

kept_out() {
  mkdir "$work/folder"
  mkfifo "$work/pipe"
  check 'a folder' 'must be a file, not a device, pipe or folder' "$(shell "SELECT error FROM table_file('$work/folder')")"
  check 'a pipe that nobody writes to' 'must be a file, not a device, pipe or folder' \
    "$(shell "SELECT error FROM table_file('$work/pipe')")"
  check 'no file' 'cannot be opened: No such file or directory|' \
    "$(shell "SELECT error, sha256 FROM table_file('$work/nothing')")"
  file 'a\n'
  ln -s t.csv "$work/link"
  check 'a link to a file' '["a"]' "$(shell "SELECT cells FROM table_file('$work/link')")"
}

book() { # name, columns
  shell "SELECT $2 FROM table_file('build/books/$1.xlsx')"
}

workbooks() {
  row="sheet || ' ' || line || ' ' || is_header || ' ' || cells"
  check 'texts: shared, inline, of formulas, rich, escaped; TRUE, FALSE, errors; hidden rows and sheets' \
    'Tab & 表 2 0 ["Title"]
Tab & 表 4 1 [null,"model","value"]
Tab & 表 5 0 [null,"GPT-5 & co",null,"a\u000db_x000D_ _x0041 _xD83D_ _x0000_ 模"]
Tab & 表 6 0 ["inline",null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,"xy"]
Tab & 表 7 0 ["TRUE","FALSE",null,null,null,"2025-09-01 20:17:00","2","(a formula that was not computed)"]
Zwei 1 1 ["model","value"]' "$(book texts "$row")"
  check 'numbers, percent, days' '["43.5","1.234","0.29","0.001","120000000000000000000","0","12"]
["43.5%","4.35%","43.5%","100%","-7%"]
["2025-11-16","2025-11-16","2025-11-16 20:17:00","08:17:00","2025-11-16 12:00:00","1900-02-28","60","1900-03-01","9999-12-31","2958466","-1","2025-11-17"]
["1.5","1234.5","1234.5","7","8","9"]' "$(book numbers cells | tail -4)"
  check 'days from 1904 on' '["2029-11-17","2029-11-17","2029-11-17 20:17:00","08:17:00","2029-11-17 12:00:00","1904-02-29","1904-03-01","1904-03-02","2958465","2958466","-1","2029-11-18"]' \
    "$(book 1904 cells | tail -1)"
  while IFS=' ' read -r name wanted; do
    check "decimals typed as text: $name" "$wanted" "$(book $name "decimal || ' ' || cells" | sed -n 2p)"
  done <<'END'
comma , ["43,5","1,234","43,5%","12,5"]
point . ["43.5","1.234","43.5%","12.5"]
neither . ["43.5","1.234","43.5%","12"]
END
  for name in doubtful mixed; do
    check "decimals typed as text: $name" '43.5 1.234 43.5%' "$(shell "SELECT table_number(json_extract(cells, '\$[0]'), decimal) || ' ' ||
      table_number(json_extract(cells, '\$[1]'), decimal) || ' ' || table_number(json_extract(cells, '\$[2]'), decimal)
      FROM table_file('build/books/$name.xlsx') WHERE line = 2 AND decimal IS NULL")"
  done
  for name in strict prefixed chart; do
    check "another writer: $name" 'n 1 1 ["model","value"]||' "$(book $name "$row, encoding, separator")"
  done
  check 'as LibreOffice writes it' 'Tabelle1 1 1 ["model","value","evaluated_on","ok","took"]
Tabelle1 2 0 ["GPT-5 (high)","43.5","2025-09-01","TRUE","1.5"]
Tabelle1 3 0 ["Grok 4","43.5%","2025-09-01 20:17:00","FALSE",null]' "$(book office "$row")"
  check 'without styles and shared texts' 'n 1 1 ["a","b"]' "$(book bare "$row")"
  check 'told by its bytes: a text named .xlsx' '["a","b"] ["1","2"]' "$(book text cells | paste -sd ' ')"
  check 'the hash' "$(sha256sum <"build/books/bare.xlsx" | cut -c 1-64)" "$(book bare sha256)"
}

bad_workbooks() {
  while IFS=: read -r name wanted; do
    check "$name" "${wanted# }" "$(shell "SELECT error FROM table_file('build/books/$name')")"
  done <<'END'
encrypted.xlsx: the workbook is encrypted: save it without a password
locked.xlsx: the archive is encrypted
old.xls: an old workbook (.xls), or another old Office file: save it as xlsx or CSV UTF-8
open.ods: an OpenDocument file: save it as xlsx or CSV UTF-8
binary.xlsb: a binary workbook (.xlsb): save it as xlsx or CSV UTF-8
no_relations.xlsx: a zip archive that is no workbook
document.xlsx: no workbook: it has xl/workbook.xml
cut.xlsx: not a zip archive, or cut off: Unrecognized archive format
no_part.xlsx: the workbook has no part xl/worksheets/sheet0.xml, as it says
no_texts.xlsx: the workbook has no part xl/sharedStrings.xml, as it says
cut_xml.xlsx: its part xl/worksheets/sheet0.xml, line 1: unclosed token
entities.xlsx: its part xl/sharedStrings.xml declares a document type, as none of a workbook does
outside.xlsx: its part xl/worksheets/sheet0.xml declares a document type, as none of a workbook does
no_text_9.xlsx: sheet 'Data', row 3, column 2: the workbook has no shared text 9
no_text_x.xlsx: sheet 'Data', row 3, column 2: the workbook has no shared text x
column_back.xlsx: sheet 'Data', row 3: the cell 'A3' behind column 2
column_far.xlsx: sheet 'Data', row 3: the cell 'XFE3' behind column 0
row_back.xlsx: sheet 'Data': row 3 behind row 3
row_far.xlsx: sheet 'Data': row 1048577 behind row 0
long_cell.xlsx: sheet 'Data', row 1, column 1: a cell has at most 1024 KiB, a row 8 MiB
long_token.xlsx: its part xl/worksheets/sheet0.xml has an element or comment of more than 4 MiB
many_sheets.xlsx: the workbook has more than 1024 sheets
bomb_styles.xlsx: xl/styles.xml unpacks to more than 16 MiB
bomb_texts.xlsx: xl/sharedStrings.xml unpacks to more than 256 MiB
END
  check 'a changed byte' 'damaged archive' "$(shell "SELECT substr(error, 1, 15) FROM table_file('build/books/damaged.xlsx')")"
  check 'all but the file and its hash is NULL' '1|1|||||||' "$(book cut 'count(*), length(sha256) = 64, sheet, line, cells,
    is_header, encoding, separator, decimal')"
}

# Unpacked, a sheet of more than 2 GiB, and a cell of 300 MB; memory does not grow.
bombs() {
  python3 tests/tables/workbooks.py bomb "$work"
  got=$(ulimit -v 200000 && shell "SELECT error FROM table_file('$work/bomb_sheet.xlsx')")
  check 'a bomb, within 200 MB of address space' 'xl/worksheets/sheet0.xml unpacks to more than 2048 MiB' "$got"
  got=$(ulimit -v 200000 && shell "SELECT error FROM table_file('$work/bomb_cell.xlsx')")
  check 'a cell, likewise' "sheet 'Data', row 1, column 1: a cell has at most 1024 KiB, a row 8 MiB" "$got"
}

random_workbooks() {
  /usr/bin/python3 -c 'import openpyxl' 2>/dev/null || { echo 'skipped random workbooks: openpyxl is missing'; return; }
  /usr/bin/python3 tests/tables/workbooks.py random "$so" "$work" "$((${AIRISK_RANDOM_TABLES:-1000} / 5))" || failed=1
}

random() {
  python3 tests/tables/tables.py "$so" "$work" "${AIRISK_RANDOM_TABLES:-1000}" || failed=1
}

# A table of 10^6 rows, and a workbook of 3 * 10^5: memory is that of one record, and Ctrl-C ends it within a second.
large() {
  python3 - "$work" "$so" <<'END' || failed=1
import os, signal, subprocess, sys, time, zipfile
sys.path.insert(0, "tests/tables")
import workbooks
work, so = sys.argv[1:]
failed = False

def shell(name):
    query = "SELECT count(*), sum(json_array_length(cells)) FROM table_file('%s/%s')" % (work, name)
    return subprocess.Popen(["sqlite3", "-init", "/dev/null", "-bail", "-cmd", ".load '%s'" % so, ":memory:", query],
                            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)

def check(name, good, got):
    global failed
    failed |= not good
    print("%s %s: %s" % ("ok" if good else "FAILED", name, got))

def read(name, wanted, megabytes):
    process = shell(name)
    got = process.stdout.read().strip()
    peak = os.wait4(process.pid, 0)[2].ru_maxrss / 1024
    check("%s within %d MB of memory" % (name, megabytes), got == wanted and peak < megabytes, "%s, %d MB" % (got, peak))
    process = shell(name)
    time.sleep(0.5)
    process.send_signal(signal.SIGINT)
    began = time.monotonic()
    said = process.communicate()[1].strip()
    check("Ctrl-C ends %s within a second" % name, time.monotonic() - began < 1 and "interrupt" in said, said)

with open(work + "/large.csv", "w") as out:
    out.write("model,benchmark,value,unit,standard_error,samples,evaluated_on,origin,source\n")
    for i in range(1000000):
        out.write("Model %d,Benchmark %d,%.2f,percent,,,2025-09-01,measured,\"x, %d\"\n" % (i % 97, i % 13, i % 9973 / 100, i))
read("large.csv", "1000001|9000009", 24)
files = workbooks.parts([("n", "")])
with zipfile.ZipFile(work + "/large.xlsx", "w", zipfile.ZIP_DEFLATED) as archive:  # in pieces: a child's peak is never below ours
    for name, text in files.items():
        if "worksheets" not in name:
            archive.writestr(name, text)
    before, after = workbooks.sheet(workbooks.HEADER + "|").split("|")
    with archive.open("xl/worksheets/sheet0.xml", "w") as out:
        out.write(before.encode())
        for i in range(300000):
            out.write(b'<row r="%d"><c t="s"><v>2</v></c><c><v>%.2f</v></c><c s="1"><v>45901</v></c></row>' % (i + 2, i % 9973 / 100))
        out.write(after.encode())
read("large.xlsx", "300001|900002", 24)
sys.exit(failed)
END
}

run_parts "$@"
exit $failed
