#!/bin/sh
# What holds in all C files of the project: a line for each place that breaks a rule, and the exit status 1.
#   order    a file includes its own folder and those of the steps before it, in this order:
#            numeric; ext/ itself; stats, index; report; files; disclosure; tables, logs; export
#            and no circle of files includes itself
#   sizes    a file has at most 500 lines; a function at most 60, the rows of its constant tables not counted. Where there is
#            a reason for more, the file's first comment says it behind the words `Longer, since`.
#   ext/layers.sh [order|sizes]      in the folder of the project; both where none is named
set -eu
# The patterns stay patterns where a folder has no such file.
files() { find "$@" -name '*.[ch]' 2>/dev/null | LC_ALL=C sort; }

order() {
  # No file name of the project has a blank.
  # shellcheck disable=SC2046
  awk '
    function folder_of(file) { return file ~ /^ext\/[^\/]*$/ ? "ext" : substr(file, 5, match(substr(file, 5), /\//) - 1) }
    # Whether a circle goes through the file; a way is followed once.
    function visit(file, way, i, list, n) {
      if (is_open[file]) {
        print "ext/layers.sh: a circle of includes:" substr(way, index(way, " " file)) " " file
        failed = 1
        return
      }
      if (is_done[file]) return
      is_open[file] = is_done[file] = 1
      n = split(included[file], list, " ")
      for (i = 1; i <= n; i++) visit(list[i], way " " file)
      is_open[file] = 0
    }
    BEGIN {
      steps = split("numeric; ext; stats index; report; files; disclosure; tables logs; export", step, "; ")
      for (i = 1; i <= steps; i++) {
        n = split(step[i], folder, " ")
        for (j = 1; j <= n; j++) rank[folder[j]] = i
      }
      for (i = 1; i < ARGC; i++) exists[ARGV[i]] = 1
    }
    FNR == 1 {
      from = folder_of(FILENAME)
      if (!(from in rank)) { print "ext/layers.sh: " FILENAME ": its folder has no place in the order"; failed = 1; nextfile }
    }
    /^#include "/ {
      split($0, quoted, "\"")
      beside = FILENAME
      sub(/[^\/]*$/, "", beside)
      file = (beside quoted[2]) in exists ? beside quoted[2] : "ext/" quoted[2]
      to = folder_of(file)
      included[FILENAME] = included[FILENAME] " " file
      if (to == from) next
      if (!(to in rank) || rank[to] >= rank[from]) {
        print "ext/layers.sh: " FILENAME ":" FNR ": includes " file ", which is not of a step before its own"
        failed = 1
      }
    }
    END {
      for (i = 1; i < ARGC; i++) visit(ARGV[i], "")
      exit failed
    }
  ' $(files ext)
}

sizes() {
  # shellcheck disable=SC2046
  awk '
    function end_of_file() {
      if (lines > 500 && !has_reason) { print "ext/layers.sh: " file ": " lines " lines; at most 500"; failed = 1 }
    }
    FNR == 1 { end_of_file(); file = FILENAME; start = in_table = has_reason = 0; is_first_comment = 1 }
    { lines = FNR }
    is_first_comment && /Longer, since/ { has_reason = 1 }
    /\*\// { is_first_comment = 0 }
    # clang-format puts what begins and ends outside of functions into the first column, and nothing else.
    !start && /^[A-Za-z_]/ { start = FNR; rows = 0 }
    /^  static const .* = \{$/ { in_table = FNR }
    in_table && /^  \};$/ { rows += FNR - in_table - 1; in_table = 0 }
    /^$/ && !in_table && !in_body { start = 0 }
    start && /\{$/ { in_body = 1 }
    /^\}/ {
      if ($0 == "}" && start && FNR - start + 1 - rows > 60 && !has_reason) {
        print "ext/layers.sh: " FILENAME ":" start ": a function of " FNR - start + 1 - rows " lines; at most 60"
        failed = 1
      }
      start = in_body = 0
    }
    /^[A-Za-z_].*;$/ { start = in_body = 0 }
    END { end_of_file(); exit failed }
  ' $(files ext tests bench)
}

status=0
for rule in ${1:-order sizes}; do
  case $rule in
    order | sizes) "$rule" >&2 || status=1 ;;
    *) echo "ext/layers.sh: order or sizes, got '$rule'" >&2; exit 1 ;;
  esac
done
exit "$status"
