#!/bin/sh
# Each check of `make lint` finds what it is for, in a file made for it, and says nothing of a good one; nor of the project.
#   tests/make/run_lint.sh [sql_faults] [others] [project]
# part: sql      check  sql_faults
# part: others   test
# part: project  test
set -u
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
. tests/check.sh

verdict() { # language, file
  if .ci/lint "$1" "$work/$2" >"$work/out" 2>&1; then echo good; else echo bad; fi
}

said() { # what an SQL file breaks, without its name
  .ci/lint sql "$work/$1" | sed "s|^$work/$1:||"
}

sql_faults() {
  cat >"$work/good.sql" <<'SQL'
.mode list
-- A select in lower case in a comment, and -- 'quotes' too.
CREATE VIEW good AS
WITH one(a, "select") AS (
  SELECT 1, 'from  where, and
	so on '
)
SELECT
  a,
  CASE WHEN a = 1 THEN 'x' ELSE 'y' END AS name, -- why
  max(a, 2) AS largest
FROM one
WHERE like('a%', a);
SELECT a AS b, c AS d FROM one;
SQL
  check 'a good SQL file: nothing' '' "$(said good.sql)"
  check 'and status 0' good "$(verdict sql good.sql)"
  {
    printf 'SELECT\n  a AS b, c,\n  d\nfrom t\nWHERE a=1 ;  \n   AND b = 2\n\tAND c = 3;\n\n\nSELECT f(a ,b)\n, c;\n'
    printf 'SELECT %s;\n' "$(seq -s ' + ' 100 150)"
    printf "SELECT '%s';\nSELECT 1" "$(seq -s ' ' 100 150)"
  } >"$work/bad.sql"
  check 'each fault of an SQL file' "2: two columns on a line, one with a name; in a list of several lines it has its own
4: key word 'from'; write FROM
5: blanks at the end of the line
6: an indentation of 3 blanks; it is two a level
7: a tab; indentation is blanks
9: two empty lines
10: a blank before a comma
10: no blank after a comma
11: a comma begins the line; it ends the one before
12: 311 characters beside texts in quotes; at most 160
14: the file ends without a line break" "$(said bad.sql)"
  check 'and status 1' bad "$(verdict sql bad.sql)"
  mkdir -p "$work/tests"
  cp "$work/bad.sql" "$work/tests/"
  check 'a file of tests may have long lines and packed columns' '' "$(said tests/bad.sql | grep -E '^(2|12):')"
}

faults() { # language, good file, bad file, what is said of it
  check "$1: nothing of a good file" good "$(verdict "$1" "$2")"
  check "$1: a bad one fails" bad "$(verdict "$1" "$3")"
  check "$1: and it is said why" yes "$(grep -q -- "$4" "$work/out" && echo yes || cat "$work/out")"
}

others() {
  cp .clang-format "$work/"
  printf 'int one(void) { return 1; }\n' >"$work/good.c"
  printf 'int one(void) {return 1;}\n' >"$work/layout.c"
  faults c good.c layout.c clang-formatted
  printf 'int one(void) {\n  int a[2] = {0, 0};\n  return a[2];\n}\n' >"$work/mistake.c"
  faults c good.c mistake.c arrayIndexOutOfBounds
  printf '#!/bin/sh\necho "$1"\n' >"$work/good.sh"
  printf '#!/bin/sh\nrm $1\n' >"$work/bad.sh"
  faults shell good.sh bad.sh SC2086
  printf 'print(1)\n' >"$work/good.py"
  printf 'print(1\n' >"$work/bad.py"
  faults python good.py bad.py SyntaxError
  printf 'const one = 1;\n' >"$work/good.js"
  printf 'const one = ;\n' >"$work/bad.js"
  faults javascript good.js bad.js SyntaxError
  printf 'A receiver of words.\n' >"$work/good.md"
  printf 'A %siever of words.\n' rec >"$work/bad.md"
  faults words good.md bad.md receiver
}

project() { check 'the project has no fault' '' "$(.ci/lint 2>&1 | head -n 20)"; }

run_parts "$@"
check 'an unknown language' ".ci/lint: one of c sql shell python javascript words, got 'prolog'" "$(.ci/lint prolog 2>&1)"
exit $failed
