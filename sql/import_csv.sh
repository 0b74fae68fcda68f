#!/bin/sh
# Reads CSV files into a new SQLite database, for sql/import.sh: sql/import_csv.sh list database
# list is a file with one path a line. The table `record` has the records of all files, header lines included, as text:
# file, line, cells (how many there are) and c1 to c13, one more than the widest entry view has columns. The table
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
  for i in 1 2 3 4 5 6 7 8 9 10 11 12 13; do
    printf "$1" "c$i"
    [ $i = 13 ] || printf ' %s ' "$2"
  done
}

# The shell says on standard error that lines have too many or too few cells, which is seen later, and what quotes are
# wrong, after which no cell of the file can be trusted.
trouble_with() { # path
  if [ ! -e "$1" ]; then echo 'No such file or directory'
  elif [ ! -f "$1" ]; then echo 'must be a file, not a device, pipe or folder'
  elif [ ! -r "$1" ]; then echo 'cannot be opened: Permission denied'
  elif [ ! -s "$1" ]; then echo 'the file is empty'
  else
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
