#!/bin/sh
# Each rule of the schema is stated once, and what follows from it is generated: tried on a copy of schema/ and sql/, changed.
# Needs build/ made.
# part: references  check
# part: folders     check
# part: once        check  once folder_files checks score_rules
set -u
root=$PWD
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
. tests/check.sh

copy() { # the folders as they are, in $work/copy
  rm -rf "$work/copy"
  mkdir "$work/copy"
  cp -R "$root/schema" "$root/sql" "$root/ext" "$work/copy/"
}

in_copy() { # command; what it prints, on both channels
  (cd "$work/copy" && "$@" 2>&1)
}

# What the changed copy's schema, but for publication, says to SQL.
ask() { # SQL
  # shellcheck disable=SC2046 # names of ours, without blanks
  { in_copy schema/join.sh $(sed 's/publication //; s|[a-z_]*|schema/&.sql|g' schema/order.txt); echo "$1"; } | sqlite3 -batch -init /dev/null "$work/new.db" 2>&1 | one_form
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

  sed -i 's/^CREATE INDEX IF NOT EXISTS threshold_by_method .*/&\
\
CREATE TABLE IF NOT EXISTS laboratory (\
  laboratory_id INTEGER PRIMARY KEY,\
  organization_id INTEGER NOT NULL REFERENCES organization, -- whose it is\
  domain_id INTEGER REFERENCES domain\
) STRICT;/' "$work/copy/schema/yardsticks.sql"
  check 'a row of a new table refers to one that is there' 'error: laboratory.organization_id: no organization has this organization_id' \
    "$(ask 'INSERT INTO laboratory (organization_id) VALUES (7);')"
  start="INSERT INTO organization VALUES (7, 'Lab', NULL, 'US'); INSERT INTO domain VALUES (1, 'd', 'D', NULL); INSERT INTO laboratory VALUES (1, 7, 1);"
  check 'a column may be NULL' 1 "$(ask "$start INSERT INTO laboratory VALUES (2, 7, NULL); SELECT count(*) FROM laboratory WHERE domain_id IS NULL;")"
  check 'also when it changes' 'error: laboratory.domain_id: no domain has this domain_id' "$(ask "$start UPDATE laboratory SET domain_id = 8;")"
  check 'and that one stays' 'error: organization: a laboratory row still refers to it' \
    "$(ask "$start DELETE FROM organization;")"

  sed -i 's/REFERENCES organization, -- whose it is/REFERENCES parameter,/' "$work/copy/schema/yardsticks.sql"
  check 'a key of any name' 'error: laboratory.organization_id: no parameter has this name' \
    "$(ask 'INSERT INTO laboratory (organization_id) VALUES (7);' | grep laboratory)"
  sed -i 's/REFERENCES parameter,/REFERENCES nobody,/' "$work/copy/schema/yardsticks.sql"
  check 'of a table that is not there' 'schema/references.sh: laboratory.organization_id: REFERENCES nobody, which is no table with one column as its key' \
    "$(in_copy schema/references.sh)"
  check 'nothing is joined then' 1 "$(in_copy schema/join.sh schema/references.sql >"$work/out"; echo $?)"
  copy
  sed -i 's/^  PRIMARY KEY (edition_id, role, person, inputs_hash)/  FOREIGN KEY (edition_id) REFERENCES edition (edition_id),\n&/' "$work/copy/schema/tables.sql"
  check 'a clause of its own is not understood' 'schema/references.sh: sign_off: a FOREIGN KEY clause gets no triggers; write REFERENCES behind the column' \
    "$(in_copy schema/references.sh)"
  copy
  sed -i 's/@ALSO_REFERENCES(weight)@/@ALSO_REFERENCES(weights)@/' "$work/copy/schema/references.sql"
  check 'a paragraph for a table that is not there' 'schema/references.sh: @ALSO_REFERENCES or @ALSO_REFERENCED of weights, which is no table' \
    "$(in_copy schema/references.sh)"
}

