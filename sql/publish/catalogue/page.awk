# Writes docs/catalogue.md of what catalogue.sh prints with `kinds` and `list`: first the objects of each kind with their questions, then
# each with its columns. In the order of help().

function heading(kind) {
  return toupper(substr(kind, 1, 1)) substr(kind, 2) "s"
}

# In a cell of a table.
function cell(text) {
  gsub(/\|/, "\\|", text)
  return text
}

# Lines of a list or of an example stand in a block of their own.
function print_notes(text, line, i, n, is_block) {
  n = split(text, line, "\036")
  for (i = 1; i <= n; i++) {
    if (line[i] ~ /^ / && !is_block) print "\n```text"
    if (line[i] !~ /^ / && is_block) print "```\n"
    is_block = line[i] ~ /^ /
    print is_block ? substr(line[i], 3) : line[i]
  }
  if (is_block) print "```"
}

function print_object(o, i) {
  print "\n### " o "\n"
  print meaning[o] (meaning[o] ~ /[?.]$/ ? "" : ".") (row[o] == "" ? "" : " " row[o])
  if (notes[o] != "") print_notes(notes[o])
  print "\n```sql\n" example[o] "\n```"
  if (columns[o] == 0) return
  print "\n| " (kind[o] == "function" || kind[o] == "aggregate" ? "argument | meaning |\n| --- | --- |" : "column | kind | type | meaning |\n| --- | --- | --- | --- |")
  for (i = 1; i <= columns[o]; i++) print column[o, i]
}

# Views with a sheet in their order, the others by name; objects come sorted by name.
function print_kind(wanted, how, o, i, place) {
  for (place = 0; place <= last_place; place++) {
    o = at_place[place]
    if (o != "" && kind[o] == wanted) print_one(how, o)
  }
  for (i = 1; i <= objects; i++) if (kind[object[i]] == wanted && !(object[i] in has_sheet)) print_one(how, object[i])
}

function print_one(how, o) {
  if (how == "list") print "| [" o "](#" o ") | " cell(meaning[o]) " |"
  else print_object(o)
}

BEGIN { FS = "\t" }
NF == 3 {
  kinds = kinds "| `" $1 "` | " $2 " | " cell($3) " |\n"
  next
}
$1 == "" { next }
$2 == 0 {
  object[++objects] = $1
  kind[$1] = $4
  meaning[$1] = $6
  row[$1] = $7
  notes[$1] = $8
  example[$1] = $9
  if ($11 != "") {
    has_sheet[$1]
    at_place[$10] = $1
    if ($10 + 0 > last_place) last_place = $10 + 0
  }
  next
}
{
  text = "| `" $3 "` | "
  if (kind[$1] != "function" && kind[$1] != "aggregate") text = text $4 " | " $5 " | "
  column[$1, ++columns[$1]] = text cell($6) " |"
}
END {
  print "# Catalogue\n"
  print "Every view, table and function that people use, as the first lines of its own file say it. In the shell: `SELECT * FROM help();`, and"
  print "`SELECT * FROM help('risk_ranking');` for one. This page is made from the same lines by `tests/docs/run_documents.sh update catalogue`;"
  print "the rules behind it are in [reference.md](reference.md).\n"
  print "Names compare without regard to case. Views whose first column is `edition` speak of the edition of the connection (`use_edition`), the"
  print "current one where none was chosen.\n"
  n = split("view,entry view,table function,function,aggregate,table", kind_at, ",")
  for (k = 1; k <= n; k++) {
    print "## " heading(kind_at[k]) "\n"
    print "| name | question |\n| --- | --- |"
    print_kind(kind_at[k], "list")
    print ""
  }
  print "## Kinds of columns\n"
  print "The kind decides how a spreadsheet shows a value, and what an audience sees of it that is shown bands ([exporting.md](exporting.md)).\n"
  print "| kind | type | meaning |\n| --- | --- | --- |"
  print kinds
  print "## Each of them"
  for (k = 1; k <= n; k++) print_kind(kind_at[k], "object")
}
