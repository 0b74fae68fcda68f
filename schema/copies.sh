#!/bin/sh
# The copies that a published edition is computed from: of each table of the list below one table edition_T, with the columns
# of T behind edition_id, filled at publication and never changed, and one view z_T, the table as the edition in use has it: of
# an open edition rows of T, of a published one those copied. Printed for schema/join.sh:
#   tables      edition_T with its guards          views       z_T
#   statements  what fills edition_T, in the trigger that publishes NEW.edition
#   inputs      a row (name, rows, hash) for each z_T
#   hashes      a row (edition_id, name, rows, hash) for each edition and edition_T
#   changes     a row for each column of a row of edition_T that is another in T now, or is gone (edition_note)
#   methods     the guards of the tables that make up a method
#   names       a row (name) for each table
#   check       nothing; an error where a table of the list is not there, or has a column that would not be copied
#   schema/copies.sh WHAT      in the folder of the project
set -eu

# The table; its key, or '-' where a column of it may be NULL, and the rows are numbered; which of its rows an open edition
# has, t being the table: where nothing is said, all. The + has SQLite scan the table: it would take a list of models for short, and
# what is joined for too small to be worth an index.
list() {
  cat <<'SQL'
organization|organization_id|+t.organization_id IN (SELECT organization_id FROM series WHERE series_id IN (SELECT series_id FROM z_model))
series|series_id|+t.series_id IN (SELECT series_id FROM z_model)
model|model_id|NOT t.withdrawn AND t.released_on <= (SELECT until FROM z_in_use)
domain|domain_id|
benchmark|benchmark_id|
human_baseline|benchmark_id, who|
period|period_id|t.ends_on <= (SELECT ends_on FROM z_in_use)
method|method_id|t.method_id = (SELECT method_id FROM z_in_use)
method_constant|-|t.method_id = (SELECT method_id FROM z_in_use)
component|-|t.method_id = (SELECT method_id FROM z_in_use)
weight|method_id, domain_id, benchmark_id, component|t.method_id = (SELECT method_id FROM z_in_use)
threshold|-|t.method_id IS NULL OR t.method_id = (SELECT method_id FROM z_in_use)
declaration|-|t.declared_on <= (SELECT until FROM z_in_use) AND +t.model_id IN (SELECT model_id FROM z_model)
disclosure|disclosure_id|
general_index|model_id, name, version|(t.name, t.version) = (SELECT general_index, general_index_version FROM z_method) AND +t.model_id IN (SELECT model_id FROM z_model)
missing_score|model_id, benchmark_id|+t.model_id IN (SELECT model_id FROM z_model) AND coalesce(t.known_on <= (SELECT cutoff_on FROM z_in_use), 1) AND (t.scored_on IS NULL OR (t.scored_on > (SELECT cutoff_on FROM z_in_use) AND NOT EXISTS (SELECT 1 FROM z_score_in_time AS s WHERE s.edition_id = (SELECT edition_id FROM z_in_use) AND (s.model_id, s.benchmark_id) = (t.model_id, t.benchmark_id))))
parameter|name|
threat_step|threat_step_id|
benchmark_step|benchmark_id, threat_step_id|
SQL
}

# What an open edition reads where it is not the table itself: a view with its columns.
read_from() { # table
  case $1 in missing_score) echo z_missing_reason ;; *) echo "$1" ;; esac
}

# The columns of all tables: table, name, type and collation.
all_columns=$(schema/columns.sh list)

columns() { # table
  printf '%s\n' "$all_columns" | sed -n "s/^$1 //p"
}

# What a table has at the depth of its columns and is none of those above would be left out of the copy without a word.
check_table() { # table
  awk -v table="$1" '
    $0 == "CREATE TABLE IF NOT EXISTS " table " (" { inside = found = 1; next }
    inside && /^\) STRICT/ { inside = 0 }
    inside && /^ ? ? ?[^ ]/ && $1 !~ /^(CONSTRAINT|CHECK|PRIMARY|UNIQUE|FOREIGN|--)/ && !($1 ~ /^[a-z_0-9]+$/ && $2 ~ /^(INTEGER|TEXT|REAL)[,]?$/) {
      print "schema/copies.sh: " table "." $1 ": a column of a copied table must be INTEGER, TEXT or REAL, got \047" $2 "\047"
      failed = 1
    }
    END {
      if (!found) print "schema/copies.sh: " table ": no table of this name in schema/*.sql"
      exit failed || !found
    }
  ' schema/*.sql >&2
}

