#!/bin/sh
# make publish as an analyst and a reviewer use it, what it refuses, and that it does all or nothing.
# Needs build/ made. SQLITE: the shell.
# part: whole        check
# part: said_beside  check
# part: asked        check
# part: refused      check
# part: locked       check
# part: killed       test   killed full
# part: copies       check
# part: 3.37.0       test   SQLITE=build/shells/3.37.0/sqlite3
# part: 3.52.0       test   SQLITE=build/shells/3.52.0/sqlite3
set -u
. tests/check.sh
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
export BUILD=build
shell=${SQLITE:-sqlite3}

ask() { # database, SQL
  "$shell" -batch -init /dev/null -cmd '.load build/airisk' -cmd '.timeout 10000' "$1" "$2" 2>&1
}

publish() { # database, settings; step, if another: what sql/publish/publish.sh says, and its status
  database=$1
  shift
  (
    export DB="$database" EDITION=2025Q3 EXPORT="$work/export" AUDIENCE=public LANG_REPORT=en FORMAT=markdown OUTPUT= BOM=0 GUARD=1
    [ $# -eq 0 ] || export "$@"
    sql/publish/publish.sh ${step:-publish} </dev/null
  ) 2>&1 | sed "s|$work/||g"
}

report() { # database, edition, file: what is said beside the report that is written there
  (export DB="$1" EDITION="$2" OUTPUT="$3" AUDIENCE=public LANG_REPORT=en FORMAT=markdown BOM=0 GUARD=1 && sql/publish/export.sh report 2>&1) | grep -v ' [.][.][.]$'
}

signed_database() { # name
  cp build/airisk.db "$work/$1.db"
  ask "$work/$1.db" "INSERT INTO sign_off_entry (edition, role, person) VALUES ('2025Q3', 'author', 'Ada Example'), ('2025Q3', 'reviewer', 'Bo Example')"
}

# 'open', 'published' and whole, or what is between.
state() { # database
  ask "$1" "
    SELECT CASE
      WHEN published_on IS NULL AND cutoff_on IS NULL AND NOT EXISTS (SELECT 1 FROM edition_model) AND NOT EXISTS (SELECT 1 FROM edition_score)
        AND NOT EXISTS (SELECT 1 FROM edition_result) AND NOT EXISTS (SELECT 1 FROM edition_copy) THEN 'open'
      WHEN published_on IS NOT NULL AND (SELECT min(is_equal) FROM edition_check WHERE edition = '2025Q3') THEN 'published'
      ELSE 'half-written'
    END
    FROM edition WHERE name = '2025Q3'"
}

# The way of docs/publishing.md.
whole() {
  db=$work/whole.db
  cp build/airisk.db "$db"
  said=$(publish "$db" YES=1)
  check 'an analyst is told what is open' 2 "$(echo "$said" | grep -c '^! sign_off: ')"
  check 'and that it must be settled' 'make publish: the points marked ! must be settled first (2); nothing was published' "$(echo "$said" | tail -n 1)"
  check 'and what would be fixed' 1 "$(echo "$said" | grep -c '^rows that would be fixed: .*model 50, .*score 1405')"
  check 'nothing is written' open "$(state "$db")"
  ask "$db" "INSERT INTO sign_off_entry (role, person) VALUES ('author', 'Ada Example')"
  check 'the reviewer is missing' 1 "$(publish "$db" YES=1 | grep -c '^! sign_off: ')"
  ask "$db" "INSERT INTO sign_off_entry (role, person) VALUES ('reviewer', 'Bo Example')"
  before=$(sqlite3 -init /dev/null -cmd '.load build/airisk' "$db" "SELECT edition_hash('2025Q3')")
  said=$(publish "$db" YES=1)
  check 'then it is published' 1 "$(echo "$said" | grep -c "^2025Q3 is published, with the cut-off $(date -u +%F). Keep its hash: $before\$")"
  check 'who signed is shown' 2 "$(echo "$said" | grep -c '^signed off by the ')"
  check 'and that nobody was authenticated' 1 "$(echo "$said" | grep -c '^These names are as somebody typed them: airisk authenticates nobody.$')"
  check 'and exported' 'export/snapshot.db export/report.en.md export/report.zh.md export/report.xlsx export/report.zh.xlsx export/csv/ export/json/' \
    "$(echo $(echo "$said" | grep '^export/' | grep -v report.html))"
  check 'whole' published "$(state "$db")"
  check 'the report says when' 1 "$(grep -c "published on $(date -u +%F)" "$work/export/report.en.md")"
  check 'again it is refused, in two lines at most' 'make publish: this edition is published already; a correction is a new edition that revises it; nothing was published' "$(publish "$db" YES=1)"

  cp "$work/export/report.en.md" "$work/published.md"
  cp "$work/export/snapshot.db" "$work/published.db"
  ask "$db" "UPDATE score SET value = 1 WHERE model_id = 4; UPDATE model SET withdrawn = 1 WHERE model_id = 5"
  said=$( (export DB="$db" EDITION=2025Q3 EXPORT="$work/export" AUDIENCE=public LANG_REPORT=en FORMAT=markdown OUTPUT= BOM=0 GUARD=1 && sql/publish/export.sh export 2>&1 >/dev/null))
  check 'what changed since is said beside the export' 1 "$(echo "$said" | grep -c "make export: [0-9]* values in the database behind '2025Q3' changed since it was published")"
  check 'and stands in no file: the report' "$(sha256sum <"$work/published.md")" "$(sha256sum <"$work/export/report.en.md")"
  check 'the snapshot' "$(sha256sum <"$work/published.db")" "$(sha256sum <"$work/export/snapshot.db")"
  ask "$db" 'DROP TRIGGER edition_score_keeps_values; UPDATE edition_score SET value = 1 WHERE model_id = 4'
  check 'a copy that was changed is not given out' 'make report: the copies that this published edition stands on are not what was published; SELECT * FROM edition_check tells which' \
    "$( (export DB="$db" EDITION=2025Q3 AUDIENCE=public LANG_REPORT=en FORMAT=markdown OUTPUT= BOM=0 GUARD=1 && sql/publish/export.sh report 2>&1))"
}

# What the reviewer reads is what is signed, and who reads the old edition is told of the new one; no file says either.
said_beside() {
  db=$work/beside.db
  cp build/airisk.db "$db"
  hash=$(ask "$db" "SELECT edition_hash('2025Q3')")
  check 'the hash of an open edition' "make report: what '2025Q3' is computed from has the hash $hash; sign it off by that" "$(report "$db" 2025Q3 "$work/open.md")"
  check 'is in no report' 0 "$(grep -c "$hash" "$work/open.md")"
  said=$( (export DB="$db" EDITION=2025Q3 EXPORT="$work/beside" AUDIENCE=public LANG_REPORT=en FORMAT=markdown OUTPUT= BOM=0 GUARD=1 && sql/publish/export.sh export 2>&1 >/dev/null))
  check 'of an export' 1 "$(echo "$said" | grep -c "^make export: what '2025Q3' is computed from has the hash $hash; sign it off by that\$")"
  check 'and in no file of it' '0 snapshot.db' "$(grep -rl "$hash" "$work/beside" | wc -l) $(cd "$work/beside" && ls snapshot.db)"
  ask "$db" "
    INSERT INTO sign_off_entry (edition, role, person, inputs_hash) VALUES ('2025Q3', 'author', 'Ada Example', '$hash'), ('2025Q3', 'reviewer', 'Bo Example', '$hash');
    INSERT INTO publication_entry (edition) VALUES ('2025Q3');
    INSERT INTO edition_entry (revises, reason) VALUES ('2025Q3', 'a mistake')"
  check 'nothing of a published one, whose revision is open' '' "$(report "$db" 2025Q3 "$work/published.md")"
  for revision in '2025Q3 r1' '2025Q3 r2'; do
    ask "$db" "
      SELECT use_edition('$revision') IS NULL;
      INSERT INTO sign_off_entry (role, person) VALUES ('author', 'Ada Example'), ('reviewer', 'Bo Example');
      INSERT INTO publication_entry (edition) VALUES ('$revision');
      INSERT INTO edition_entry (revises, reason) VALUES ('$revision', 'another')" >"$work/out"
  done
  day=$(date -u +%F)
  check 'its published revisions' "make report: '2025Q3' was revised by '2025Q3 r1', published on $day: this is the edition as it was before
make report: '2025Q3' was revised by '2025Q3 r2', published on $day: this is the edition as it was before" "$(report "$db" 2025Q3 "$work/again.md")"
  check 'the report stays' "$(sha256sum <"$work/published.md")" "$(sha256sum <"$work/again.md")"
  check 'the last one has none' '' "$(report "$db" '2025Q3 r2' "$work/again.md")"
}

# On a terminal.
asked() {
  signed_database asked
  for answer in n '' Y; do
    said=$(echo "$answer" | script -qec "DB='$work/asked.db' EDITION=2025Q3 EXPORT='$work/asked' AUDIENCE=public LANG_REPORT=en FORMAT=markdown OUTPUT= BOM=0 GUARD=1 sql/publish/publish.sh publish" /dev/null | tr -d '\r')
    check "the question, answered with '$answer'" 1 "$(echo "$said" | grep -c "^Publish '2025Q3'? It cannot be undone; a correction is a new edition. \[y/N\] ")"
    case $answer in
      Y) check 'is taken' published "$(state "$work/asked.db")" ;;
      *)
        check 'is no' 1 "$(echo "$said" | grep -c 'make publish: no; nothing was published$')"
        check 'and nothing is done' 'open no' "$(state "$work/asked.db") $([ -e "$work/asked" ] && echo yes || echo no)"
        ;;
    esac
  done
  signed_database interrupted
  mkfifo "$work/keys"
  script -qec "DB='$work/interrupted.db' EDITION=2025Q3 EXPORT='$work/asked2' AUDIENCE=public LANG_REPORT=en FORMAT=markdown OUTPUT= BOM=0 GUARD=1 sql/publish/publish.sh publish" /dev/null <"$work/keys" >"$work/out" &
  exec 5>"$work/keys"
  for _ in 1 2 3 4 5 6 7 8 9 10; do grep -q 'y/N' "$work/out" && break; sleep 0.5; done
  printf '\003' >&5
  exec 5>&-
  wait
  check 'Ctrl-C at the question' 'open no' "$(state "$work/interrupted.db") $([ -e "$work/asked2" ] && echo yes || echo no)"
}

