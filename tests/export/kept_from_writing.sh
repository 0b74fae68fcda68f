# shellcheck shell=sh disable=SC2154,SC2034
# What an export is refused, and what becomes of files when it is kept from writing, killed or interrupted: parts of
# tests/export/run_export.sh, to be read by `.`. Every file is the old one or the new one, whole.

# As somebody who is not root, for whom permissions hold, with what he may read.
somebody() { # database, SQL
  if [ "$(id -u)" = 0 ]; then
    setpriv --reuid 65534 --regid 65534 --clear-groups env LD_PRELOAD="${PRELOAD:-}" \
      sqlite3 -init /dev/null -bail -cmd ".load $work/for_all/airisk" -cmd ".load $work/for_all/airisk_io" "$@" 2>&1
  else
    LD_PRELOAD="${PRELOAD:-}" sqlite3 -init /dev/null -bail -cmd ".load '$so'" -cmd ".load '${so}_io'" "$@" 2>&1
  fi | without_its_own | one_form
}

# An error: its message, and that nothing has changed in the folder.
refuse() { # name, SQL, message
  before=$(cd "$work/folder" && ls -lAR && cat old.xlsx | sha256sum)
  got=$(somebody "${source:-$work/for_all/live.db}" "$2")
  check "$1" "error: $3" "$(echo "$got" | sed "s|$work/||g" | head -1)"
  after=$(cd "$work/folder" && ls -lAR && cat old.xlsx | sha256sum)
  [ "$before" = "$after" ] || check "$1: nothing has changed" "$before" "$after"
}

