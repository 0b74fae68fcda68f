#!/bin/sh
# What a user gives to make: values and databases that could make it execute something, paths with blanks and apostrophes, an sqlite3 shell
# that does nothing, readers that leave early. Needs build/ made.
# part: hostile           test
# part: hostile_database  test
# part: paths             test
# part: quiet             test
# part: terminal          check
# part: silent_shell      check
# part: replaced          check
# part: other_shell       called
set -u
. tests/check.sh
exec </dev/null
root=$PWD
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"; rm -f -- "$root/hostile"' EXIT
shell=${SQLITE:-sqlite3}
unset SQLITE

run_make() {
  timeout 300 make --no-print-directory -s "$@"
}

marked() { # the file that a value would make if anything executed it, here or where tools run
  if [ -e hostile ] || [ -e "$work/hostile" ]; then
    rm -f hostile "$work/hostile"
    echo executed
  fi
}

tried() { # target, settings ...: what is said does not matter here
  run_make "$@" >"$work/out" 2>&1
  [ -z "$(marked)" ] || executed="$executed $value"
}

# Each setting with values that quotes, blanks or make could let loose, in a target that takes it: on the command line, and
# one from the environment. Values that a target would take write in the work folder only.
hostile() {
  anything='$(touch hostile)$(shell touch hostile)${shell touch hostile}`touch hostile`;touch hostile;|touch hostile'
  line_break='
touch hostile
'
  cp build/airisk.db "$work/hostile.db"
  before=$(ls -A)
  for setting in import:FILES import:DB report:DB report:OUTPUT report:EDITION report:LANG_REPORT report:FORMAT report:AUDIENCE report:SQLITE \
    export:EXPORT export:EDITION export:DB export:BOM export:GUARD export:AUDIENCE publish:EDITION publish:DB publish:YES pictures:EXPORT shell:DB install:PREFIX install:DESTDIR \
    check:T help:V help:SECONDS clean:BUILD help:ANYTHING; do
    target=${setting%:*} name=${setting#*:} executed=
    set --
    case $setting in
      install:PREFIX) set -- DESTDIR="$work/installed" ;;
      import:FILES) set -- DB=nothing ;;
      import:DB) set -- FILES=nothing ;;
      publish:EDITION) set -- DB="$work/hostile.db" YES=1 ;;
      publish:DB | publish:YES) set -- EDITION=2025Q3 ;;
      report:OUTPUT | export:EXPORT | pictures:EXPORT) set -- DB=nothing ;;
    esac
    for value in "$anything" "'; touch hostile; '" '"; touch hostile; "' "$line_break" '-touch hostile'; do
      [ "$name" != DESTDIR ] || value=$work/$value
      tried "$target" "$name=$value" "$@"
    done
    # BUILD is not taken from there.
    value=$anything
    [ "$name" != DESTDIR ] || value=$work/$value
    [ "$name" = BUILD ] || { export "$name=$value" && tried "$target" "$@" && unset "$name"; }
    check "make $target: no part of $name is executed" '' "$executed"
  done
  name='large_;touch hostile;.db' executed=
  value=$name tried "build/$name"
  check 'nor of a target' '' "$executed"
  check 'and nothing new stands in the folder of the project' "$before" "$(ls -A)"
}

# A database may come from anybody: what its views call is not trusted, least of all edit(), by which the shell runs a program.
hostile_database() {
  mkdir "$work/runs"
  cp build/logs/inspect/v2_success.json "$work/runs"
  for call in 'report published_view' 'report report_finding' 'export published_view' 'export disclosure_tier' 'import z_import_check' 'import known_model' \
    'import import_row' 'publish edition_open_point' 'publish z_input' 'migrate airisk' 'shell model_risk'; do
    set -- $call
    cp build/airisk.db "$work/my.db"
    columns=$(sqlite3 "$work/my.db" "SELECT group_concat(printf('1 AS \"%w\"', name), ', ') FROM pragma_table_info('$2')")
    kind=$(sqlite3 "$work/my.db" "SELECT type FROM sqlite_schema WHERE name = '$2'")
    sqlite3 "$work/my.db" "PRAGMA legacy_alter_table = ON; DROP $kind $2;
      CREATE VIEW $2 AS SELECT ${columns:-1 AS one} FROM (SELECT edit('x', 'touch $work/hostile; true') AS text) WHERE text IS NOT 1"
    echo "SELECT * FROM $2;" | run_make "$1" DB="$work/my.db" FILES="$work/runs" EXPORT="$work/export" EDITION=2025Q3 YES=1 >"$work/out" 2>&1
    check "make $1 runs nothing that the view $2 calls" '' "$(marked)"
    check 'and fails' 1 "$(grep -c -m 1 'unsafe use of edit()\|must be a table' "$work/out")"
  done
}

