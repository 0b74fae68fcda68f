#!/bin/sh
# make migrate: databases of older schema versions, kept as SQL in tests/schema/migrations, become new ones and lose nothing.
# Needs build/schema.sql and build/views.sql; the extension where it is there.
# part: whole     check  whole dumped own_objects editions
# part: refused   test   refused copies
# part: problems  test
# part: paths     test
# part: locked    test
# part: hostile   check
# part: killed    test
# part: 3.37.0    test   SQLITE=build/shells/3.37.0/sqlite3 whole dumped own_objects refused copies hostile
# part: 3.52.0    test   SQLITE=build/shells/3.52.0/sqlite3 whole dumped own_objects refused copies hostile
set -u
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
. tests/check.sh
. tests/schema/kept_of_old.sh
export BUILD="${BUILD:-build}"
sqlite=${SQLITE:-sqlite3}
version=$(cat schema/VERSION)

plain() { # database, SQL
  "$sqlite" -batch -init /dev/null -bail "$@" 2>&1
}

migrate() { # database; what it says, with the folder left out
  DB=$1 LOCK_WAIT=${LOCK_WAIT:-5000} sql/migrate.sh 2>&1 | sed "s|$work/||g"
}

old_database() { # file, version; one of that version with the marks of a file
  rm -f "$1"
  "$sqlite" -batch -init /dev/null -bail "$1" <"tests/schema/migrations/version_$2.sql"
  plain "$1" "PRAGMA application_id = 1095324235; PRAGMA user_version = $2;"
}

whole_database() {
  rm -f "$work"/whole.db*
  cp "$work/old.db" "$work/whole.db"
  before=$(contents "$work/whole.db")
  said=$(migrate "$work/whole.db")
  check 'says what it did' "$(said_of_version "$from")
'whole.db' was of schema version $from and is now of version $version; as it was it stands in 'whole.db.version$from'" "$said"
  check 'the copy is as the database was' "$before" "$(contents "$work/whole.db.version$from")"
  check 'no other file is left' "whole.db whole.db.version$from" "$(cd "$work" && echo whole*)"
  kept "$work/whole.db"
  after=$(contents "$work/whole.db")
  check 'once more' "'whole.db' is of schema version $version already: nothing to do" "$(migrate "$work/whole.db")"
  check 'changes nothing' "$after" "$(contents "$work/whole.db")"
}

# .dump and .recover lose the marks of the file: then the tables say which version it is.
dumped_database() {
  rm -f "$work"/dumped.db* "$work/again.db"
  "$sqlite" -batch -init /dev/null "$work/old.db" .dump | "$sqlite" -batch -init /dev/null "$work/dumped.db"
  check 'a database without its marks' '0|0' "$(plain "$work/dumped.db" 'SELECT * FROM pragma_application_id, pragma_user_version')"
  check 'is known by its tables' "'dumped.db' was of schema version $from and is now of version $version; as it was it stands in 'dumped.db.version$from'" \
    "$(migrate "$work/dumped.db" | tail -n 1)"
  kept "$work/dumped.db"
  "$sqlite" -batch -init /dev/null "$work/dumped.db" .dump | "$sqlite" -batch -init /dev/null "$work/again.db"
  check 'and a dump of the new one is of the new version' "'again.db' is of schema version $version already: nothing to do" "$(migrate "$work/again.db")"
}

