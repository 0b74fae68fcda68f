#!/bin/sh
# The columns of the tables, read from their CREATE TABLE, so that they are named there and nowhere else.
#   schema/columns.sh list      a line for each column: table, name, type and collation. `result` is what an evaluation log gives
#                               of a result, a part of the table import_row in its order, with the types of the table evaluation;
#                               the type is 'ANY' where the log's value stays as it is.
#   schema/columns.sh header    the columns of `result` as a macro, for ext/logs
#   schema/columns.sh fill      standard input with these filled in:
#     @COLUMNS(evaluation)@                         the names of all columns, with commas
#     @COLUMNS(NEW.evaluation BUT source, file)@    each with NEW. before it; all but those named
set -eu
cd "$(dirname "$0")/.."

list() {
  awk '
    /^CREATE TABLE IF NOT EXISTS [a-z_]+ \($/ { table = $6; next }
    /^\) STRICT/ { table = "" }
    # A result begins behind the tool and ends with its place in the log.
    table == "import_row" && $1 == "tool_version" { is_result = 1 }
    table != "" && $1 ~ /^[a-z_0-9]+$/ && $2 ~ /^(INTEGER|TEXT|REAL|ANY),?$/ {
      sub(/,$/, "", $2)
      sub(/ --.*/, "")
      print table, $1, $2 (/ COLLATE NOCASE/ ? " COLLATE NOCASE" : "")
      if (table == "evaluation") type[$1] = $2
      if (is_result) print "result", $1, ($1 == "value" ? "ANY" : $1 in type ? type[$1] : "TEXT")
      if (table == "import_row" && $1 == "path") is_result = 0
    }
  ' schema/*.sql
}

case $1 in
  list) list ;;
  header)
    echo '/* Made by schema/columns.sh of schema/evaluation.sql: name and declared type of each column of a result. */'
    list | awk '
      BEGIN { printf "#define LOG_RESULT_COLUMNS(COLUMN)" }
      $1 == "result" { printf " \\\n  COLUMN(%s, \"%s\")", $2, $3 == "ANY" ? "" : $3 }
      END { print "" }
    '
    ;;
  fill)
    columns=$(list) awk '
      BEGIN {
        lines = split(ENVIRON["columns"], line, "\n")
        for (i = 1; i <= lines; i++) {
          split(line[i], word, " ")
          of[word[1]] = of[word[1]] " " word[2]
        }
      }
      # The mark stays, and join.sh refuses it.
      function fail(message) {
        print "schema/columns.sh: " message >"/dev/stderr"
        print
        exit 1
      }
      # What stands for the mark whose inside is `inside`.
      function names(inside, table, prefix, left_out, name, n, i, text) {
        split(inside, part, / BUT /)
        table = part[1]
        prefix = ""
        if (match(table, /^[A-Za-z]+\./)) {
          prefix = substr(table, 1, RLENGTH)
          table = substr(table, RLENGTH + 1)
        }
        if (!(table in of)) fail("no table of this name: " table)
        left_out = " " of[table] " "
        n = split(part[2], name, /, /)
        delete is_left_out
        for (i = 1; i <= n; i++) {
          if (!index(left_out, " " name[i] " ")) fail(table " has no column " name[i])
          is_left_out[name[i]]
        }
        n = split(substr(of[table], 2), name, " ")
        for (i = 1; i <= n; i++) if (!(name[i] in is_left_out)) text = text (text == "" ? "" : ", ") prefix name[i]
        return text
      }
      {
        while (match($0, /@COLUMNS\([^()]*\)@/)) {
          before = substr($0, 1, RSTART - 1)
          behind = substr($0, RSTART + RLENGTH)
          $0 = before names(substr($0, RSTART + 9, RLENGTH - 11)) behind
        }
        print
      }
    '
    ;;
  *) echo "schema/columns.sh: 'list', 'header' or 'fill', got '$1'" >&2; exit 1 ;;
esac