# Paths with blanks, apostrophes and what else a name may have.
paths() {
  odd=$work/"it's a \"folder\" \$(x) \`y\`"
  mkdir "$odd" "$odd/-runs"
  cp build/airisk.db "$odd/my db.db"
  cp build/logs/inspect/v2_success.json "$odd/-runs/a log's.json"
  cp build/logs/inspect/v2_cancelled.json "$odd/-runs/another log.json"
  check 'make import of one file' '1 file: 1 result taken, 0 unchanged, 0 rejected' \
    "$(run_make import DB="$odd/my db.db" FILES="$odd/-runs/a log's.json" | head -1)"
  check 'of a folder' '2 files: 1 result taken, 1 unchanged, 0 rejected' "$(run_make import DB="$odd/my db.db" FILES="$odd/-runs" | head -1)"
  check 'a list of paths, parted as in a shell' "$odd/-runs/a log's.json
$odd/-runs/another log.json
b c
it's
d" "$(FILES="\"$work/it's a \\\"folder\\\" \$(x) \`y\`\"/-runs/*.json 'b c' it\\'s
d" sql/intake/paths.sh)"
  check 'a quote without its partner is refused' "make import: FILES has a quote without its partner: it's" "$(FILES="it's" sql/intake/paths.sh 2>&1)"
  check 'a pattern that nothing matches stays' "$odd/*.none" "$(cd "$odd" && FILES='*.none' && export FILES && cd "$root" && FILES="'$work/it'\\''s a \"folder\" \$(x) \`y\`'/*.none" sql/intake/paths.sh)"
  run_make report DB="$odd/my db.db" OUTPUT="$odd/re port's.md" >"$work/out" 2>&1
  check 'make report' '# Frontier AI risk monitoring report (2025Q3)' "$(head -1 "$odd/re port's.md")"
  run_make install DESTDIR="$odd" PREFIX="/a b's" >"$work/out" 2>&1
  check 'make install' airisk.so "$(cd "$odd/a b's/lib" && ls airisk.so)"
  check 'make shell' 50 "$(echo 'SELECT count(*) FROM model;' | run_make shell DB="$odd/my db.db")"
  check 'make shell on a copy of the demo' 0 "$(echo 'DELETE FROM score; SELECT count(*) FROM score;' | run_make shell 2>/dev/null)"
  check 'so that the demo stays' 1 "$(sqlite3 build/airisk.db 'SELECT count(*) > 0 FROM score')"
  rm -f build/shell.db
  check 'another BUILD, absolute' 1 "$(run_make BUILD="$work/other" "$work/other/schema.sql" && grep -c 'CREATE TABLE IF NOT EXISTS score ' "$work/other/schema.sql")"
  check 'a BUILD that rules cannot hold is refused' 1 "$(run_make BUILD="$odd" help 2>&1 | grep -c 'BUILD must be a path of letters')"
}

# What was said but the lines of steps that take their time, as they do on a busy machine.
errors() {
  grep -v '^make [a-z]*: .* \.\.\.$'
}

# What a user sees: a line a step, no noise of make or of the shell, and no error when a reader leaves.
quiet() {
  made=$(make --no-print-directory BUILD="$work/quiet" "$work/quiet/ext/numeric/dates.o" "$work/quiet/report.sql" 2>&1 | grep -v "^embed \|^list ")
  check 'a line a step' "cc ext/numeric/dates.c
join $work/quiet/report.sql" "$made"
  rm "$work/quiet/report.sql"
  made=$(make --no-print-directory V=1 BUILD="$work/quiet" "$work/quiet/report.sql" 2>&1)
  check 'V=1 shows the command' 1 "$(echo "$made" | grep -c '^schema/join.sh sql/report/')"
  for target in demo report claims help; do
    # A pipe that nobody reads any more.
    mkfifo "$work/pipe.$target"
    : <"$work/pipe.$target" &
    timeout 300 make --no-print-directory -s $target >"$work/pipe.$target" 2>"$work/err" </dev/null
    check "make $target with a reader that leaves" '0 ' "$? $(errors <"$work/err")"
    timeout 300 make --no-print-directory -s $target 2>"$work/err" </dev/null | head -1 >"$work/out"
    check "make $target | head -1" '1 ' "$(wc -l <"$work/out") $(errors <"$work/err")"
  done
  check 'on a terminal too nothing is told of resources' 0 \
    "$(script -qec 'make --no-print-directory -s report LANG_REPORT=zh' /dev/null </dev/null 2>&1 | grep -c 'Loading resources')"
  for target in demo check test report export publish pictures import claims shell install clean help; do
    check "make help tells of $target" 1 "$(run_make help | grep -c "^$target	.")"
  done
}

# What `make shell` tells first, at a terminal only: what there is to ask, within its width.
at_terminal() { # database
  printf '.quit\n' | DB=$1 BUILD=build script -qec 'stty cols 70; sql/shell.sh' /dev/null 2>&1 | tr -d '\r'
}

