#!/bin/sh
# Prints a C header with the SQL files of a folder: each NAME.sql becomes an array NAME_sql that ends with a zero. Lines that
# hold only a comment are left out. The macros of schema/rules.sed are filled in, and those of a file rules.sed in the folder.
#   ext/embed.sh ext/logs
# SQL into which names or values must be put is a format of sqlite3_mprintf, with %w, %Q, %s and %% for %; its comment says so, and
# what it is given in which order. Whatever can be a parameter is ?1, ?2.
# Arrays, since C11 promises no string literal of more than 4095 characters.
set -eu
rules=$1/rules.sed
[ -f "$rules" ] || rules=/dev/null
for file in "$1"/*.sql; do
  # What is left unfilled is a mistake of the file.
  text=$(sed -f "$rules" -f schema/rules.sed -e '/^ *--/d' "$file" | sed -e '/@[A-Z_]\{2,\}[@(]/{w /dev/stderr' -e 'Q1' -e '}')
  printf 'static const char %s_sql[] = {\n' "$(basename "$file" .sql)"
  printf '%s\n' "$text" | od -An -v -t x1 | sed "s/ \(..\)/'\\\\x\1',/g"
  printf '0};\n'
done
