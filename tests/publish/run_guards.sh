#!/bin/sh
# What is published cannot be changed by mistake: guards.py writes every statement that would change a fixed row of an edition's
# copies, of `edition`, of sign_off or of a method in use, under every key, with every conflict clause; each is refused in words,
# and no fixed row differs after it. Each guard is then dropped in turn, and the test notices.
# Needs build/ made. SQLITE: the shell.
# part: statements  check
# part: dropped     test
# part: copies      check  copies imported
# part: 3.37.0      test   SQLITE=build/shells/3.37.0/sqlite3
# part: 3.52.0      test   SQLITE=build/shells/3.52.0/sqlite3 statements copies
set -u
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
. tests/check.sh
sqlite=${SQLITE:-sqlite3}

shell() { # database, arguments; with the extension
  "$sqlite" -batch -init /dev/null -cmd '.load build/airisk' "$@" 2>&1
}

begin() {
  cp build/airisk.db "$work/published.db"
  check 'two editions are published, one is open' '2025Q2|1|0
2025Q3|1|1
2025Q4|0|0' "$(shell "$work/published.db" <tests/publish/data/guards.sql | grep '|')"
  python3 tests/publish/guards.py copies "$work/published.db" >"$work/open.sql" || exit 1
  check 'rows of the open edition beside the copies' '' "$(shell -bail "$work/published.db" <"$work/open.sql")"
}

attempts() { # database, pragmas, script; what became of each statement
  { echo "$2;"; cat "$3"; } | "$sqlite" -batch -init /dev/null "$1" 2>&1 | one_form | python3 tests/publish/guards.py judge
}

statements() {
  python3 tests/publish/guards.py write "$work/published.db" >"$work/statements.sql" || failed=1
  all=$(grep -c "^SELECT '= " "$work/statements.sql")
  check 'there are statements for each table' yes "$([ "$all" -gt 1000 ] && echo yes || echo "$all")"
  python3 tests/publish/guards.py fixed "$work/published.db" >"$work/before"
  for recursive in OFF ON; do
    for keys in OFF ON; do
      check "refused, recursive_triggers $recursive, foreign_keys $keys" "$all statements, 0 wrong" \
        "$(attempts "$work/published.db" "PRAGMA recursive_triggers = $recursive; PRAGMA foreign_keys = $keys" "$work/statements.sql")"
    done
  done
  python3 tests/publish/guards.py fixed "$work/published.db" >"$work/after"
  check 'what is fixed is as it was' '' "$(diff "$work/before" "$work/after" | head -n 4)"
  check 'and there is something' yes "$([ "$(wc -l <"$work/before")" -gt 1000 ] && echo yes)"
  check 'each edition is what was published' 1 "$(shell "$work/published.db" 'SELECT min(is_equal) FROM edition_check')"
}

# Those of publication.sql, but for two that say who can sign.
guards() {
  schema/join.sh schema/publication.sql | sed -n 's/^CREATE TRIGGER IF NOT EXISTS \([a-z_]*\).*/\1/p' | grep -v "^sign_off_one_role$\|^sign_off_once$"
}

dropped() {
  guards | while read -r guard; do
    table=$(shell "$work/published.db" "SELECT tbl_name FROM sqlite_schema WHERE name = '$guard'")
    [ -s "$work/$table.sql" ] || python3 tests/publish/guards.py write "$work/published.db" "$table" >"$work/$table.sql"
    cp "$work/published.db" "$work/dropped.db"
    shell "$work/dropped.db" "DROP TRIGGER $guard"
    for recursive in OFF ON; do
      attempts "$work/dropped.db" "PRAGMA recursive_triggers = $recursive" "$work/$table.sql" >"$work/verdict" || break
    done
    # A mutant that lives: nobody would miss the guard.
    grep -q ' 0 wrong$' "$work/verdict" && echo "$guard"
  done >"$work/missed"
  check 'each guard that is dropped is missed' '' "$(cat "$work/missed")"
  count=$(guards | wc -l)
  check 'there are guards for each table' yes "$([ "$count" -gt 70 ] && echo yes || echo "$count")"
}

# A copy of the database, however it is made, has the same editions with all guards.
copies() {
  python3 tests/publish/guards.py fixed "$work/published.db" >"$work/before"
  python3 tests/publish/guards.py write "$work/published.db" >"$work/statements.sql"
  all=$(grep -c "^SELECT '= " "$work/statements.sql")
  answer="SELECT * FROM edition_check; SELECT edition_hash('2025Q2'), edition_hash('2025Q3'); SELECT * FROM index_score('2025Q3'); SELECT * FROM index_score('2025Q2', '{}')"
  shell "$work/published.db" "$answer" >"$work/answer"
  shell "$work/published.db" .dump | "$sqlite" -batch -init /dev/null -bail "$work/dump.db"
  shell "$work/published.db" ".backup $work/backup.db"
  shell "$work/published.db" "VACUUM INTO '$work/vacuum.db'"
  for copy in dump backup vacuum; do
    python3 tests/publish/guards.py fixed "$work/$copy.db" >"$work/after"
    check "$copy: what is fixed is as it was" '' "$(diff "$work/before" "$work/after" | head -n 4)"
    shell "$work/$copy.db" "$answer" >"$work/again"
    check "$copy: it answers the same" same "$(cmp -s "$work/answer" "$work/again" && [ -s "$work/again" ] && echo same)"
    check "$copy: and is guarded" "$all statements, 0 wrong" "$(attempts "$work/$copy.db" 'PRAGMA recursive_triggers = OFF' "$work/statements.sql")"
  done
}

# A row of a file that would change a method in use is rejected, and the others are taken.
imported() {
  cp "$work/published.db" "$work/imported.db"
  printf 'method,domain,benchmark,weight\nv1.0,cyber,CyBench,2\nv1.0,cyber,HLE,1\nopen,cyber,CyBench,3\n' >"$work/weight.csv"
  printf 'name,method,domain,quantity,value\nline,v1.0,cyber,capability,99\nline,open,cyber,capability,98\n' >"$work/threshold.csv"
  printf '%s\n' "$work/weight.csv" "$work/threshold.csv" >"$work/list"
  check 'an import takes the rest' "2 tables: 2 rows taken, 0 unchanged, 3 rejected
  weight.csv:2: method is used by a published edition, and its rows are fixed; enter a new method for the next edition (and 2 more)" \
    "$(BUILD=build DB=$work/imported.db sql/intake/import.sh "$work/list" 2>&1 | sed "s|$work/||g")"
  check 'of the open method' '3.0 98.0' "$(shell "$work/imported.db" "SELECT weight, (SELECT value FROM threshold_entry WHERE method = 'open' AND quantity = 'capability') FROM weight_entry WHERE method = 'open' AND domain = 'cyber' AND benchmark = 'CyBench'" | tr '|' ' ')"
  check 'and each edition is what was published' 1 "$(shell "$work/imported.db" 'SELECT min(is_equal) FROM edition_check')"
}

begin
run_parts "$@"
exit $failed
