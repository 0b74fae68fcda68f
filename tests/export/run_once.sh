#!/bin/sh
# What an export says must not hang on whether views are computed once: with and without it, byte for byte; of a database
# that is attached, that somebody has put traps into, and beside objects of the user's.
# Needs build/ made.
# part: usual   check  odd_views names hostile left_behind
# part: same    test
# part: 3.37.0  test   SQLITE=build/shells/3.37.0/sqlite3
# part: 3.52.0  test   SQLITE=build/shells/3.52.0/sqlite3
set -u
so=$(realpath "${AIRISK_SO:-build/airisk}.so") && so=${so%.so} # and ${so}_io
shell=${SQLITE:-sqlite3}
case $shell in */*) shell=$(realpath "$shell") ;; esac
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
. tests/check.sh

# A temporary object of a name of ours makes names unclear, so that every view is read where it is.
off='CREATE TEMP TABLE model_risk (x);'

run() { # database, SQL
  "$shell" -init /dev/null -bail -cmd ".load '$so'" -cmd ".load '${so}_io'" "$@" 2>&1 | one_form
}

export_both_ways() { # name, database, call with @ for the file
  for way in once again; do
    [ $way = once ] && before= || before=$off
    run "$2" "$before SELECT $(echo "$3" | sed "s|@|'$work/$way'|")" >/dev/null
  done
  check "$1, byte for byte" same "$(cmp "$work/once" "$work/again" 2>&1 && echo same)"
  rm -f "$work/once" "$work/again"
}

same() {
  cp build/airisk.db "$work/withheld.db"
  run "$work/withheld.db" "INSERT INTO disclosure (domain_id, audience, shows) VALUES (1, 'public', 'bands'), (2, 'public', 'nothing')"
  for name in airisk other_period withheld; do
    file=build/$name.db
    [ -f "$file" ] || file=$work/$name.db
    export_both_ways "the snapshot of $name" "$file" 'snapshot_export(@)'
  done
  export_both_ways 'the workbook' build/airisk.db "xlsx_report(@, 'language=zh')"
  export_both_ways 'the workbook in bands' "$work/withheld.db" 'xlsx_report(@)'
  for view in report_finding chart_point early_warning; do
    export_both_ways "$view as CSV" build/airisk.db "csv_export(@, '$view')"
  done
  columns='section, order_1, order_2, order_3, domain, subject, finding, value, unit, text_en, text_zh'
  for view in $(run build/airisk.db "SELECT name FROM sqlite_schema WHERE type = 'view' AND (name GLOB 'finding_*' OR name GLOB 'z_finding_*') ORDER BY name"); do
    run build/airisk.db "SELECT $columns FROM $view"
  done | sort >"$work/views"
  run build/airisk.db "SELECT $columns FROM section_finding" | sort >"$work/function"
  check 'section_finding says what its views say' same "$(cmp "$work/views" "$work/function" 2>&1 && [ -s "$work/views" ] && echo same)"
}

# Comments, quotes, columns, and what looks like a view's name and is none. Three readings of each, so that their rows are kept.
odd_views() {
  cp build/airisk.db "$work/odd.db"
  run "$work/odd.db" <<'END'
CREATE VIEW "odd one" ("a,b", [from], `c``d`) AS /* FROM (; */
SELECT model, 'it''s -- ; FROM odd_two', risk_index FROM "risk_ranking" -- FROM nothing
;
CREATE VIEW odd_two(name, number) AS VALUES ('Grok 4', 1), ('gpt-5 (HIGH)', 1.0), (NULL, x'00ff'), (3, '3'), ('é', 9e999);
CREATE VIEW odd_three AS WITH odd_two AS (SELECT 7 AS seven) SELECT seven AS name, NULL AS number FROM odd_two -- not the view
;
DROP VIEW jailbreak_series;
CREATE VIEW jailbreak_series AS
SELECT o."a,b" AS benchmark, t.number AS series, typeof(t.number) AS type, o.[from] AS a, o."c`d" AS b
FROM "odd one" AS o JOIN odd_two AS t ON o."a,b" = t.name
UNION ALL SELECT "a,b", 'twice', 1, 2, 3 FROM [odd one] WHERE "a,b" IN (SELECT name FROM odd_two)
UNION ALL SELECT name, number, typeof(number), 3, 4 FROM (SELECT * FROM odd_three UNION ALL SELECT * FROM odd_three UNION ALL SELECT * FROM 'odd_two');
END
  # In another case of letters the name is found: the collation of a column is kept.
  check 'the odd view has rows' 23 "$(run "$work/odd.db" 'SELECT count(*) FROM jailbreak_series')"
  export_both_ways 'an odd view as CSV' "$work/odd.db" "csv_export(@, 'jailbreak_series')"
}

