#!/bin/sh
# A view uses the tables, views of its own folder, and views of the folders before it in sql/folders.txt. The same holds for the files
# in the folders below these. What is in schema/ uses no view. For make, when it makes build/views.sql: a line for each use that breaks
# the rule, and the exit status 1.
#   sql/folders.sh      in the folder of the project
set -eu
{
  schema/copies.sh names | sed "s/^SELECT '\([a-z_]*\)'.*/sql\/index\/z_copies.sql\nCREATE VIEW z_\1 AS/"
  # shellcheck disable=SC2046 # no file name of the project has a blank
  sed -s -e 1F -f schema/rules.sed schema/*.sql $(find sql/*/ -name '*.sql' | sort)
} | awk -v order="$(grep -v '^#' sql/folders.txt | paste -sd ' ' -)" '
  BEGIN {
    count = split("schema " order, folder, " ")
    for (i = 1; i <= count; i++) rank[folder[i]] = i
  }

  # sed says the name of a file before its first line.
  /^(schema|sql)\/[a-z0-9_\/]*\.sql$/ {
    file = $0
    split(file, part, "/")
    top = part[1] == "schema" ? "schema" : part[2]
    if (!(top in rank)) { print "sql/folders.sh: " file ": the folder must be one of those in sql/folders.txt"; failed = 1 }
    before = ""
    next
  }

  { gsub(/\047([^\047]|\047\047)*\047/, "\047\047"); sub(/--.*/, "") }

  /^CREATE VIEW / { defined[$3] = file; folder_of[$3] = top }

  {
    text = $0
    while (match(text, /[a-z_0-9]+( \([^)]*\))? AS (NOT )?(MATERIALIZED )?\(/)) {
      name = substr(text, RSTART)
      sub(/[^a-z_0-9].*/, "", name)
      is_within[file, name] = 1 # of a WITH clause
      text = substr(text, RSTART + RLENGTH)
    }
    gsub(/main\./, "")
    gsub(/[^A-Za-z_0-9.]/, " ")
    words = split($0, word, " ")
    for (i = 1; i <= words; i++) {
      if (before ~ /^(FROM|JOIN|INTO|UPDATE)$/) { uses[++used] = word[i]; by[used] = file; from[used] = top }
      before = word[i]
    }
  }

  END {
    for (i = 1; i <= used; i++) {
      name = uses[i]
      if (!(name in defined) || (by[i], name) in is_within || said[by[i], name]++) continue
      if (rank[folder_of[name]] > rank[from[i]]) {
        rule = from[i] == "schema" ? "schema/ must use no view" : "sql/" from[i] " must use views of its own folder and of those before it only"
        print "sql/folders.sh: " by[i] " uses " name " of " defined[name] ": " rule
        failed = 1
      }
    }
    exit failed
  }
' >&2