objects_of_owner() {
  rm -f "$work"/own.db*
  cp "$work/old.db" "$work/own.db"
  migrate "$work/own.db" >"$work/own.out"
  own="SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE lower(name) LIKE 'my%' ORDER BY type, name"
  check 'the objects of the owner, word for word' "$(plain "$work/old.db" "$own")" "$(plain "$work/own.db" "$own")"
  check 'there are some of each kind' "index|3 table|2 trigger|$((from - 1)) view|$((from - 1))" \
    "$(plain "$work/own.db" "SELECT type, count(*) FROM sqlite_schema WHERE lower(name) LIKE 'my%' GROUP BY type" | tr '\n' ' ' | sed 's/ $//')"
  check 'a trigger on one of our tables works' '1' "$(plain "$work/own.db" "UPDATE model SET source = 'new' WHERE model_id = 1; SELECT changed FROM my_note WHERE model_id = 1")"
  check 'one that reads our views too' 'my notes stay' "$(plain "$work/own.db" 'DELETE FROM my_note WHERE model_id = 1' | sed 's/^.*: //; s/ ([0-9]*)$//; s/^.*, //')"
  check 'and one on our view' 0 "$(plain "$work/own.db" "DELETE FROM score_entry WHERE model = 'Second 2' AND benchmark = 'Honest'; SELECT count(*) FROM score WHERE (model_id, benchmark_id) = (4, 4)")"
  [ ! -f "$BUILD/airisk.so" ] || check 'a view on a view of ours answers' 0 \
    "$("$sqlite" -batch -init /dev/null -cmd ".load $BUILD/airisk" "$work/own.db" 'SELECT count(*) FROM my_view_of_view' >/dev/null 2>&1; echo $?)"
}

unchanged() { # name, database, wanted words; it is refused and left as it was
  before=$(contents "$2")
  files=$(ls -A "$work")
  said=$(migrate "$2")
  check "$1" "$3" "$said"
  check 'and nothing was changed' "$before $files" "$(contents "$2") $(ls -A "$work")"
}

refused() {
  check 'a database that is not there' "make migrate: no database 'none.db'" "$(migrate "$work/none.db")"
  check 'is not made' '' "$(ls "$work" | grep none)"
  mkdir "$work/folder.db"
  check 'a folder' "make migrate: 'folder.db' is no file" "$(migrate "$work/folder.db")"
  plain "$work/foreign.db" 'CREATE TABLE model (x); CREATE TABLE disclosure (y)'
  unchanged 'a foreign database' "$work/foreign.db" "make migrate: 'foreign.db' is no airisk database"
  cp "$work/old.db" "$work/marked.db"
  plain "$work/marked.db" 'PRAGMA application_id = 7'
  unchanged 'one that another program marked' "$work/marked.db" "make migrate: 'marked.db' is no airisk database"
  plain "$work/other.db" 'CREATE TABLE airisk (name, value)'
  unchanged 'a table airisk of another program' "$work/other.db" "make migrate: 'other.db' is no airisk database"
  : >"$work/empty.db"
  unchanged 'an empty file' "$work/empty.db" "make migrate: 'empty.db' is no airisk database"
  echo 'this is no database, but a text that is long enough' >"$work/text.db"
  check 'a text' "make migrate: 'text.db': file is not a database; nothing was changed" "$(migrate "$work/text.db")"
  check 'stays' 'this is no database, but a text that is long enough' "$(cat "$work/text.db")"
  cp "$work/fresh.db" "$work/newer.db"
  plain "$work/newer.db" "UPDATE airisk SET value = value + 1 WHERE name = 'schema_version'"
  unchanged 'a newer one' "$work/newer.db" "make migrate: 'newer.db' is of schema version $((version + 1)), newer than this program's $version: use a newer program"
  plain "$work/newer.db" "UPDATE airisk SET value = 'x' WHERE name = 'schema_version'"
  unchanged 'a version that is no number' "$work/newer.db" "make migrate: 'newer.db': the table airisk names no schema version, but 'x'"
  cp "$work/old.db" "$work/oldest.db"
  plain "$work/oldest.db" 'PRAGMA user_version = 3'
  unchanged 'one from before 0.1.0' "$work/oldest.db" "make migrate: 'oldest.db' is of schema version 3; the oldest that can be migrated is 4"
}

