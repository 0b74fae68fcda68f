#!/bin/sh
# The columns of the tables, read from their CREATE TABLE, so that they are named there and nowhere else.
#   schema/columns.sh list      a line for each column: table, name, type and collation. `result` is what an evaluation log gives
#                               of a result, a part of the table import_row in its order, with the types of the table evaluation;
#                               the type is 'ANY' where the log's value stays as it is. `score_field` is what a table of scores may
#                               say of a score: the fields of z_table_field before the facts of the model.
#   schema/columns.sh header    the columns of `result` as a macro, for ext/logs
#   schema/columns.sh fill      standard input with these filled in:
#     @COLUMNS(evaluation)@                         the names of all columns, with commas
#     @COLUMNS(NEW.evaluation BUT source, file)@    each with NEW. before it; all but those named
#     @EACH(score_field BUT value: m."#")@          a text for each, with the name in place of #
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
  sed -n -e '/-- facts of the model/q' -e "s/^ *('score_entry', '\([a-z_]*\)', .*/score_field \1 ANY/p" sql/intake/z_table_field.sql
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
      # The columns of a table, or of one BUT some, each as a text that has # for its name.
      function each(table, template, part, left_out, name, n, i, text, one) {
        split(table, part, / BUT /)
        table = part[1]
        if (!(table in of)) fail("no table of this name: " table)
        left_out = " " of[table] " "
        n = split(part[2], name, /, /)
        delete is_left_out
        for (i = 1; i <= n; i++) {
          if (!index(left_out, " " name[i] " ")) fail(table " has no column " name[i])
          is_left_out[name[i]]
        }
        n = split(substr(of[table], 2), name, " ")
        for (i = 1; i <= n; i++) {
          if (name[i] in is_left_out) continue
          one = template
          gsub(/#/, name[i], one)
          text = text (text == "" ? "" : ", ") one
        }
        return text
      }
      # What stands for the mark @COLUMNS(inside)@.
      function columns(inside) {
        if (match(inside, /^[A-Za-z]+\./)) return each(substr(inside, RLENGTH + 1), substr(inside, 1, RLENGTH) "#")
        return each(inside, "#")
      }
      {
        if (match($0, /@EACH\(.*\)@/)) {
          before = substr($0, 1, RSTART - 1)
          behind = substr($0, RSTART + RLENGTH)
          inside = substr($0, RSTART + 6, RLENGTH - 8)
          colon = index(inside, ": ")
          $0 = before each(substr(inside, 1, colon - 1), substr(inside, colon + 2)) behind
        }
        while (match($0, /@COLUMNS\([^()]*\)@/)) {
          before = substr($0, 1, RSTART - 1)
          behind = substr($0, RSTART + RLENGTH)
          $0 = before columns(substr($0, RSTART + 9, RLENGTH - 11)) behind
        }
        print
      }
    '
    ;;
  *) echo "schema/columns.sh: 'list', 'header' or 'fill', got '$1'" >&2; exit 1 ;;
esac
