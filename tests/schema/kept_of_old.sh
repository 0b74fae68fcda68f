# shellcheck shell=sh disable=SC2034,SC2154
# What a migrated database must have of the old one, version by version: of tests/schema/run_migrate.sh, to be read by `.`.

contents() { # of a database; a process that was killed may hold its lock for a moment
  "$sqlite" -batch -init /dev/null -cmd '.timeout 10000' "$1" .dump | sha256sum
}

same_text() { # name, wanted, got: long texts, of which a failure shows the first lines that differ
  printf '%s\n' "$2" >"$work/wanted"
  printf '%s\n' "$3" >"$work/got"
  check "$1" '' "$(diff "$work/wanted" "$work/got" | head -n 6)"
}

objects() { # database; the objects that are not the owner's, one row each
  plain "$1" "SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE lower(name) NOT LIKE 'my%' AND name NOT LIKE 'sqlite\_autoindex\_my%' ESCAPE '\\' ORDER BY type, name"
}

rows() { # database, columns of the old one: each row of each table by value and type
  while IFS='|' read -r table columns; do
    plain "$1" "SELECT '$table', $columns FROM \"$table\" ORDER BY 2, 3"
  done <"$work/columns"
}

# Columns that a later version has no more, or not as they were: `changed` looks at these.
gone="'model.open_weights', 'model.general_capability', 'model.general_capability_origin', 'import_reject.field', 'import_reject.path', 'evaluation.evaluated_on', 'import_row.evaluated_on', 'airisk.value', 'method.is_current', 'period.is_current', 'period.published_on', 'edition.published_on', 'edition.cutoff_on', 'score_history.replaced_by'"

use() { # version: old.db is of it
  from=$1
  old_database "$work/old.db" "$from"
  plain "$work/old.db" "
    SELECT t.name, group_concat('quote(\"' || c.name || '\")', ', ')
    FROM sqlite_schema AS t JOIN pragma_table_info(t.name) AS c
    WHERE t.type = 'table' AND t.name NOT LIKE 'my%' AND t.name NOT IN ('parameter', 'safety_coefficient') AND t.name || '.' || c.name NOT IN ($gone)
    GROUP BY t.name" >"$work/columns"
  check 'the old database has rows in every table but the internal ones' 'import_row score_replaced' \
    "$(cut -d'|' -f1 "$work/columns" | while read -r table; do [ -n "$(plain "$work/old.db" "SELECT 1 FROM $table LIMIT 1")" ] || echo "$table"; done | tr '\n' ' ' | sed 's/ $//')"
}

begin() {
  use 4
  "$sqlite" -batch -init /dev/null -bail "$work/fresh.db" <"$BUILD/schema.sql"
  "$sqlite" -batch -init /dev/null -bail "$work/fresh.db" <"$BUILD/views.sql"
}

before_6() { # database of version 4 or 5: what stands in another place since version 6 is what it was
  check 'open weights were opened at the release' "$(plain "$work/old.db" 'SELECT name, iif(open_weights, released_on, NULL) FROM model')" \
    "$(plain "$1" 'SELECT name, weights_opened_on FROM model')"
  check 'general capability is an index that the methods name' "$(plain "$work/old.db" 'SELECT name, general_capability, general_capability_origin FROM model WHERE general_capability IS NOT NULL')" \
    "$(plain "$1" 'SELECT m.name, g.value, g.origin FROM edition AS e JOIN method AS c USING (method_id) JOIN general_index AS g ON (g.name, g.version) = (c.general_index, c.general_index_version) JOIN model AS m USING (model_id) WHERE e.is_current ORDER BY m.model_id')"
  check 'each method' 0 "$(plain "$1" "SELECT count(*) FROM method WHERE (general_index, general_index_version) IS NOT ('general capability', '')")"
  check 'when and by what it was measured, as far as it is known' "$(plain "$work/old.db" "
      SELECT evaluation_id, evaluated_on, iif(evaluated_on IS NULL, 'import', 'run'), nullif(nullif(tool, 'entry'), 'every_eval_ever'), sha256, iif(standard_error > 0, 'given', NULL) FROM evaluation")" \
    "$(plain "$1" 'SELECT evaluation_id, evaluated_at, date_basis, harness, run, standard_error_basis FROM evaluation')"
  check 'what was measured is said in the words of z_configuration_key' "$(echo '8|a=1,shots=0'; [ "$from" = 4 ] || echo '10|a\,b=x,agent=react,attempts=1,shots=5')" \
    "$(plain "$1" "SELECT evaluation_id, configuration FROM evaluation WHERE configuration <> ''")"
  check 'and no row is left on its way in' 0 "$(plain "$1" 'SELECT count(*) FROM import_row')"
  check 'who measured is not known' 0 "$(plain "$1" 'SELECT count(evaluator_id) + (SELECT count(*) FROM evaluator) FROM evaluation')"
  check 'a reject has its column, one of CSV its line' "$(plain "$work/old.db" "
      SELECT import_reject_id, iif(path NOT GLOB '*[^0-9]*', path, NULL), iif(path NOT GLOB '*[^0-9]*', NULL, path), field FROM import_reject")" \
    "$(plain "$1" 'SELECT import_reject_id, line, path, "column" FROM import_reject')"
}