refused() {
  mkdir -p "$work/for_all" "$work/folder/closed" "$work/folder/inner" "$work/folder/read_only"
  cp "$so.so" "${so}_io.so" "$work/for_all"
  cp build/airisk.db "$work/for_all/live.db"
  cp "$work/report.xlsx" "$work/folder/old.xlsx"
  cp "$work/report.xlsx" "$work/folder/locked.xlsx"
  cp "$work/report.xlsx" "$work/folder/read_only/old.xlsx"
  ln -s nowhere/report.xlsx "$work/folder/broken.xlsx"
  ln -s loop.xlsx "$work/folder/loop.xlsx"
  [ "$(id -u)" = 0 ] && chown -R 65534:65534 "$work/for_all" "$work/folder"
  chmod 444 "$work/folder/locked.xlsx"
  chmod 000 "$work/folder/closed"
  chmod 555 "$work/folder/read_only"
  f=$work/folder
  for export in "xlsx_export(%s, 'model_risk')" "xlsx_export_query(%s, 'a', 'SELECT 1')" 'xlsx_report(%s)' 'snapshot_export(%s)' \
    "csv_export(%s, 'model_risk')" "json_export(%s, 'model_risk')" "text_export(%s, 'SELECT name FROM model')"; do
    name=${export%%(*}
    call() { printf "SELECT $export" "$1"; }
    refuse "$name: no folder" "$(call "'$f/nowhere/a.xlsx'")" "$name: cannot write 'folder/nowhere/a.xlsx': No such file or directory"
    refuse "$name: a file as folder" "$(call "'$f/old.xlsx/a.xlsx'")" "$name: cannot write 'folder/old.xlsx/a.xlsx': Not a directory"
    refuse "$name: a folder" "$(call "'$f/inner'")" "$name: cannot write 'folder/inner': it is a folder"
    refuse "$name: a / at the end" "$(call "'$f/a.xlsx/'")" "$name: cannot write 'folder/a.xlsx/': it is the path of a folder"
    refuse "$name: no path" "$(call "''")" "$name: cannot write '': the path is empty"
    refuse "$name: NULL" "$(call NULL)" "$name: path must be text, got NULL"
    refuse "$name: a number" "$(call 1)" "$name: path must be text, got 1"
    refuse "$name: a NUL" "$(call "'$f/a' || char(0) || '.xlsx'")" "$name: path must be text without a NUL character, got 'folder/a'"
    refuse "$name: no permission" "$(call "'$f/closed/a.xlsx'")" "$name: cannot write 'folder/closed/a.xlsx': Permission denied"
    refuse "$name: a folder to read" "$(call "'$f/read_only/a.xlsx'")" "$name: cannot write 'folder/read_only/a.xlsx': Permission denied"
    refuse "$name: over a file there" "$(call "'$f/read_only/old.xlsx'")" "$name: cannot write 'folder/read_only/old.xlsx': Permission denied"
    refuse "$name: a file to read" "$(call "'$f/locked.xlsx'")" "$name: cannot write 'folder/locked.xlsx': Permission denied"
    refuse "$name: a link in a circle" "$(call "'$f/loop.xlsx'")" "$name: cannot write 'folder/loop.xlsx': Too many levels of symbolic links"
    refuse "$name: too long a name" "$(call "'$f/$(printf "%300s" "" | tr ' ' a)'")" "$name: cannot write 'folder/$(printf "%300s" "" | tr ' ' a)': File name too long"
    refuse "$name: unknown audience" "$(call "'$f/old.xlsx', 'audience=all'")" "$name: audience must be 'public', 'targeted' or 'internal', got 'all'"
    refuse "$name: in a view" "CREATE VIEW view_$name AS $(call "'$f/old.xlsx'"); SELECT * FROM view_$name" "unsafe use of $name()"
    refuse "$name: in a trigger" "CREATE TABLE table_$name (a); CREATE TRIGGER trigger_$name AFTER INSERT ON table_$name BEGIN $(call "'$f/old.xlsx'"); END;
      INSERT INTO table_$name VALUES (1)" "unsafe use of $name()"
    refuse "$name: in a default" "CREATE TABLE default_$name (a, b DEFAULT ($name('$f/old.xlsx'))); INSERT INTO default_$name (a) VALUES (1)" "unsafe use of $name()"
    refuse "$name: nothing" "SELECT $name()" "$name: path must be given"
  done
  old="'$f/old.xlsx'"
  refuse 'unknown language' "SELECT xlsx_report($old, 'language=fr')" "xlsx_report: language must be 'en' or 'zh', got 'fr'"
  refuse 'unknown bands' "SELECT snapshot_export($old, 'bands=1')" "snapshot_export: bands must be 'yes' or 'no', got '1'"
  refuse "an option of another's" "SELECT snapshot_export($old, 'language=zh')" "snapshot_export: takes a path and options only, got 'language=zh'"
  refuse 'no view' "SELECT xlsx_export($old)" 'xlsx_export: the name of a table or view must be given'
  refuse 'no view, only an option' "SELECT xlsx_export($old, 'audience=public')" 'xlsx_export: the name of a table or view must be given'
  refuse 'an unknown view' "SELECT xlsx_export($old, 'nothing')" 'xlsx_export: no such table: nothing'
  refuse 'an unknown view after others' "SELECT xlsx_export($old, 'risk_ranking', 'no \"such\" thing')" 'xlsx_export: no such table: no "such" thing'
  refuse 'NULL as view' "SELECT xlsx_export($old, NULL)" 'xlsx_export: the name of a table or view must be text, got NULL'
  refuse 'a view that fails' "CREATE TEMP VIEW bad AS SELECT * FROM nowhere; SELECT xlsx_export($old, 'bad')" 'xlsx_export: no such table: nowhere'
  refuse 'a view that fails late' "CREATE TEMP VIEW late AS SELECT 1 AS a UNION ALL SELECT abs(-9223372036854775807 - 1); SELECT xlsx_export($old, 'late')" 'xlsx_export: integer overflow'
  for sql in 'DELETE FROM score' 'PRAGMA user_version' 'PRAGMA user_version = 1' "ATTACH '$f/new.db' AS new" 'BEGIN' 'COMMIT' 'VACUUM' "VACUUM INTO '$f/new.db'" \
    'CREATE TABLE t (a)' 'INSERT INTO score DEFAULT VALUES RETURNING 1' 'EXPLAIN SELECT 1' 'SAVEPOINT a' 'RELEASE airisk_export' 'ROLLBACK TO airisk_export' 'DETACH main' 'REINDEX' 'ANALYZE'; do
    refuse "no query: $sql" "SELECT xlsx_export_query($old, 'a', '$(echo "$sql" | sed "s/'/''/g")')" \
      "xlsx_export_query: sql must be one query that only reads, got '$(echo "$sql" | sed "s|$work/||g")'"
  done
  refuse 'two statements' "SELECT xlsx_export_query($old, 'a', 'SELECT 1; SELECT 2')" "xlsx_export_query: sql must be one query, got another: ' SELECT 2'"
  refuse 'the second writes' "SELECT xlsx_export_query($old, 'a', 'SELECT 1; DELETE FROM score')" "xlsx_export_query: sql must be one query, got another: ' DELETE FROM score'"
  refuse 'parameters' "SELECT xlsx_export_query($old, 'a', 'SELECT ?, :b')" 'xlsx_export_query: sql must have no parameters, got ?'
  refuse 'a named parameter' "SELECT xlsx_export_query($old, 'a', 'SELECT :b')" 'xlsx_export_query: sql must have no parameters, got :b'
  refuse 'no sql' "SELECT xlsx_export_query($old, 'a', '')" 'xlsx_export_query: sql must be one query that only reads, got nothing'
  refuse 'a comment only' "SELECT xlsx_export_query($old, 'a', ' -- nothing')" 'xlsx_export_query: sql must be one query that only reads, got nothing'
  refuse 'CSV of two views' "SELECT csv_export($old, 'model_risk', 'label')" 'csv_export: the name of a table or view must be given and nothing more'
  refuse 'unknown guard' "SELECT csv_export($old, 'model_risk', 'guard=1')" "csv_export: guard must be 'yes' or 'no', got '1'"
  refuse 'unknown bom' "SELECT csv_export($old, 'model_risk', 'bom=')" "csv_export: bom must be 'yes' or 'no', got ''"
  refuse 'two columns of text' "SELECT text_export($old, 'SELECT 1, 2')" 'text_export: sql must have one column, got 2'
  refuse 'no text' "SELECT text_export($old, 'SELECT name AS line FROM model WHERE model_id = 1 UNION ALL SELECT NULL')" 'text_export: line of row 2 must be text, got NULL'
  refuse 'text of a statement' "SELECT text_export($old, 'DELETE FROM score')" "text_export: sql must be one query that only reads, got 'DELETE FROM score'"
  refuse 'a mistake' "SELECT xlsx_export_query($old, 'a', 'SELEC 1')" 'xlsx_export_query: near "SELEC": syntax error'
  refuse 'no sheet' "SELECT xlsx_export_query($old, 'SELECT 1')" 'xlsx_export_query: sheet and sql must be given'
  refuse 'more than sql' "SELECT xlsx_export_query($old, 'a', 'SELECT 1', 'b')" 'xlsx_export_query: sheet and sql must be given and nothing more'
  refuse 'more than a path' "SELECT xlsx_report($old, 'risk_ranking')" "xlsx_report: takes a path and options only, got 'risk_ranking'"
  refuse 'the same of a snapshot' "SELECT snapshot_export($old, 'risk_ranking')" "snapshot_export: takes a path and options only, got 'risk_ranking'"
  source=:memory:
  refuse 'a report of nothing' "SELECT xlsx_report($old)" 'xlsx_report: this database has no airisk tables; read schema.sql first'
  refuse 'a snapshot of nothing' "SELECT snapshot_export($old)" 'snapshot_export: this database has no airisk tables; read schema.sql first'
  source=$work/snapshot.db
  refuse 'another audience than the snapshot' "SELECT xlsx_report($old, 'audience=internal')" "xlsx_report: audience must be 'public', that of the snapshot 'main', got 'internal'"
  refuse 'a snapshot of a snapshot' "SELECT snapshot_export($old)" 'snapshot_export: the database is a snapshot already'
  unset source
  [ "$(somebody "$work/for_all/live.db" 'SELECT count(*) FROM score')" = "$(plain build/airisk.db 'SELECT count(*) FROM score')" ] || check 'nothing was written' yes no
}

