#!/bin/sh
# The report in one form, or all forms at once, of what an audience may see: sql/publish/export.sh report|export
# Settings come from the environment, as `make report` and `make export` pass them:
#   DB           the database
#   EDITION      the edition; empty: the current one
#   AUDIENCE     public, targeted or internal
#   report:      LANG_REPORT en or zh, FORMAT markdown or html, OUTPUT a file (else standard output)
#   export:      EXPORT a folder, BOM and GUARD 0 or 1 (csv_export)
#   BUILD        where the extensions, report.sql and page.html are
# Every file is written by a function of airisk_io, which makes it whole or leaves the old one; the first that fails ends the
# run. Paths reach SQL as the content of a file, so that neither a shell nor SQL reads a meaning into them.
# check-report and check-export only look at the settings, before anything is built.
set -eu
what=${1#check-}

. sql/settings.sh

# A line for a step that takes more than two seconds. The sleep holds none of our files, for it may outlive us.
tell_later() { # step
  (sleep 2 >/dev/null 2>&1 3>&- 4>&- && printf 'make %s: %s ...\n' "$what" "$1" >&2) &
  teller=$!
}

stop_telling() {
  [ -z "$teller" ] || kill "$teller" 2>/dev/null || :
  teller=
}

# The messages, without what SQLite's shells put around them.
tell_errors() {
  sed -e 's/^\(Runtime error\|Parse error\|Error:\{0,1\}\) near line [0-9]*: //' -e 's/^Error: stepping, //' -e 's/ ([0-9]*)$//' \
    -e 's/^CHECK constraint failed: //' -e "s/^/make $what: /" "$new/errors" >&2
}

# A reader that has seen enough, as head, is no failure.
is_reader_gone() { # status
  [ "$to_stdout" = 1 ] && { [ "$1" = 141 ] || grep -q 'Broken pipe' "$new/errors"; }
}

# Runs SQL from standard input, in which (SELECT path FROM given) is the value. It is done when its last line says so.
run() { # step, value, database
  status=0
  printf %s "$2" >"$new/value"
  {
    printf '%s\n' '.mode list' '.headers off' '.timeout 5000' \
      "CREATE TEMP TABLE given AS SELECT CAST(readfile('/dev/fd/8') AS TEXT) AS path;"
    cat
    printf "\n%s\n" "SELECT 'step done';"
  } >"$new/script"
  tell_later "$1"
  plain_shell -cmd ".load '$BUILD/airisk'" -cmd ".load '$BUILD/airisk_io'" -readonly "$(as_path "$3")" \
    <"$new/script" 8<"$new/value" >"$new/answer" 2>"$new/errors" || status=$?
  stop_telling
  if [ "$status" = 0 ] && [ "$(tail -n 1 "$new/answer")" = 'step done' ]; then return; fi
  if is_reader_gone "$status"; then exit 0; fi
  tell_errors
  [ -s "$new/errors" ] || refuse "$1: sqlite3 ended with status $status before it was done"
  exit 1
}

choose_edition() {
  [ -z "${EDITION:-}" ] || printf 'CREATE TEMP TABLE chosen AS SELECT use_edition(%s);\n' "$(quoted "$EDITION")"
}

# All else is made from it, and so of its edition. A published one is given out as it was published, or not at all. The hash of an
# open one that EDITION names, by which it is signed off, the revisions of a published one and what has changed beside it since are said on standard
# error and stand in no file: a hash could tell who guesses well what is withheld.
snapshot() { # file, options as SQL
  run 'the snapshot' "$1" "$DB" <<SQL
$(choose_edition)
CREATE TEMP TABLE edition_guard (
  ok CONSTRAINT "the copies that this published edition stands on are not what was published; SELECT * FROM edition_check tells which" CHECK (ok)
);
BEGIN;
INSERT INTO edition_guard SELECT min(is_equal) FROM edition_check WHERE edition = (SELECT edition FROM z_in_use WHERE NOT is_open) GROUP BY edition;
SELECT snapshot_export((SELECT path FROM given), 'audience=$AUDIENCE'$2);
SELECT 'tell: what ''' || edition || ''' is computed from has the hash ' || edition_hash(edition) || '; sign it off by that' FROM z_in_use WHERE is_open AND EXISTS (SELECT 1 FROM sqlite_temp_master WHERE name = 'chosen');
COMMIT;
WITH RECURSIVE revision AS (
  SELECT e.edition_id, e.name, e.published_on
  FROM edition AS e
  WHERE e.revises = (SELECT fixed_id FROM z_in_use) AND e.published_on IS NOT NULL
  UNION
  SELECT e.edition_id, e.name, e.published_on
  FROM revision AS r
  JOIN edition AS e ON e.revises = r.edition_id
  WHERE e.published_on IS NOT NULL
)
SELECT printf('tell: ''%s'' was revised by ''%s'', published on %s: this is the edition as it was before', (SELECT edition FROM z_in_use), name, published_on)
FROM revision
ORDER BY edition_id;
SELECT CASE
  WHEN (SELECT NOT is_open FROM z_in_use) THEN (
    SELECT printf('tell: %d value%s in the database behind ''%s'' changed since it was published, and the report does not show it: SELECT * FROM edition_note', count(*), iif(count(*) = 1, '', 's'), edition)
    FROM edition_note
    WHERE edition = (SELECT edition FROM z_in_use)
    GROUP BY edition
  )
END;
SQL
  [ -n "$told" ] || told=$(sed -n "s/^tell: /make $what: /p" "$new/answer")
}

# Told on standard error, unless the report itself is written there.
tell_notes() {
  # shellcheck disable=SC3013 # every shell has -ef
  [ -z "$told" ] || [ "${OUTPUT:-}" -ef /dev/stderr ] || printf '%s\n' "$told" >&2
}

markdown() { # snapshot without bands, language, file
  cat "$BUILD/report.sql" - <<SQL >"$new/report.sql"
SELECT text_export((SELECT path FROM given), 'SELECT $2 FROM report_line ORDER BY line');
SQL
  run 'the report as Markdown' "$3" "$1" <"$new/report.sql"
}

page() { # snapshot, file
  exec 7<"$BUILD/page.html"
  cat - "$BUILD/report_page.sql" <<SQL >"$new/page.sql"
CREATE TEMP TABLE page_template AS SELECT '/dev/fd/7' AS path;
SQL
  echo "SELECT text_export((SELECT path FROM given), 'SELECT text FROM page');" >>"$new/page.sql"
  run 'the page' "$2" "$1" <"$new/page.sql"
}

workbook() { # snapshot, file, language
  run 'the workbook' "$2" "$1" <<SQL
SELECT xlsx_report((SELECT path FROM given), 'language=$3');
SQL
}

# Every table of the snapshot but the mark of the file. Their names become names of files, and a database may come from anybody.
files() { # snapshot, folder, format, options as SQL
  run "the $3 files" "$2" "$1" <<SQL
CREATE TEMP TABLE name_guard (
  ok CONSTRAINT "names of published views must have no other characters than a-z, 0-9 and _" CHECK (ok)
);
INSERT INTO name_guard
SELECT NOT EXISTS (SELECT 1 FROM sqlite_schema WHERE type = 'table' AND (name = '' OR name GLOB '*[^a-z0-9_]*'));
SELECT $3_export(given.path || '/' || t.name || '.$3', t.name$4)
FROM (SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB 'sqlite_*' AND name <> 'airisk' ORDER BY name) AS t
CROSS JOIN given;
SQL
}

# Whether the audience is shown something in bands, of which sentences are left out.
has_bands() {
  run 'what is shown' '' "$DB" <<SQL
$(choose_edition)
SELECT EXISTS (SELECT 1 FROM disclosure_tier WHERE audience = '$AUDIENCE' AND shows = 'bands');
SQL
  [ "$(head -n 1 "$new/answer")" = 1 ]
}

# The number of the descriptor that a path names, itself or as what a link says: /dev/stdout, /dev/fd/9, /proc/self/fd/9.
descriptor_of() { # path
  at=$1
  links=0
  while [ $links -lt 40 ]; do
    case $at in
      /dev/stdout) echo 1; return ;;
      /dev/stderr) echo 2; return ;;
      /dev/fd/*[!0-9]* | /proc/self/fd/*[!0-9]*) ;;
      /dev/fd/?* | /proc/self/fd/?*) echo "${at##*/}"; return ;;
    esac
    [ -L "$at" ] || return 0
    link=$(readlink -- "$at")
    case $link in /*) at=$link ;; *) at=$(dirname -- "$at")/$link ;; esac
    links=$((links + 1))
  done
}

# Where the report goes. Our shells have other descriptors 1 and 2 than our caller, whose are kept as 3 and 4.
choose_output() {
  to=$OUTPUT
  [ -n "$OUTPUT" ] || to=/dev/stdout
  number=$(descriptor_of "$to")
  case $number in
    '') ;;
    1) to=/dev/fd/3 to_stdout=1 ;;
    2) to=/dev/fd/4 ;;
    3 | 4 | 7 | 8) refuse "OUTPUT='$OUTPUT': this script uses descriptor $number itself; 5, 6 and 9 are free" ;;
    *) to=/dev/fd/$number ;;
  esac
}

make_report() {
  choose_output
  if [ "$FORMAT" = html ]; then
    snapshot "$new/snapshot.db" ''
    page "$new/snapshot.db" "$to"
  else
    snapshot "$new/snapshot.db" ", 'bands=no'"
    markdown "$new/snapshot.db" "$LANG_REPORT" "$to"
  fi
}

yes_or_no() { # 1 or 0
  if [ "$1" = 1 ]; then echo yes; else echo no; fi
}

# The formats in which each table gets a file, and the options that each is given: those of which ext/airisk_io.h says so.
table_formats() {
  sed -n 's/^  FUNCTION(\([a-z]*\)_export, .*, "tables\([a-z ]*\)").*/\1\2/p' ext/airisk_io.h
}

options() { # names of options, as SQL behind the other arguments
  for option in "$@"; do
    case $option in
      bom) printf ", 'bom=%s'" "$(yes_or_no "$BOM")" ;;
      guard) printf ", 'guard=%s'" "$(yes_or_no "$GUARD")" ;;
      *) refuse "ext/airisk_io.h: no option of make export is named '$option'" ;;
    esac
  done
}

written() { # name in the folder
  printf '%s\n' "$EXPORT/$1"
}

leave_page_out() {
  old=
  [ ! -e "$folder/report.html" ] || old="; the $EXPORT/report.html that is there is of an earlier run"
  printf '%s\n' "make export: report.html is left out: 'make $BUILD/page.html' builds its template once, with node, npm and the network$old" >&2
}

make_export() {
  folder=$(as_path "$EXPORT")
  [ ! -e "$folder" ] || [ -d "$folder" ] || refuse "EXPORT must be a folder, and '$EXPORT' is none"
  of=$folder/snapshot.db
  formats=$(table_formats)
  for name in $(printf '%s\n' "$formats" | cut -d ' ' -f 1); do mkdir -p "$folder/$name"; done
  [ ! -e "$of" ] || [ -f "$of" ] || refuse "cannot write '$EXPORT/snapshot.db': it must be a regular file, for the others are made from it"
  snapshot "$of" ''
  written snapshot.db
  in_full=$of
  if has_bands; then
    in_full=$new/in_full.db
    snapshot "$in_full" ", 'bands=no'"
  fi
  for language in en zh; do
    markdown "$in_full" "$language" "$folder/report.$language.md"
    written "report.$language.md"
  done
  workbook "$of" "$folder/report.xlsx" en
  written report.xlsx
  workbook "$of" "$folder/report.zh.xlsx" zh
  written report.zh.xlsx
  while read -r name given; do
    # shellcheck disable=SC2086 # words
    given=$(options $given)
    files "$of" "$folder/$name" "$name" "$given"
    written "$name/"
  done <<FORMATS
$formats
FORMATS
  if [ -f "$BUILD/page.html" ]; then
    page "$of" "$folder/report.html"
    written report.html
  else
    leave_page_out
  fi
}

new=
teller=
told=
to_stdout=0
exec 3>&1 4>&2
trap 'stop_telling; [ -z "$new" ] || rm -rf -- "$new"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP
one_of AUDIENCE "$AUDIENCE" "$(list_of_words audience)"
one_of LANG_REPORT "$LANG_REPORT" 'en zh'
one_of FORMAT "$FORMAT" 'markdown html'
one_of BOM "$BOM" '0 1'
one_of GUARD "$GUARD" '0 1'
[ "$1" = "$what" ] || exit 0
need_database
new=$(mktemp -d)
case $what in
  report) make_report ;;
  export) make_export ;;
esac
tell_notes
