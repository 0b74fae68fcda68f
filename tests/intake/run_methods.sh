#!/bin/sh
# Methods, domains and editions as rows, by make import alone: fixtures/v1.5 and fixtures/v2.0 into a copy of the demo, and the arithmetic of
# version 2.0 with made-up constants. Needs build/ made.
# part: made_up  check
# part: v1.5     check  v1_5
# part: v2.0     check  v2_0
# part: ranges   check
# part: words    check
set -u
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
. tests/check.sh

import() { # database, path ...: what sql/intake/import.sh prints, and its status
  db=$1
  shift
  printf '%s\n' "$@" >"$work/list"
  BUILD=build DB=$db sql/intake/import.sh "$work/list" 2>&1
  echo "status $?"
}

ask() { # database, SQL
  "${SQLITE:-sqlite3}" -init /dev/null -cmd '.load build/airisk' "$1" "$2" 2>&1
}

# The formula, the three ways to combine, lines: computed by hand.
made_up() {
  for sql in build/schema.sql build/views.sql; do sqlite3 -init /dev/null -bail "$work/made_up.db" <$sql; done
  check 'made-up rows come in' '11 tables: 110 rows taken, 0 unchanged, 0 rejected
status 0' "$(import "$work/made_up.db" tests/intake/v2.0/made_up_*.csv)"
  "${SQLITE:-sqlite3}" -init /dev/null -cmd '.load build/airisk' "$work/made_up.db" <tests/intake/v2.0/arithmetic.sql >"$work/arithmetic" 2>&1
  if diff -u tests/intake/v2.0/arithmetic.expected "$work/arithmetic"; then echo 'ok the arithmetic of version 2.0'; else echo 'FAILED the arithmetic of version 2.0'; failed=1; fi
}

# A fifth domain and 13 benchmarks come by rows, and nothing of the current edition changes.
v1_5() {
  cp build/airisk.db "$work/v1.5.db"
  risk='SELECT domain, model_id, capability, safety, risk_index, rank FROM model_risk'
  before=$(ask "$work/v1.5.db" "$risk")
  check 'v1.5 comes in' '6 tables: 62 rows taken, 0 unchanged, 0 rejected
status 0' "$(import "$work/v1.5.db" fixtures/v1.5/*.csv)"
  check 'and again changes nothing' '6 tables: 0 rows taken, 62 unchanged, 0 rejected' "$(import "$work/v1.5.db" fixtures/v1.5/*.csv | head -n 1)"
  check 'the current edition stays as it was' "$before" "$(ask "$work/v1.5.db" "$risk")"
  check 'five domains, 42 benchmarks' '5|42' \
    "$(ask "$work/v1.5.db" "SELECT count(DISTINCT domain_id), count(DISTINCT benchmark_id) FROM weight JOIN method USING (method_id) WHERE name = 'v1.5'")"
  check 'no score yet: no index, and it says so' 'capability and safety: not enough data|50' \
    "$(ask "$work/v1.5.db" "SELECT status, count(*) FROM index_score('2025Q3 v1.5') WHERE domain = 'manipulation' GROUP BY status")"
  check 'in the other domains it is the index of v1.0' '0' \
    "$(ask "$work/v1.5.db" "SELECT count(*) FROM index_score('2025Q3') AS a JOIN index_score('2025Q3 v1.5') AS b USING (domain, model) WHERE b.risk_index IS NOT a.risk_index")"
  check 'a name that nobody knows is labelled as made up' '13' \
    "$(ask "$work/v1.5.db" "SELECT count(*) FROM benchmark WHERE name GLOB 'made-up benchmark * of manipulation'")"
}