# The old file, or the new one, whole; and nothing else in the folder.
whole_or_old() { # name, folder, file, old hash, new hash
  now=$(hash "$2/$3")
  case $now in
    "$4" | "$5") ;;
    *) check "$1: the old or the new file" "$4 or $5" "$now" ;;
  esac
  [ "$(ls -A "$2")" = "$3" ] || check "$1: no other file" "$3" "$(ls -A "$2")"
  # Between making and unlinking an empty file the library can be killed, too.
  [ -z "$(find "$TMPDIR" -type f -size +0)" ] || check "$1: no temporary files" '' "$(ls -lA "$TMPDIR")"
}

# With a largest size for files, in units of 512 bytes, beyond which writing fails as on a full disk.
small_disk() { # units, database, SQL
  limit=$1
  shift
  (trap '' XFSZ && ulimit -f "$limit" && shell "$@")
}

full_disk() { # name, database, SQL that writes full/out, new file, sizes
  name=$1 database=$2 sql=$3 new=$4 errors=0
  shift 4
  for size in "$@"; do
    echo old >"$work/full/out"
    old=$(hash "$work/full/out")
    got=$(small_disk "$size" "$database" "$sql")
    whole_or_old "$name in $size units" "$work/full" out "$old" "$(hash "$new")"
    case $got in
      "error: $name: cannot write '$work/full/out': "*)
        errors=$((errors + 1))
        [ "$(hash "$work/full/out")" = "$old" ] || check "$name in $size units: old after an error" "$old" "$(hash "$work/full/out")"
        ;;
      *[!0-9]* | '') check "$name in $size units" "error: $name: cannot write ..." "$got" ;;
      *) [ "$(hash "$work/full/out")" = "$(hash "$new")" ] || check "$name in $size units: the new file" "$(hash "$new")" "$(hash "$work/full/out")" ;;
    esac
  done
  check "$name on a full disk: an error at each of these sizes" $# $errors
}

