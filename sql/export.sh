#!/bin/sh
# The report in one form, or all forms at once, of what an audience may see: sql/export.sh report|export
# Settings come from the environment, as `make report` and `make export` pass them:
#   DB           the database
#   AUDIENCE     public, targeted or internal
#   report:      LANG_REPORT en or zh, FORMAT markdown or html, OUTPUT a file (else standard output)
#   export:      EXPORT a folder, BOM and GUARD 0 or 1 (sql/export_files.sql)
#   BUILD        where the extensions, report.sql and page.html are
# Everything is made in a folder of its own, and moved to its place when all of it is whole.
# check-report and check-export only look at the settings, before anything is built.
set -eu
what=${1#check-}

. sql/settings.sh

shell() {
  plain_shell -cmd ".load $BUILD/airisk" -cmd ".load $BUILD/airisk_io" "$@"
}

snapshot() { # file, options as SQL
  shell -readonly "$(as_path "$DB")" "SELECT snapshot_export($(quoted "$1"), 'audience=$AUDIENCE'$2)" >/dev/null
}

markdown() { # snapshot without bands, language
  shell -readonly -cmd ".read $BUILD/report.sql" "$(as_path "$1")" "SELECT $2 FROM report_line ORDER BY line"
}

page() { # snapshot
  run_to_the_end -readonly -cmd ".parameter set :page '$BUILD/page.html'" "$(as_path "$1")" <sql/report_page.sql
}

make_report() {
  new=$(mktemp -d)
  if [ "$FORMAT" = html ]; then
    snapshot "$new/snapshot.db" ''
    page "$new/snapshot.db" >"$new/report"
  else
    snapshot "$new/snapshot.db" ", 'bands=no'"
    markdown "$new/snapshot.db" "$LANG_REPORT" >"$new/report"
  fi
  [ -s "$new/report" ] || refuse 'the sqlite3 shell made no report'
  # Copied beside it first: only within a file system does a file replace another at once.
  if [ -n "$OUTPUT" ]; then
    beside=$(mktemp -- "$OUTPUT.XXXXXX")
    cat "$new/report" >"$beside"
    chmod "$(printf '%o' $((0666 & ~0$(umask))))" "$beside"
    mv -fT -- "$beside" "$OUTPUT"
  else
    cat "$new/report"
  fi
}

make_export() {
  mkdir -p -- "$EXPORT/csv" "$EXPORT/json"
  new=$(mktemp -d -- "$EXPORT/.new-XXXXXX")
  mkdir "$new/csv" "$new/json"
  snapshot "$new/in_full.db" ", 'bands=no'"
  markdown "$new/in_full.db" en >"$new/report.en.md"
  markdown "$new/in_full.db" zh >"$new/report.zh.md"
  rm "$new/in_full.db"
  snapshot "$new/snapshot.db" ''
  page "$new/snapshot.db" >"$new/report.html"
  shell "$(as_path "$new/snapshot.db")" "SELECT xlsx_report($(quoted "$new/report.xlsx"))" >/dev/null
  shell "$(as_path "$new/snapshot.db")" "SELECT xlsx_report($(quoted "$new/report.zh.xlsx"), 'language=zh')" >/dev/null
  run_to_the_end -cmd ".parameter set :bom $BOM" -cmd ".parameter set :guard $GUARD" "$(as_path "$new/snapshot.db")" \
    <sql/export_files.sql >"$new/commands"
  (cd -- "$new" && run_to_the_end snapshot.db <commands && rm commands)
  files=$(cd -- "$new" && find . -type f | sort | sed 's/^..//')
  for file in $files; do
    [ ! -d "$EXPORT/$file" ] || refuse "cannot write '$EXPORT/$file': it is a folder"
  done
  for file in $files; do mv -fT -- "$new/$file" "$EXPORT/$file"; done
  for file in $files; do
    case $file in csv/* | json/*) ;; *) printf '%s\n' "$EXPORT/$file" ;; esac
  done
  printf '%s\n' "$EXPORT/csv/" "$EXPORT/json/"
}

new=
beside=
trap '[ -z "$new" ] || rm -rf -- "$new"; [ -z "$beside" ] || rm -f -- "$beside"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP
one_of AUDIENCE "$AUDIENCE" 'public targeted internal'
one_of LANG_REPORT "$LANG_REPORT" 'en zh'
one_of FORMAT "$FORMAT" 'markdown html'
one_of BOM "$BOM" '0 1'
one_of GUARD "$GUARD" '0 1'
[ "$1" = "$what" ] || exit 0
[ -f "$DB" ] || refuse "no database '$DB'"
case $what in
  report) make_report ;;
  export) make_export ;;
esac
