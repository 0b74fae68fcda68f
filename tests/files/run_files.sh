#!/bin/sh
# The one way in which files are written (ext/files/output_file.c), for every kind of export alike.
#     streams    devices, pipes, links and descriptors, all of the test's own, are written to and stay what they are
#     kept       bytes are on the disk before a file has its name, names are not shared, permissions stay
#     writes     each single write fails once: an error and the old file, or the whole new one
#     journals   no file of an open database is replaced
#     hostile    what is no database, or publishes what it cannot, has one clear message
#     bands      make export of what an audience is shown in bands
#     settings   make report and make export with odd paths, without npm, into a reader that leaves
# Needs build/ made.
# part: streams   test
# part: kept      test
# part: writes    test
# part: journals  check
# part: hostile   check
# part: bands     test
# part: settings  test
set -u
so=$(realpath "${AIRISK_SO:-build/airisk}.so") && so=${so%.so} # and ${so}_io
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
. tests/check.sh

# Without what libxlsxwriter itself writes to standard error, and without the folder of the test.
short_form() {
  sed '/^\[ERROR\]/d' | one_form | sed "s|$work/||g"
}

# The shell with the extensions. Its own lines go to descriptor 1, what is exported to /dev/fd/9 to descriptor 9.
shell() { # database, SQL
  LD_PRELOAD=${PRELOAD:-} sqlite3 -init /dev/null -bail -cmd ".load '$so'" -cmd ".load '${so}_io'" "$@" 2>&1 | short_form
}

plain() { # database, SQL; without an extension
  sqlite3 -init /dev/null -bail "$@" 2>&1
}

hash() { sha256sum <"$1" | cut -d ' ' -f 1; }

library() { # name
  ${CC:-cc} -std=c11 -shared -fPIC -o "$work/$1.so" "tests/files/preload/$1.c" -ldl || failed=1
}

# Each kind of export: a name, the database, and the call with OUT for the path.
kinds() {
  cat <<END
xlsx_export snapshot xlsx_export('OUT', 'label')
xlsx_report snapshot xlsx_report('OUT')
csv_export snapshot csv_export('OUT', 'model_score')
json_export snapshot json_export('OUT', 'model_score')
text_export snapshot text_export('OUT', 'SELECT text_en FROM report_finding UNION ALL SELECT hex(zeroblob(70000))')
snapshot_export live snapshot_export('OUT')
END
}

call() { # call with OUT, path
  printf 'SELECT %s' "$1" | sed "s|OUT|$2|"
}

begin() {
  cp build/airisk.db "$work/live.db"
  shell "$work/live.db" "SELECT snapshot_export('$work/snapshot.db')" >/dev/null
  kinds | while read -r name database export; do
    shell "$work/$database.db" "$(call "$export" "$work/$name.new")" >/dev/null
  done
  check 'files of every kind are made' 6 "$(find "$work" -name '*.new' -size +0 | wc -l)"
}

# A device like /dev/null or /dev/full (numbers 1, 3 and 1, 7) that is nobody else's; 1 where none can be made or opened.
device() { # path, number
  rm -f "$1"
  mknod "$1" c 1 "$2" 2>/dev/null && : 2>/dev/null >"$1"
}