# What the owner has to mend first is told, all of it, and nothing is changed.
problems() {
  cp "$work/old.db" "$work/problem.db"
  plain "$work/problem.db" "INSERT INTO organization (name, region) VALUES ('maker one', 'US'); INSERT INTO period (name, starts_on, ends_on) VALUES ('2025q3', '2025-01-01', '2025-01-02')"
  unchanged 'names that differ by case' "$work/problem.db" "organization.name: 'Maker One' and 'maker one' differ by case alone; rename one of them first
period.name: '2025Q3' and '2025q3' differ by case alone; rename one of them first
make migrate: 'problem.db': mend what is said above first; nothing was changed"
  plain "$work/fresh.db" "
    SELECT t.name || '.' || c.name FROM sqlite_schema AS t JOIN pragma_table_info(t.name) AS c
    WHERE t.type = 'table' AND instr(t.sql, printf('(instr(%s, char(0)) = 0', c.name))" >"$work/named"
  check 'there are columns with the rule for names' yes "$([ "$(wc -l <"$work/named")" -gt 15 ] && echo yes)"
  while IFS=. read -r table column; do
    plain "$work/old.db" "SELECT $column FROM $table" >/dev/null || continue # it is new
    cp "$work/old.db" "$work/problem.db"
    plain "$work/problem.db" "PRAGMA ignore_check_constraints = ON; UPDATE OR IGNORE $table SET $column = 'a' || char(8238) || 'b'"
    unchanged "a control character in $table.$column" "$work/problem.db" "$table.$column: a text holds a line break, control character or bidirectional override; mend it first, WHERE hex($column) = '61E280AE62'
make migrate: 'problem.db': mend what is said above first; nothing was changed"
  done <"$work/named" | grep -v '^ok' >"$work/failed"
  check 'every such column is looked at' '' "$(cat "$work/failed")"
  cp "$work/old.db" "$work/problem.db"
  plain "$work/problem.db" "ALTER TABLE model ADD COLUMN remark TEXT; CREATE VIEW airisk_x AS SELECT 1; CREATE TABLE airisk_y (a); CREATE INDEX my_remark ON model (remark)"
  unchanged 'a column of the owner in our table' "$work/problem.db" "model.remark is a column of yours; move it to a table of your own first
make migrate: 'problem.db': mend what is said above first; nothing was changed"
  cp "$work/old.db" "$work/problem.db"
  plain "$work/problem.db" 'DROP VIEW my_ranking; CREATE TABLE parameter_takes_known_names (a)'
  unchanged 'an object of the owner that has a new name of ours' "$work/problem.db" "your table \"parameter_takes_known_names\" has the name of one of ours in the new version; rename it first
make migrate: 'problem.db': mend what is said above first; nothing was changed"
  use 5
  cp "$work/old.db" "$work/problem.db"
  plain "$work/problem.db" "CREATE INDEX my_first_open ON model (released_on) WHERE Open_Weights; CREATE INDEX my_fields ON import_reject (field)"
  unchanged 'an index of the owner on a column that goes' "$work/problem.db" "your index \"my_first_open\" is on model.open_weights, which goes; drop it first
your index \"my_fields\" is on import_reject.field, which goes; drop it first
make migrate: 'problem.db': mend what is said above first; nothing was changed"
  use 6
  cp "$work/old.db" "$work/problem.db"
  plain "$work/problem.db" "
    CREATE INDEX my_now ON period (name) WHERE Is_Current; CREATE INDEX my_betas ON safety_coefficient (beta);
    CREATE TRIGGER my_beta_watch AFTER UPDATE ON safety_coefficient BEGIN SELECT 1; END; CREATE TRIGGER my_score INSTEAD OF INSERT ON current_score BEGIN SELECT 1; END"
  unchanged 'what the owner has on something that goes' "$work/problem.db" "your index \"my_betas\" is on safety_coefficient, which goes; drop it first
your trigger \"my_beta_watch\" is on safety_coefficient, which goes; drop it first
your trigger \"my_score\" is on current_score, which goes; drop it first
make migrate: 'problem.db': mend what is said above first; nothing was changed"
  cp "$work/old.db" "$work/problem.db"
  plain "$work/problem.db" "CREATE INDEX my_now ON period (name) WHERE Is_Current; CREATE INDEX my_day ON period (published_on); CREATE INDEX my_flag ON method (is_current, name)"
  unchanged 'an index of the owner on a column that goes' "$work/problem.db" "your index \"my_now\" is on period.is_current, which goes; drop it first
your index \"my_day\" is on period.published_on, which goes; drop it first
your index \"my_flag\" is on method.is_current, which goes; drop it first
make migrate: 'problem.db': mend what is said above first; nothing was changed"
  cp "$work/old.db" "$work/problem.db"
  plain "$work/problem.db" "UPDATE benchmark SET name = 'Safety' WHERE benchmark_id = 1; UPDATE weight SET weight = 1.5e308 WHERE (method_id, domain_id, benchmark_id) = (SELECT method_id, domain_id, benchmark_id FROM weight ORDER BY 1, 2, 3 LIMIT 1)"
  unchanged 'a name and a weight that are no more taken' "$work/problem.db" "benchmark.name: 'Safety' is the name of a computed score; rename the benchmark first
weight.weight: 1.5e+308 of $(plain "$work/old.db" "SELECT printf('method_id %d, domain_id %d, benchmark_id %d', method_id, domain_id, benchmark_id) FROM weight ORDER BY method_id, domain_id, benchmark_id LIMIT 1") must be greater than 0 and at most 1e12; divide all weights of this method and domain first
make migrate: 'problem.db': mend what is said above first; nothing was changed"
  use 7
  cp "$work/old.db" "$work/problem.db"
  plain "$work/problem.db" 'CREATE TABLE Edition_Score (a); CREATE VIEW z_model AS SELECT 1 AS a'
  unchanged 'objects of the owner that have new names of ours' "$work/problem.db" "your table \"Edition_Score\" has the name of one of ours in the new version; rename it first
your view \"z_model\" has the name of one of ours in the new version; rename it first
make migrate: 'problem.db': mend what is said above first; nothing was changed"
  use 4
}

