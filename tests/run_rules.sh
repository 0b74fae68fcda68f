#!/bin/sh
# Each rule of the schema is stated once, and what follows from it is generated: tried on a copy of schema/ and sql/, changed.
#   tests/run_rules.sh [part ...]      all parts, or: references
# Needs build/ made.
set -u
root=$PWD
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
. tests/check.sh

copy() { # the folders as they are, in $work/copy
  rm -rf "$work/copy"
  mkdir "$work/copy"
  cp -R "$root/schema" "$root/sql" "$work/copy/"
}

in_copy() { # command; what it prints, on both channels
  (cd "$work/copy" && "$@" 2>&1)
}

# What the changed copy's schema, but for publication, says to SQL.
ask() { # SQL
  { in_copy schema/join.sh schema/begin.sql schema/airisk.sql schema/mark.sql schema/tables.sql schema/parameter.sql schema/score_history.sql \
    schema/evaluation.sql schema/disclosure.sql schema/references.sql schema/end.sql; echo "$1"; } | sqlite3 -batch -init /dev/null "$work/new.db" 2>&1 | one_form
  rm -f "$work/new.db"
}

# A reference that somebody writes down gets its triggers, and what cannot get any is an error.
references() {
  copy
  check 'each REFERENCES of ours is in a trigger or among the exceptions' '' "$(in_copy sh -c "
    schema/references.sh >all.sql
    sed -n 's/^CREATE TABLE IF NOT EXISTS \([a-z_]*\) .*/table \1/p; s/^  \([a-z_]*\) .* REFERENCES [a-z_]*.*/\1/p' schema/*.sql |
      awk '\$1 == \"table\" { table = \$2; next } table !~ /^edition_/ { print table \".\" \$1 }' |
      while read -r column; do
        grep -q \"'\$column: no \" all.sql || case \$column in benchmark.replaced_by | score_history.*) ;; *) echo \"\$column\" ;; esac
      done")"

  sed -i 's/^CREATE TABLE IF NOT EXISTS threshold (/CREATE TABLE IF NOT EXISTS laboratory (\
  laboratory_id INTEGER PRIMARY KEY,\
  organization_id INTEGER NOT NULL REFERENCES organization, -- whose it is\
  domain_id INTEGER REFERENCES domain\
) STRICT;\n\n&/' "$work/copy/schema/tables.sql"
  check 'a row of a new table refers to one that is there' 'error: laboratory.organization_id: no organization has this organization_id' \
    "$(ask 'INSERT INTO laboratory (organization_id) VALUES (7);')"
  start="INSERT INTO organization VALUES (7, 'Lab', NULL, 'US'); INSERT INTO domain VALUES (1, 'd', 'D', NULL); INSERT INTO laboratory VALUES (1, 7, 1);"
  check 'a column may be NULL' 1 "$(ask "$start INSERT INTO laboratory VALUES (2, 7, NULL); SELECT count(*) FROM laboratory WHERE domain_id IS NULL;")"
  check 'also when it changes' 'error: laboratory.domain_id: no domain has this domain_id' "$(ask "$start UPDATE laboratory SET domain_id = 8;")"
  check 'and that one stays' 'error: organization: a laboratory row still refers to it' \
    "$(ask "$start DELETE FROM organization;")"

  sed -i 's/REFERENCES organization, -- whose it is/REFERENCES parameter,/' "$work/copy/schema/tables.sql"
  check 'a key of any name' 'error: laboratory.organization_id: no parameter has this name' \
    "$(ask 'INSERT INTO laboratory (organization_id) VALUES (7);' | grep laboratory)"
  sed -i 's/REFERENCES parameter,/REFERENCES nobody,/' "$work/copy/schema/tables.sql"
  check 'of a table that is not there' 'schema/references.sh: laboratory.organization_id: REFERENCES nobody, which is no table with one column as its key' \
    "$(in_copy schema/references.sh)"
  check 'nothing is joined then' 1 "$(in_copy schema/join.sh schema/tables.sql >"$work/out"; echo $?)"
  copy
  sed -i 's/^  PRIMARY KEY (edition_id, role, person, inputs_hash)/  FOREIGN KEY (edition_id) REFERENCES edition (edition_id),\n&/' "$work/copy/schema/tables.sql"
  check 'a clause of its own is not understood' 'schema/references.sh: sign_off: a FOREIGN KEY clause gets no triggers; write REFERENCES behind the column' \
    "$(in_copy schema/references.sh)"
  copy
  sed -i 's/@ALSO_REFERENCES(weight)@/@ALSO_REFERENCES(weights)@/' "$work/copy/schema/references.sql"
  check 'a paragraph for a table that is not there' 'schema/references.sh: @ALSO_REFERENCES or @ALSO_REFERENCED of weights, which is no table' \
    "$(in_copy schema/references.sh)"
}

run_parts 'references' "$@"
[ "$failed" -eq 0 ]