# The owner of the database of version 6 had changed these.
rules_of_version() {
  case $1 in
    6) echo 'breakthrough_margin|2.5|points
breakthrough_only|1.0|0 or 1
smallest_coverage|0.4|share' ;;
    *) echo 'breakthrough_margin|1.0|points
breakthrough_only|0.0|0 or 1
smallest_coverage|0.5|share' ;;
  esac
}

# No edition is published, and the day of one that was called so is its cut-off.
editions_of_version() {
  case $1 in
    7) echo '2025Q3|2025Q3|v1|2025-11-07||2024-11-07|the report says so||1' ;;
    6) echo '2025Q3|2025Q3|v1|2025-11-07||2024-11-07|kept from schema version 6: a year before the publication||1' ;;
    *) echo '2025Q3|2025Q3|v1|2025-11-07|||||1' ;;
  esac
  echo '2025Q3 v0|2025Q3|v0||||||0'
  [ "$1" -lt 7 ] || echo '2025Q2|2025Q2|v0|2025-07-15|||||0
2025Q2 r1|2025Q2|v0|2025-07-15||||2025Q2|0
2025Q3 early|2025Q3|v0|||2025-08-01|a short year||0'
}

# How each value of the history went: what was only corrected, or had moved to another model, says so since version 8.
went_of_version() {
  echo '1|update
2|update
3|replace
4|delete'
  [ "$1" -lt 7 ] || echo '5|correct
6|update
7|delete'
}

before_7() { # database of version 4, 5 or 6: what stands in another place since version 7 is what it was
  check 'betas are constants of the method' "$(plain "$work/old.db" "SELECT method_id, iif(open_weights, 'beta_open', 'beta_proprietary') AS name, beta, about FROM safety_coefficient ORDER BY 1, 2")" \
    "$(plain "$1" "SELECT method_id, name, value, about FROM method_constant WHERE name LIKE 'beta%' AND domain_id IS NULL ORDER BY 1, 2")"
  check 'and so are the rules that were parameters' "$(rules_of_version "$from")" \
    "$(plain "$1" "SELECT name, value, unit FROM method_constant WHERE name NOT LIKE 'beta%' AND domain_id IS NULL GROUP BY name, value, unit HAVING count(*) = (SELECT count(*) FROM method)")"
  check 'there are no others' 0 "$(plain "$1" "SELECT count(*) - (SELECT 3 * count(*) FROM method) FROM method_constant WHERE name NOT LIKE 'beta%'")"
  check 'a mean is of what was measured' renormalise "$(plain "$1" 'SELECT DISTINCT missing FROM method')"
  check 'a weight counts in what its benchmark measures' "$(plain "$work/old.db" 'SELECT method_id, domain_id, benchmark_id, measures, weight FROM weight JOIN benchmark USING (benchmark_id) ORDER BY 1, 2, 3')" \
    "$(plain "$1" 'SELECT method_id, domain_id, benchmark_id, component, weight FROM weight ORDER BY 1, 2, 3')"
}

changed() { # database: what stands in another place now is what it was
  [ "$from" -ge 6 ] || before_6 "$1"
  [ "$from" -ge 7 ] || before_7 "$1"
  check 'a method that counted is an edition, and none is published' "$(editions_of_version "$from")" \
    "$(plain "$1" 'SELECT e.name, p.name, m.name, e.cutoff_on, e.published_on, e.baseline_on, e.baseline_reason, r.name, e.is_current
      FROM edition AS e JOIN period AS p USING (period_id) JOIN method AS m USING (method_id) LEFT JOIN edition AS r ON r.edition_id = e.revises ORDER BY e.edition_id')"
  check 'a score was accepted when its evaluation came in, or it is not known' \
    "$(plain "$work/old.db" 'SELECT model_id, benchmark_id, imported_at, NULL FROM score LEFT JOIN evaluation USING (model_id, benchmark_id, evaluation_id) ORDER BY 1, 2')" \
    "$(plain "$1" 'SELECT model_id, benchmark_id, accepted_at, accepted_by FROM score ORDER BY 1, 2')"
  check 'and so was what it held before' "$(plain "$work/old.db" 'SELECT score_history_id, imported_at, NULL FROM score_history LEFT JOIN evaluation USING (evaluation_id) ORDER BY 1')" \
    "$(plain "$1" 'SELECT score_history_id, accepted_at, accepted_by FROM score_history ORDER BY 1')"
  check 'how each value went' "$(went_of_version "$from")" "$(plain "$1" 'SELECT score_history_id, replaced_by FROM score_history ORDER BY 1')"
}