streams() {
  mkfifo "$work/pipe"
  ln -s pipe "$work/to_pipe"
  while read -r name database export; do
    wanted=$(hash "$work/$name.new")
    cat "$work/pipe" >"$work/got" &
    shell "$work/$database.db" "$(call "$export" "$work/pipe")" >/dev/null
    wait $!
    check "$name into a pipe" "$wanted" "$(hash "$work/got")"
    cat "$work/pipe" >"$work/got" &
    shell "$work/$database.db" "$(call "$export" "$work/to_pipe")" >/dev/null
    wait $!
    check "$name by a link to a pipe" "$wanted fifo pipe" "$(hash "$work/got") $(stat -c %F "$work/pipe") $(readlink "$work/to_pipe")"
    { echo before && shell "$work/$database.db" "$(call "$export" /dev/fd/9)" 9>&1 >/dev/null && echo after; } >"$work/got"
    check "$name into a descriptor stands where it stood" "$({ echo before && cat "$work/$name.new" && echo after; } | sha256sum | cut -d ' ' -f 1)" \
      "$(hash "$work/got")"
    if device "$work/null" 3 && device "$work/full" 7; then
      shell "$work/$database.db" "$(call "$export" "$work/null")" >/dev/null
      check "$name: a device stays one" 'character special file' "$(stat -c %F "$work/null")"
      ln -sf null "$work/to_null"
      shell "$work/$database.db" "$(call "$export" "$work/to_null")" >/dev/null
      check "$name: so does one behind a link" 'character special file null' "$(stat -c %F "$work/null") $(readlink "$work/to_null")"
      check "$name: a full device" "error: $name: cannot write 'full': No space left on device" "$(shell "$work/$database.db" "$(call "$export" "$work/full")")"
      check "$name: stays one" 'character special file' "$(stat -c %F "$work/full")"
    else
      echo "skipped $name: no device of our own can be made here"
    fi
    mkdir -p "$work/folder"
    check "$name: a folder is refused" "error: $name: cannot write 'folder': it is a folder" "$(shell "$work/$database.db" "$(call "$export" "$work/folder")")"
  done <<END
$(kinds)
END
  check 'a descriptor that is not open' "error: csv_export: cannot write '/dev/fd/77': Bad file descriptor" \
    "$(shell "$work/snapshot.db" "SELECT csv_export('/dev/fd/77', 'label')")"
}

# A file of root's in a group: a member that exports over it keeps the group, anybody else takes no permissions of it along.
# (A write by others than root takes set-user-ID and set-group-ID away, as the kernel has it.)
shared_group() {
  if [ "$(id -u)" != 0 ] || ! command -v setpriv >/dev/null; then
    echo "skipped the group of a file: needs root and setpriv"
    return
  fi
  chmod 711 "$work"
  mkdir "$work/shared"
  chmod 777 "$work/shared"
  cp "$so.so" "${so}_io.so" "$work/shared"
  for try in '12346 0660 65534:12346 660' '12347 0666 65534:12347 606' '12346 6775 65534:12346 775'; do
    set -- $try
    rm -f "$work/shared/out"
    echo old >"$work/shared/out"
    chown 0:12346 "$work/shared/out"
    chmod "$2" "$work/shared/out"
    (cd "$work/shared" && setpriv --reuid 65534 --regid "$1" --clear-groups sqlite3 -init /dev/null -bail -cmd '.load ./airisk' -cmd '.load ./airisk_io' \
      :memory: "CREATE TABLE t AS SELECT 1 AS a; SELECT csv_export('out', 't')" 2>&1 | short_form >"$work/said")
    check "a file of group 12346, mode $2, written by one of group $1" "1 $3 $4" "$(cat "$work/said") $(stat -c '%u:%g %a' "$work/shared/out")"
  done
}

kept() {
  library watch_paths
  library no_tmpfile
  shared_group
  while read -r name database export; do
    own=
    [ "$name" = snapshot_export ] && own='exclusive ' # the database that it makes first
    for how in 'new link' 'old link link rename' 'beside rename'; do
      rm -rf "$work/kept" "$work/watched"
      mkdir "$work/kept"
      preload=$work/watch_paths.so
      case $how in
        old*) echo old >"$work/kept/out" && chmod 604 "$work/kept/out" ;;
        beside*) preload="$preload $work/no_tmpfile.so" ;;
      esac
      PRELOAD=$preload WATCH_REPORT=$work/watched shell "$work/$database.db" "$(call "$export" "$work/kept/out")" >/dev/null
      wanted="$own${how#* }"
      case $how in beside*) wanted="exclusive $own"'rename' ;; esac
      check "$name, ${how%% *}: on the disk before it has its name, and the name after it" \
        "$(echo "$wanted" | sed 's/\(link link rename\|link\|rename\)$/fsync \1 fsync/')" "$(echo $(cat "$work/watched"))"
      check 'and whole' "$(hash "$work/$name.new") out" "$(hash "$work/kept/out") $(ls -A "$work/kept")"
      case $how in old*) check 'with the permissions of the old one' 604 "$(stat -c %a "$work/kept/out")" ;; esac
    done
    rm -f "$work/kept/out"
    (umask 027 && shell "$work/$database.db" "$(call "$export" "$work/kept/out")" >/dev/null)
    check "$name: a new file has the permissions of the umask" 640 "$(stat -c %a "$work/kept/out")"
    if [ "$(id -u)" = 0 ]; then
      chown 12345:12346 "$work/kept/out"
      shell "$work/$database.db" "$(call "$export" "$work/kept/out")" >/dev/null
      check "$name: and the old one's owner" '12345:12346 640' "$(stat -c '%u:%g %a' "$work/kept/out")"
    fi
  done <<END