names_of() { # table
  printf '%s\n' "$all_columns" | awk -v table="$1" '$1 == table { printf "%s%s", separator, $2; separator = ", " }'
}

# The same behind their names, for rows_hash.
named_values() { # table
  printf '%s\n' "$all_columns" | awk -v table="$1" '$1 == table { printf "%s\047%s\047, %s", separator, $2, $2; separator = ", " }'
}

print_table() { # table, key
  number='  place INTEGER NOT NULL,
'
  key=place
  [ "$2" = - ] || { number=; key=$2; }
  cat <<SQL
CREATE TABLE IF NOT EXISTS edition_$1 (
  edition_id INTEGER NOT NULL REFERENCES edition,
$number$(columns "$1" | sed 's/.*/  &,/')
  PRIMARY KEY (edition_id, $key)
) STRICT, WITHOUT ROWID;

@FIXED_TABLE(edition_$1)@

SQL
}

# LIMIT -1, which is none, keeps SQLite from writing a join of n such views out as 2^n joins of tables.
print_view() { # table, rows
  names=$(names_of "$1")
  cat <<SQL
DROP VIEW IF EXISTS z_$1;
CREATE VIEW z_$1 AS
SELECT $names
FROM $(read_from "$1") AS t
WHERE (SELECT is_open FROM z_in_use)${2:+ AND ($2)}
UNION ALL
SELECT $names
FROM edition_$1
WHERE edition_id = (SELECT fixed_id FROM z_in_use)
LIMIT -1;

SQL
}

print_statement() { # table, key
  names=$(names_of "$1")
  place=
  [ "$2" != - ] || place="row_number() OVER (ORDER BY $names), "
  echo "  DELETE FROM edition_$1 WHERE edition_id = (SELECT edition_id FROM z_in_use);"
  echo "  INSERT INTO edition_$1 (edition_id, ${place:+place, }$names)"
  echo "  SELECT (SELECT edition_id FROM z_in_use), $place$names FROM z_$1;"
}

# All that a copy holds, the numbers of its rows too.
print_hash() { # table, key
  place=
  [ "$2" != - ] || place="'place', place, "
  echo "SELECT edition_id, '$1' AS name, count(*) AS rows, rows_hash($place$(named_values "$1")) AS hash FROM edition_$1 GROUP BY edition_id UNION ALL"
}

# The columns that tell the rows of a table apart, of one whose rows are numbered as copies too.
told_by() { # table, key
  case $1 in
    method_constant | component) echo 'method_id domain_id name' ;;
    threshold) echo 'name method_id domain_id quantity' ;;
    declaration) echo 'model_id framework domain_id declared_on' ;;
    *) echo "$2" | sed 's/,//g' ;;
  esac
}

# The columns that say to a reader which row it is, beside its model.
named_by() { # table, key
  case $1 in
    disclosure) echo 'domain_id benchmark_id audience' ;;
    threat_step) echo 'domain_id name' ;;
    *) told_by "$1" "$2" | sed "s/\<$1_id\>/name/; s/\<\(method\|model\)_id\> *//" ;;
  esac
}

# A column in words, as c, the copy, or t, the table, has it: for the key of another table the name of its row there.
worded() { # table, column, c or t
  of=${2%_id}
  [ "$2" != replaced_by ] || of=benchmark
  if [ "$of" = "$2" ]; then
    echo "$3.$2"
  elif [ "$3" = c ]; then
    echo "(SELECT o.name FROM edition_$of AS o WHERE (o.edition_id, o.${of}_id) = (c.edition_id, c.$2))"
  else
    echo "(SELECT o.name FROM $of AS o WHERE o.${of}_id = t.$2)"
  fi
}

print_changes() { # table, key
  keys=$(told_by "$1" "$2")
  first=${keys%% *}
  case " $keys " in *' model_id '*) model=c.model_id ;; *) model=NULL ;; esac
  [ "$1" != model ] || model=c.model_id
  subject=
  for column in $(named_by "$1" "$2"); do
    subject="$subject${subject:+ || }coalesce(', ' || nullif($(worded "$1" "$column" c), ''), '')"
  done
  join=
  for column in $keys; do
    join="$join${join:+ AND }t.$column IS c.$column"
  done
  values= was= is_now=
  for column in $(columns "$1" | cut -d' ' -f1); do
    case " $keys " in *" $column "*) continue ;; esac
    values="$values, ('${column%_id}')"
    old=$(worded "$1" "$column" c) new=$(worded "$1" "$column" t)
    [ "$old" = "c.$column" ] || {
      old="iif(c.$column IS t.$column, NULL, $old)"
      new="iif(c.$column IS t.$column, NULL, $new)"
    }
    was="$was WHEN '${column%_id}' THEN $old"
    is_now="$is_now WHEN '${column%_id}' THEN $new"
  done
  cat <<SQL
