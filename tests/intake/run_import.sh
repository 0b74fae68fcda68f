#!/bin/sh
# What only a whole program shows of an import: killed in the middle, kept from reading, large, and with the memory
# that it takes. Needs build/ made and python3.
# part: kept_out     check
# part: odd_texts    check
# part: large        test
# part: killed       test
# part: ended_table  test
# part: locked       check
set -u
work=$(mktemp -d) || exit 1
trap 'chmod -R u+rwx "$work"; rm -rf "$work"' EXIT
. tests/check.sh

import() { # database, path
  sqlite3 -init /dev/null -bail -cmd '.load build/airisk_io' -cmd ".parameter set :files '\"$2\"'" "$1" <build/import.sql
}

logs() { # path; the rows of evaluation_log, as somebody who is not root
  if [ "$(id -u)" = 0 ]; then
    cp build/airisk_io.so "$work"
    setpriv --reuid 65534 --regid 65534 --clear-groups sqlite3 -init /dev/null -cmd ".load $work/airisk_io" :memory: "$1"
  else
    sqlite3 -init /dev/null -cmd '.load build/airisk_io' :memory: "$1"
  fi
}

contents() { # of a database
  sqlite3 -init /dev/null -cmd '.timeout 10000' "$1" .dump | sha256sum
}

large() {
  python3 tests/logs/logs.py --large 200 "$work/large.json"
  cp build/airisk.db "$work/large.db"
  peak=$(python3 - "$work" <<'EOF'
import resource, subprocess, sys
work = sys.argv[1]
subprocess.run(["sqlite3", "-init", "/dev/null", "-bail", "-cmd", ".load build/airisk_io",
                "-cmd", ".parameter set :files '\"%s/large.json\"'" % work, work + "/large.db"],
               stdin=open("build/import.sql"), stdout=open(work + "/large.out", "w"), check=True)
print("within" if resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss < 64 * 1024 else "beyond")
EOF
  )
  check 'a log of 200 MB is imported within 64 MB of memory' within "$peak"
  check 'and taken' '1 file: 1 result taken, 0 unchanged, 0 rejected' "$(head -1 "$work/large.out")"
}

odd_text() { # --string or --key, megabytes, what evaluation_log says
  python3 tests/logs/logs.py "$1" "$2" "$work/odd.json"
  got=$(ulimit -v 200000 && sqlite3 -init /dev/null -cmd '.load build/airisk_io' :memory: \
    "SELECT coalesce(error, value) FROM evaluation_log('$work/odd.json')" 2>&1)
  check "a log with $1 $2 MB, within 200 MB of address space" "$3" "$got"
  rm -f "$work/odd.json"
}

# Killed at a time that differs from try to try: afterwards the database is as it was.
killed() {
  cp build/airisk.db "$work/killed.db"
  before=$(contents "$work/killed.db")
  mkdir "$work/many"
  i=0
  while [ $i -lt 400 ]; do
    sed "s/\"eval_id\": \"/&$i/" build/logs/inspect/v2_success.json >"$work/many/$i.json"
    i=$((i + 1))
  done
  kills=0
  for delay in 0.02 0.05 0.1 0.2 0.3 0.4 0.5 0.6; do
    # as import does, but no shell may stand between: the program itself is to be killed
    sqlite3 -init /dev/null -bail -cmd '.load build/airisk_io' -cmd ".parameter set :files '\"$work/many\"'" \
      "$work/killed.db" <build/import.sql >/dev/null 2>&1 &
    sleep $delay
    kill -9 $! 2>/dev/null
    wait $! 2>/dev/null
    count=$(sqlite3 "$work/killed.db" 'SELECT count(*) FROM evaluation')
    case $count in
      0) kills=$((kills + 1)) && check "killed after $delay s" "$before" "$(contents "$work/killed.db")" ;;
      *) check "done within $delay s" 400 "$count" && break ;;
    esac
  done
  check 'some import was killed' yes "$([ $kills -gt 0 ] && echo yes)"
  check 'then imported' '400 files: 400 results taken, 0 unchanged, 0 rejected' \
    "$(cp build/airisk.db "$work/killed.db" && import "$work/killed.db" "$work/many" | head -1)"
}

