#!/bin/sh
# Builds an sqlite3 shell of another version from the sources that a package of npm ships: tests/shells/build_shell.sh version folder
# with the features of Debian's shell, and DBPAGE, which .recover reads. Of 3.37.0 only the library's sources are to be had (better-sqlite3 7.4.6); its shell
# is that of 3.38.2, which asks one function more of the library, for the place of an error in a statement.
set -eu
version=$1
mkdir -p -- "$2"
cd -- "$2"

fetch() { # package, version: unpacked into package/
  rm -rf package
  npm pack --silent "$1@$2" >/dev/null
  tar xzf "$1-$2.tgz"
}

autoconf() { # archive in the package sqlite3
  tar xzf "package/deps/$1.tar.gz" --strip-components=1 --wildcards '*/shell.c' '*/sqlite3.c' '*/sqlite3.h' '*/sqlite3ext.h'
}

case $version in
  3.37.0)
    fetch sqlite3 5.0.3
    autoconf sqlite-autoconf-3380200
    fetch better-sqlite3 7.4.6
    tar xzf package/deps/sqlite3.tar.gz sqlite3.c
    echo 'int sqlite3_error_offset(void *db) { return (void)db, -1; }' >error_offset.c
    more='error_offset.c -DUSE_SYSTEM_SQLITE=1'
    ;;
  3.38.2) fetch sqlite3 5.0.3 && autoconf sqlite-autoconf-3380200 && more= ;;
  3.52.0) fetch sqlite3 6.0.1 && autoconf sqlite-autoconf-3520000 && more= ;;
  *) echo "build_shell.sh: it is not known where the sources of SQLite $version are" >&2; exit 1 ;;
esac

${CC:-cc} -O1 -o sqlite3.new shell.c sqlite3.c $more -Wl,--export-dynamic \
  -DSQLITE_ENABLE_COLUMN_METADATA -DSQLITE_ENABLE_DBPAGE_VTAB -DSQLITE_ENABLE_DBSTAT_VTAB -DSQLITE_ENABLE_FTS5 -DSQLITE_ENABLE_JSON1 \
  -DSQLITE_ENABLE_MATH_FUNCTIONS -DSQLITE_ENABLE_RTREE -DSQLITE_ENABLE_STMTVTAB -DSQLITE_SECURE_DELETE -DSQLITE_SOUNDEX \
  -DSQLITE_THREADSAFE=1 -DSQLITE_USE_URI -ldl -lpthread -lm
got=$(./sqlite3.new :memory: 'SELECT sqlite_version()')
[ "$got" = "$version" ] || { echo "build_shell.sh: made SQLite $got, not $version" >&2; exit 1; }
rm -rf package ./*.tgz
mv sqlite3.new sqlite3
