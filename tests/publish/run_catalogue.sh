#!/bin/sh
# The catalogue says what is there: its types are those of every value, and a head or manual with a mistake is told by file, line and rule.
# tests/publish/catalogue.sql has the rest. SQLITE: the shell.
# part: types    check
# part: 3.37.0   test   SQLITE=build/shells/3.37.0/sqlite3 types
# part: 3.38.2   test   SQLITE=build/shells/3.38.2/sqlite3 types
# part: 3.52.0   test   SQLITE=build/shells/3.52.0/sqlite3 types
# part: heads    check
# part: tables   check
# part: manuals  check
set -u
. tests/check.sh
root=$PWD
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT

ask() { # database, SQL
  "${SQLITE:-sqlite3}" -batch -init /dev/null -bail -cmd '.load build/airisk' "$1" "$2"
}

# Each view in one scan: the types that occur side by side, and a line with its name alone; then each column by itself. One that fails
# says why, and the others are read all the same.
types_of() { # database
  ask "$1" "
    SELECT 'SELECT DISTINCT ''' || object || ''', ' || group_concat('typeof(\"' || column || '\")', ' || '','' || ') || ' FROM ' || object || '; SELECT ''' || object || ''';'
    FROM (SELECT * FROM catalogue WHERE position > 0 ORDER BY object, position)
    WHERE object IN (SELECT object FROM catalogue WHERE position = 0 AND kind IN ('view', 'entry view', 'table'))
    GROUP BY object" >"$work/asked"
  # Without -bail, which would leave out what comes behind the first that fails.
  "${SQLITE:-sqlite3}" -batch -init /dev/null -cmd '.load build/airisk' "$1" <"$work/asked" >"$work/types" 2>"$work/errors" || echo "status $?"
  cat "$work/errors"
  ask "$1" "SELECT object, column, lower(coalesce(type, '')) FROM catalogue WHERE object <> '' AND position > 0 ORDER BY object, position" |
    awk -F '|' '
      NR == FNR { n = ++columns[$1]; name[$1, n] = $2; type[$1, n] = $3; next }
      $0 in columns { read++ }
      NF == 2 {
        split($2, has, ",")
        for (i = 1; i <= columns[$1]; i++) {
          if (has[i] != "null" && type[$1, i] != "any" && has[i] != type[$1, i] && !($1 "." name[$1, i] in told)) {
            told[$1 "." name[$1, i]]
            print $1 "." name[$1, i] " is " type[$1, i] ", and has a value of type " has[i]
          }
        }
      }
      END { print read + 0 " read" }
    ' - "$work/types"
}

types() {
  for database in airisk other_period public; do
    [ -f "build/$database.db" ] || continue
    objects=$(ask "build/$database.db" "SELECT count(*) FROM sqlite_schema WHERE name IN (SELECT object FROM catalogue WHERE position = 0 AND kind IN ('view', 'entry view', 'table'))")
    check "every value of $database has the type that the catalogue says" "$objects read" "$(types_of "build/$database.db")"
  done
}

# A small tree with one view, one table and one C file.
plant() {
  rm -rf "$work/tree"
  mkdir -p "$work/tree/schema" "$work/tree/ext/stats" "$work/tree/sql/publish"
  cd "$work/tree" || exit 1
  printf '%s\n' intake index analysis report publish >sql/folders.txt
  for folder in intake index analysis report; do mkdir "sql/$folder" && printf '%s\n' '-- Which are internal?' '-- One row, or none.' 'CREATE VIEW' >"sql/$folder/z_internal.sql"; done
  cp -r "$root/sql/publish/catalogue" sql/publish
  # The lists of names at its end are of this tree.
  sed 's/^--   advice .*/--   risk kind/; s/^--   series_id .*/--   of_model  id/; s/^--   view  *word$/--   model     word/' "$root/sql/publish/column_kind.sql" >sql/publish/column_kind.sql
  cat >sql/index/risk.sql <<'END'
-- How risky is it?
-- One row per model: of those
-- that count. More is
-- said here.
--   in a list
-- And more.
-- Published: 3, sheet 'Risk' '风险', sorted by model -risk
-- Example: SELECT model
--          FROM risk;
-- Columns:
--   model  name       its name
--   risk   fact REAL  R, and this is
--                     said on two lines
DROP VIEW IF EXISTS risk;
CREATE VIEW risk AS
END
  cat >schema/tables.sql <<'END'
-- Which models are there?
-- One row per model.
-- Columns:
--   model_id  id
--   name      name  unique
--   note      word
CREATE TABLE IF NOT EXISTS model (
  model_id INTEGER PRIMARY KEY, -- the order of entry
  name TEXT NOT NULL
    CONSTRAINT "model.name must not be empty" CHECK (name <> ''),
  -- On the way
  -- to it.
  note TEXT
) STRICT;
END
  cat >ext/model_score.c <<'END'
/* model_score(name, schema): the score of a model. And more.

     SELECT score
     FROM model_score('x');

   Columns out: model, note, risk, rank (1: the highest), is_new 0/1. Hidden columns, the arguments: name, schema.
   Columns as in: model, risk.
   name   of the model, in
          any case

   1. One row per model: of those that count. */
END
  cat >ext/stats/two.c <<'END'
/* Two of them.

     first_of(x)        the first
     last_of(x, sign)   the last, which goes
                        on here

     SELECT first_of(x), last_of(x, '+') FROM t;     -- a comment

   x, sign   of a row
   last_of.x  the last one,
              of this alone */
END
}

listed() { sql/publish/catalogue/catalogue.sh list 2>&1 | grep "$(printf '^%s\t' "$1")" | tr '\t\036' '|^'; }

heads() {
  plant
  check 'the head of a view' "risk|0||view||How risky is it?|One row per model: of those that count.|More is said here.^  in a list^And more.|SELECT model FROM risk;|3|Risk|风险|model -risk|
risk|1|model|name|TEXT|its name||||||||NOCASE
risk|2|risk|fact|REAL|R, and this is said on two lines||||||||" "$(listed risk)"
  refused 'a head without a question' '1s/.*/-- It is risky./' 'sql/index/risk.sql:1: the head must begin with the question that it answers'
  refused 'a question that comes late' '1s/^-- /-- Internal. /' 'sql/index/risk.sql:1: the head must begin with the question that it answers'
  refused 'a head without a row' 's/One row/Rows/' "sql/index/risk.sql:1: the head must say what a row is: 'One row ...'"
  refused 'a kind that is none' 's/  fact/  facts/' "sql/index/risk.sql:12: kind 'facts' is none of those of sql/publish/column_kind.sql"
  refused 'a column without a kind' 's/^--   model .*/--   model/; s/by model/by/' 'sql/index/risk.sql:11: a column must be told as its name, kind and meaning, with two blanks or more between them'
  refused 'a column without a meaning' 's/ *its name$//' 'sql/index/risk.sql:11: the column model must have a meaning'
  refused 'a column twice' 's/^--   model /--   risk  /' "sql/index/risk.sql:12: the column risk stands here twice
sql/index/risk.sql:1: sorted by 'model', which is no column"
  refused 'an order by what is no column' 's/-risk$/-risks/' "sql/index/risk.sql:1: sorted by 'risks', which is no column"
  refused 'a place that is none' 's/Published: 3/Published: x/' "sql/index/risk.sql:7: must be like \"Published: 2, sheet 'Risk ranking' '风险排名', sorted by domain rank\", the sheet only where there is one"
  refused 'a place that is taken' 's/Published: 3/Published: 46/' "sql/publish/column_kind.sql:$(line_of '-- Published' sql/publish/column_kind.sql): the place 46 is that of sql/index/risk.sql"
  refused 'no columns' '/^-- Columns/,/two lines/d' "sql/index/risk.sql:1: sorted by 'model', which is no column
sql/index/risk.sql:1: sorted by 'risk', which is no column
sql/index/risk.sql:1: the head must name its columns below 'Columns:'"
  refused 'a head that ends early' 's/^-- Columns:$/SELECT 1;/' 'sql/index/risk.sql:10: the head must go on until DROP VIEW IF EXISTS NAME;'
  refused 'a view in a file of another name' 's/IF EXISTS risk/IF EXISTS risks/' 'sql/index/risk.sql:14: the view risks must stand in risks.sql'
  file=sql/report/z_internal.sql
  refused 'an internal view without a question' 's/?$/./' 'sql/report/z_internal.sql:1: the head must begin with the question that it answers'
  refused 'an internal view without a row' '/One row/d' "sql/report/z_internal.sql:1: the head must say what a row is: 'One row ...'"
  file=sql/publish/column_kind.sql
  refused 'a kind without a type' 's/^\(--   flag  *\)INTEGER/\1WHOLE/' "sql/publish/column_kind.sql:$(line_of '--   flag ' "$file"): a kind must be told as its name, TEXT, INTEGER, REAL or ANY, and what it is, with two blanks between them"
  check 'kinds of names in any other view: of the published ones but those of the lists' 'model|word view|word name|name of_model|id' \
    "$(sql/publish/catalogue/catalogue.sh list | awk -F '\t' '$1 == "" { print $3 "|" $4 }' | paste -sd ' ')"
  refused 'a listed name that no published view has' 's/^--   risk kind$/--   risk kinds/' "sql/publish/column_kind.sql:$(line_of '--   risk kind' "$file"): kinds is no column of a published view"
  for mistake in 's/^--   risk kind$/--   risk  kind/' 's/^--   model     word$/--   model     words/' 's/^--   model     word$/--   model/'; do
    line=$(line_of "$(echo "$mistake" | sed 's,^s/^,,; s,\$.*,,')" "$file")
    refused "a list of names: $mistake" "$mistake" "sql/publish/column_kind.sql:$line: must be names with a blank between them below 'Only in their own view:', and a name and its kind below 'In any other view:'"
  done
  cd "$root" || exit 1
}

file=sql/index/risk.sql
refused() { # name, mistake as a command of sed, what must be said, in the order of its lines
  cp "$file" "$work/kept"
  sed -i "$2" "$file"
  said=$(sql/publish/catalogue/catalogue.sh rows 2>&1 >"$work/rows" | sort)
  cp "$work/kept" "$file"
  check "$1" "$3" "$said"
  check "$1: nothing is made" 0 "$(wc -l <"$work/rows")"
}

line_of() { # start of a line, file
  grep -n "^$1" "$2" | cut -d : -f 1
}

tables() {
  plant
  file=schema/tables.sql
  check 'the head of a table' "model|0||table||Which models are there?|One row per model.||SELECT * FROM model;|||||
model|1|model_id|id|INTEGER|the order of entry||||||||
model|2|name|name|TEXT|unique||||||||NOCASE
model|3|note|word|TEXT|On the way to it.||||||||" "$(listed model)"
  refused 'a column that the head lacks' '/^--   name/d' 'schema/tables.sql:12: the column note is not the 3. that the head of model names
schema/tables.sql:8: the column name is not the 2. that the head of model names'
  refused 'another order' '/^--   model_id/{h;d};/^--   name/G' 'schema/tables.sql:8: the column model_id is not the 1. that the head of model names
schema/tables.sql:9: the column name is not the 2. that the head of model names'
  refused 'a column that the table lacks' '/^  note TEXT/d' 'schema/tables.sql:1: the head of model names note, which is no column'
  check 'without a head a table is not in it' '' "$(sed -i '/^--/d' "$file"; listed model)"
  cd "$root" || exit 1
}

manuals() {
  plant
  file=ext/model_score.c
  check 'the manual of a table function' "model_score|0||table function||the score of a model|One row per model.||SELECT score FROM model_score('x');||||
model_score|1|model|column||its name|||||||
model_score|2|note|column||On the way to it.|||||||
model_score|3|risk|column||R, and this is said on two lines|||||||
model_score|4|rank|column||1: the highest|||||||
model_score|5|is_new|column||0/1|||||||
model_score|6|name|argument||of the model, in any case|||||||
model_score|7|schema|argument||name by which the database is attached, where several of airisk are open|||||||" "$(listed model_score)"
  refused 'no example' '/SELECT/,/FROM/d' 'ext/model_score.c:1: the manual must have an example of model_score'
  refused 'no sentence' '1s/: .*/: . And more./' 'ext/model_score.c:1: the manual must say what model_score gives'
  refused 'columns without arguments' 's/Hidden columns.*/Nothing more./' "ext/model_score.c:1: behind 'Columns out: ...' must stand '. Hidden columns, the arguments: ...'"
  refused 'a column without a meaning' 's/, is_new/, other, is_new/' 'ext/model_score.c:1: the manual must say what other of model_score is'
  refused 'what is no name' 's/model, note/model, (both), note/' "ext/model_score.c:1: '(both)' is no name of a column or argument"
  check 'a file of several aggregates' 'first_of|aggregate|the first|x last_of|aggregate|the last, which goes on here|x,sign' \
    "$(for name in first_of last_of; do listed "$name" | awk -F '|' '$2 == 0 { printf "%s|%s|%s|", $1, $4, $6 } $2 > 0 { printf "%s%s", ($2 > 1 ? "," : ""), $3 } END { print "" }'; done | paste -sd ' ')"
  check 'a word that means something else in one of them' 'of a row|the last one, of this alone of a row' \
    "$(for name in first_of last_of; do listed "$name" | awk -F '|' '$2 > 0 { printf "%s%s", ($2 > 1 ? " " : ""), $6 }'; done | sed 's/the last/|&/')"
  file=ext/stats/two.c
  refused 'what is no argument of that one' 's/last_of\.x/last_of.y/' 'ext/stats/two.c:3: the manual says what last_of.y is, which is no column or argument that lacks a meaning'
  cd "$root" || exit 1
}

run_parts "$@"
exit $failed
