#!/bin/sh
# No global name of ours is one that a linked library exports: the library's header and our function would meet only when
# the program runs. Ours are hidden, so only our own calls of the library would go astray. Needs build/ made, nm and ldd.
# part: .  check
set -u
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
. tests/check.sh

names() { # options of nm, files
  nm "$@" 2>/dev/null | awk 'NF == 3 { sub(/@.*/, "", $3); print $3 }' | sort -u
}

libraries=$(ldd build/airisk_io.so | awk '$3 ~ /^\// { print $3 }')
names -g --defined-only $(ls ext/*.c ext/*/*.c | sed 's|.*|build/&|; s|c$|o|') >"$work/ours"
names -D -g --defined-only $libraries >"$work/theirs"
check 'names of ours and of the libraries are read' 'yes yes' \
  "$(grep -qx register_evaluation_log "$work/ours" && echo yes) $(grep -qx archive_read_new "$work/theirs" && echo yes)"
check 'none is both' '' "$(comm -12 "$work/ours" "$work/theirs")"
exit $failed