refused() {
  signed_database refused
  db=$work/refused.db
  said=$(publish "$db")
  check 'without a terminal and without YES' 'make publish: it asks before it publishes, and there is no terminal to ask: YES=1 is the answer; nothing was published' "$(echo "$said" | tail -n 1)"
  check 'it shows what would be fixed, and what is open' 2 "$(echo "$said" | grep -c '^rows that would be fixed: .*score 1405\|^open: 1, ')"
  check 'an unknown edition is told before that' "make publish: use_edition: no edition named '2025Q9'; known: 2025Q2, 2025Q3; nothing was published" "$(publish "$db" EDITION=2025Q9)"
  check 'ready says the same' "make publish: use_edition: no edition named '2025Q9'; known: 2025Q2, 2025Q3; nothing was published" "$(step=ready publish "$db" EDITION=2025Q9)"
  check 'and shows the same where nobody can answer' "$said" "$(step=ready publish "$db")"
  check 'and is silent where the answer is there' '' "$(step=ready publish "$db" YES=1)"
  check 'YES is 0 or 1' "make publish: YES must be one of: 0 1; got 'yes'" "$(publish "$db" YES=yes)"
  check 'no edition' 'make publish: EDITION must name the edition: make publish EDITION=2025Q3 DB=my.db' "$(publish "$db" YES=1 EDITION=)"
  check 'an unknown one' "make publish: use_edition: no edition named 'it''s'; known: 2025Q2, 2025Q3; nothing was published" "$(publish "$db" YES=1 "EDITION=it's" | sed "s/it's/it''s/")"
  check 'the demo' 'make publish: DB must name your database, for publishing cannot be undone and the demo stays open: make publish EDITION=2025Q3 DB=my.db' \
    "$(publish build/airisk.db YES=1)"
  check 'no database' "make publish: no database 'none.db'" "$(publish "$work/none.db" YES=1)"
  check 'a setting of the export' "make export: AUDIENCE must be one of: public targeted internal; got 'all'" "$(publish "$db" YES=1 AUDIENCE=all)"
  echo text >"$work/text.db"
  check 'no database of SQLite' "make publish: 'text.db' is no SQLite database" "$(publish "$work/text.db" YES=1)"
  sqlite3 "$work/other.db" 'CREATE TABLE t (x)'
  check 'a database of another program' 'make publish: use_edition: this database has no airisk tables; read schema.sql first; nothing was published' "$(publish "$work/other.db" YES=1)"
  chmod 444 "$db"
  if [ "$(id -u)" = 0 ]; then
    mkdir "$work/closed"
    cp build/*.so build/report.sql "$work/closed"
    said=$(cp "$db" "$work/closed/my.db"; chmod 444 "$work/closed/my.db"; chmod 555 "$work/closed"; chmod 711 "$work"
      cp -r sql schema "$work/"
      cd "$work" && BUILD=closed DB=closed/my.db EDITION=2025Q3 EXPORT=none AUDIENCE=public LANG_REPORT=en FORMAT=markdown OUTPUT= BOM=0 GUARD=1 YES=1 SQLITE=$shell \
        setpriv --reuid=65534 --regid=65534 --clear-groups sql/publish/publish.sh publish </dev/null 2>&1 | tail -n 1)
  else
    said=$(publish "$db" YES=1 | tail -n 1)
  fi
  check 'a database that may only be read' 'make publish: attempt to write a readonly database; nothing was published' "$said"
  check 'after all of these' open "$(state "$db")"
  chmod 644 "$db"

  # Between the showing, the second call, and the answer.
  : >"$work/calls"
  cat >"$work/slow" <<SH
#!/bin/sh
[ -e "$work/changed" ] || { [ "\$(wc -l <"$work/calls")" = 2 ] && "$shell" -init /dev/null "$db" "UPDATE score SET value = value / 2 WHERE model_id = 1" && : >"$work/changed"; }
echo >>"$work/calls"
exec "$shell" "\$@"
SH
  chmod +x "$work/slow"
  check 'what changed since it was shown' 'make publish: the edition has changed since it was shown here; look at it again; nothing was published' "$(publish "$db" YES=1 SQLITE="$work/slow" | tail -n 1)"
  check 'is not published' open "$(state "$db")"
}

locked() {
  signed_database locked
  mkfifo "$work/holder"
  for seconds in 30 1; do
    "$shell" -batch -init /dev/null "$work/locked.db" <"$work/holder" &
    exec 5>"$work/holder"
    echo 'BEGIN IMMEDIATE;' >&5
    sleep 0.3
    if [ $seconds = 30 ]; then
      check 'a lock is waited for, and told' "make publish: another program holds the database 'locked.db'; waited 1 s, nothing was published" \
        "$(publish "$work/locked.db" YES=1 LOCK_WAIT=1000 | tail -n 1 | sed "s|'.*/locked|'locked|")"
      check 'nothing is written' open "$(state "$work/locked.db")"
      echo 'ROLLBACK;' >&5
    else
      (sleep 1; echo 'ROLLBACK;' >&5) &
      check 'a lock that goes away in time' 1 "$(publish "$work/locked.db" YES=1 LOCK_WAIT=20000 | grep -c '^2025Q3 is published')"
    fi
    exec 5>&-
    wait
  done
  check 'then it is whole' published "$(state "$work/locked.db")"
}

