#!/bin/sh
# Joins SQL files into one on standard output and fills in what is stated once elsewhere:
#   @SCHEMA_VERSION@    schema/VERSION
#   @OUR_TABLES@        the names of the tables of this folder, as literals with commas
#   @OUR_OBJECTS@       the names of all our objects, tables to views, as rows of VALUES
#   @CHECKS(x, x_entry)@ the triggers that check and refuse a row of the view z_import_x, of the rules that follow: schema/checks.awk
#   @OUR_PARAMETERS@    the names of the parameters that parameter.sql brings, for a message
#   @COPY_TABLES@, @COPY_VIEWS@, @COPY_STATEMENTS@, @COPY_INPUTS@, @COPY_HASHES@, @COPY_CHANGES@, @COPY_METHODS@,
#   @COPY_NAMES@
#                       what schema/copies.sh prints of the tables that are copied at publication
#   @TYPED(view)@       the body of a view whose columns have the types that its head says, of the rows of z_VIEW
#   @CATALOGUE_ROWS@    the rows of the table catalogue, from sql/publish/catalogue/catalogue.sh
#   @COLUMNS(t)@, @EACH(t: x)@
#                       the columns of a table, by their names or as a text for each: schema/columns.sh
#   @FOLDER(what)@      what sql/intake/folder/files.sh prints of the files of a folder
#   @SCORE_RULES(what)@ of a score on its way in what schema/score_rules.awk makes of the rules in sql/intake/z_import_rule.sql
#   @REFERENCES@        what schema/references.sh makes of the foreign keys; of @ALSO_REFERENCES(t)@ and @ALSO_REFERENCED(t)@ it says what
#                       they are
#   @FORMULA_CONSTANTS@, @FORMULA_CONSTANTS_IN_WORDS@
#                       the constants that a formula of ext/numeric/formula.c needs, as literals and for a message
#   @FIXED_TABLE(t)@    the guards of such a copy: a row is never changed, and those of a published edition stay
#   the rest            schema/rules.sed
#   schema/join.sh FILE...      in the folder of the project
set -eu
schema/copies.sh check
version=$(cat schema/VERSION)
fill() {
  awk -f schema/checks.awk "$@" | awk '
    function guard(table, when, event, condition, message) {
      print "CREATE TRIGGER IF NOT EXISTS " table "_" when "\nBEFORE " event " ON " table
      if (condition != "") print "WHEN EXISTS (SELECT 1 FROM edition WHERE edition_id = " condition ".edition_id AND published_on IS NOT NULL)"
      print "BEGIN\n  SELECT RAISE(ABORT, \047" table ": " message "\047);\nEND;\n"
    }
    function guards(table) {
      guard(table, "takes_no_rows", "INSERT", "NEW", "the edition is published, and its copies are fixed; a correction is a new edition that revises it")
      guard(table, "keeps_values", "UPDATE", "", "its rows are never changed; a correction is a new edition that revises the published one")
      guard(table, "keeps_rows", "DELETE", "OLD", "the edition is published, and its copies are fixed; a correction is a new edition that revises it")
    }
    # The rows of z_NAME between two empty SELECTs of the table column_type. SQLite gives a computed column no type, and programs that
    # read types would know nothing of it. Where there are several SELECTs, pragma_table_info takes the types of the first (up to
    # SQLite 3.40), sqlite3_column_decltype those of the last.
    function typed(view, types) {
      if (columns == 0) read_types()
      if (!(view in selected)) { print "schema/join.sh: @TYPED(" view ")@: no head has this view" >"/dev/stderr"; exit 1 }
      types = "SELECT\n" selected[view] "\nFROM column_type\nWHERE 0"
      print types "\nUNION ALL\nSELECT * FROM z_" view "\nUNION ALL\n" types ";"
    }
    function read_types(command, line, field, before) {
      command = "sql/publish/catalogue/catalogue.sh list"
      while ((command | getline line) > 0) {
        split(line, field, "\t")
        if (field[2] == 0) continue
        before = field[1] in selected ? selected[field[1]] ",\n" : ""
        selected[field[1]] = before "  " (field[14] == "NOCASE" ? "name" : tolower(field[5])) "_ AS " field[3]
        columns++
      }
      if (close(command) != 0) exit 1
    }
    function print_all(command, line) {
      while ((command | getline line) > 0) {
        if (match(line, /^@FIXED_TABLE\([a-z_]+\)@$/)) guards(substr(line, 14, RLENGTH - 15))
        else print line
      }
      if (close(command) != 0) print # left unfilled, which is the mistake that the last sed finds
    }
    $0 == "@CATALOGUE_ROWS@;" { # left unfilled where a head has a mistake
      command = "sql/publish/catalogue/catalogue.sh rows"
      while ((command | getline line) > 0) print line
      print close(command) == 0 ? ";" : $0
      next
    }
    match($0, /^@FIXED_TABLE\([a-z_]+\)@$/) { guards(substr($0, 14, RLENGTH - 15)); next }
    match($0, /^@TYPED\([a-z_]+\)@$/) { typed(substr($0, 8, RLENGTH - 9)); next }
    /^@(ALSO_REFERENCE[SD]|SCORE_RULES_OF)\([a-z_]+\)@$/ { is_list = 1 } # references.sh or score_rules.awk reads it
    is_list { is_list = NF > 0; next }
    match($0, /^@SCORE_RULES\([a-z]+\)@$/) {
      print_all("awk -v what=" substr($0, 14, RLENGTH - 15) " -f schema/score_rules.awk sql/intake/z_import_rule.sql")
      next
    }
    match($0, /^@FOLDER\([a-z_ ]+\)@$/) { print_all("sql/intake/folder/files.sh " substr($0, 9, RLENGTH - 10)); next }
    /^@REFERENCES@$/ { print_all("schema/references.sh"); next }
    match($0, /^@COPY_[A-Z]+@$/) { print_all("schema/copies.sh " tolower(substr($0, 7, RLENGTH - 7))); next }
    { print }
  '
}

