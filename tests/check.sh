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

# The parts of the script that runs, as the lines `# part: ...` of its head name them (tests/run.sh); with $1 = own what only
# others call is left out.
parts_of_script() {
  awk -v which="$1" '
    !/^#/ && FNR > 1 { exit }
    /^# part: / && (which != "own" || $4 != "called") {
      if (NF == 4) { print $3; next }
      if ($5 ~ /=/) next
      for (i = 5; i <= NF; i++) print $i
    }' "$0" | awk '!seen[$0]++'
}

# Runs the parts that the arguments name, or all: run_parts "$@"
run_parts() {
  all=" $(parts_of_script all | tr '\n' ' ')"
  # shellcheck disable=SC2046 # words
  [ $# -gt 0 ] || set -- $(parts_of_script own)
  for part in "$@"; do
    case $all in
      *" $part "*) ;;
      *) echo "$0: no part is named '$part'; there are:$all" >&2; exit 1 ;;
    esac
  done
  for part in "$@"; do "$part"; done
}