# Which editions come of periods and methods that are not all there, and what is said of it.
editions() {
  use 6
  while IFS='|' read -r name change wanted said; do
    rm -f "$work"/edition.db*
    cp "$work/old.db" "$work/edition.db"
    plain "$work/edition.db" "$change"
    answer=$(migrate "$work/edition.db" | grep '^no edition\|^edition.*growth')
    check "$name" "$wanted" "$(plain "$work/edition.db" "SELECT group_concat(name || ' ' || coalesce(baseline_on, '-') || ' ' || is_current, ', ') FROM (SELECT * FROM edition ORDER BY edition_id)")"
    check "$name: said" "$said" "$answer"
  done <<'CASES'
no current period: the last one|UPDATE period SET is_current = 0|2025Q3 v1 2024-11-07 0, 2025Q3 v0 - 0|no edition is current, so that the views have no rows: UPDATE edition SET is_current = 1 for the one that is
no current method|UPDATE method SET is_current = 0|2025Q3 v1 - 0, 2025Q3 v0 - 0|no edition is current, so that the views have no rows: UPDATE edition SET is_current = 1 for the one that is
no period|DELETE FROM period||no edition is current, so that the views have no rows: INSERT an edition of a period and a method
a current method without weights|UPDATE method SET is_current = 0; UPDATE method SET is_current = 1 WHERE name = 'plan'|2025Q3 2024-11-07 1, 2025Q3 v1 - 0, 2025Q3 v0 - 0|
published more than a year later: no day a year before|UPDATE period SET published_on = '2026-10-01'|2025Q3 - 1, 2025Q3 v0 - 0|edition '2025Q3': growth is over the year before the end of its period; where it is another, set baseline_on and baseline_reason
records to the publication, risk to the period's end|UPDATE parameter SET value = 0 WHERE name = 'risk_year_from_publication'|2025Q3 - 1, 2025Q3 v0 - 0|edition '2025Q3': growth is over the year before the end of its period; where it is another, set baseline_on and baseline_reason
both to the period's end|UPDATE parameter SET value = 0 WHERE name LIKE '%year_from_publication'|2025Q3 - 1, 2025Q3 v0 - 0|
CASES
  [ ! -f "$BUILD/airisk.so" ] || published_again
  use 4
}

