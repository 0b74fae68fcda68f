# What the shell tests share, to be read by `.`: failed is 1 once a check was not met.
failed=0

check() { # name, wanted, got
  if [ "$2" = "$3" ]; then
    echo "ok $1"
  else
    printf 'FAILED %s\n  wanted: %s\n  got:    %s\n' "$1" "$2" "$3"
    failed=1
  fi
}
