#!/bin/sh
# What ext/layers.sh says of the C files: nothing of ours, and of copies with a mistake what is wrong.
# part: order  check
# part: sizes  check
set -u
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
. tests/check.sh

copy() {
  rm -rf "$work/copy"
  mkdir "$work/copy"
  find ext tests bench \( -name '*.[ch]' -o -name layers.sh \) | tar -cf - -T - | tar -xf - -C "$work/copy"
}

say() { # rule
  (cd "$work/copy" && ext/layers.sh "$1" 2>&1)
}

order() {
  copy
  check 'ours include what stands before them' 'status 0' "$(say order && echo 'status 0')"
  while read -r file included; do
    copy
    printf '#include "%s"\n' "$included" >"$work/copy/ext/$file"
    check "$file is not of a step behind $included" "ext/layers.sh: ext/$file:1: includes ext/$included, which is not of a step before its own" "$(say order)"
  done <<'FILES'
numeric/new.c args.h
new.c index/index.h
stats/new.h index/index.h
index/new.h stats/sample.h
report/new.c files/output_file.h
files/new.c disclosure/disclosure.h
disclosure/new.c tables/spreadsheet.h
tables/new.c logs/log_format.h
logs/new.c export/book.h
FILES
  check 'it is an error' 1 "$(say order >"$work/out"; echo $?)"
  copy
  printf '#include "index/index.h"\n#include "args.h"\n#include "numeric/dates.h"\n' >"$work/copy/ext/report/new.h"
  check 'what stands before is included' '' "$(say order)"
  copy
  printf '#include "b.h"\n' >"$work/copy/ext/tables/a.h"
  printf '#include "tables/c.h"\n' >"$work/copy/ext/tables/b.h"
  printf '#include "a.h"\n' >"$work/copy/ext/tables/c.h"
  check 'a circle' 'ext/layers.sh: a circle of includes: ext/tables/a.h ext/tables/b.h ext/tables/c.h ext/tables/a.h' "$(say order)"
  copy
  mkdir "$work/copy/ext/more"
  echo >"$work/copy/ext/more/x.c"
  check 'a folder that nobody has put into the order' 'ext/layers.sh: ext/more/x.c: its folder has no place in the order' "$(say order)"
}

# lines: a file with so many of them within its function, between comment and closing brace.
with_function() { # file, comment, lines
  { echo "/* $2 */"; echo; echo 'static int f('; echo '    int a) {'; yes '  a++;' | head -n "$3"; echo '}'; } >"$work/copy/$1"
}

sizes() {
  copy
  check 'ours are short' 'status 0' "$(say sizes && echo 'status 0')"
  with_function ext/new.c 'Some words.' 57
  check 'sixty lines' '' "$(say sizes)"
  with_function ext/new.c 'Some words.' 58
  check 'one more' 'ext/layers.sh: ext/new.c:3: a function of 61 lines; at most 60' "$(say sizes)"
  check 'it is an error' 1 "$(say sizes >"$work/out"; echo $?)"
  with_function ext/new.c 'Longer, since it is made by a test.' 58
  check 'or there is a reason' '' "$(say sizes)"
  rm "$work/copy/ext/new.c"
  with_function tests/index/new.c 'Some words.' 58
  check 'tests too' 'ext/layers.sh: tests/index/new.c:3: a function of 61 lines; at most 60' "$(say sizes)"
  { echo '/* x */'; echo 'void f(void) {'; echo '  static const int a[] = {'; yes '      1,' | head -n 100; echo '  };'; yes '  g(a);' | head -n 56; echo '}'; } \
    >"$work/copy/tests/index/new.c"
  check 'rows of a constant table do not count' '' "$(say sizes)"
  sed -i 's/^}$/  g(a);\n}/' "$work/copy/tests/index/new.c"
  check 'what stands beside them does' 'ext/layers.sh: tests/index/new.c:2: a function of 61 lines; at most 60' "$(say sizes)"
  rm "$work/copy/tests/index/new.c"
  { echo '/* x */'; yes 'int x;' | head -n 499; } >"$work/copy/bench/new.c"
  check '500 lines' '' "$(say sizes)"
  echo 'int y;' >>"$work/copy/bench/new.c"
  check 'and one more' 'ext/layers.sh: bench/new.c: 501 lines; at most 500' "$(say sizes)"
}

run_parts "$@"
[ "$failed" -eq 0 ]