# An edition and its correction, both of version 7 and published by a day alone, are published with copies, once a measurement that
# nobody accepted for them is settled.
published_again() {
  use 7
  rm -f "$work"/edition.db*
  cp "$work/old.db" "$work/edition.db"
  migrate "$work/edition.db" >/dev/null
  check 'what was called published can be' '2025Q2 1, 2025Q2 r1 1' "$("$sqlite" -batch -init /dev/null -bail -cmd ".load $BUILD/airisk" "$work/edition.db" "
    UPDATE parameter SET value = 0 WHERE name = 'sign_off_required';
    UPDATE evaluation SET withdrawn = 1 WHERE evaluation_id = 10;
    CREATE TEMP TABLE used AS SELECT use_edition('2025Q2');
    INSERT INTO publication_entry (edition) VALUES ('2025Q2');
    INSERT INTO used SELECT use_edition('2025Q2 r1');
    INSERT INTO publication_entry (edition) VALUES ('2025Q2 r1');
    SELECT group_concat(edition || ' ' || is_equal, ', ') FROM (SELECT edition, min(is_equal) AS is_equal FROM edition_check GROUP BY edition)" 2>&1)"
}

paths() {
  mkdir "$work/it's a \"folder\""
  for name in "it's my db" 'a$(touch ran)b' '-x.db' 'a;b' '数据.db' '%s.db'; do
    file="$work/it's a \"folder\"/$name"
    cp "$work/old.db" "$file"
    migrate "$file" >/dev/null
    check "a database called $name" "$version" "$(plain "$file" "SELECT value FROM airisk WHERE name = 'schema_version'")"
    check 'and its copy' 4 "$(plain "$file.version4" 'PRAGMA user_version')"
  done
  check 'no name was run' '' "$(find . "$work" -name ran)"
  here=$PWD
  cp "$work/old.db" "$work/-relative.db"
  ln -s -- "-relative.db" "$work/link.db"
  check 'a link is followed' "'link.db' was of schema version 4 and is now of version $version; as it was it stands in '-relative.db.version4'" \
    "$(migrate "$work/link.db" | tail -n 1)"
  check 'and stays one' -relative.db "$(readlink "$work/link.db")"
  cd "$here" || exit 1
  if make -n migrate >/dev/null 2>&1; then
    cp "$work/old.db" "$work/it's made.db"
    make -s migrate DB="$work/it's made.db" >/dev/null
    check 'by make' "$version" "$(plain "$work/it's made.db" "SELECT value FROM airisk WHERE name = 'schema_version'")"
    check 'make fails where it is refused' 2 "$(make -s migrate DB="$work/none.db" 2>/dev/null; echo $?)"
  fi
}

locked() {
  cp "$work/old.db" "$work/locked.db"
  before=$(contents "$work/locked.db")
  for lock in IMMEDIATE EXCLUSIVE; do
    mkfifo "$work/holder"
    "$sqlite" -batch -init /dev/null "$work/locked.db" <"$work/holder" &
    exec 3>"$work/holder"
    echo "BEGIN $lock;" >&3
    sleep 0.3
    check "a lock ($lock) is waited for, and told" "make migrate: another program holds the database 'locked.db'; waited 1 s, nothing was changed" \
      "$(LOCK_WAIT=1000 migrate "$work/locked.db")"
    (sleep 1; echo 'ROLLBACK;' >&3) &
    exec 3>&-
    wait
    rm "$work/holder"
    check 'and nothing was changed' "$before locked.db" "$(contents "$work/locked.db") $(cd "$work" && echo locked*)"
  done
  mkfifo "$work/holder"
  "$sqlite" -batch -init /dev/null "$work/locked.db" <"$work/holder" &
  exec 3>"$work/holder"
  echo 'BEGIN IMMEDIATE;' >&3
  (sleep 1; echo 'ROLLBACK;' >&3) &
  exec 3>&-
  check 'a lock that goes away in time' "'locked.db' was of schema version 4 and is now of version $version; as it was it stands in 'locked.db.version4'" \
    "$(migrate "$work/locked.db" | tail -n 1)"
  wait
  rm "$work/holder"
}

