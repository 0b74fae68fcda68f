#!/bin/sh
# Reads CSV files into a new SQLite database, for sql/import.sh: sql/import_csv.sh list database
# list is a file with one path a line. The table `record` has the records of all files, header lines included, as text:
# file, line, cells (how many there are) and c1 to c14, one more than the widest entry view has columns. The table
# `unread` has the files that cannot be read, and why: no row of such a file is taken.
set -u
what=import
. sql/settings.sh

records() { # path: SQL for the file's records. A record begins a line after the one before, with that one's line breaks.
  cat <<SQL
.import --csv $(dot_quoted "$(as_path "$1")") cell
INSERT INTO record
SELECT $(quoted "$1"), 1 + sum(breaks + 1) OVER (ORDER BY number) - breaks - 1, cells, $columns
FROM (
  SELECT
    rowid AS number,
    *,
    length(text) - length(replace(text, char(10), '')) AS breaks
  FROM (SELECT rowid, *, $(joined "coalesce(%s, '')" '||') AS text, $(joined '(%s IS NOT NULL)' '+') AS cells FROM cell)
);
SQL
}

joined() { # pattern for a column, what stands between
  for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14; do
    printf "$1" "c$i"
    [ $i = 14 ] || printf ' %s ' "$2"
  done
}

# Bytes that are no UTF-8 would become broken names. Through UTF-16, since iconv takes code points beyond U+10FFFF to UTF-8.
trouble_with_text() { # path
  case $(od -An -tx1 -N 4 -- "$1" | tr -d ' \n') in
    fffe* | feff* | 00* | ??00*) echo 'the text is UTF-16; it must be UTF-8: save it as CSV UTF-8'; return ;;
  esac
  valid=$(iconv -f UTF-8 -t UTF-16LE -- "$1" 2>/dev/null | iconv -f UTF-16LE -t UTF-8 | wc -c)
  [ "$valid" -eq "$(wc -c <"$1")" ] || printf 'the file is not UTF-8 (byte 0x%s in line %d): save it as CSV UTF-8\n' \
    "$(tail -c "+$((valid + 1))" -- "$1" | od -An -tx1 -N 1 | tr -d ' ' | tr a-f A-F)" "$(($(head -c "$valid" -- "$1" | tr -dc '\n' | wc -c) + 1))"
}

# A header line without a comma that has what other programs part cells by.
trouble_with_separator() { # path
  case $(head -n 1 -- "$1") in
    *,*) ;;
    *\;*) echo 'cells are separated by ; in this file; they must be separated by commas' ;;
    *"$(printf '\t')"*) echo 'cells are separated by tabs in this file; they must be separated by commas' ;;
  esac
}

# The shell says on standard error that lines have too many or too few cells, which is seen later, and what quotes are
# wrong, after which no cell of the file can be trusted. The pattern has the words of the shells from SQLite 3.37 to 3.52,
# with all of which the tests run: other words of a later shell would refuse the whole file.
trouble_with() { # path
  if [ ! -e "$1" ]; then echo 'No such file or directory'
  elif [ ! -f "$1" ]; then echo 'must be a file, not a device, pipe or folder'
  elif [ ! -r "$1" ]; then echo 'cannot be opened: Permission denied'
  elif [ ! -s "$1" ]; then echo 'the file is empty'
  else
    path=$(as_path "$1")
    text=$(trouble_with_text "$path")
    [ -n "$text" ] || text=$(trouble_with_separator "$path")
    if [ -n "$text" ]; then echo "$text"; return; fi
    { echo "CREATE TABLE cell ($columns);"; records "$1"; } | run_to_the_end "$database" 2>&1 |
      grep -v ': expected [0-9]* columns but found [0-9]* - \(filling the rest with NULL\|extras ignored\)$' | head -n 1
  fi
}

database=$2
columns=$(joined '%s' ',')
echo "CREATE TABLE record (file, line, cells, $columns); CREATE TABLE unread (file, reason);" | run_to_the_end "$database" || exit 1
while IFS= read -r path || [ -n "$path" ]; do
  trouble=$(trouble_with "$path")
  {
    echo 'DROP TABLE IF EXISTS cell;'
    if [ -n "$trouble" ]; then
      trouble=${trouble#"$(as_path "$path"):"}
      case $trouble in [0-9]*) trouble="line $trouble" ;; esac
      echo "DELETE FROM record WHERE file = $(quoted "$path");"
      echo "INSERT INTO unread VALUES ($(quoted "$path"), $(quoted "$trouble"));"
    fi
  } | run_to_the_end "$database" || exit 1
done <"$1"