# A view uses its own folder and those before it.
folders() {
  copy
  check 'our views do' '' "$(in_copy sql/folders.sh)"
  { echo 'CREATE VIEW broken AS'; echo "SELECT 'FROM model_risk' AS m -- FROM chart"; echo 'FROM label'; } >"$work/copy/sql/analysis/broken.sql"
  check 'text and comments are no use, a folder before it is none' '' "$(in_copy sql/folders.sh)"
  { echo 'WITH chart AS (SELECT 1)'; echo 'SELECT * FROM chart'; } >"$work/copy/sql/analysis/broken.sql"
  check 'nor is a name of a WITH clause' '' "$(in_copy sql/folders.sh)"

  rule='must use views of its own folder and of those before it only'
  for try in 'intake z_weight z_copies.sql index' 'intake model_risk model_risk.sql index' 'index recommendation recommendation.sql analysis' \
    'analysis chart chart.sql report' 'report edition_note edition_note.sql publish'; do
    set -- $try
    rm -f "$work/copy/sql/analysis/broken.sql" "$work/copy/sql/$1/broken.sql"
    { echo 'CREATE VIEW broken AS'; echo 'SELECT a.*'; echo 'FROM model AS a'; echo "LEFT JOIN main.$2 AS b ON b.x = a.x;"; } >"$work/copy/sql/$1/broken.sql"
    check "$1 uses a view of $4" "sql/folders.sh: sql/$1/broken.sql uses $2 of sql/$4/$3: sql/$1 $rule" "$(in_copy sql/folders.sh)"
    rm "$work/copy/sql/$1/broken.sql"
  done
  echo 'INSERT INTO report_finding SELECT 1;' >"$work/copy/sql/intake/steps/broken.sql"
  check 'so does what lies below a folder' "sql/folders.sh: sql/intake/steps/broken.sql uses report_finding of sql/report/report_finding.sql: sql/intake $rule" \
    "$(in_copy sql/folders.sh)"
  check 'it is an error' 1 "$(in_copy sql/folders.sh >"$work/out"; echo $?)"
  copy
  echo "s/@OF_A_RULE@/(SELECT 1 FROM chart)/g" >>"$work/copy/schema/rules.sed"
  echo 'SELECT @OF_A_RULE@;' >>"$work/copy/sql/index/trend.sql"
  check 'and what stands in a macro' "sql/folders.sh: sql/index/trend.sql uses chart of sql/report/chart.sql: sql/index $rule" "$(in_copy sql/folders.sh)"
  copy
  echo 'SELECT 1 FROM label;' >>"$work/copy/schema/edition.sql"
  check 'tables use no view' 'sql/folders.sh: schema/edition.sql uses label of sql/index/label.sql: schema/ must use no view' "$(in_copy sql/folders.sh)"
  mkdir "$work/copy/sql/more"
  echo 'SELECT 1;' >"$work/copy/sql/more/x.sql"
  check 'a folder without a place in the order' 'sql/folders.sh: sql/more/x.sql: the folder must be one of those in sql/folders.txt' \
    "$(in_copy sql/folders.sh | grep more)"
  check 'make asks it' 1 "$(grep -c 'quiet)sql/folders\.sh$' Makefile)"
}