SELECT edition_id, '$1' AS name, model_id, subject, iif(is_gone, 'deleted', 'corrected') AS what, column, was, is_now
FROM (
  SELECT
    c.edition_id,
    $model AS model_id,
    substr(${subject:-NULL}, 3) AS subject,
    t.$first IS NULL AS is_gone,
    v.column1 AS column,
    CASE v.column1$was END AS was,
    CASE v.column1$is_now END AS is_now
  FROM edition_$1 AS c
  LEFT JOIN $(read_from "$1") AS t ON $join
  CROSS JOIN (VALUES (NULL)$values) AS v
)
WHERE iif(column IS NULL, is_gone, NOT is_gone AND was IS NOT is_now)
UNION ALL
SQL
}

# A method that a published edition uses has the rows which that edition copied, so that one name is one method for good. Asked after
# each change, so that what OR REPLACE takes away is missed too, with PRAGMA recursive_triggers and without. NEW must be a copy,
# and nothing be missing: with the keys of the table that is all. The tables but weight have a key without the method, the rowid if
# no other, by which a row of another method can take a place: so all methods in use are counted there. A threshold's
# benchmark may have another name by now.
print_guards() { # table
  case $1 in method | method_constant | component | weight | threshold) ;; *) return ;; esac
  refused="SELECT RAISE(ABORT, '$1: the method @FIXED_METHOD_RULE@')"
  same=
  for column in $(columns "$1" | cut -d' ' -f1); do
    case $1.$column in
      threshold.quantity) same="$same
      AND NEW.quantity = coalesce((
        SELECT b.name
        FROM edition_benchmark AS o
        JOIN benchmark AS b ON b.benchmark_id = o.benchmark_id
        WHERE o.edition_id = c.edition_id AND o.name = c.quantity
      ), c.quantity)" ;;
      *) same="$same
      AND NEW.$column IS c.$column COLLATE BINARY" ;;
    esac
  done
  for event in INSERT UPDATE DELETE; do
    which=
    case $1,$event in
      method,DELETE) continue ;; # method_is_referenced
      weight,INSERT) which=' AND e.method_id = NEW.method_id' ;;
      weight,UPDATE) which=' AND e.method_id IN (OLD.method_id, NEW.method_id)' ;;
      weight,DELETE) which=' AND e.method_id = OLD.method_id' ;;
    esac
    echo "CREATE TRIGGER IF NOT EXISTS $1_in_use_on_$(echo $event | tr '[:upper:]' '[:lower:]')"
    echo "AFTER $event ON $1"
    echo BEGIN
    [ $event = DELETE ] || cat <<SQL
  $refused
  WHERE EXISTS (SELECT 1 FROM edition WHERE method_id = NEW.method_id AND published_on IS NOT NULL)
    AND NOT EXISTS (
      SELECT 1
      FROM edition_$1 AS c
      WHERE c.edition_id = (SELECT max(edition_id) FROM edition WHERE method_id = NEW.method_id AND published_on IS NOT NULL)$(echo "$same" | sed 's/^./    &/')
    );
SQL
    cat <<SQL
  $refused
  WHERE EXISTS (
    SELECT 1
    FROM (SELECT e.method_id, max(e.edition_id) AS edition_id FROM edition AS e WHERE e.published_on IS NOT NULL$which GROUP BY e.method_id) AS u
    WHERE (SELECT count(*) FROM $1 AS t WHERE t.method_id = u.method_id)
      <> (SELECT count(*) FROM edition_$1 AS c WHERE (c.edition_id, c.method_id) = (u.edition_id, u.method_id))
  );
END;

SQL
  done
}

what=$1
list | while IFS='|' read -r table key rows; do
  case $what in
    tables) print_table "$table" "$key" ;;
    views) print_view "$table" "$rows" ;;
    statements) print_statement "$table" "$key" ;;
    inputs) echo "SELECT '$table' AS name, count(*) AS rows, rows_hash($(named_values "$table")) AS hash FROM z_$table UNION ALL" ;;
    hashes) print_hash "$table" "$key" ;;
    changes) print_changes "$table" "$key" ;;
    methods) print_guards "$table" ;;
    check) check_table "$table" || exit 1 ;;
    names) echo "SELECT '$table' AS name UNION ALL" ;;
  esac
done