full() {
  mkdir -p "$work/full"
  out="'$work/full/out'"
  full_disk xlsx_report "$work/snapshot.db" "SELECT xlsx_report($out)" "$work/report.xlsx" 0 1 8 9 64 100 333 500 700 900 937 939
  full_disk snapshot_export "$work/live.db" "SELECT snapshot_export($out)" "$work/snapshot.db" 0 1 8 9 100 1000 2000 2500 2700 2703
  # Much that compresses well: only the temporary files of the library are large. Little in many sheets: only the file is.
  plain "$work/large.db" "CREATE TABLE alike AS WITH RECURSIVE r(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM r WHERE i < 20000) SELECT 7 AS a, 'alike' AS b, 7 AS c FROM r;
    CREATE TABLE random AS WITH RECURSIVE r(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM r WHERE i < 200) SELECT hex(randomblob(200)) AS a FROM r"
  shell "$work/large.db" "SELECT xlsx_export('$work/alike.xlsx', 'alike')" >/dev/null
  [ "$(wc -c <"$work/alike.xlsx")" -lt 240000 ] || check 'what is alike compresses well' 'less than 240000' "$(wc -c <"$work/alike.xlsx")"
  full_disk xlsx_export "$work/large.db" "SELECT xlsx_export($out, 'alike')" "$work/alike.xlsx" 500 800 1200 1600 2000
  many="'random', 'random', 'random', 'random', 'random', 'random', 'random', 'random', 'random', 'random', 'random', 'random'"
  shell "$work/large.db" "SELECT xlsx_export('$work/random.xlsx', $many)" >/dev/null
  full_disk xlsx_export "$work/large.db" "SELECT xlsx_export($out, $many)" "$work/random.xlsx" 250 400 600 700 800 $(($(wc -c <"$work/random.xlsx") / 512 - 1))
  for files in 12 20 30; do
    echo old >"$work/full/out"
    check "no more than $files open files" "error: xlsx_report: cannot write '$work/full/out': no sheet can be added old out" \
      "$(ulimit -n $files && shell "$work/snapshot.db" "SELECT xlsx_report($out)") $(head -c 9 "$work/full/out") $(ls -A "$work/full")"
  done
  # A real one, where mounts may be made: the file and the library's temporary files are on it.
  if unshare -m true 2>/dev/null; then
    mkdir "$work/for_full"
    cp "$so.so" "$work/for_full/airisk.so"
    cp "${so}_io.so" "$work/for_full/airisk_io.so"
    # A snapshot is first made beside the file, then copied: in the largest of these there is room for one of both.
    for try in 'xlsx_report 100k snapshot' 'xlsx_report 300k snapshot' 'xlsx_report 700k snapshot' 'xlsx_report 1m snapshot' \
      'xlsx_report 2m snapshot' 'snapshot_export 100k live' 'snapshot_export 1m live' 'snapshot_export 2m live'; do
      set -- $try
      got=$(unshare -m sh -c '
        mount --bind "$1" /mnt && mount -t tmpfs -o size="$2" none /tmp && echo old >/tmp/out || exit
        TMPDIR=/tmp LD_PRELOAD=$3 sqlite3 -init /dev/null -bail -cmd ".load /mnt/for_full/airisk" \
          -cmd ".load /mnt/for_full/airisk_io" "/mnt/$4.db" "SELECT $5('"'/tmp/out'"')" 2>&1
        head -c 9 /tmp/out; ls -A /tmp' sh "$work" "$2" "${PRELOAD:-}" "$3" "$1" | without_its_own | one_form | sed "s/^error: $1: cannot write .*/an error/")
      check "$1 on a real disk of $2: an error, the old file, no litter" 'an error old out' "$(echo $got)"
    done
  else
    echo 'skipped a real full disk: no mounts here'
  fi
}

# kill -9 after a time; whether it came while the export had its file open.
killed_once() { # seconds, database, SQL
  LD_PRELOAD=${PRELOAD:-} sqlite3 -init /dev/null -bail -cmd ".load '$so'" -cmd ".load '${so}_io'" "$2" "$3" >/dev/null 2>&1 &
  pid=$!
  sleep "$1"
  case $(ls -l /proc/$pid/fd 2>/dev/null) in *"$work/killed/"*) kills=$((kills + 1)) ;; esac
  kill -9 $pid 2>/dev/null
  wait $pid 2>/dev/null
}