# What the files of the copy say again that has one place: file and what. In a comment, or in C, a list of words must be whole.
said_again() {
  files=$(cd "$work/copy" && find schema sql -name '*.sql' ! -path '*/migrations/*' && find ext -name '*.c')
  # shellcheck disable=SC2086 # names of ours, without blanks
  in_copy awk '
    function has(text, part) { return index(text, part) > 0 }
    function look_at_comment(i, at) {
      gsub(/\n *(--|\*)? */, " ", comment)
      for (i = 1; i <= lists; i++) {
        text = comment
        while (first[i] != "" && (at = index(text, first[i])) > 0) {
          text = substr(text, at)
          if (index(text, prose[i]) != 1 && index(text, plain[i]) != 1) print file ": the list " name[i]
          text = substr(text, length(first[i]) + 1)
        }
      }
      comment = ""
    }
    FILENAME == "schema/words.txt" {
      if (/^#/ || NF < 3) next
      name[++lists] = $1
      plain[lists] = "\047" $2 "\047"
      for (i = 3; i <= NF; i++) { prose[lists] = plain[lists] " or \047" $i "\047"; plain[lists] = plain[lists] ", \047" $i "\047" }
      message[lists] = "must be \047" $2 "\047" (NF > 3 ? "," : " or") " \047" $3 "\047"
      # A part of these has a meaning by itself.
      if (NF > 3 && $1 !~ /^(computed|date_basis|name_kind|replaced_by)$/) first[lists] = "\047" $2 "\047, \047" $3 "\047"
      next
    }
    comment != "" && FILENAME != file { look_at_comment() }
    { file = FILENAME }
    FILENAME ~ /\.c$/ || /^ *--/ { comment = comment "\n" $0; next }
    comment != "" { look_at_comment() }
    { sub(/ --.*/, ""); gsub(/\047\047/, "\047") }
    {
      for (i = 1; i <= lists; i++)
        if (has($0, "(" plain[i] ")") || (has($0, message[i]) && name[i] !~ /^(computed|date_basis)$/)) print FILENAME ": the list " name[i]
    }
    /\?\?\?\?-\?\?-\?\?/ { print FILENAME ": the rule of dates" }
    / IN \(0, 1\)/ { print FILENAME ": the rule of flags" }
    /9e999/ && /abs\(/ && /CHECK/ { print FILENAME ": the rule of numbers" }
    END { if (comment != "") look_at_comment() }
  ' schema/words.txt $files
}

once() {
  copy
  check 'what a word, a day, a flag may be is said once' '' "$(said_again)"
  while IFS='|' read -r file line said; do
    copy
    printf '%s\n' "$line" >>"$work/copy/$file"
    check "$said, again" "$file: $said" "$(said_again)"
  done <<'END'
sql/index/label.sql|SELECT 1 WHERE origin IN ('published', 'measured', 'reported', 'synthetic', 'unknown');|the list origin
sql/intake/z_import_missing.sql|SELECT RAISE(ABORT, 'reason must be ''not_applicable'', ''not_tested'' or ''withheld''');|the list missing_reason
schema/disclosure.sql|  CHECK (audience IN ('public', 'targeted', 'internal'))|the list audience
schema/tables.sql|  CHECK (measures IN ('capability', 'safety'))|the list measures
schema/tables.sql|-- 'latest', 'best' or 'lowest'|the list accept_rule
ext/disclosure/disclosure.c|/* 'public', 'targeted' or 'everyone' */|the list audience
sql/intake/steps/60_rows.sql|SELECT 1 WHERE day GLOB '????-??-??' AND day IS date(day, '+0 days');|the rule of dates
schema/evaluation.sql|  CHECK (withdrawn IN (0, 1))|the rule of flags
schema/evaluation.sql|  CHECK (abs(value) < 9e999)|the rule of numbers
END
  copy
  check 'no file of a migration is left unfilled' '' "$(in_copy sh -c 'schema/join.sh schema/migrations/*.sql 2>&1 >all.sql')"
  version=$(cat schema/VERSION)
  check 'the schema version is said in schema/VERSION alone' '' "$(grep -nE "\\<(schema |to )?version $version\\>|schema_version'.*\\<$version\\>" \
    README.md CONTRIBUTING.md docs/*.md sql/*.sh sql/*/*.s[hq]* schema/*.sql schema/*.sh ext/*.[ch] ext/*/*.[ch] tests/*/*.expected tests/*/*.sql)"
  check 'a list has its words in CHECKs, messages and prose' "CHECK (a IN ('author', 'reviewer')); CONSTRAINT \"a must be 'author' or 'reviewer'\"
'a must be ''author'' or ''reviewer''', public, targeted or internal; public, targeted and internal; public, targeted, internal" "$({
    echo 'CHECK (a IN @WORDS(role)@); CONSTRAINT "a @ONE_OF_RULE(role)@"'
    echo "'a @ONE_OF_RULE(role)@', @WORDS_PLAIN(audience)@; @WORDS_ALL(audience)@; @WORDS_COMMA(audience)@"
  } | sed -f schema/rules.sed -e "$(schema/words.sh)")"
}

# The files of a folder: a column or a file that is put into the list is read, checked and stored.
folder_files() {
  copy
  list=$work/copy/sql/intake/folder/files.txt
  sed -i 's/^series .*/& homepage/; s/^alias .*/&\nrumour?  @model text\nguess  @model?/' "$list"
  joined=$(in_copy schema/join.sh sql/intake/folder/10_files.sql sql/intake/folder/20_headers.sql sql/intake/folder/80_end.sql)
  lines() { printf '%s\n' "$joined" | grep "$1" | grep -v '^--'; }
  check 'a new column: table and header line' "CREATE TEMP TABLE series_csv (organization TEXT, name TEXT, homepage TEXT);
  SELECT 'series', 'organization,name,homepage', (SELECT organization || ',' || name || ',' || homepage FROM series_csv WHERE rowid = 1)" \
    "$(lines homepage)"
  check 'a new column: stored' '  nullif(c.homepage, '"''"')' "$(in_copy sql/intake/folder/files.sh rows series | grep '^ .*homepage')"
  check 'a new file that can be left out' "CREATE TEMP TABLE rumour_csv (model TEXT, text TEXT);
.import --csv '|if [ -e rumour.csv ]; then cat rumour.csv; else echo model,text; fi' rumour_csv
  SELECT 'rumour', 'model,text', (SELECT model || ',' || text FROM rumour_csv WHERE rowid = 1)
DELETE FROM rumour_csv WHERE rowid = 1;
DROP TABLE temp.rumour_csv;" "$(lines rumour)"
  check 'one that must be there' '.import --csv guess.csv guess_csv' "$(lines '^\.import.* guess')"
  check 'its names' "WHERE c.model <> '' AND NOT EXISTS (SELECT 1 FROM model_csv AS known WHERE known.name = c.model COLLATE NOCASE)" \
    "$(in_copy sql/intake/folder/files.sh names guess | sed -n 's/^ *\(WHERE\)/\1/p')"
  check 'a file that is not in the list' 'sql/intake/folder/files.sh: there is no rows gossip' "$(in_copy sql/intake/folder/files.sh rows gossip)"
  check 'every file of the list is counted' "$(grep -c '^[a-z]' "$list")" "$(in_copy sql/intake/folder/files.sh counts | grep -c count)"
  check 'nothing is joined from a list without a file that is asked for' 1 \
    "$(sed -i '/^model /d' "$list"; in_copy schema/join.sh sql/intake/folder/50_frame.sql >"$work/out"; echo $?)"
}

# The rules of an entry view: one that is put into its file is asked of each row, written down of an import and raised of an INSERT.
checks() {
  copy
  file=$work/copy/sql/intake/z_import_domain.sql
  says() { # database, SQL
    sqlite3 -batch -init /dev/null -bail "$work/new.db" "$1" 2>&1 | one_form
  }
  sed -i "s/^label_en? @PLAIN_RULE@/&\nlabel_en? 'must begin with a capital letter'\n  NEW.label_en GLOB '[A-Z]*'\n  OR NEW.name = 'x'\nname @WORD_RULE@/" "$file"
  rm -f "$work/new.db"
  sqlite3 -init /dev/null -bail "$work/new.db" <build/schema.sql >"$work/out"
  in_copy schema/join.sh sql/views_begin.sql sql/intake/domain_entry.sql sql/intake/z_import_domain.sql sql/intake/z_import_refused.sql \
    sql/views_end.sql >"$work/views.sql"
  sqlite3 -init /dev/null -bail "$work/new.db" <"$work/views.sql"
  check 'a rule of its own' 'error: domain_entry.label_en: must begin with a capital letter' \
    "$(says "INSERT INTO domain_entry (name, label_en) VALUES ('y', 'wide')")"
  check 'its second line' 'x|wide|' "$(says "INSERT INTO domain_entry (name, label_en) VALUES ('x', 'wide'); SELECT name, label_en, label_zh FROM domain;")"
  check 'one of rules.sed, without a condition' 'error: domain_entry.name: must be a word of a-z, 0-9 and _' \
    "$(says "INSERT INTO domain_entry (name, label_en) VALUES ('Y', 'Wide')")"
  check 'a column that may be empty' 'y|Wide' "$(says "INSERT INTO domain_entry (name, label_en) VALUES ('y', 'Wide'); INSERT INTO domain_entry (name) VALUES ('y'); SELECT name, label_en FROM domain WHERE name = 'y';")"
  check 'an import writes down file, line, rule and value' 'f.csv|7|domain_entry.label_en: must begin with a capital letter|wide' \
    "$(says "CREATE TEMP TABLE t (file, line, rule, value); CREATE TEMP TRIGGER kept INSTEAD OF INSERT ON z_import_refused BEGIN INSERT INTO t VALUES (NEW.file, NEW.line, NEW.rule, NEW.value); END;
      INSERT INTO z_import_domain (file, line, name, label_en) VALUES ('f.csv', 7, 'z', 'wide'); SELECT * FROM t; SELECT name FROM domain WHERE name = 'z';")"

  for try in "colour @NAME_RULE@|z_import_domain: domain_entry has no column colour" "name 'must be short'|z_import_domain: no condition for 'domain_entry.name: must be short'" \
    "NAME @NAME_RULE@|z_import_domain: not a rule: NAME @NAME_RULE@"; do
    copy
    sed -i "s/^label_en? @PLAIN_RULE@/${try%%|*}\n&/" "$file"
    check "a mistake: ${try%%|*}" "schema/checks.awk: ${try#*|}" "$(in_copy schema/join.sh sql/intake/z_import_domain.sql | grep checks.awk)"
    check 'nothing is made of it' 1 "$(in_copy schema/join.sh sql/intake/z_import_domain.sql >"$work/out"; echo $?)"
  done
}

# The rules of a score: one that is put into the list is asked, said with its values, and raised of an INSERT.
score_rules() {
  copy
  file=$work/copy/sql/intake/z_import_rule.sql
  sed -i "s/^'shots' .*/'samples odd' 'must be even'\n  says 'samples must be even, and is ' || c.samples\n  n.samples % 2 = 1\n&/; s/^'shots'$/'samples odd' 'must be even'\n  says 'samples must be even, and is ' || c.samples\n  n.samples % 2 = 1\n&/" "$file"
  cp build/airisk.db "$work/new.db"
  in_copy schema/join.sh sql/views_begin.sql sql/intake/z_import_rule.sql sql/intake/z_import_check.sql sql/intake/z_import_entry.sql sql/views_end.sql >"$work/views.sql"
  sqlite3 -init /dev/null -bail "$work/new.db" <"$work/views.sql"
  says() { # SQL
    sqlite3 -batch -init /dev/null -bail -cmd '.load build/airisk' "$work/new.db" "$1" 2>&1 | one_form
  }
  row="'Grok 4', 'HLE', 30"
  check 'an entry' 'error: score_entry.samples: must be even' "$(says "INSERT INTO score_entry (model, benchmark, value, samples) VALUES ($row, 7)")"
  check 'a good one' 8 "$(says "INSERT INTO score_entry (model, benchmark, value, samples) VALUES ($row, 8); SELECT max(samples) FROM evaluation WHERE tool = 'entry'")"
  check 'an import' 'samples odd|samples|7|samples must be even, and is 7' \
    "$(says "INSERT INTO import_row (tool, model, benchmark, value, status, samples) VALUES ('entry', $row, 'success', 7); SELECT rule, field, offending, reason FROM z_import_check")"
  copy
  sed -i "s/^'value missing' .*/'value missing'/" "$file"
  check 'a rule without words' "schema/score_rules.awk: 'value missing': a rule needs a condition, and words or a line that begins with says" \
    "$(in_copy schema/join.sh sql/intake/z_import_rule.sql | grep awk | sort -u)"
  check 'nothing is made of it' 1 "$(in_copy schema/join.sh sql/intake/z_import_rule.sql >"$work/out"; echo $?)"
}

run_parts "$@"
[ "$failed" -eq 0 ]
