#!/bin/sh
# What follows from the list files.txt, for schema/join.sh, which asks for it where a file has @FOLDER(...)@:
#   tables      a table F_csv for each file F: a row for each of its lines, header line included, so that rowid is the line
#               (the record, when quoted text runs over several lines)
#   read        the commands of the shell that read the files into them
#   headers     a row (file, wanted, found) for each file: its header line
#   no_headers  the statements that take these rows away
#   counts      a row (stored, in_files) for each file
#   drops       the statements that drop the tables
#   names F     a row of problem for each name in F that no file has
#   rows F      the INSERT of a file whose columns are those of its table
#   sql/intake/folder/files.sh WHAT [FILE]      in the folder of the project
set -eu
awk -v what="$1" -v of="${2:-}" '
  function list(before, after, between, i, text) {
    for (i = 1; i <= columns; i++) text = text (i == 1 ? "" : between) before column[i] after
    return text
  }
  function as(name) {
    return said == 1 ? " AS " name : ""
  }
  function names(i, known) {
    for (i = 1; i <= columns; i++) {
      if (!refers[i]) continue
      if (said++) print "  UNION ALL"
      known = "NOT EXISTS (SELECT 1 FROM " column[i] "_csv AS known WHERE known.name = c." column[i] " COLLATE NOCASE)"
      print "  SELECT \047" file ".csv\047, c.rowid, \047no " column[i] " named \047 || quote(c." column[i] ")"
      print "  FROM " file "_csv AS c"
      print "  WHERE " (optional[i] ? "c." column[i] " <> \047\047 AND " : "") known
    }
  }
  function rows(i, into, select, from) {
    for (i = 1; i <= columns; i++) {
      into = into (i == 1 ? "" : ", ") column[i] (refers[i] ? "_id" : "")
      select = select (i == 1 ? "" : ",\n") "  " (refers[i] ? column[i] "." column[i] "_id" : "nullif(c." column[i] ", \047\047)")
      if (refers[i]) from = from "\n" (optional[i] ? "LEFT " : "") "JOIN " column[i] " ON " column[i] ".name = c." column[i]
    }
    print "INSERT INTO " file " (" into ")\nSELECT\n" select "\nFROM " file "_csv AS c" from "\nORDER BY c.rowid;"
  }

  /^#/ || NF == 0 { next }
  {
    file = $1
    left_out = sub(/\?$/, "", file)
    columns = NF - 1
    for (i = 1; i <= columns; i++) {
      column[i] = $(i + 1)
      refers[i] = sub(/^@/, "", column[i])
      optional[i] = sub(/\?$/, "", column[i])
    }
  }
  of != "" && of != file { next }
  { found = 1 }
  what == "tables" { print "CREATE TEMP TABLE " file "_csv (" list("", " TEXT", ", ") ");" }
  what == "read" && !left_out { print ".import --csv " file ".csv " file "_csv" }
  what == "read" && left_out {
    print ".import --csv \047|if [ -e " file ".csv ]; then cat " file ".csv; else echo " list("", "", ",") "; fi\047 " file "_csv"
  }
  what == "headers" {
    if (said++) print "  UNION ALL"
    print "  SELECT \047" file "\047" as("file") ", \047" list("", "", ",") "\047" as("wanted") ", " \
      "(SELECT " list("", "", " || \047,\047 || ") " FROM " file "_csv WHERE rowid = 1)" as("found")
  }
  what == "no_headers" { print "DELETE FROM " file "_csv WHERE rowid = 1;" }
  what == "counts" {
    if (said++) print "  UNION ALL"
    print "  SELECT (SELECT count(*) FROM " file ")" as("stored") ", (SELECT count(*) FROM " file "_csv)" as("in_files")
  }
  what == "drops" { print "DROP TABLE temp." file "_csv;" }
  what == "names" { names() }
  what == "rows" { rows() }
  what !~ /^(tables|read|headers|no_headers|counts|drops|names|rows)$/ { found = 0 }
  END { if (!found) { print "sql/intake/folder/files.sh: there is no " what " " of >"/dev/stderr"; exit 1 } }
' sql/intake/folder/files.txt
