#!/bin/sh
# The driver of the tests: what there is, by name, and how long each part took.
#   tests/run.sh check         all that needs no browser, office program or long run
#   tests/run.sh test          everything
#   tests/run.sh only NAME     the parts whose names, or whose names behind a /, begin so, with all that they print; else the single
#                              tests of CUnit suites. A path does too: tests/intake/entry.sql, tests/intake
#   tests/run.sh list          the names of all parts
# Nothing is listed here. A part is, in tests/FOLDER/,
#   NAME.sql         FOLDER/NAME, run by tests/run_sql.sh; one that says `-- Not in make check` in its first lines belongs to test
#   NAME.c           FOLDER/NAME, a CUnit suite (tests/suites.h); of test where it is_long
#   run_NAME.sh      FOLDER/NAME/PART for each line `# part: PART WHEN WORDS` in its head, FOLDER/PART where both have one name.
#                    When is check, test, or called: only by other scripts. Words are arguments of the script, and settings like
#                    SQLITE=path before it; none: the part's name is the argument. The part . is the script itself.
# check and test run parts in as many lanes as there are processors, or JOBS. A lane is a copy of the project under build/, so
# that parts share no file. What a part prints is printed whole when it ends. `only` runs them one after the other where they
# are; in lanes too with JOBS, or for another BUILD, for the tests know the build as build/. A part in which nothing is asserted fails.
# Needs build/ made.
set -u
case $1 in
  check | test | list) ;;
  only) [ -n "${2:-}" ] || { echo 'tests/run.sh: only what?' >&2; exit 1; } ;;
  *) echo "tests/run.sh: check, test, only or list, got '$1'" >&2; exit 1 ;;
esac
tab=$(printf '\t')
build=${BUILD:-build}
jobs=${JOBS:-}
case $jobs in
  0* | *[!0-9]*) echo "tests/run.sh: JOBS must be a number of lanes, got '$jobs'" >&2; exit 1 ;;
esac
verbose=${VERBOSE:-}
work=$(mktemp -d) || exit 1
workers=
lanes=
trap 'rm -rf "$work"; [ -z "$lanes" ] || rm -rf "$lanes"' EXIT
trap 'kill $workers 2>/dev/null; exit 1' INT TERM
# What a user's settings say is for make's targets, not for the targets that tests run.
unset AUDIENCE BOM DB DESTDIR EDITION EXPORT FILES FORMAT GUARD JOBS LANG_REPORT OUTPUT PREFIX T V YES MAKEFLAGS MAKELEVEL MAKEOVERRIDES
if [ -z "${AIRISK_SHARED:-}" ] && [ -d ../shared ]; then
  AIRISK_SHARED=$(cd ../shared && pwd)
  export AIRISK_SHARED
fi

sql_parts() {
  for script in tests/*/*.sql; do
    name=${script#tests/}
    when=check
    ! head -n 5 "$script" | grep -q '^-- Not in make check' || when='test'
    printf '%s\t%s\ttests/run_sql.sh %s\n' "${name%.sql}" $when "$script"
  done
}

suites() { # name, when and command; with `tests` the single tests instead
  for program in numeric airisk; do
    "$build/test_$program" --list | awk -F '\t' -v program=$program -v tests="${1:-}" '
      NF == 2 && tests == "" { printf "%s\t%s\tbuild/test_%s \"%s\"\n", $1, $2, program, $1 }
      NF == 3 && tests != "" { printf "%s\t%s\tbuild/test_%s \"%s\"\n", $3, $2, program, $3 }'
  done
}

script_parts() {
  awk '
    FNR == 1 { split(FILENAME, at, "/"); name = at[3]; sub(/^run_/, "", name); sub(/[.]sh$/, "", name) }
    /^# part: / {
      settings = arguments = ""
      for (i = 5; i <= NF; i++) if ($i ~ /^[A-Z_]+=/) settings = settings $i " "; else arguments = arguments " " $i
      if (NF == 4 && $3 != ".") arguments = " " $3
      part = at[2] (name == at[2] ? "" : "/" name) ($3 == "." ? "" : "/" $3)
      printf "%s\t%s\t%s%s%s\n", part, $4, settings, FILENAME, arguments
    }' tests/*/run_*.sh
}

parts() { # name, when and command, parted by tabs
  sql_parts
  suites
  script_parts | awk -F '\t' '$2 != "called"'
}

begin_with() { # name: of the parts in standard input
  awk -F '\t' -v name="$1" '
    BEGIN { name = tolower(name); of_sql = sub("^sql/", "", name) }
    { rest = tolower($1); found = 0 }
    of_sql && $3 !~ "run_sql.sh" { next }
    {
      while (!found) {
        found = substr(rest, 1, length(name)) == name
        if (!index(rest, "/")) break
        sub("^[^/]*/", "", rest)
      }
    }
    found'
}

name_of() { # a name, or a path of one
  echo "$1" | sed -E '/^tests\//{ s///; s/\.(sql|c|sh|expected)$//; s/(^|\/)run_/\1/; s/^([^\/]*)\/\1$/\1\//; }'
}

asserted() { # output of a part: it must have a check in it
  grep -qE '^ok |asserts +[1-9]|[1-9][0-9]* of [0-9]+ run|, 0 failed' "$1"
}

run_part() { # number, folder: runs the part of that line of "$work/chosen" there, and keeps what it says
  command=$(sed -n "$1p" "$work/chosen" | cut -f 3)
  out=$work/$1.out
  began=$(date +%s.%N)
  (cd "$2" && BUILD=build exec sh -c "$command") >"$out" 2>&1 </dev/null
  status=$?
  ended=$(date +%s.%N)
  if [ $status -ne 0 ]; then
    verdict=FAILED
  elif asserted "$out"; then
    verdict=ok
  elif grep -q '^skipped' "$out"; then
    verdict=skipped
  else
    verdict=FAILED
    echo 'nothing was asserted' >>"$out"
  fi
  echo "$verdict $began $ended" | awk '{ printf "%s\t%.1f", $1, $3 - $2 }' >"$work/$1.verdict"
}