copies() {
  cp "$work/old.db" "$work/copied.db"
  chmod 600 "$work/copied.db"
  echo 'not yours' >"$work/copied.db.version4"
  ln -s nowhere "$work/copied.db.version4.2"
  check 'a copy never overwrites a file' "'copied.db' was of schema version 4 and is now of version $version; as it was it stands in 'copied.db.version4.3'" \
    "$(migrate "$work/copied.db" | tail -n 1)"
  check 'or a link' 'not yours nowhere' "$(cat "$work/copied.db.version4") $(readlink "$work/copied.db.version4.2")"
  check 'nor is it for more eyes' '600 600' "$(stat -c %a "$work/copied.db" "$work/copied.db.version4.3" | tr '\n' ' ' | sed 's/ $//')"
}

# A text of a database's schema may hold anything behind its first statement, or in a literal or comment of it. Nothing of it
# is executed: not as a command of the shell (a line that begins with a dot), not as SQL (edit() runs a program).
hostile_texts() {
  cp "$work/old.db" "$work/plain.db"
  plain "$work/plain.db" "
    CREATE TABLE my_t (a);
    CREATE INDEX my_i ON score (value);
    CREATE VIEW my_v AS SELECT 1 AS a;
    CREATE TRIGGER my_s AFTER INSERT ON score BEGIN SELECT 1; END;
    CREATE TRIGGER my_r INSTEAD OF INSERT ON model_risk BEGIN SELECT 1; END"
  texts="SELECT name, sql FROM sqlite_schema WHERE name IN ('my_t', 'my_i', 'my_v', 'my_s', 'my_r') ORDER BY name"
  for added in "';' || char(10) || '.shell touch $work/ran' || char(10) || '--'" "'; SELECT edit(''x'', ''touch $work/ran; true'');'" \
    "' /*' || char(10) || ';' || char(10) || '.shell touch $work/ran' || char(10)" "';' || char(10) || '  .system touch $work/ran' || char(10) || '#'"; do
    cp "$work/plain.db" "$work/hostile.db"
    "$sqlite" -batch -init /dev/null -cmd '.dbconfig defensive off' "$work/hostile.db" >/dev/null \
      "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = sql || $added WHERE name IN ('my_t', 'my_i', 'my_v', 'my_s', 'my_r')"
    wanted=$(plain "$work/hostile.db" "$texts")
    check "migrated in spite of $added" "'hostile.db' was of schema version $from and is now of version $version; as it was it stands in 'hostile.db.version$from'" \
      "$(migrate "$work/hostile.db" | tail -n 1)"
    check 'nothing was run' '' "$(ls "$work" | grep '^ran')"
    check 'each text is as it was, the file sound' "$wanted ok" "$(plain "$work/hostile.db" "$texts") $(plain "$work/hostile.db" 'PRAGMA integrity_check')"
    rm -f "$work"/hostile.db* "$work/ran"
  done
  cp "$work/plain.db" "$work/hostile.db"
  odd="a\"
.shell touch $work/ran
b"
  quoted_name=$(printf %s "$odd" | sed 's/"/""/g')
  plain "$work/hostile.db" "
    CREATE TABLE my_said (a);
    CREATE INDEX \"$quoted_name\" ON score (value, model_id) WHERE origin <> '
.shell touch $work/ran
';
    CREATE TRIGGER \"my $quoted_name\" AFTER INSERT ON score BEGIN INSERT INTO my_said VALUES ('x;
.shell touch $work/ran
'); END;
    CREATE VIEW \"my view $quoted_name\" AS SELECT no_such_column FROM score"
  migrate "$work/hostile.db" >"$work/hostile.out"
  check 'lines with a dot in literals and names stay what they are' "ok 3 $(printf 'x;\n.shell touch %s\n' "$work/ran")" \
    "$(plain "$work/hostile.db" "PRAGMA integrity_check; SELECT count(*) FROM sqlite_schema WHERE instr(name, char(10) || '.shell');
      INSERT INTO score (model_id, benchmark_id, value, origin) SELECT model_id, benchmark_id, 1, 'synthetic' FROM model, benchmark WHERE (model_id, benchmark_id) NOT IN (SELECT model_id, benchmark_id FROM score) LIMIT 1;
      SELECT a FROM my_said" | paste -sd ' ' | sed "s| \.shell|\n.shell|; s/ $//")"
  check 'nor is anything of them run' '' "$(ls "$work" | grep '^ran')"
  for name in score airisk; do
    cp "$work/plain.db" "$work/view.db"
    columns=$(plain "$work/plain.db" "SELECT group_concat(printf('NULL AS %s', name), ', ') FROM pragma_table_info('$name')")
    plain "$work/view.db" "DROP TABLE IF EXISTS $name; CREATE VIEW $name AS SELECT ${columns:-NULL AS name, NULL AS value} FROM (SELECT edit('x', 'touch $work/ran; true') AS x) WHERE x IS NOT 1"
    migrate "$work/view.db" >"$work/view.out"
    check "a view in the place of $name is refused" 1 "$(grep -c 'unsafe use of edit()\|score must be a table, and is a view' "$work/view.out")"
    check 'not read, and nothing is changed' "$from " "$(plain "$work/view.db" 'PRAGMA user_version') $(ls "$work" | grep '^ran')"
  done
}