# Only where they are asked for, since they take a look at all files.
tables=
objects=
if grep -q '@OUR_TABLES@\|@OUR_OBJECTS@' "$@"; then
  filled=$(sed -s -e '$G' -e '/^@COPY_\(STATEMENTS\|INPUTS\|HASHES\|CHANGES\|NAMES\)@$/d' schema/*.sql sql/*/*.sql | fill -) # those make no objects
  tables=$(printf '%s\n' "$filled" | sed -n "s/^CREATE TABLE IF NOT EXISTS \([a-z_]*\) .*/'\1'/p" | sort | paste -sd, -)
  objects=$(printf '%s\n' "$filled" |
    sed -n "s/^CREATE \(UNIQUE INDEX\|INDEX\|TABLE\|TRIGGER\|VIEW\) \(IF NOT EXISTS \)\{0,1\}\([a-z_0-9]*\).*/('\3')/p" | sort -u | paste -sd, -)
fi
parameters=$(sed -n "s/^  ('\([a-z_]*\)', .*/\1/p" schema/parameter.sql | sort | paste -sd, - | sed 's/,/, /g')

# `beta` stands for beta_open and beta_proprietary, which rules know.
constants=$(sed -n 's/^static const char \*const [a-z_]*_constants\[\] = {\(.*\), NULL};$/\1/p' ext/numeric/formula.c |
  tr -d '" ' | tr , '\n' | awk '$0 != "beta" && !seen[$0]++' | paste -sd, - | sed 's/,/, /g')

# What is left unfilled is a mistake of the file: the line goes to standard error.
fill "$@" | sed -f schema/rules.sed -e "$(schema/words.sh)" | schema/columns.sh fill | sed -e "s/@SCHEMA_VERSION@/$version/g" -e "s/@OUR_TABLES@/$tables/g" -e "s/@OUR_OBJECTS@/$objects/g" \
  -e "s/@OUR_PARAMETERS@/$parameters/g" \
  -e "s/@FORMULA_CONSTANTS@/$(echo "$constants" | sed "s/[a-z_0-9]\{1,\}/'&'/g")/g" \
  -e "s/@FORMULA_CONSTANTS_IN_WORDS@/$(echo "$constants" | sed 's/, \([^,]*\)$/ or \1/')/g" \
  -e '/@[A-Z_]\{2,\}[@(]/{w /dev/stderr' -e 'Q1' -e '}'
