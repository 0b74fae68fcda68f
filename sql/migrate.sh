#!/bin/sh
# Brings a database of an older schema version to that of schema/VERSION, for `make migrate`; in the project's folder.
# From the environment: DB; LOCK_WAIT, the milliseconds to wait while another program holds it; BUILD, whose extension is
# only loaded to tell which views of the owner prepare, where it is there. schema/migrations/begin.sql says how it is
# done. A copy of the database is kept beside it: DB.version4, or DB.version4.2 where that is there already.
set -u
what=migrate
. sql/settings.sh
wait=${LOCK_WAIT:-10000}
version=$(cat schema/VERSION)
oldest=4
application=1095324235

ask() { # SQL; an answer, or the reason why there is none
  printf '.timeout %d\n%s\n' "$wait" "$1" | plain_shell "$database" >"$work/answer" 2>"$work/ask_error" || refuse_for "$work/ask_error"
  cat "$work/answer"
}

refuse_for() { # file with what the shell said
  reason=$(first_error <"$1")
  case $reason in
    *'database is locked'*) refuse "another program holds the database '$DB'; waited $((wait / 1000)) s, nothing was changed" ;;
    *) refuse "'$DB': ${reason:-sqlite3 was ended}; nothing was changed" ;;
  esac
}

# The schema version by the table airisk; without it by the marks of the file, or by its tables where a dump lost them.
# Nothing for a database of another program.
version_of() {
  columns=$(ask "SELECT group_concat(name) FROM pragma_table_info('airisk', 'main');") || return 1
  if [ "$columns" = name,value ]; then
    ask "SELECT value FROM main.airisk WHERE name = 'schema_version' AND (SELECT value FROM main.airisk WHERE name = 'application') = 'airisk';"
    return
  fi
  marks=$(ask 'SELECT application_id, user_version FROM pragma_application_id, pragma_user_version;') || return 1
  case $marks in
    "$application|"*) echo "${marks#*|}" ;;
    '0|0')
      for tables in schema/migrations/version_*.sql; do
        is_it=$(ask "$(cat "$tables"; echo 'SELECT ok FROM is_old_version;')") || return 1
        [ "$is_it" != 1 ] || { tables=${tables##*_}; echo "${tables%.sql}"; return; }
      done
      ;;
  esac
}

# Made while no other program can write. It replaces no file: it takes a name that was free a moment before (set -C).
write_copy_script() {
  cat >"$work/copy.sh" <<'SH'
#!/bin/sh
"${SQLITE:-sqlite3}" -batch -init /dev/null "$MIGRATE_DB" '.backup copy.db' >copy.out 2>&1 && [ -s copy.db ] || exit 1
chmod --reference="$MIGRATE_DB" copy.db || exit 1
number=1
name=$MIGRATE_COPY
until (set -C && : >"$name") 2>copy.out; do
  [ -e "$name" ] || [ -L "$name" ] || exit 1
  number=$((number + 1))
  name=$MIGRATE_COPY.$number
done
mv -f -- copy.db "$name" || exit 1
printf '%s' "$name" >copy.name
echo 'SELECT 1 WHERE 0;' >copied.sql
SH
  chmod +x "$work/copy.sh"
}

write_script() { # the version that it has
  steps=
  filled=
  step=$1
  while [ "$step" -lt "$version" ]; do
    steps="$steps schema/migrations/from_$step.sql"
    [ ! -f "schema/migrations/filled_$step.sql" ] || filled="$filled schema/migrations/filled_$step.sql"
    step=$((step + 1))
  done
  words='sql/intake/z_configuration_key.sql sql/intake/z_import_configuration.sql' # that filled_5.sql asks
  bodies=$(tr ' ' '\n' <schema/order.txt | sed '/^begin$\|^mark$\|^end$/d; s|.*|schema/&.sql|')
  printf '.timeout %d\n' "$wait"
  # The names of the project's own files, which have no blanks.
  # shellcheck disable=SC2086
  schema/join.sh "schema/migrations/version_$1.sql" schema/migrations/begin.sql $steps schema/migrations/rebuild.sql $bodies \
    schema/migrations/fill.sql $words $filled $bodies sql/*/*.sql sql/publish/catalogue/fill.sql schema/migrations/end.sql
}

database=$(as_path "$DB")
[ -e "$database" ] || refuse "no database '$DB'"
[ -f "$database" ] || refuse "'$DB' is no file"
# Beside the database, so that the copy gets its name within one file system; a link is followed to its file.
database=$(realpath -- "$database") || exit 1
work=$(mktemp -d -- "$database.migrate-XXXXXX") || refuse "cannot write beside '$DB'"
trap 'rm -rf -- "$work"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

had=$(version_of) || exit 1
case $had in
  '') refuse "'$DB' is no airisk database" ;;
  "$version") echo "'$DB' is of schema version $version already: nothing to do"; exit 0 ;;
  *[!0-9]*) refuse "'$DB': the table airisk names no schema version, but '$had'" ;;
esac
[ "$had" -lt "$version" ] || refuse "'$DB' is of schema version $had, newer than this program's $version: use a newer program"
[ "$had" -ge "$oldest" ] || refuse "'$DB' is of schema version $had; the oldest that can be migrated is $oldest"

write_script "$had" >"$work/script.sql" || exit 1
write_copy_script
MIGRATE_DB=$database MIGRATE_COPY=$database.version$had
export MIGRATE_DB MIGRATE_COPY
(cd -- "$work" && run_to_the_end "$database" <script.sql >out 2>error)
status=$?
copy=$(cat "$work/copy.name" 2>/dev/null)
if [ "$status" -ne 0 ] && [ "$(version_of)" != "$version" ]; then
  cat "$work/out" >&2
  [ -z "$copy" ] || rm -f -- "$copy" # as the database is
  [ ! -s "$work/copy.out" ] || sed 's/^/copy: /' "$work/copy.out" >&2
  refuse_for "$work/error"
fi
grep -v '^System command returns' "$work/out"
sql/unprepared.sh "$copy" >"$work/before"
sql/unprepared.sh "$database" >"$work/after"
grep -vxFf "$work/before" "$work/after"
echo "'$DB' was of schema version $had and is now of version $version; as it was it stands in '$copy'"