names() {
  run build/airisk.db "SELECT snapshot_export('$work/direct.db') > 0" >/dev/null
  run :memory: "ATTACH 'build/airisk.db' AS other; SELECT snapshot_export('$work/attached.db') > 0" >/dev/null
  check 'of an attached database the same' same "$(cmp "$work/direct.db" "$work/attached.db" && echo same)"
  run :memory: "CREATE TABLE model (x); CREATE VIEW edition_in_use AS SELECT 1 AS x; ATTACH 'build/airisk.db' AS other; SELECT snapshot_export('$work/attached.db') > 0" >/dev/null
  check 'beside tables of the same names' same "$(cmp "$work/direct.db" "$work/attached.db" && echo same)"
  run build/airisk.db "CREATE TEMP VIEW parameter AS SELECT 'band_width' AS name, 1 AS value; SELECT snapshot_export('$work/attached.db') > 0" >/dev/null
  check 'beside a temporary view of the same name' same "$(cmp "$work/direct.db" "$work/attached.db" && echo same)"
  run build/airisk.db "PRAGMA query_only = 1; SELECT snapshot_export('$work/attached.db') > 0" >/dev/null
  check 'where nothing may be written' same "$(cmp "$work/direct.db" "$work/attached.db" && echo same)"
  run build/airisk.db "CREATE TEMP TABLE path AS SELECT '$work/attached.db' AS path; SELECT snapshot_export(path) > 0 FROM path, model LIMIT 1" >/dev/null
  check 'while another statement runs' same "$(cmp "$work/direct.db" "$work/attached.db" && echo same)"
}

# A view of a database that somebody sent, with what SQLite lets no view call. Its text must not run where it could.
trap_in() { # name, text of the view, what says no
  cp build/airisk.db "$work/trap.db"
  run "$work/trap.db" "DROP VIEW monitored_domain; CREATE VIEW monitored_domain AS $2" >/dev/null
  said=$(run "$work/trap.db" "SELECT snapshot_export('$work/trapped.db') > 0")
  check "a view with $1" "$3" "$(echo "$said" | grep -o "$3" | head -n 1)"
  check 'did nothing' '' "$(ls "$work" | grep -x 'written\|trapped.db')"
  rm -f "$work/written" "$work/trapped.db"
}

hostile() {
  real="SELECT e.edition, domain_id, d.name AS domain, label_en, label_zh"
  from="FROM domain AS d CROSS JOIN edition_in_use AS e"
  trap_in 'a function that writes' "$real, writefile('$work/written', 'x') AS more $from" 'unsafe use of writefile'
  trap_in 'one in a part that nobody asks for' "$real FROM (SELECT *, writefile('$work/written', 'x') AS more $from)" 'unsafe use of writefile'
  trap_in 'one in a condition' "$real $from WHERE iif(1, 1, writefile('$work/written', 'x'))" 'unsafe use of writefile'
  trap_in 'an export of ours' "$real, csv_export('$work/written', 'model') AS more $from" 'unsafe use of csv_export'
  trap_in 'a table function that reads files' "$real, (SELECT count(*) FROM table_file('/etc/passwd')) AS more $from" 'unsafe use of virtual table'
  trap_in 'the same in quotes' "$real, (SELECT count(*) FROM 'table_file'('/etc/passwd')) AS more $from" 'unsafe use of virtual table'
  trap_in 'the same within a list' "$real $from WHERE 'x' NOT IN table_file('/etc/passwd')" 'unsafe use of virtual table'

  # A row whose text makes a view of another name: what SQLite takes for the view and what stands in the row differ.
  cp build/airisk.db "$work/trap.db"
  run "$work/trap.db" <<END >/dev/null
PRAGMA writable_schema = ON;
UPDATE sqlite_schema SET sql = 'CREATE VIEW trap AS SELECT 1 AS edition, 1 AS domain_id, 1 AS domain, writefile(''$work/written'', 1) AS label_en, 1 AS label_zh'
WHERE name = 'monitored_domain';
INSERT INTO sqlite_schema (type, name, tbl_name, rootpage, sql)
SELECT 'view', 'trap', 'trap', 0, 'CREATE VIEW monitored_domain AS $real $from';
END
  run "$work/trap.db" "SELECT snapshot_export('$work/trapped.db') > 0" >/dev/null
  check 'a row of another view does nothing' '' "$(ls "$work" | grep -x written)"
}

left_behind() {
  rest="SELECT count(*) FROM pragma_module_list WHERE name GLOB 'computed*'; SELECT count(*) FROM sqlite_temp_schema;"
  check 'nothing is left of a snapshot' '1 0 0' "$(run build/airisk.db "SELECT snapshot_export('$work/s.db') > 0; $rest" | paste -sd ' ')"
  check 'nor of findings that are not read to the end' '1 0 0' "$(run build/airisk.db "SELECT 1 FROM section_finding LIMIT 1; $rest" | paste -sd ' ')"
  cp build/airisk.db "$work/damaged.db"
  run "$work/damaged.db" 'DROP VIEW early_warning; CREATE VIEW early_warning AS SELECT *, no_such_column FROM risk_ranking' >/dev/null
  said=$(printf '%s\n' "SELECT snapshot_export('$work/t.db') > 0;" "$rest" | "$shell" -init /dev/null -cmd ".load '$so'" -cmd ".load '${so}_io'" "$work/damaged.db" 2>&1 | one_form | paste -sd ' ')
  check 'nor of one that fails, which says what SQLite says of the view' 'error: snapshot_export: no such column: no_such_column 0 0' "$said"
}

run_parts "$@"
exit $failed
