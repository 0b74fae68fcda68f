#!/bin/sh
# The foreign keys as triggers, printed for schema/join.sh from the REFERENCES in the CREATE TABLEs of this folder:
#   T_references_on_insert, T_references_on_update     a row of T must refer to rows that are there
#   T_is_referenced                                    a row of T that others refer to is not deleted
# SQLite enforces foreign keys only in sessions that say PRAGMA foreign_keys = ON, which the sqlite3 shell does not, and
# its error names neither table nor column. The triggers hold in every session and say what is missing.
# AFTER UPDATE, not BEFORE: SQLite 3.37 refuses a whole number for a REAL column of a STRICT table that has
# a BEFORE UPDATE trigger ("cannot store REAL value in REAL column").
# A paragraph of schema/references.sql that begins with @ALSO_REFERENCES(t)@ or @ALSO_REFERENCED(t)@ is added to the
# triggers of t, behind what REFERENCES says.
#   schema/references.sh      in the folder of the project
set -eu

# References that get no check here, since another trigger has one. A line: table, column ('*': all of them), event, reason.
# The events: `come`, a row is inserted; `change`, it is updated; `go`, a row of the table that it refers to is deleted.
# Further, there is no check of updates where the trigger T_keeps_values refuses each of them, none of deletes where T_keeps_rows
# does, and none at all of a table with @FIXED_TABLE@, a copy of a published edition.
not_asked() {
  cat <<'END'
benchmark replaced_by come      benchmark_replaced_on_insert asks for more
benchmark replaced_by change    benchmark_replaced_on_update asks for more
benchmark replaced_by go        @ALSO_REFERENCED(benchmark)@ says it in other words
edition revises go              @ALSO_REFERENCED(edition)@ says it in other words
evaluation * change             evaluation_keeps_values lets only other columns change
score_decision model_id go      its evaluation refers to the same model
score_decision benchmark_id go  its evaluation refers to the same benchmark
score_history * come            its rows come from the triggers on score
END
}

# These first, as in build/schema.sql: where several tables refer to a row, the error names the first.
set -- schema/tables.sql schema/yardsticks.sql
for file in schema/*.sql; do
  case $file in schema/tables.sql | schema/yardsticks.sql) ;; *) set -- "$@" "$file" ;; esac
done

not_asked | awk '
  function fail(message) {
    print "schema/references.sh: " message >"/dev/stderr"
    failed = 1
    exit 1
  }

  function article(word) {
    return (word ~ /^[aeiou]/ ? "an " : "a ") word
  }

  function asked(i, when) {
    return !((child[i], "*", when) in without) && !((child[i], refers[i], when) in without)
  }

  # That the row which reference i names is there.
  function is_there(i, name, id, value) {
    name = child[i] "." refers[i]
    id = key[parent[i]]
    value = "NEW." refers[i]
    if (parent[i] == "evaluation")
      return of_the_cell(i, name, value)
    return "  SELECT RAISE(ABORT, \047" name ": no " parent[i] " has this " id "\047)\n" \
      "  WHERE " (required[i] ? "" : value " IS NOT NULL AND ") "NOT EXISTS (SELECT 1 FROM " parent[i] " WHERE " id " = " value ");\n"
  }

  # An evaluation that a row refers to is one of the row\047s own model and benchmark.
  function of_the_cell(i, name, value, by) {
    by = required[i] ? "    " : "      "
    return "  SELECT RAISE(ABORT, \047" name ": no evaluation of this model on this benchmark has this evaluation_id\047)\n" \
      (required[i] ? "  WHERE NOT EXISTS (\n" : "  WHERE " value " IS NOT NULL\n    AND NOT EXISTS (\n") \
      by "SELECT 1\n" \
      by "FROM evaluation\n" \
      by "WHERE (evaluation_id, model_id, benchmark_id) = (" value ", NEW.model_id, NEW.benchmark_id)\n" \
      substr(by, 3) ");\n"
  }

  # That reference i names the row no more.
  function is_left(i) {
    return "  SELECT RAISE(ABORT, \047" parent[i] ": " article(child[i]) " row still refers to it\047)\n" \
      "  WHERE EXISTS (SELECT 1 FROM " child[i] " WHERE " refers[i] " = OLD." key[parent[i]] ");\n"
  }

  function trigger(name, event, table, body) {
    if (body != "") print "CREATE TRIGGER IF NOT EXISTS " name "\n" event " ON " table "\nBEGIN\n" body "END;\n"
  }

  NR == FNR { without[$1, $2, $3] = 1; next }

  /^CREATE TABLE IF NOT EXISTS [a-z_]+ \($/ { table = tables[++n] = $6; known[table] = 1; next }
  /^\) STRICT/ { table = "" }
  /^@FIXED_TABLE\(/ { split($0, word, /[()]/); fixed[word[2]] = 1 }

  /^CREATE TRIGGER .*_keeps_(rows|values)$/ { guard = $NF; next }
  guard != "" && /^[A-Z]+ (UPDATE|DELETE) ON / { event = $2; next }
  guard != "" {
    if (event == "DELETE" && $0 == "BEGIN") stays[substr(guard, 1, length(guard) - length("_keeps_rows"))] = 1
    if (event == "UPDATE" && $0 == "BEGIN") without[substr(guard, 1, length(guard) - length("_keeps_values")), "*", "change"] = 1
    guard = ""
  }

  /^@ALSO_REFERENCE[SD]\([a-z_]+\)@$/ { split($0, word, /[()]/); paragraph = word[1] word[2]; named[word[2]] = 1; next }
  NF == 0 { paragraph = "" }
  paragraph != "" { also[paragraph] = also[paragraph] $0 "\n" }

  table == "" { next }
  { sub(/ --.*/, "") }
  / PRIMARY KEY/ && $1 != "PRIMARY" { key[table] = $1 }
  /FOREIGN KEY/ { fail(table ": a FOREIGN KEY clause gets no triggers; write REFERENCES behind the column") }
  match($0, / REFERENCES [a-z_]+/) {
    child[++m] = table
    refers[m] = $1
    parent[m] = substr($0, RSTART + length(" REFERENCES "), RLENGTH - length(" REFERENCES "))
    required[m] = / NOT NULL/
  }

  END {
    if (failed) exit 1
    for (i = 1; i <= m; i++)
      if (!(parent[i] in key)) fail(child[i] "." refers[i] ": REFERENCES " parent[i] ", which is no table with one column as its key")
    for (name in named)
      if (!(name in known)) fail("@ALSO_REFERENCES or @ALSO_REFERENCED of " name ", which is no table")

    for (t = 1; t <= n; t++) {
      table = tables[t]
      if (table in fixed) continue
      come = change = ""
      for (i = 1; i <= m; i++) {
        if (child[i] != table) continue
        if (asked(i, "come")) come = come is_there(i)
        if (asked(i, "change")) change = change is_there(i)
      }
      trigger(table "_references_on_insert", "BEFORE INSERT", table, come also["@ALSO_REFERENCES" table])
      trigger(table "_references_on_update", "AFTER UPDATE", table, change also["@ALSO_REFERENCES" table])
    }

    for (t = 1; t <= n; t++) {
      table = tables[t]
      if (table in stays) continue
      left = ""
      for (i = 1; i <= m; i++)
        if (parent[i] == table && !(child[i] in fixed) && asked(i, "go")) left = left is_left(i)
      trigger(table "_is_referenced", "BEFORE DELETE", table, left also["@ALSO_REFERENCED" table])
    }
  }
' - "$@"