# Killed at a time that differs from try to try: the database is the old one or the new one, whole.
killed() {
  old=$(contents "$work/old.db")
  cp "$work/old.db" "$work/killed.db"
  began=$(date +%s.%N)
  migrate "$work/killed.db" >/dev/null
  took=$(echo "$(date +%s.%N) $began" | awk '{ print $1 - $2 }') # here and now, so that kills come before the end and behind it
  new=$(contents "$work/killed.db")
  olds=0
  news=0
  try=0
  tries=16
  while [ $try -lt $tries ]; do
    try=$((try + 1))
    rm -rf "$work"/killed.db*
    cp "$work/old.db" "$work/killed.db"
    DB=$work/killed.db setsid sql/migrate.sh >/dev/null 2>&1 &
    group=$!
    sleep "$(awk -v n=$try -v tries=$tries -v took="$took" 'BEGIN { printf "%.3f", 1.7 * took * (n - 0.5) / tries }')"
    kill -s KILL -- -"$group" 2>/dev/null
    wait $group 2>/dev/null
    got=$(contents "$work/killed.db")
    case $got in
      "$old") olds=$((olds + 1)) ;;
      "$new") news=$((news + 1)) ;;
      *) check "killed at try $try, it is neither old nor new" '' "$got" ;;
    esac
    copy=$(cd "$work" && ls killed.db.version4 2>/dev/null)
    [ -z "$copy" ] || [ ! -s "$work/$copy" ] || [ "$(contents "$work/$copy")" = "$old" ] || check 'the copy is whole' "$old" "$(contents "$work/$copy")"
  done
  check 'some were killed before the end, some behind it' yes "$([ $olds -gt 0 ] && [ $news -gt 0 ] && echo yes || echo "$olds $news")"
  rm -rf "$work"/killed.db*
  cp "$work/old.db" "$work/killed.db"
  check 'and then migrated' "'killed.db' was of schema version 4 and is now of version $version; as it was it stands in 'killed.db.version4'" \
    "$(migrate "$work/killed.db" | tail -n 1)"
}

of_each_version() { # function: what can differ by the version that a database has
  for each in 4 5 6 7; do
    use $each
    "$1"
  done
  use 4
}

whole() { of_each_version whole_database; }
dumped() { of_each_version dumped_database; }
own_objects() { of_each_version objects_of_owner; }
hostile() { of_each_version hostile_texts; }

begin
run_parts "$@"
exit $failed
