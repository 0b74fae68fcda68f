#!/bin/sh
# What there is, as those who wrote it say on top of each file: views (sql/*/NAME.sql; of the internal ones, z_NAME, only question and
# row are looked at), tables that people use (schema/*.sql), functions (ext/). In the folder of the project:
#   sql/publish/catalogue/catalogue.sh WHAT
#   list        a line for each object and each of its columns, in fields parted by tabs: those of the table catalogue
#               (schema/catalogue.sql)
#   rows        the same as rows of VALUES, for schema/join.sh
#   kinds       the kinds of columns: name, type, what it is
#   functions   each function and its file
#   page        docs/catalogue.md
# A head that lacks something, or says what cannot be, is an error that names file, line and rule. The form of the head of a view or
# table:
#   -- How risky is each model in each domain?
#   -- One row per domain and monitored model. More sentences ...
#   -- Published: 32, sheet 'Model risk' '模型风险', sorted by domain model_id     (only what is handed on)
#   -- Example: SELECT domain, model, risk_index FROM model_risk;                  (where SELECT * FROM NAME; says too little)
#   -- Columns:
#   --   capability  capability  C, 0..100; NULL: too little of the weight was tested; what is long
#   --                           goes on like this
#   --   value       fact REAL   a type behind the kind, where it is another than the kind's own; of a name TEXT, where case counts
# A table's types are those of its CREATE TABLE, and a comment behind a column there is its meaning. The form of the manual on top of a
# C file, within the first comment:
#   index_score(edition, scenario, schema): capability, safety and risk index of every model in every domain.
#
#     SELECT model, risk_index, rank FROM index_score WHERE domain = 'cyber';
#
#   Columns out: edition, domain, rank (1: the highest). Hidden columns, the arguments: edition_argument, scenario, schema.
#   Columns as in: risk_ranking, model_risk.     (what is said there of a column of that name holds here)
#   scenario  an argument or column in more words, which go
#             on like this
# A file of several functions has a line "     name(argument)   what it gives" for each, and what a name means in one of them alone is said
# as "name.argument  meaning". Each function needs an example.
set -eu
here=${0%/*}
case $1 in
  list | rows | kinds | functions | page) ;;
  *) echo "$0: list, rows, kinds, functions or page, got '$1'" >&2; exit 1 ;;
esac

views() {
  grep -v '^#' sql/folders.txt | while read -r folder; do
    printf '%s\n' "sql/$folder"/*.sql
  done
}

list() { # functions: those alone
  # No file name of the project has a blank.
  # shellcheck disable=SC2046
  heads=$(LC_ALL=C awk -f "$here/heads.awk" pass=kinds sql/publish/column_kind.sql pass=heads $(views) schema/*.sql)
  [ "$1" = functions ] || printf '%s\n' "$heads"
  printf '%s\n' "$heads" | LC_ALL=C awk -v printed="$1" -f "$here/manuals.awk" - ext/*.c ext/*/*.c
}

as_values() {
  LC_ALL=C awk -F '\t' '
    function literal(text) { gsub(/\047/, "\047\047", text); return "\047" text "\047" }
    function known(text) { return text == "" ? "NULL" : literal(text) }
    {
      gsub(/\036/, "\n", $8)
      printf "%s  (%s, %d, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s)", (NR > 1 ? ",\n" : ""), literal($1), $2, literal($3), literal($4),
        known($5), literal($6), known($7), known($8), known($9), $10 == "" ? "NULL" : $10, known($11), known($12), known($13)
    }
    END { print "" }'
}

kinds() {
  LC_ALL=C awk -v printed=kinds -f "$here/heads.awk" pass=kinds sql/publish/column_kind.sql
}

if [ "$1" = kinds ]; then
  kinds
  exit
fi
rows=$(list "$1")
kinds=$(kinds)
case $1 in
  list | functions) printf '%s\n' "$rows" ;;
  rows) printf '%s\n' "$rows" | as_values ;;
  page) { printf '%s\n' "$kinds"; printf '%s\n' "$rows" | LC_ALL=C sort -s -t "$(printf '\t')" -k 1,1; } | LC_ALL=C awk -f "$here/page.awk" ;;
esac