# A table of 20,000 rows, killed, interrupted, and on a disk that is full (a limit of the size of files) at times that differ
# from try to try: afterwards the database is as it was, rejects and names included.
ended_table() {
  cp build/airisk.db "$work/ended.db"
  before=$(contents "$work/ended.db")
  python3 - "$work/table.csv" <<'PYTHON'
import sys
with open(sys.argv[1], "w") as file:
    print("model,benchmark,value,origin", file=file)
    for i in range(20000):
        print("%s,%s,%.4f%%,synthetic" % ("Grok 4" if i % 3 else "nobody %d" % i, "HLE" if i % 2 else "CyBench", 2 + i * 97 / 20000), file=file)
PYTHON
  ends=0
  for signal in KILL INT TERM; do
    for delay in 0.1 0.3 0.6 1; do
      sqlite3 -init /dev/null -bail -batch -cmd '.load build/airisk_io' -cmd ".parameter set :files '\"$work/table.csv\"'" \
        "$work/ended.db" <build/import.sql >/dev/null 2>&1 &
      sleep $delay
      kill -$signal $! 2>/dev/null
      wait $! 2>/dev/null
      [ "$(sqlite3 "$work/ended.db" 'SELECT count(*) FROM evaluation')" = 0 ] || break
      ends=$((ends + 1))
      check "ended by $signal after $delay s" "$before" "$(contents "$work/ended.db")"
    done
    cp build/airisk.db "$work/ended.db"
  done
  check 'some import was ended' yes "$([ $ends -gt 0 ] && echo yes)"
  for blocks in 2500 5000 9000; do
    (trap '' XFSZ; ulimit -f $blocks; SQLITE_TMPDIR=$work import "$work/ended.db" "$work/table.csv") >"$work/full.out" 2>&1
    check "a file of $blocks blocks at most: it says so" yes "$(grep -qiE 'disk|full|I/O' "$work/full.out" && echo yes)"
    check "and the database is as it was" "$before" "$(contents "$work/ended.db")"
  done
  check 'then imported' '1 table: 13333 rows taken, 0 unchanged, 6667 rejected' "$(import "$work/ended.db" "$work/table.csv" | head -n 1)"
}

# Another holds the lock when the import begins and lets it go while it runs, in a shell that goes on after errors; then
# the import is killed in the middle: it was one transaction all the same.
locked() {
  cp build/airisk.db "$work/locked.db"
  before=$(contents "$work/locked.db")
  awk '{ print }
    /^DELETE FROM import_row;/ && !seen++ { print ".shell sleep 0.4" }
    /^-- A task that was mapped since/ { print ".shell kill -9 $PPID" }' build/import.sql >"$work/interrupted.sql"
  mkfifo "$work/holder"
  sqlite3 -init /dev/null "$work/locked.db" <"$work/holder" &
  exec 3>"$work/holder"
  echo 'BEGIN IMMEDIATE; UPDATE model SET source = source;' >&3
  sleep 0.2
  sqlite3 -init /dev/null -cmd '.load build/airisk_io' -cmd ".parameter set :files '\"build/logs/inspect\"'" \
    "$work/locked.db" <"$work/interrupted.sql" >"$work/locked.out" 2>&1 &
  importer=$!
  sleep 0.2
  echo 'ROLLBACK;' >&3
  exec 3>&-
  wait $importer 2>/dev/null
  check 'an import that met a lock says so' yes "$(grep -q 'database is locked' "$work/locked.out" && echo yes)"
  check 'and killed later it has changed nothing' "$before" "$(contents "$work/locked.db")"
}

kept_out() {
  chmod 755 "$work"
  mkdir "$work/kept_out"
  (work=$work/kept_out && keep_out) || failed=1
}

keep_out() {
  mkdir "$work/closed" "$work/folder.json"
  cp build/logs/inspect/v2_success.json "$work/secret.json"
  cp build/logs/inspect/v2_success.json "$work/closed"
  ln -s closed "$work/link_to_folder.json"
  ln -s nowhere "$work/broken.json"
  ln -s . "$work/loop"
  mkfifo "$work/pipe.json"
  chmod 000 "$work/secret.json" "$work/closed"
  got=$(logs "SELECT replace(file, '$work/', '') || ': ' || error FROM evaluation_log('$work')")
  check 'what cannot be read is said, the rest goes on' "broken.json: No such file or directory
closed: Permission denied
link_to_folder.json: a link to a folder is not followed: name it by itself
loop: a link to a folder is not followed: name it by itself
pipe.json: must be a file, not a device, pipe or folder
secret.json: cannot be opened: Permission denied" "$got"
  return $failed
}

odd_texts() {
  odd_text --string 300 0.634
  odd_text --key 300 0.634
}

run_parts "$@"
exit $failed
