# shellcheck shell=sh disable=SC2154
# What the scripts behind make's targets share, to be read by `.`. A user's values come from the environment, as the
# Makefile hands them on; no shell reads a meaning into them. `what` is the target, for messages.

# The shell may be named by a relative path, and some scripts change the folder.
case ${SQLITE:-} in */*) SQLITE=$(realpath -- "$SQLITE") && export SQLITE || exit 1 ;; esac

refuse() { # message
  printf 'make %s: %s\n' "$what" "$1" >&2
  exit 1
}

one_of() { # setting, its value, what it may be
  for allowed in $3; do [ "$2" != "$allowed" ] || return 0; done
  refuse "$1 must be one of: $3; got '$2'"
}

list_of_words() { # a list of schema/words.txt, for one_of
  sed -n "s/^$1  *//p" schema/words.txt
}

need_database() { # DB, a file of SQLite
  [ -f "$DB" ] || refuse "no database '$DB'"
  [ ! -s "$DB" ] || [ "$(head -c 15 <"$DB" | tr -d '\000')" = 'SQLite format 3' ] || refuse "'$DB' is no SQLite database"
}

quoted() { # as a literal of SQL
  printf "'%s'" "$(printf '%s' "$1" | sed "s/'/''/g")"
}

dot_quoted() { # as a word of a dot command of the sqlite3 shell
  printf '"%s"' "$(printf '%s' "$1" | sed 's/[\\"]/\\&/g')"
}

as_path() { # a path that no program takes for an option, a URI or :memory:
  case $1 in /*) printf '%s' "$1" ;; *) printf './%s' "$1" ;; esac
}

# How a script replaces a file; those that airisk_io writes follow the same rules (ext/files/output_file.h). The new one is made beside
# the path that this gives, and then put in its place: what a link leads to is replaced, not the link, and nothing else than a
# regular file.
replaceable() { # path
  [ -e "$1" ] || [ ! -L "$1" ] || refuse "cannot write '$1': it is a link that leads nowhere"
  [ ! -d "$1" ] || refuse "cannot write '$1': it is a folder"
  [ ! -e "$1" ] || [ -f "$1" ] || refuse "cannot write '$1': it is no regular file"
  realpath -- "$1" || refuse "cannot write '$1': its folder is not there"
}

put_in_place() { # new file, what replaceable gave
  [ ! -e "$2" ] || chmod --reference="$2" -- "$1"
  mv -f -- "$1" "$2"
}

# The sqlite3 shell with options, a database and SQL, as a program for scripts: without the user's ~/.sqliterc, which may
# change modes, and -batch so that a terminal changes nothing. What a database brings with it is not trusted. Its texts,
# those of sqlite_schema.sql too, never become input of a shell, which takes a line with a dot in front for a command.
# Never SQL by -cmd here: beside -bail it ends a shell of SQLite 3.52 at once, with success.
untrusted=$PWD/sql/untrusted.sql
plain_shell() {
  "${SQLITE:-sqlite3}" -batch -init "$untrusted" -bail "$@"
}

# The same with SQL from standard input, which counts as run only when the shell came to its end.
run_to_the_end() {
  { cat; printf '\n;\n.print %s\n' 'end of airisk SQL'; } | plain_shell "$@" | awk '
    $0 == "end of airisk SQL" { ended = 1; next }
    { print }
    END { exit !ended }'
}

# The first error among what the shell said (standard input), without where and how it met it.
first_error() {
  grep -iE '^(runtime |parse )?error' | head -n 1 | sed -e 's/^[A-Za-z ]*near \(a line\|line [0-9]*\)[^:]*: *//' \
    -e 's/^[Ee]rror: *//' -e 's/^\(stepping\|in prepare\), //' -e 's/CHECK constraint failed: //' -e 's/ ([0-9]*)$//'
}