# How long it takes undisturbed, in ms.
duration() { # database, SQL
  began=$(date +%s%N)
  LD_PRELOAD=${PRELOAD:-} sqlite3 -init /dev/null -bail -cmd ".load '$so'" -cmd ".load '${so}_io'" "$@" >/dev/null 2>&1
  echo $((($(date +%s%N) - began) / 1000000))
}

kill_often() { # name, times, file, database, SQL, new hash
  name=$1 times=$2 file=$3 database=$4 sql=$5 new=$6 kills=0 kept=0 i=0
  rm -rf "$work/killed"
  mkdir "$work/killed"
  takes=$(duration "$database" "$sql")
  while [ $i -lt "$times" ]; do
    echo "old $i" >"$work/killed/$file"
    old=$(hash "$work/killed/$file")
    ms=$((i * takes / times))
    killed_once "$(printf '%d.%03d' $((ms / 1000)) $((ms % 1000)))" "$database" "$sql"
    whole_or_old "$name killed after $ms ms" "$work/killed" "$file" "$old" "$new"
    [ "$(hash "$work/killed/$file")" = "$old" ] && kept=$((kept + 1))
    i=$((i + 1))
  done
  check "$name killed $times times: the old file, or the new one whole" yes yes
  check "in the middle in half of them at least" yes "$([ $kills -ge $((times / 2)) ] && echo yes || echo "$kills")"
  echo "  $kills of $times in the middle, $kept left the old file"
}

killed() {
  report_sql="SELECT xlsx_report('$work/killed/report.xlsx')"
  kill_often xlsx_report 100 report.xlsx "$work/snapshot.db" "$report_sql" "$(hash "$work/report.xlsx")"
  shell "$work/snapshot.db" "$report_sql" >/dev/null
  check 'then exported' same "$(same "$work/report.xlsx" "$work/killed/report.xlsx")"
  kill_often snapshot_export 30 snapshot.db "$work/live.db" "SELECT snapshot_export('$work/killed/snapshot.db')" "$(hash "$work/snapshot.db")"
}

