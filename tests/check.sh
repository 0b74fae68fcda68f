# shellcheck shell=sh disable=SC2034
# What the shell tests share, to be read by `.`: failed is 1 once a check was not met.
failed=0

# Another shell, given by a path, is found from every folder.
case ${SQLITE:-} in
  */*) SQLITE=$(realpath -- "$SQLITE") || exit 1 ;;
esac

check() { # name, wanted, got
  if [ "$2" = "$3" ]; then
    echo "ok $1"
  else
    printf 'FAILED %s\n  wanted: %s\n  got:    %s\n' "$1" "$2" "$3"
    failed=1
  fi
}

# Errors of the sqlite3 shell in one form, `error: message`: line numbers move with every edit, and shells of different
# age add different words and codes.
one_form() {
  sed -E -e 's/^(Runtime error|Parse error|Error:?)( near (line [0-9]+|a line))?:? /error: /' \
    -e 's/^error: (stepping|in prepare), /error: /' -e '/^error:/s/ \([0-9]+\)$//'
}

# Runs the parts of a script that its arguments name, or all: parts "all of them" "$@"
run_parts() {
  all=$1
  shift
  [ $# -gt 0 ] || set -- $all
  for part in "$@"; do
    case " $all " in
      *" $part "*) ;;
      *) echo "$0: no part is named '$part'; there are: $all" >&2; exit 1 ;;
    esac
  done
  for part in "$@"; do "$part"; done
}