# What is not public is NULL, and whatever needs it says so.
v2_0() {
  cp build/airisk.db "$work/v2.0.db"
  import "$work/v2.0.db" fixtures/v1.5/*.csv >/dev/null
  check 'v2.0 comes in' '6 tables: 64 rows taken, 0 unchanged, 0 rejected
status 0' "$(import "$work/v2.0.db" fixtures/v2.0/*.csv)"
  check 'no index without its constants' 'not known: a, c0, beta_open|not known: a, c0, beta_proprietary' \
    "$(ask "$work/v2.0.db" "SELECT group_concat(status, '|') FROM (SELECT DISTINCT status FROM index_score('2025Q3 v2.0') ORDER BY status)")"
  check 'no risk index at all' '0' "$(ask "$work/v2.0.db" "SELECT count(risk_index) FROM index_score('2025Q3 v2.0')")"
  check 'no jailbreak part in loss of control' 'base,safety' \
    "$(ask "$work/v2.0.db" "SELECT group_concat(component) FROM (SELECT DISTINCT component FROM component_score('2025Q3 v2.0') WHERE domain = 'loss_of_control' AND component <> 'capability' ORDER BY component)")"
  check 'lines that nobody knows are crossed by nobody' '0|0' \
    "$(ask "$work/v2.0.db" "SELECT use_edition('2025Q3 v2.0'); SELECT count(line), count(is_beyond) FROM threshold_status" | tail -n 1)"
  check 'and the report of the demo is none of it' '2025Q3|0' "$(ask "$work/v2.0.db" "SELECT edition_name(), count(*) FROM threshold_status")"
}

# What a constant may be: the table, the entry view and the scenario say the same of each known name, and of one that only the table knows.
ranges() {
  names=$(sed -n "s/.*this name; known are \([^']*\)'.*/\1/p" build/views.sql | head -n 1 | sed 's/ or /, /' | tr -d ,)
  check 'the known names are told' 10 "$(echo "$names" | wc -w)"
  cp build/airisk.db "$work/ranges.db"
  for name in $names beta_of_another; do
    for value in -1e300 -1 -0.1 0 0.5 1 1.5 100 100.5 1e300; do echo "$name,$value"; done
  done >"$work/ranges.csv"
  # What is refused leaves no row. The method of an edition and of the entry view has every name, so that only the value is judged.
  { cat <<SQL
CREATE TABLE my_case (name TEXT, value REAL);
.import --csv $work/ranges.csv my_case
UPDATE method SET missing = 'renormalise';
INSERT OR IGNORE INTO method_constant (method_id, name) SELECT DISTINCT method_id, c.name FROM method AS m, my_case AS c;
INSERT INTO method (name, formula) SELECT DISTINCT printf('%s %g', w.column1, value), 'linear' FROM my_case, (VALUES ('table'), ('entry')) AS w;
INSERT OR IGNORE INTO method_constant (method_id, name, value) SELECT method_id, c.name, c.value FROM my_case AS c JOIN method AS m ON m.name = printf('table %g', c.value);
INSERT INTO method_constant (method_id, name) SELECT method_id, 'beta_of_another' FROM method WHERE name LIKE 'entry %';
INSERT INTO z_import_method (file, line, name, constant, value) SELECT 'ranges.csv', rowid, printf('entry %g', value), name, value FROM my_case;
CREATE TABLE my_scenario (name, value REAL);
SQL
    while IFS=, read -r name value; do
      echo "INSERT INTO my_scenario SELECT '$name', $value FROM index_score('2025Q3', '{\"$name\": $value}') LIMIT 1;"
    done <"$work/ranges.csv"
  } >"$work/ranges.sql"
  "${SQLITE:-sqlite3}" -init /dev/null -cmd '.load build/airisk' "$work/ranges.db" <"$work/ranges.sql" >"$work/ranges.out" 2>&1
  taken="SELECT c.name, group_concat(printf('%g', c.value), ' ') FROM my_case AS c WHERE"
  by_method="EXISTS (SELECT 1 FROM method AS m JOIN method_constant AS k USING (method_id) WHERE k.name = c.name AND k.value = c.value AND m.name = printf"
  table=$(ask "$work/ranges.db" "$taken $by_method('table %g', c.value)) GROUP BY c.name")
  check 'the table takes' 'a|-1e+300 -1 -0.1 0 0.5 1 1.5 100 100.5 1e+300
beta_of_another|-1e+300 -1 -0.1 0 0.5 1 1.5 100 100.5 1e+300
beta_open|0 0.5 1
beta_proprietary|0 0.5 1
breakthrough_margin|0 0.5 1 1.5 100 100.5 1e+300
breakthrough_only|0 1
c0|-1e+300 -1 -0.1 0 0.5 1 1.5 100 100.5 1e+300
high_risk_index|-1e+300 -1 -0.1 0 0.5 1 1.5 100 100.5 1e+300
largest_estimate_error|0 0.5 1 1.5 100
risk_tolerance|0 0.5 1 1.5 100 100.5 1e+300
smallest_coverage|0 0.5 1' "$table"
  check 'the entry view takes the same' "$table" "$(ask "$work/ranges.db" "$taken $by_method('entry %g', c.value)) GROUP BY c.name")"
  check 'a scenario too, but what says which models count' "$(echo "$table" | grep -v '^breakthrough_')" \
    "$(ask "$work/ranges.db" "$taken EXISTS (SELECT 1 FROM my_scenario AS s WHERE (s.name, s.value) = (c.name, c.value)) GROUP BY c.name")"
}

# A formula is one function; its words, and those of its constants, stand in label, in both languages.
words() {
  for name in $(sed -n 's/^#define FORMULAS(formula) //p' ext/numeric/formula.c | sed 's/formula(\([a-z0-9_]*\))/\1/g'); do
    check "the formula $name has words" 1 "$(ask build/airisk.db "SELECT count(*) FROM label WHERE kind = 'formula' AND name = '$name' AND text_en <> '' AND text_zh <> ''")"
    for constant in $(sed -n "s/^static const char \*const ${name}_constants\[\] = {\(.*\), NULL};$/\1/p" ext/numeric/formula.c | tr -d '",'); do
      [ "$constant" != beta ] || constant=beta_open
      check "its constant $constant too" 1 "$(ask build/airisk.db "SELECT count(*) FROM label WHERE kind = 'constant' AND name = '$constant' AND text_en <> '' AND text_zh <> ''")"
    done
  done
}

run_parts "$@"
[ "$failed" -eq 0 ]