# A file system without O_TMPFILE.
beside() {
  ${CC:-cc} -std=c11 -shared -fPIC -o $work/no_tmpfile.so tests/files/preload/no_tmpfile.c -ldl || failed=1
  mkdir "$work/beside"
  for kind in 'xlsx_report report.xlsx snapshot' 'snapshot_export snapshot.db live'; do
    set -- $kind
    for round in new replaced; do
      PRELOAD="${PRELOAD:-} $work/no_tmpfile.so" shell "$work/$3.db" "SELECT $1('$work/beside/out')" >/dev/null
      check "$1 without O_TMPFILE: $round" "$(hash "$work/$2")" "$(hash "$work/beside/out")"
      check 'and no other file' out "$(ls -A "$work/beside")"
    done
  done
  old=$(hash "$work/beside/out")
  got=$(PRELOAD="${PRELOAD:-} $work/no_tmpfile.so" shell "$work/live.db" "SELECT xlsx_export('$work/beside/out', 'risk_ranking', 'nothing')")
  check 'an error without O_TMPFILE' 'error: xlsx_export: no such table: nothing' "$got"
  check 'leaves the old file' "$old" "$(hash "$work/beside/out")"
  check 'and no other' out "$(ls -A "$work/beside")"
  got=$(PRELOAD="${PRELOAD:-} $work/no_tmpfile.so" small_disk 300 "$work/live.db" "SELECT xlsx_report('$work/beside/out')" | cut -c 1-32)
  check 'a full disk without O_TMPFILE' 'error: xlsx_report: cannot write' "$got"
  check 'leaves the old file and no other' "$old out" "$(hash "$work/beside/out") $(ls -A "$work/beside")"
}

interrupted() {
  mkdir "$work/interrupted"
  for name in xlsx_export xlsx_export_query; do
    echo old >"$work/interrupted/out"
    case $name in
      xlsx_export) sql="CREATE TEMP VIEW endless AS WITH RECURSIVE r(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM r) SELECT i FROM r WHERE i % 100 = 0; SELECT xlsx_export('$work/interrupted/out', 'endless')" ;;
      *) sql="SELECT xlsx_export_query('$work/interrupted/out', 'a', 'WITH RECURSIVE r(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM r) SELECT count(*) FROM r')" ;;
    esac
    LD_PRELOAD=${PRELOAD:-} sqlite3 -init /dev/null -bail -cmd ".load '$so'" -cmd ".load '${so}_io'" :memory: "$sql" >"$work/interrupted.out" 2>&1 &
    pid=$!
    sleep 0.5
    begun=$(date +%s%N)
    kill -INT $pid
    wait $pid 2>/dev/null
    took=$((($(date +%s%N) - begun) / 1000000))
    check "$name is interrupted within a second" yes "$([ $took -lt 1000 ] && echo yes || echo "$took ms")"
    check 'and says so' 1 "$(grep -c 'interrupted' "$work/interrupted.out")"
    check 'the old file stays, and no other' 'old out' "$(cat "$work/interrupted/out") $(ls -A "$work/interrupted")"
  done
}

links() {
  mkdir -p "$work/links/inner"
  cd "$work/links" || return
  echo old >inner/target.xlsx
  chmod 640 inner/target.xlsx
  ln -s inner/target.xlsx link.xlsx
  ln -s link.xlsx link_to_link.xlsx
  shell "$work/snapshot.db" "SELECT xlsx_report('$work/links/link_to_link.xlsx')" >/dev/null
  check 'the target of a link is replaced' same "$(same "$work/report.xlsx" inner/target.xlsx)"
  check 'the links stay' 'link.xlsx inner/target.xlsx' "$(readlink link_to_link.xlsx) $(readlink link.xlsx)"
  check 'permissions stay' 640 "$(stat -c %a inner/target.xlsx)"
  check 'and no other file' 'target.xlsx' "$(ls -A inner)"
  (umask 027 && shell "$work/snapshot.db" "SELECT xlsx_report('new.xlsx')" >/dev/null)
  check 'a new file, by a path without a folder, has those of the umask' '640 same' "$(stat -c %a new.xlsx) $(same "$work/report.xlsx" new.xlsx)"
  for name in ' blank ' "it's" 'x"y' '$(echo)' '-n' '风险😀' 'new
line' '%s%n'; do
    shell "$work/snapshot.db" "SELECT xlsx_report('./$(printf %s "$name" | sed "s/'/''/g")')" >/dev/null
    check "a file called '$name'" same "$(same "$work/report.xlsx" "./$name")"
  done
  ln "$work/links/new.xlsx" "$work/links/hard.xlsx"
  shell "$work/snapshot.db" "SELECT xlsx_export('new.xlsx', 'label')" >/dev/null
  check 'the other name of a file keeps the old' same "$(same "$work/report.xlsx" hard.xlsx)"
  cd - >/dev/null || exit 1
}