kept() { # database: everything of the old one is in it
  changed "$1"
  same_text 'every row of every table is there, values and types' "$(rows "$work/old.db")" "$(rows "$1")"
  same_text 'the schema is that of a new database' "$(objects "$work/fresh.db")" "$(objects "$1")"
  check 'the marks of the file' "1095324235|$version" "$(plain "$1" 'SELECT * FROM pragma_application_id, pragma_user_version')"
  check 'the identity in the table' "application|airisk
schema_version|$version" "$(plain "$1" 'SELECT * FROM airisk ORDER BY name')"
  check 'no model is withdrawn' 4 "$(plain "$1" 'SELECT count(*) FROM model WHERE NOT withdrawn')"
  check 'sound' ok "$(plain "$1" 'PRAGMA integrity_check')"
  check 'no reference hangs that did not' "$(plain "$work/old.db" 'PRAGMA foreign_key_check')" "$(plain "$1" 'PRAGMA foreign_key_check')"
  check 'changed parameters keep their value, unknown ones their row' 'jailbreak_strong|75.0
my_own_bar|12.0
smallest_group|4.0' "$(plain "$1" "SELECT name, value FROM parameter WHERE name IN ('jailbreak_strong', 'smallest_group', 'my_own_bar') ORDER BY name")"
  check 'all other parameters are those of a new database' '' "$(plain "$1" "
    ATTACH '$work/fresh.db' AS fresh;
    SELECT * FROM fresh.parameter WHERE name NOT IN ('jailbreak_strong', 'smallest_group') EXCEPT SELECT * FROM main.parameter;
    SELECT unit, lowest, highest, about FROM fresh.parameter EXCEPT SELECT unit, lowest, highest, about FROM main.parameter")"
  check 'the tables of the owner' "$(plain "$work/old.db" 'SELECT quote(note), model_id, changed FROM my_note; SELECT * FROM "my ""odd"" table"')" \
    "$(plain "$1" 'SELECT quote(note), model_id, changed FROM my_note; SELECT * FROM "my ""odd"" table"')"
}

# The editions that a day alone called published: cut-off, day, and how many scores are later.
opened_of_version() {
  echo '2025Q3|with the cut-off 2025-11-07|2025-11-07|4'
  [ "$1" -lt 7 ] || echo '2025Q2|with the cut-off 2025-07-15|2025-08-01|3
2025Q2 r1|with the cut-off 2025-07-15|2025-09-01|3
2025Q3 early|without a cut-off|2025-07-31|'
}

said_of_version() {
  case $1 in
    4) weights=2 indexed=3
      echo 'parameter high_risk_index: 0, the default of version 4, becomes the default of the new version; UPDATE it to keep 0' ;;
    5) weights=3 indexed=4 ;;
  esac
  [ "$1" -ge 6 ] || cat <<SAID
model.open_weights: the weights of $weights model(s) are taken to have been opened on the day of release; UPDATE model SET weights_opened_on where it was later
model.general_capability: the values of $indexed model(s) are now those of the general_index 'general capability', which every method names
SAID
  [ "$1" -ge 7 ] || echo "edition '2025Q3': it is the method 'v1' in the period '2025Q3', the current one
edition '2025Q3 v0': it is the method 'v0' in the period '2025Q3'"
  case $1 in
    4 | 5) echo "edition '2025Q3': growth is over the year before the end of its period; where it is another, set baseline_on and baseline_reason" ;;
    6) echo "period.published_on: that of '2025Q2', 2025-08-01, goes, since it has no edition" ;;
  esac
  opened_of_version "$1" | while IFS='|' read -r name cutoff day scores; do
    echo "edition '$name': it is open, $cutoff, as only the day $day said that it was published and nothing of it was copied; make publish fixes it${scores:+; $scores of its scores were measured later, or came in later without a day, and do not count in it: a later cutoff_on lets them}"
  done
  case $1 in
    4) echo 'your view "my_benchmarks" no longer prepares: no such column: share_above_80' ;;
    5) echo 'your view "my_open" no longer prepares: no such column: open_weights
your trigger "my_open_watch" no longer prepares: no such column: NEW.open_weights' ;;
    6) echo 'your view "my_method" no longer prepares: no such column: is_current
your view "my_current" no longer prepares: no such table: main.current_risk
your trigger "my_period_watch" no longer prepares: no such column: NEW.is_current' ;;
  esac
}