# The process is killed at any moment of publishing: the database is as before, or as after.
killed() {
  signed_database signed
  seen=
  for delay in 0.02 0.05 0.08 0.11 0.14 0.17 0.2 0.25 0.3 0.4; do
    rm -f "$work"/killed.db*
    cp "$work/signed.db" "$work/killed.db"
    "$shell" -batch -init /dev/null -cmd '.load build/airisk' "$work/killed.db" "INSERT INTO publication_entry (edition) VALUES ('2025Q3')" &
    pid=$!
    sleep $delay
    kill -KILL $pid 2>/dev/null
    wait $pid 2>/dev/null
    seen="$seen $(state "$work/killed.db")"
  done
  check 'killed while it publishes: before or after' '' "$(echo "$seen" | sed 's/\<open\>//g; s/\<published\>//g; s/ //g')"
  check 'both were seen, or the one' 1 "$(echo "$seen" | grep -cE 'open|published')"
}

# A disk on which the copies have no room.
full() {
  signed_database full
  blocks=$(($(wc -c <"$work/full.db") / 1024 + 8))
  said=$( (trap '' XFSZ; ulimit -f $blocks; "$shell" -batch -init /dev/null -bail -cmd '.load build/airisk' "$work/full.db" "INSERT INTO publication_entry (edition) VALUES ('2025Q3')") 2>&1 | one_form)
  check 'a full disk is an error' 1 "$(echo "$said" | grep -cE '^error: (disk I/O error|database or disk is full)')"
  check 'and nothing is written' open "$(state "$work/full.db")"
}

