#!/bin/sh
# Publishes an edition and exports it, for `make publish`: sql/publish/publish.sh check|ready|publish
# From the environment: DB and EDITION; YES, 1 where nobody is asked; LOCK_WAIT, the milliseconds to wait while another program
# holds the database; BUILD, where the extensions are; and the settings of sql/publish/export.sh, which exports it.
# First it shows what would be fixed and what is open, then asks, and publishes only what it has shown: all or nothing.
# check only looks at the settings, before anything is built. ready looks whether the edition can be published, before the template
# of the page is made; where nobody can be asked it shows what publish would show, and refuses.
set -u
what=publish
. sql/settings.sh
wait=${LOCK_WAIT:-10000}
asked="make publish EDITION=2025Q3 DB=my.db"

[ -n "${EDITION:-}" ] || refuse "EDITION must name the edition: $asked"
[ "$DB" != "$BUILD/airisk.db" ] || refuse "DB must name your database, for publishing cannot be undone and the demo stays open: $asked"
one_of YES "${YES:-0}" '0 1'
sql/publish/export.sh check-export || exit 1
need_database
[ "$1" != check ] || exit 0

work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

# Runs SQL from standard input with the edition in use. Its name is quoted, so it is text in any shell.
run() { # step, options of sqlite3
  step=$1
  shift
  {
    printf '.timeout %d\n.mode list\n.headers off\n' "$wait"
    printf 'CREATE TEMP TABLE named AS SELECT use_edition(%s) AS edition;\n' "$(quoted "$EDITION")"
    cat
  } | run_to_the_end -cmd ".load $BUILD/airisk" "$@" "$(as_path "$DB")" >"$work/out" 2>"$work/errors" && return
  reason=$(first_error <"$work/errors")
  case $reason in
    *'database is locked'*) refuse "another program holds the database '$DB'; waited $((wait / 1000)) s, nothing was published" ;;
  esac
  refuse "${reason:-$step: sqlite3 was ended}; nothing was published"
}

# The edition is there, and open.
ready() {
  run 'the edition' -readonly <<'SQL'
CREATE TEMP TABLE published_guard (
  ok CONSTRAINT "this edition is published already; a correction is a new edition that revises it" CHECK (ok)
);
INSERT INTO published_guard SELECT published_on IS NULL FROM edition_in_use;
SQL
}

can_answer() {
  [ "${YES:-0}" = 1 ] || [ -t 0 ]
}

# To standard output. Goes on only where nothing speaks against publishing, with `hash`, that of what was shown.
show() {
  run 'what would be fixed' -readonly <<'SQL'
CREATE TEMP TABLE input AS SELECT name, rows FROM z_input;
CREATE TEMP TABLE open_point AS SELECT kind, subject, what, is_blocking FROM edition_open_point;

SELECT printf('%s: %s to %s, method %s, ', edition, starts_on, ends_on, method) || coalesce('cut-off ' || cutoff_on, 'no cut-off: publishing makes it today, ' || date('now'))
  || coalesce('; revises ' || revises || ': ' || reason, '')
FROM edition_in_use;
SELECT 'rows that would be fixed: ' || group_concat(name || ' ' || rows, ', ') FROM (SELECT name, rows FROM temp.input WHERE rows > 0 AND name <> 'edition' ORDER BY name);
SELECT printf('open: %d, of which %d must be settled first', count(*), total(is_blocking)) FROM temp.open_point;
SELECT iif(place > 5, printf('  %s: %d more', kind, points - 5), iif(is_blocking, '! ', '  ') || kind || ': ' || subject || ': ' || what)
FROM (
  SELECT *, row_number() OVER same_kind AS place, count(*) OVER (PARTITION BY kind) AS points
  FROM temp.open_point
  WINDOW same_kind AS (PARTITION BY kind ORDER BY is_blocking DESC, subject)
)
WHERE place <= 6
ORDER BY min(is_blocking) OVER (PARTITION BY kind) DESC, kind, place;
SELECT printf('signed off by the %s %s at %s UTC', role, person, at) || iif(is_valid, '', ', but what it is computed from has changed since')
FROM sign_off_entry
WHERE edition = (SELECT edition FROM edition_in_use)
ORDER BY at, role;
SELECT 'These names are as somebody typed them: airisk authenticates nobody.' WHERE EXISTS (SELECT 1 FROM sign_off JOIN z_in_use USING (edition_id));
SELECT 'SHA-256 of all that it is computed from: ' || edition_hash(edition) FROM edition_in_use;
SQL
  cat "$work/out"
  hash=$(sed -n '$s/.*: //p' "$work/out")
  blocking=$(sed -n 's/^open: .*, of which \([0-9]*\) must .*/\1/p' "$work/out")
  [ "$blocking" = 0 ] || refuse "the points marked ! must be settled first ($blocking); nothing was published"
}

ask() {
  [ "${YES:-0}" != 1 ] || return 0
  can_answer || refuse 'it asks before it publishes, and there is no terminal to ask: YES=1 is the answer; nothing was published'
  printf "Publish '%s'? It cannot be undone; a correction is a new edition. [y/N] " "$EDITION"
  read -r answer || answer=
  case $answer in
    y | Y | yes | Yes | YES) ;;
    *) refuse 'no; nothing was published' ;;
  esac
}

# What was shown, or nothing: others may have written in between.
publish() {
  run 'publishing' <<SQL
BEGIN IMMEDIATE;
CREATE TEMP TABLE publish_guard (
  ok CONSTRAINT "the edition has changed since it was shown here; look at it again" CHECK (ok)
);
INSERT INTO publish_guard
SELECT edition_hash(edition) = $(quoted "$hash") FROM edition_in_use;
INSERT INTO publication_entry (edition) SELECT edition FROM named;
COMMIT;
SELECT printf('%s is published, with the cut-off %s. Keep its hash: %s', edition, cutoff_on, inputs_hash)
FROM publication_entry
WHERE edition = (SELECT edition FROM named);
SQL
  cat "$work/out"
}

ready
if [ "$1" = ready ] && can_answer; then exit 0; fi
show
ask
publish
sql/publish/export.sh export || refuse "'$EDITION' is published, but not all of it was written: make export EDITION='$EDITION' DB='$DB' does that again"
