#!/bin/sh
# What copies a database by its SQL (.dump) or its rows (.clone) loses the pragmas that mark the file; .recover keeps them in
# some shells. The copy is an airisk database all the same: it answers the same, and what is not shown to an
# audience stays so. Debian's 3.40 has no .recover that works: then the newest shell under build/shells/ that has one
# (make test builds them), and where there is none it is told of, and passed over. Needs build/ made.
# part: .  test
set -u
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
. tests/check.sh
so=${AIRISK_SO:-build/airisk}

plain() { # arguments of sqlite3
  sqlite3 -init /dev/null -bail "$@"
}

ask() { # database, SQL; the error without the shell's words about it
  plain -cmd ".load $so" -cmd ".load ${so}_io" "$1" "$2" 2>&1 |
    sed -E -e 's/^(Error|Runtime error)[^:]*: (stepping, )?//' -e 's/ \([0-9]+\)$//'
}

cp build/airisk.db "$work/own.db"
plain "$work/own.db" "INSERT INTO disclosure (benchmark_id, audience, shows)
  SELECT benchmark_id, 'targeted', 'nothing' FROM benchmark WHERE name = 'CyBench'"
plain "$work/own.db" .dump | plain "$work/dump.db"
plain "$work/own.db" ".clone $work/clone.db" >/dev/null
copies='dump clone'
recover() { # shell; what it recovered is read by it too, for .recover has commands of its shell
  rm -f "$work/recover.db"
  "$1" -init /dev/null -bail "$work/own.db" .recover 2>"$work/errors" >"$work/recover.sql" && [ -s "$work/recover.sql" ] && [ ! -s "$work/errors" ] &&
    "$1" -init /dev/null -bail "$work/recover.db" <"$work/recover.sql" >/dev/null
}
for shell in sqlite3 $(ls build/shells/*/sqlite3 2>/dev/null | sort -rV); do
  if recover "$shell"; then
    copies="$copies recover"
    break
  fi
  echo "$shell $("$shell" -version | cut -d' ' -f1): $(head -n 1 "$work/errors")" >>"$work/cannot"
done
case $copies in *recover) ;; *) echo "skipped .recover, which no shell here can: $(paste -sd ';' "$work/cannot")" ;; esac

answers="SELECT count(*), round(total(risk_index), 6) FROM model_risk;
  SELECT group_concat(model) FROM frontier;
  SELECT count(*), max(text_en) FROM report_finding;
  SELECT group_concat(series || shape) FROM series_trend('cyber');
  SELECT count(*) FROM disclosure_tier WHERE shows = 'nothing';
  SELECT airisk_schema_version()"
want=$(ask "$work/own.db" "$answers")
check 'there is something to compare' 6 "$(printf '%s\n' "$want" | wc -l)"
ask "$work/own.db" "SELECT snapshot_export('$work/own.snapshot')" >"$work/rows"
for copy in $copies; do
  f=$work/$copy.db
  [ "$copy" = recover ] ||
    check "$copy: the file has lost its mark" '0|0' "$(plain "$f" 'SELECT application_id, user_version FROM pragma_application_id, pragma_user_version')"
  check "$copy: views and functions answer the same" "$want" "$(ask "$f" "$answers")"
  check "$copy: scores are not exported for the public" \
    "xlsx_export: something is withheld from the audience 'public' (see disclosure_tier), and what 'score' holds of it is not known: it is not in published_view" \
    "$(ask "$f" "SELECT xlsx_export('$work/out.xlsx', 'score')")"
  check "$copy: no file came of it" no "$([ -e "$work/out.xlsx" ] && echo yes || echo no)"
  check "$copy: the snapshot for the public has as many rows" "$(cat "$work/rows")" "$(ask "$f" "SELECT snapshot_export('$work/$copy.snapshot')")"
  check "$copy: none of them on the benchmark" 0 "$(plain "$work/$copy.snapshot" "SELECT count(*) FROM model_score WHERE benchmark = 'CyBench'")"
  ask "$f" 'DROP TABLE airisk; PRAGMA application_id = 0' >/dev/null
  check "$copy: without its table airisk it exports nothing" \
    "xlsx_export: database 'main' has tables of airisk, but no table airisk that tells its schema version; make migrate brings an older one to version $(cat schema/VERSION)" \
    "$(ask "$f" "SELECT xlsx_export('$work/out.xlsx', 'score', 'audience=internal')")"
done

# A snapshot that was copied so is one still.
plain "$work/own.snapshot" .dump | plain "$work/again.db"
check 'snapshot: its audience holds' "xlsx_export: audience must be 'public', that of the snapshot 'main', got 'internal'" \
  "$(ask "$work/again.db" "SELECT xlsx_export('$work/out.xlsx', 'risk_ranking', 'audience=internal')")"
[ "$failed" -eq 0 ]