$(kinds)
END
}

# One run in which the n-th write fails.
failing() { # database, SQL, n, how
  echo old >"$work/failing/out"
  PRELOAD=$work/fail_write.so FAIL_WRITE=$3 FAIL_HOW=$4 FAIL_REPORT=$work/fail.report shell "$1" "$2"
}

# At most so many of the writes fail, evenly spread. AIRISK_WRITES: how many of each kind, for all of them 100000.
fail_writes() { # name, database, SQL, most
  failing "$2" "$3" 0 ENOSPC >/dev/null
  count=$(sed 's/writes \([0-9]*\) .*/\1/' "$work/fail.report")
  check "$1: there are writes, and without a failure the file is whole" "yes $(hash "$work/$1.new")" \
    "$([ "$count" -gt 0 ] && echo yes) $(hash "$work/failing/out")"
  step=$(((count + $4 - 1) / $4)) hits=0 errors=0 n=1
  while [ "$n" -le "$count" ]; do
    hows=$(echo ENOSPC EIO short | cut -d ' ' -f $((n / step % 3 + 1)))
    [ "$count" -gt "$4" ] || hows='ENOSPC EIO short'
    for how in $hows; do
      got=$(failing "$2" "$3" "$n" "$how")
      case $(cat "$work/fail.report") in *'hit 1') hits=$((hits + 1)) ;; esac
      case $got in
        "error: $1: "*)
          errors=$((errors + 1))
          [ "$(cat "$work/failing/out" 2>/dev/null)" = old ] || check "$1: write $n of $count, $how: the old file after an error" old changed
          ;;
        *[!0-9]* | '') check "$1: write $n of $count, $how: an error" "error: $1: ..." "$got" ;;
        *) [ "$(hash "$work/failing/out")" = "$(hash "$work/$1.new")" ] || check "$1: write $n of $count, $how: success" 'the whole file' 'another' ;;
      esac
      [ "$(ls -A "$work/failing")" = out ] || check "$1: write $n of $count, $how: no other file" out "$(ls -A "$work/failing")"
    done
    n=$((n + step))
  done
  check "$1: writes failed ($hits), and most were errors ($errors)" yes "$([ "$hits" -gt 0 ] && [ $((2 * errors)) -ge "$hits" ] && echo yes)"
}

