#!/bin/sh
# The driver of the tests: what there is, by name, and how long each part took.
#   tests/run.sh check         all that needs no browser, office program or long run
#   tests/run.sh test          everything; CUnit's summary is the last that is printed
#   tests/run.sh only NAME     the parts, suites and single tests whose names begin so, with all that they print;
#                              of a name like sql/entry either half will do
# tests/parts names the parts and says which belong to check. Needs build/ made. A part in which nothing is asserted fails.
set -u
case $1 in
  check | test) ;;
  only) [ -n "${2:-}" ] || { echo 'tests/run.sh: only what?' >&2; exit 1; } ;;
  *) echo "tests/run.sh: check, test or only, got '$1'" >&2; exit 1 ;;
esac

# The tests know the build as build/. Another is tested in a folder of links, where build is this other.
if [ "${BUILD:-build}" != build ]; then
  root=$PWD
  cd -- "$BUILD" && other=$PWD || exit 1
  rm -rf tree && mkdir tree && cd tree || exit 1
  for entry in "$root"/* "$root/.ci"; do
    [ "$entry" = "$root/build" ] || ln -s "$entry" .
  done
  ln -s "$other" build
  [ ! -e "$root/../shared" ] || ln -sfn "$root/../shared" ../shared
  export BUILD=build
fi
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
# What a user's settings say is for make's targets, not for the targets that tests run.
unset AUDIENCE BOM DB DESTDIR EDITION EXPORT FILES FORMAT GUARD LANG_REPORT OUTPUT PREFIX T V YES MAKEFLAGS MAKELEVEL MAKEOVERRIDES
# Long suites of the CUnit programs and long SQL scripts, not for check.
long_suites='exports|out of memory|what_if|window functions|theil_sen'
long_scripts='disclosure|few_models|gaps|not_enough_data|withdrawn'
[ "$1" != check ] || export AIRISK_RANDOM_TABLES=200

when_run() { # name, names of what is long
  if echo "$1" | grep -qxE "$2"; then echo test; else echo check; fi
}

parts() { # name, when and command, parted by tabs
  for script in tests/*/*.sql; do
    [ -f "$script" ] || continue
    name=$(basename "$script" .sql)
    printf 'sql/%s\t%s\ttests/run_sql.sh %s\n' "$name" "$(when_run "$name" "$long_scripts")" "$script"
  done
  sed -n -E 's/^([^# ]+) +([a-z]+) +(.*)$/\1\t\2\t\3/p' tests/parts
  for program in numeric airisk; do
    build/test_$program --list | grep -v "$(printf '\t')" | while read -r suite; do
      printf '%s/%s\t%s\tbuild/test_%s "%s"\n' $program "$suite" \
        "$(when_run "$suite" "$long_suites")" $program "$suite"
    done
  done
}

tests_of_suites() { # the single tests, as parts for `only`
  for program in numeric airisk; do
    build/test_$program --list | sed -n -E "s/^.*\t(.*)\$/$program\/\1\tonly\tbuild\/test_$program \"\1\"/p"
  done
}

begin_with() { # name: of the parts in standard input
  awk -F '\t' -v name="$1" '
    function begins(text) { return tolower(substr(text, 1, length(name))) == tolower(name) }
    begins($1) || (index($1, "/") && begins(substr($1, index($1, "/") + 1)))'
}

asserted() { # output of a part: it must have a check in it
  grep -qE '^ok |asserts +[1-9]|[1-9][0-9]* of [0-9]+ run|, 0 failed' "$1"
}

seconds() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.1f", b - a }'; }

run_part() { # name, command
  began=$(date +%s.%N)
  sh -c "$2" >"$work/out" 2>&1 </dev/null
  status=$?
  took=$(seconds "$began" "$(date +%s.%N)")
  if [ $status -ne 0 ]; then
    verdict=FAILED
  elif asserted "$work/out"; then
    verdict=ok
  elif grep -q '^skipped' "$work/out"; then
    verdict=skipped
  else
    verdict=FAILED
    echo 'nothing was asserted' >>"$work/out"
  fi
  if [ $verdict = FAILED ] || [ -n "$verbose" ]; then cat "$work/out"; else grep '^skipped' "$work/out"; fi
  printf '%s %s (%s s)\n' $verdict "$1" "$took"
  printf '%s\t%s\t%s\n' $verdict "$took" "$1" >>"$work/times"
}

run_parts() { # standard input: parts
  while IFS="$(printf '\t')" read -r name when command; do
    run_part "$name" "$command"
  done
}

# All suites of a program in one go; kept, to be printed at the end.
run_program() { # numeric or airisk, suites or none
  program=$1
  shift
  began=$(date +%s.%N)
  build/test_$program "$@" >"$work/$program" 2>&1 </dev/null && verdict=ok || verdict=FAILED
  printf '%s\t%s\t%s\n' $verdict "$(seconds "$began" "$(date +%s.%N)")" "build/test_$program" >>"$work/times"
}

short_suites() { # program: a line each
  build/test_$1 --list | grep -v "$(printf '\t')" | grep -vxE "$long_suites"
}

programs() { # check or test
  for program in numeric airisk; do
    set --
    [ "$what" = test ] || while IFS= read -r suite; do set -- "$@" "$suite"; done <<LIST
$(short_suites $program)
LIST
    run_program $program "$@"
  done
}

summary() {
  echo
  echo 'seconds of each part:'
  sort -t "$(printf '\t')" -k 2,2nr "$work/times" | awk -F '\t' '{ printf "%8.1f  %s%s\n", $2, $3, $1 == "ok" ? "" : "  " $1; all += $2 } END { printf "%8.1f  all %d\n", all, NR }'
}

what=$1
verbose=${VERBOSE:-}
: >"$work/times"
if [ "$what" = only ]; then
  verbose=yes
  parts | begin_with "$2" >"$work/chosen"
  [ -s "$work/chosen" ] || tests_of_suites | begin_with "$2" >"$work/chosen"
  if [ ! -s "$work/chosen" ]; then
    echo "no test's name begins with '$2'; there are:" >&2
    { parts; tests_of_suites; } | cut -f 1 | sort -u | sed 's/^/  /' >&2
    exit 1
  fi
  run_parts <"$work/chosen"
else
  [ "$what" = test ] && when='check|test' || when=check
  # Suites of CUnit are run as two programs.
  parts | awk -F '\t' -v when="^($when)\$" '$2 ~ when && $1 !~ "^(numeric|airisk)/"' >"$work/chosen"
  run_parts <"$work/chosen"
  programs
  summary
  cat "$work/numeric" "$work/airisk"
fi
grep -q '^ok' "$work/times" || { echo 'nothing was asserted'; exit 1; }
failed=$(grep -c '^FAILED' "$work/times")
[ "$failed" -eq 0 ] || { echo "$failed of $(wc -l <"$work/times") parts failed:"; grep '^FAILED' "$work/times" | cut -f 3 | sed 's/^/  /'; exit 1; }