tell() { # number: of a part that has run
  name=$(sed -n "$1p" "$work/chosen" | cut -f 1)
  IFS=$tab read -r verdict took <"$work/$1.verdict"
  if [ "$verdict" = FAILED ] || [ -n "$verbose" ]; then cat "$work/$1.out"; else grep '^skipped' "$work/$1.out"; fi
  printf '%s %s (%s s)\n' "$verdict" "$name" "$took"
  printf '%s\t%s\t%s\n' "$verdict" "$took" "$name" >>"$work/times"
}

make_lane() { # number: a copy of the project and of build/, but for what is large there, which tests only read
  to=$lanes/$1
  mkdir -p "$to/build"
  for entry in ./* ./.[!.]*; do
    case $entry in ./build | ./.git | ./*.db | "./${build%%/*}") ;; *) cp -Rp "$entry" "$to/" ;; esac
  done
  for entry in "$build"/*; do
    case $entry in "$build"/lanes.*) continue ;; esac
    if [ "$(du -skL "$entry" | cut -f 1)" -lt 60000 ]; then
      cp -RpL "$entry" "$to/build/"
    else
      ln -s "$(realpath "$entry")" "$to/build/"
    fi
  done
}

run_lane() { # number: takes parts that no other lane has taken, until there are none
  i=0
  while [ $i -lt "$all" ]; do
    i=$((i + 1))
    mkdir "$work/taken.$i" 2>/dev/null || continue
    run_part $i "$lanes/$1"
    echo $i >&3
  done
}

run_here() { # the parts of "$work/chosen"
  all=$(wc -l <"$work/chosen")
  i=0
  while [ $i -lt "$all" ]; do
    i=$((i + 1))
    run_part $i .
    tell $i
  done
}

run_in_lanes() { # the parts of "$work/chosen", each told when it has ended
  all=$(wc -l <"$work/chosen")
  lanes=$(mktemp -d "$build/lanes.XXXXXX") && lanes=$(realpath "$lanes") && chmod 755 "$lanes" || exit 1 # another user's part reads it
  mkfifo "$work/ended" && exec 3<>"$work/ended"
  lane=0
  while [ $lane -lt "$jobs" ]; do
    lane=$((lane + 1))
    make_lane $lane
    run_lane $lane &
    workers="$workers $!"
  done
  told=0
  while [ $told -lt "$all" ]; do
    read -r number <&3
    tell "$number"
    told=$((told + 1))
  done
  wait
}

summary() {
  echo
  echo 'seconds of each part:'
  sort -t "$tab" -k 2,2nr "$work/times" |
    awk -F '\t' '{ printf "%8.1f  %s%s\n", $2, $3, $1 == "ok" ? "" : "  " $1; all += $2 } END { printf "%8.1f  all %d\n", all, NR }'
  # Of all CUnit suites, as CUnit prints it of one program.
  cat "$work"/*.out | awk '
    $1 ~ /^(suites|tests|asserts)$/ && NF == 6 { ran[$1] += $3; passed[$1] += $4; failed[$1] += $5 }
    END {
      printf "\nRun Summary:    Type    Total      Ran   Passed   Failed Inactive\n"
      printf "              suites %8d %8d      n/a %8d        0\n", ran["suites"], ran["suites"], failed["suites"]
      printf "               tests %8d %8d %8d %8d        0\n", ran["tests"], ran["tests"], passed["tests"], failed["tests"]
      printf "             asserts %8d %8d %8d %8d      n/a\n", ran["asserts"], ran["asserts"], passed["asserts"], failed["asserts"]
    }'
}

for script in tests/*/run_*.sh; do
  grep -q '^# part: ' "$script" || { echo "$script: no line '# part: NAME check' in its head, so nothing would run it" >&2; exit 1; }
done
: >"$work/times"
case $1 in
  list)
    parts | cut -f 1 | sort
    exit 0
    ;;
  only)
    verbose=yes
    wanted=$(name_of "$2")
    parts | begin_with "$wanted" >"$work/chosen"
    [ -s "$work/chosen" ] || suites tests | begin_with "$wanted" >"$work/chosen"
    if [ ! -s "$work/chosen" ]; then
      echo "no test's name begins with '$2'; there are:" >&2
      { parts; suites tests; } | cut -f 1 | sort -u | sed 's/^/  /' >&2
      exit 1
    fi
    if [ -z "$jobs" ] && [ "$build" = build ]; then
      run_here
    else
      jobs=${jobs:-1}
      run_in_lanes
    fi
    ;;
  *)
    [ "$1" != check ] || export AIRISK_RANDOM_TABLES=200
    # The long ones first, so that all lanes end at about the same time: whole scripts under other shells, then those of test.
    parts | awk -F '\t' -v only="$1" 'only == "test" || $2 == "check" { print ($3 ~ /^SQLITE=/ ? 0 : $2 == "test" ? 1 : 2) "\t" $0 }' |
      sort -s -k 1,1n | cut -f 2- >"$work/chosen"
    jobs=${jobs:-$(nproc)}
    run_in_lanes
    summary
    ;;
esac
grep -q '^ok' "$work/times" || { echo 'nothing was asserted'; exit 1; }
failed=$(grep -c '^FAILED' "$work/times")
[ "$failed" -eq 0 ] || { echo "$failed of $(wc -l <"$work/times") parts failed:"; grep '^FAILED' "$work/times" | cut -f 3 | sed 's/^/  /'; exit 1; }