writes() {
  library fail_write
  mkdir -p "$work/failing"
  while read -r name database export; do
    fail_writes "$name" "$work/$database.db" "$(call "$export" "$work/failing/out")" "${AIRISK_WRITES:-45}"
  done <<END
$(kinds)
END
  # What is lost within a long text leaves a sheet that is well-formed.
  plain "$work/long.db" "CREATE TABLE long AS SELECT replace(hex(zeroblob(16000)), '0', 'x') AS text"
  shell "$work/long.db" "SELECT xlsx_export('$work/xlsx_export.new', 'long')" >/dev/null
  fail_writes xlsx_export "$work/long.db" "SELECT xlsx_export('$work/failing/out', 'long')" 100
  got=$(LD_PRELOAD=$work/fail_write.so FAIL_WRITE=2 FAIL_HOW=EIO sh -c '
    sqlite3 -init /dev/null -bail -cmd ".load $1" -cmd ".load $1_io" "$2" "SELECT text_export('"'/dev/fd/9'"', '"'SELECT model FROM monitored_model'"')" 2>&1 9>"$3"
    ' sh "$so" "$work/snapshot.db" "$work/failing/out" | short_form)
  check 'a write to a descriptor that fails' "error: text_export: cannot write '/dev/fd/9': Input/output error" "$got"
}

journals() {
  for end in '' -journal; do
    cp build/airisk.db "$work/open.db"
    got=$(shell "$work/open.db" "PRAGMA journal_mode = DELETE; BEGIN IMMEDIATE; UPDATE model SET released_on = released_on; SELECT csv_export('$work/open.db$end', 'organization')" | grep '^error')
    check "the file open.db$end" "error: csv_export: cannot write 'open.db$end': it belongs to a database that is open" "$got"
  done
  for end in '' -wal -shm; do
    got=$(shell "$work/open.db" "PRAGMA journal_mode = WAL; UPDATE model SET released_on = released_on; SELECT csv_export('$work/open.db$end', 'organization')" | grep '^error')
    check "the file open.db$end of a WAL" "error: csv_export: cannot write 'open.db$end': it belongs to a database that is open" "$got"
  done
  ln -s open.db "$work/to_open"
  ln "$work/open.db" "$work/also_open"
  for name in to_open also_open; do
    got=$(shell "$work/open.db" "SELECT json_export('$work/$name', 'organization')")
    check "the file by the name $name" "error: json_export: cannot write '$name': it belongs to a database that is open" "$got"
  done
}

hostile() {
  echo 'no database, but a text that is long enough to be taken for the head of one, which has a hundred bytes or so' >"$work/text"
  kinds | while read -r name database export; do echo "$export"; done >"$work/calls"
  while read -r export; do
    check "${export%%(*}: no database" "error: ${export%%(*}: file is not a database" "$(shell "$work/text" "$(call "$export" "$work/out")")"
  done <"$work/calls"
  facts="INSERT INTO published_view VALUES (1, 'report_fact', NULL, NULL, 'place')"
  table='CREATE TABLE published_view (place, view, sheet_en, sheet_zh, sorted_by)'
  published 'is not there' 'SELECT 1' 'published_view: no such table: main.published_view'
  published 'has other columns' 'CREATE TABLE published_view (a)' 'published_view: no such column: view'
  published 'is empty' "$table" "published_view: 'report_fact' must be named"
  published 'is without the facts' "$table; INSERT INTO published_view VALUES (1, 'label', 'a', 'b', 'place')" "published_view: 'report_fact' must be named"
  published 'names what is not there' "$table; $facts, (2, 'nothing', 'a', 'b', 'place')" 'no such table: main.nothing'
  published 'names NULL' "$table; $facts, (2, NULL, 'a', 'b', 'place')" 'published_view: each row must name a view, got NULL'
  published 'names a blob' "$table; $facts, (2, x'00ff', 'a', 'b', 'place')" "published_view: each row must name a view, got X'00FF'"
  published 'names the empty text' "$table; $facts, (2, '', 'a', 'b', 'place')" "published_view: each row must name a view, got ''"
  published 'names a view twice' "$table; $facts, (2, 'label', 'a', 'b', 'place'), (3, 'LABEL', 'a', 'b', 'place')" \
    "published_view: each view must be named once, got 'label' 2 times"
  published 'names a table of SQLite' "$table; $facts, (2, 'sqlite_schema', 'a', 'b', 'name')" "published_view: a view must have another name than 'sqlite_schema'"
  published 'names the snapshot' "$table; $facts, (2, 'snapshot', 'a', 'b', 'name')" "published_view: a view must have another name than 'snapshot'"
  published 'reads itself' 'CREATE VIEW published_view AS SELECT * FROM published_view' 'published_view: view published_view is circularly defined'
  published 'has SQL for a name' "$table; $facts, (2, 'a\"; drop table score; --', 'a', 'b', 'place')" 'no such table: main.a"; drop table score; --'
  published 'fails late' "CREATE VIEW published_view AS SELECT 1 AS place, 'label' AS view, 'a' AS sheet_en, 'b' AS sheet_zh, 'place' AS sorted_by
    UNION ALL SELECT 2, 'chart', 'a', 'b', abs(-9223372036854775807 - 1)" 'published_view: integer overflow'
}

# A database with another list of what is published.
published() { # about, SQL, message
  rm -f "$work/out"
  cp build/airisk.db "$work/hostile.db"
  plain "$work/hostile.db" "DROP VIEW published_view; $2"
  for name in snapshot_export xlsx_report; do
    check "$name: published_view $1" "error: $name: $3" "$(shell "$work/hostile.db" "SELECT $name('$work/out')")"
  done
  check 'nothing is written, nothing is lost' "no $(plain build/airisk.db 'SELECT count(*) FROM score')" \
    "$([ -e "$work/out" ] && echo yes || echo no) $(plain "$work/hostile.db" 'SELECT count(*) FROM score')"
}

# Without the lines of steps that take their time, on a busy machine.
made() { make --no-print-directory -s "$@" 2>&1 | grep -v '^make [a-z]*: .* \.\.\.$'; }

# make export with another build folder, in which the page is missing.
without_page() { # database, audience, folder
  AUDIENCE=$2 DB=$1 LANG_REPORT=en FORMAT=markdown OUTPUT= EXPORT=$3 BOM=0 GUARD=1 BUILD=$work/built sql/publish/export.sh export 2>"$work/without_page"
  grep -v '\.\.\.$' "$work/without_page" >&2
}

build_without_page() {
  mkdir -p "$work/built"
  cp build/*.so build/*.sql "$work/built"
}

# What is in bands, a domain or a benchmark, is so in every file, and sentences on it are left out.
bands() {
  build_without_page
  for what in domain benchmark; do
    [ "$what" = domain ] && name=cyber || name=CyBench
    cp build/airisk.db "$work/bands.db"
    plain "$work/bands.db" "INSERT INTO disclosure (${what}_id, audience, shows) SELECT ${what}_id, 'internal', 'bands' FROM $what WHERE name = '$name'"
    for audience in public targeted internal; do
      said=$(without_page "$work/bands.db" "$audience" "$work/bands" 2>&1 >/dev/null | grep -v 'report.html is left out')
      check "a $what in bands for $audience: nothing fails" '' "$said"
      check 'and all is there' 'csv json report.en.md report.xlsx report.zh.md report.zh.xlsx snapshot.db' "$(echo $(ls -A "$work/bands"))"
      check 'it is in bands' yes "$([ "$what" = domain ] && set -- model_risk domain capability || set -- monitored_score benchmark score
        plain "$work/bands/snapshot.db" "SELECT iif(count(*) >= 40 AND min($3 GLOB '*–*'), 'yes', group_concat(DISTINCT $3)) FROM $1 WHERE $2 = '$name' AND $3 IS NOT NULL")"
      rm -rf "$work/bands"
    done
  done
}

settings() {
  odd="$work/a b's \$(touch hit) \`touch hit\` \"q\"; touch hit & #
-x"
  mkdir "$odd"
  cp build/airisk.db "$odd/it's.db"
  made report DB="$odd/it's.db" >"$work/report"
  check 'a report of an odd path' '# Frontier AI risk' "$(head -c 18 "$work/report")"
  made report DB="$odd/it's.db" OUTPUT="$odd/-out's.md" >"$work/said"
  check 'to an odd path, the same' "$(hash "$work/report") " "$(hash "$odd/-out's.md") $(cat "$work/said")"
  made export DB="$odd/it's.db" EXPORT="$odd/-export" >"$work/said"
  check 'an export to an odd path' 'csv json report.en.md report.xlsx report.zh.md report.zh.xlsx snapshot.db' \
    "$(ls -A "$odd/-export" | grep -v '^report.html$' | tr '\n' ' ' | sed 's/ $//')"
  check 'its Markdown is that of make report' "$(hash "$work/report")" "$(hash "$odd/-export/report.en.md")"
  check 'no value was run' '' "$(find . "$work" -maxdepth 3 -name hit)"
  plain "$odd/it's.db" "UPDATE organization SET name_zh = '=1+1' WHERE organization_id = 1"
  made export DB="$odd/it's.db" EXPORT="$odd/-export" >/dev/null
  check 'formulas are guarded unless GUARD=0' 1 "$(grep -c "'=1+1" "$odd/-export/csv/organization.csv")"
  made export DB="$odd/it's.db" EXPORT="$odd/-export" GUARD=0 >/dev/null
  check 'and with GUARD=0 they are not' 0 "$(grep -c "'=1+1" "$odd/-export/csv/organization.csv")"

  made report | head -n 1 >"$work/said" 2>&1
  check 'into a reader that leaves' '# Frontier AI risk monitoring report (2025Q3)' "$(cat "$work/said")"
  { make --no-print-directory -s report 2>"$work/errors"; echo $? >"$work/status"; } | head -n 1 >/dev/null
  check 'no word of it, and no failure' '0' "$(cat "$work/status")$(grep -v ' \.\.\.$' "$work/errors")"
  echo before >"$work/appended"
  made report >>"$work/appended"
  check 'appended to a file, as the shell says' 'before # Frontier' "$(echo $(head -n 2 "$work/appended" | cut -c 1-10))"
  ln -s /dev/stdout "$work/to_stdout"
  made report DB="$odd/it's.db" OUTPUT= >"$work/report"
  for output in /dev/stdout /dev/fd/1 /proc/self/fd/1 "$work/to_stdout"; do
    { echo before; made report DB="$odd/it's.db" OUTPUT="$output"; } >"$work/said"
    check "OUTPUT=$output: standard output, as without it" "$({ echo before; cat "$work/report"; } | sha256sum | cut -d ' ' -f 1)" "$(hash "$work/said")"
  done
  for output in /dev/stderr /dev/fd/2 /proc/self/fd/2; do
    make --no-print-directory -s report DB="$odd/it's.db" OUTPUT="$output" 2>"$work/errors" >"$work/said"
    check "OUTPUT=$output: standard error" "$(hash "$work/report") 0" "$(grep -v '^make report: .* \.\.\.$' "$work/errors" | sha256sum | cut -d ' ' -f 1) $(wc -c <"$work/said")"
  done
  for output in /dev/fd/9 /proc/self/fd/9; do
    made report DB="$odd/it's.db" OUTPUT="$output" 9>"$work/nine" >"$work/said"
    check "OUTPUT=$output: the caller's" "$(hash "$work/report") 0" "$(hash "$work/nine") $(wc -c <"$work/said")"
  done
  check 'OUTPUT is a descriptor that is not open' 1 "$(made report OUTPUT=/dev/fd/77 | grep -c "cannot write '/dev/fd/77': Bad file descriptor")"
  check 'OUTPUT is a descriptor of our own' "make report: OUTPUT='/dev/fd/7': this script uses descriptor 7 itself; 5, 6 and 9 are free" "$(made report OUTPUT=/dev/fd/7 | head -n 1)"
  check 'EXPORT is no folder' "make export: EXPORT must be a folder, and '/dev/stdout' is none" "$(made export EXPORT=/dev/stdout | head -n 1)"
  if device "$work/null" 3; then
    made report OUTPUT="$work/null"
    check 'OUTPUT is a device' 'character special file' "$(stat -c %F "$work/null")"
  else
    echo 'skipped OUTPUT is a device: none can be made here'
  fi
  mkdir "$work/it's one"
  check 'OUTPUT is a folder' "make report: text_export: cannot write '$work/it's one': it is a folder" "$(made report OUTPUT="$work/it's one" | head -n 1)"
  check 'DB is no database' "make report: '$work/text' is no SQLite database" \
    "$(echo 'no database, but a text that is long enough to be taken for the head of one, which has a hundred bytes or so' >"$work/text"; made report DB="$work/text" | head -n 1)"
  # Another build folder, with what is built but the page, and a PATH without npm.
  mkdir "$work/bin"
  build_without_page
  for program in $(ls /usr/bin | grep -v '^np[mx]$\|^node'); do ln -s "/usr/bin/$program" "$work/bin/$program"; done
  said=$(PATH=$work/bin without_page "$work/live.db" public "$work/no_page" 2>&1 >/dev/null)
  check 'without the page: one line' "make export: report.html is left out: 'make $work/built/page.html' builds its template once, with node, npm and the network" "$said"
  check 'and everything else' 'csv json report.en.md report.xlsx report.zh.md report.zh.xlsx snapshot.db' "$(echo $(ls -A "$work/no_page"))"
}

begin
run_parts "$@"
exit $failed