terminal() {
  command -v script >/dev/null || { echo 'skipped the terminal: no program script'; return; }
  cp build/airisk.db "$work/told.db"
  at_terminal "$work/told.db" >"$work/told"
  check 'views come first' 'views risk_ranking' "$(grep -A 1 '^views$' "$work/told" | awk '{ printf "%s%s", separator, $1; separator = " " }')"
  check 'each kind once' 'views entry views table functions functions aggregates tables' "$(grep -E '^[a-z][a-z ]+s$' "$work/told" | paste -sd ' ')"
  check 'each object once' "$(sqlite3 build/airisk.db "SELECT count(*) FROM catalogue WHERE position = 0")" "$(grep -cE '^  [a-z_0-9]+ ' "$work/told")"
  check 'with its question' '  frontier                   Which models stand on the risk Pareto
                             frontier?' "$(grep -A 1 '^  frontier ' "$work/told")"
  check 'no line is wider than the terminal' 0 "$(grep -E '^ ' "$work/told" | awk 'length > 70' | wc -l)"
  check 'and how to ask on' 1 "$(grep -c "^SELECT \* FROM help() shows this list" "$work/told")"
  check 'beside a pipe nothing is told' '' "$(DB="$work/told.db" BUILD=build sql/shell.sh </dev/null 2>&1)"
  sqlite3 "$work/told.db" "UPDATE catalogue SET meaning = 'a' || char(27) || '[31mb' || char(13, 10) || 'c|d' WHERE object = 'frontier' AND position = 0"
  check 'no control character of a database comes through' '  frontier                   a[31mb' "$(at_terminal "$work/told.db" | grep '^  frontier ')"
  check 'of an old database it says what to do' 1 \
    "$(sqlite3 "$work/old.db" <tests/schema/migrations/version_7.sql && at_terminal "$work/old.db" | grep -c 'help: .*make migrate brings it up to date')"
}

# A shell that ends at once with success, as SQLite 3.52's does with -bail and SQL by -cmd: nothing counts as done.
silent_shell() {
  printf '#!/bin/sh\nexit 0\n' >"$work/sqlite3"
  chmod +x "$work/sqlite3"
  cp build/airisk.db "$work/my.db"
  for call in demo "import FILES=build/logs/inspect" report claims "$work/new/airisk.db"; do
    case $call in "$work"*) set -- "$call" "BUILD=$work/new" ;; *) set -- $call "DB=$work/my.db" ;; esac
    SQLITE="$work/sqlite3" run_make "$@" >"$work/out" 2>&1
    check "make $1 with a shell that does nothing fails" failed "$([ $? -ne 0 ] && echo failed)"
  done
  check 'no SQL by -cmd beside -bail' '' "$(grep -nE -- "-bail.*-cmd ['\"]?[A-Z]" Makefile README.md docs/*.md sql/*.sh tests/*.sh tests/*/*.sh | grep -v 'grep -nE')"
}

# make's targets with the shell SQLITE, read back by the usual one.
other_shell() {
  SQLITE=$shell
  export SQLITE
  cp build/airisk.db "$work/my.db"
  check 'make demo' 1 "$(run_make demo | grep -c 'Growth of the record risk index')"
  check 'make import' '1 file: 1 result taken, 0 unchanged, 0 rejected' \
    "$(run_make import DB="$work/my.db" FILES=build/logs/inspect/v2_success.json | head -1)"
  check 'stored' 1 "$(sqlite3 "$work/my.db" 'SELECT count(*) FROM evaluation')"
  check 'make report' '# Frontier AI risk monitoring report (2025Q3)' "$(run_make report | head -1)"
  check 'make shell' '0.994|1' "$(echo 'SELECT risk_index(1, 2, .3), foreign_keys FROM pragma_foreign_keys;' | run_make shell DB="$work/my.db")"
  check 'a new database' "$(sqlite3 build/airisk.db 'SELECT count(*) FROM score')" \
    "$(BUILD=build sql/fill.sh fixtures/2025Q3 "$work/filled.db" && sqlite3 "$work/filled.db" 'SELECT count(*) FROM score')"
}

# A new database takes the place of a file, also at the end of a link, and of nothing else.
replaced() {
  mkdir "$work/folder"
  mkfifo "$work/pipe"
  ln -s nowhere "$work/lost"
  echo old >"$work/old.db"
  chmod 640 "$work/old.db"
  ln -s old.db "$work/link.db"
  check 'a folder' "make demo: cannot write '$work/folder': it is a folder" "$(BUILD=build sql/fill.sh fixtures/2025Q3 "$work/folder" 2>&1)"
  check 'a pipe' "make demo: cannot write '$work/pipe': it is no regular file" "$(BUILD=build sql/fill.sh fixtures/2025Q3 "$work/pipe" 2>&1)"
  check 'a link to nothing' "make demo: cannot write '$work/lost': it is a link that leads nowhere" "$(BUILD=build sql/fill.sh fixtures/2025Q3 "$work/lost" 2>&1)"
  BUILD=build sql/fill.sh fixtures/2025Q3 "$work/link.db" 2>&1
  check 'a link: it stays, and the file behind it is new' "old.db|$(sqlite3 build/airisk.db 'SELECT count(*) FROM score')|640" \
    "$(readlink "$work/link.db")|$(sqlite3 "$work/old.db" 'SELECT count(*) FROM score')|$(stat -c %a "$work/old.db")"
}

run_parts "$@"
exit $failed