# Each column of each copy, changed by somebody who dropped its guards, and a row taken away.
copies() {
  signed_database copies
  db=$work/copies.db
  ask "$db" "
    INSERT INTO threshold_entry (name, domain, quantity, value) VALUES ('line', 'cyber', 'capability', 50);
    INSERT INTO component_entry (method, domain, component, parent, weight) VALUES ('v1.0', 'cyber', 'base', 'safety', 1);
    INSERT INTO disclosure (domain_id, audience, shows) VALUES (1, 'targeted', 'bands');
    INSERT INTO sign_off_entry (role, person) VALUES ('author', 'Ada Example'), ('reviewer', 'Bo Example');
    INSERT INTO publication_entry (edition) VALUES ('2025Q3')" >"$work/out"
  check 'published with a row in every copy' '' "$(ask "$db" "SELECT group_concat(name) FROM edition_check WHERE rows = 0")$(ask "$db" "SELECT name FROM edition_check WHERE NOT is_equal")"
  ask "$db" "SELECT printf('DROP TRIGGER %s;', name) FROM sqlite_schema WHERE type = 'trigger' AND (tbl_name GLOB 'edition_*' OR name = 'edition_keeps_values')" >"$work/unguarded.sql"
  check 'each copy has guards' 1 "$([ "$(wc -l <"$work/unguarded.sql")" -ge 60 ] && echo 1)"
  "$shell" -init /dev/null "$db" <"$work/unguarded.sql"
  {
    printf '.load build/airisk\n'
    ask "$db" "
      SELECT printf('SAVEPOINT s; UPDATE %s SET %s = CASE typeof(%s) WHEN ''text'' THEN %s || ''x'' WHEN ''null'' THEN %s ELSE %s + 1000000 END WHERE edition_id = 2; SELECT ''%s.%s'', changes() > 0, count(*) FROM edition_check WHERE name = ''%s'' AND NOT is_equal; ROLLBACK TO s; RELEASE s;',
        t.name, c.name, c.name, c.name, iif(c.type = 'TEXT', '''x''', '1'), c.name, t.name, c.name, substr(t.name, 9))
      FROM sqlite_schema AS t JOIN pragma_table_info(t.name) AS c
      WHERE t.type = 'table' AND t.name GLOB 'edition_*' AND t.name <> 'edition_copy' AND c.name NOT IN ('edition_id')
      UNION ALL
      SELECT printf('SAVEPOINT s; DELETE FROM %s WHERE edition_id = 2; SELECT ''%s'', changes() > 0, count(*) FROM edition_check WHERE name = ''%s'' AND NOT is_equal; ROLLBACK TO s; RELEASE s;', name, name, substr(name, 9))
      FROM sqlite_schema WHERE type = 'table' AND name GLOB 'edition_*' AND name <> 'edition_copy'"
  } >"$work/changes.sql"
  "$shell" -batch -init /dev/null "$db" <"$work/changes.sql" >"$work/changes.out" 2>&1
  check 'many columns' 1 "$([ "$(wc -l <"$work/changes.out")" -ge 150 ] && echo 1)"
  check 'a change of any is noticed' '' "$(grep -v '|1|1$' "$work/changes.out" | head -n 5)"

  # Of somebody who also writes the new hash into edition_copy.
  cat >"$work/hidden.sql" <<'SQL'
.load build/airisk
SAVEPOINT s;
UPDATE edition_score SET value = value / 2 WHERE edition_id = 2;
UPDATE edition_copy SET hash = (SELECT hash FROM z_copy WHERE (edition_id, name) = (2, 'score')) WHERE (edition_id, name) = (2, 'score');
SELECT 'a score', group_concat(name) FROM edition_check WHERE NOT is_equal;
ROLLBACK TO s;
UPDATE edition_result SET capability = capability / 2 WHERE edition_id = 2 AND model_id = 1;
UPDATE edition_copy SET hash = (SELECT hash FROM z_copy WHERE (edition_id, name) = (2, 'result')) WHERE (edition_id, name) = (2, 'result');
SELECT 'a result', name, what FROM edition_check WHERE NOT is_equal;
ROLLBACK TO s;
DELETE FROM edition_result WHERE edition_id = 2 AND model_id = 1;
UPDATE edition_copy SET (rows, hash) = (SELECT rows, hash FROM z_copy WHERE (edition_id, name) = (2, 'result')) WHERE (edition_id, name) = (2, 'result');
SELECT 'a result that is gone', name, rows, rows_now FROM edition_check WHERE NOT is_equal;
ROLLBACK TO s;
UPDATE edition SET reason = 'another' WHERE edition_id = 2;
SELECT 'the edition', group_concat(name) FROM edition_check WHERE NOT is_equal;
ROLLBACK TO s;
UPDATE edition SET cutoff_on = '2030-01-01', published_on = '2030-01-01', published_with = '9' WHERE edition_id = 2;
SELECT 'its days', group_concat(name) FROM edition_check WHERE NOT is_equal;
ROLLBACK TO s;
SQL
  check 'nor does a new hash of the copy hide it' "a score|inputs,index
a result|index|C, S or R computed anew from the copies are others than those published, in 4 of 200 rows
a result that is gone|index|196|200
the edition|edition,inputs,index
its days|edition,inputs,index" "$("$shell" -batch -init /dev/null "$db" <"$work/hidden.sql" 2>&1)"
}

run_parts "$@"
[ "$failed" -eq 0 ]
