# Reads what stands on top of views and tables, for catalogue.sh, which says the form. Prints a line for each object and each of its
# columns, in fields parted by tabs: object, position, column, kind, type, meaning, row, notes, example, published, sheet_en,
# sheet_zh, sorted_by, and behind them 'NOCASE' where a name is compared without regard to case; in notes the character 30 stands for the end of a line. Every mistake is told with its file and line; one makes the whole fail.

function fails(line, rule) {
  fails_at(FILENAME, line, rule)
}

function fails_at(file, line, rule) {
  print file ":" line ": " rule >"/dev/stderr"
  failed = 1
}

function trimmed(text) {
  gsub(/^[ \n]+|[ \n]+$/, "", text)
  return text
}

# Of the kinds in sql/publish/column_kind.sql. With printed=kinds these are printed: name, type, and what it is.
function take_kind(line, part) {
  split(line, part, /  +/)
  if (printed == "kinds") kind_line[kinds + 1] = part[2] "\t" part[3] "\t" part[4]
  if (line !~ /^--   [a-z]/ || part[3] !~ /^(TEXT|INTEGER|REAL|ANY)$/ || part[4] == "") {
    fails(FNR, "a kind must be told as its name, TEXT, INTEGER, REAL or ANY, and what it is, with two blanks between them")
  } else {
    type_of[part[2]] = part[3]
    order_of[part[2]] = ++kinds
  }
}

# What column_kind.sql says of names in a user's view: no kind, or another one than the published views give.
function take_general(line, part, i, n) {
  if (line ~ /^--   [a-z_0-9]+( [a-z_0-9]+)*$/ && of_names == "own") {
    sub(/^-- +/, "", line)
    n = split(line, part, " ")
    for (i = 1; i <= n; i++) only_own[part[i]] = FNR
  } else if (of_names == "any" && split(line, part, /  +/) == 3 && part[3] in type_of) {
    general[part[2]] = part[3]
  } else {
    fails(FNR, "must be names with a blank between them below 'Only in their own view:', and a name and its kind below 'In any other view:'")
  }
}

function begin_head(line) {
  head_line = line
  text = example = published = sheet_en = sheet_zh = sorted_by = ""
  columns = is_apart = 0
  part_of_head = "text"
}

function take_published(line, part) {
  if (line !~ /^-- Published: [0-9]+(, sheet '[^']+' '[^']+')?, sorted by -?[a-z_]+( -?[a-z_]+)*$/) {
    fails(FNR, "must be like \"Published: 2, sheet 'Risk ranking' '风险排名', sorted by domain rank\", the sheet only where there is one")
    return
  }
  match(line, /[0-9]+/)
  published = substr(line, RSTART, RLENGTH)
  if (published in taken_by) fails(FNR, "the place " published " is that of " taken_by[published])
  taken_by[published] = FILENAME
  if (split(line, part, "'") == 5) {
    sheet_en = part[2]
    sheet_zh = part[4]
  }
  sub(/.*sorted by /, "", line)
  sorted_by = line
}

function take_column(line, part, kind) {
  if (line ~ /^--     +[^ ]/ && columns > 0) {
    meaning[columns] = trimmed(meaning[columns] " " trimmed(substr(line, 3)))
    return
  }
  if (split(line, part, /  +/) < 3 || line !~ /^--   [a-z_0-9]+  +[a-z]/) {
    fails(FNR, "a column must be told as its name, kind and meaning, with two blanks or more between them")
    return
  }
  columns++
  name[columns] = part[2]
  line_of[columns] = FNR
  kind = part[3]
  type[columns] = ""
  if (match(kind, / (TEXT|INTEGER|REAL|ANY)$/)) {
    type[columns] = substr(kind, RSTART + 1)
    kind = substr(kind, 1, RSTART - 1)
  }
  if (!(kind in type_of)) fails(FNR, "kind '" kind "' is none of those of sql/publish/column_kind.sql")
  kind_of[columns] = kind
  # A name compares without regard to case, unless the head gives it the type TEXT.
  collation[columns] = type[columns] == "" && kind ~ /name$|^(domain|benchmark|subject)$/ ? "NOCASE" : ""
  if (type[columns] == "") type[columns] = type_of[kind]
  sub(/^--   [a-z_0-9]+  +[^ ]+( [^ ]+)*/, "", line)
  meaning[columns] = trimmed(line)
}

function take_head(line) {
  if (line == "-- Columns:") {
    part_of_head = "columns"
  } else if (part_of_head == "columns") {
    take_column(line)
  } else if (line ~ /^-- Published:/) {
    take_published(line)
  } else if (line ~ /^-- Example: /) {
    example = substr(line, 13)
    part_of_head = "example"
  } else if (part_of_head == "example" && line ~ /^--   /) {
    example = example " " trimmed(substr(line, 3))
  } else {
    if (part_of_head == "example") part_of_head = "text"
    line = substr(line, 4)
    text = text (line ~ /^  / || is_apart ? "\n" : " ") line
    is_apart = line ~ /^  / # lists and examples keep their lines
  }
}

# The first question of the text; the sentence that says what a row is.
function question_of(all) {
  all = trimmed(all)
  if (!match(all, /^[A-Z][^?]*\?/) || substr(all, 1, RLENGTH) ~ /\. /) {
    fails(head_line, "the head must begin with the question that it answers")
    return ""
  }
  all = substr(all, 1, RLENGTH)
  gsub(/\n/, " ", all)
  return all
}

function row_of(all) {
  if (!match(all, /One row[:, ]/)) {
    fails(head_line, "the head must say what a row is: 'One row ...'")
    return ""
  }
  all = substr(all, RSTART) "\n"
  if (match(all, /[.:][ ]?\n|\. /)) all = substr(all, 1, RSTART)
  behind = substr(text, index(text, all) + length(all))
  gsub(/\n/, " ", all)
  sub(/:$/, ".", all)
  return all
}

# What comes behind that sentence.
function notes_of(rest) {
  gsub(/^ *\n? ?|[ \n]+$/, "", rest)
  gsub(/\n/, "\036", rest)
  return rest
}

function check_head(i, n, wanted, seen) {
  if (columns == 0) fails(head_line, "the head must name its columns below 'Columns:'")
  for (i = 1; i <= columns; i++) {
    if (name[i] in seen) fails(line_of[i], "the column " name[i] " stands here twice")
    seen[name[i]]
  }
  n = split(sorted_by, wanted, " ")
  for (i = 1; i <= n; i++) {
    sub(/^-/, "", wanted[i])
    if (!(wanted[i] in seen)) fails(head_line, "sorted by '" wanted[i] "', which is no column")
  }
}

function end_head(object, kind, i, row) {
  check_head()
  if (example == "") example = "SELECT * FROM " object ";"
  behind = ""
  row = row_of(text)
  say(object, 0, "", kind, "", question_of(text), row, notes_of(behind), example, published, sheet_en, sheet_zh, sorted_by)
  for (i = 1; i <= columns; i++) {
    if (meaning[i] == "") fails(line_of[i], "the column " name[i] " must have a meaning")
    say(object, i, name[i], kind_of[i], type[i], meaning[i], "", "", "", "", "", "", "", collation[i])
    if (published != "") count_kind(name[i], kind_of[i], kind)
  }
}

function say(object, position, column, kind, type, meaning, row, notes, example, published, sheet_en, sheet_zh, sorted_by, collation) {
  print object "\t" position "\t" column "\t" kind "\t" type "\t" meaning "\t" row "\t" notes "\t" example "\t" published "\t" sheet_en "\t" sheet_zh "\t" sorted_by "\t" collation
}

# Tables come after the views, and say it only of what no view has.
function count_kind(column, kind, of) {
  if (of == "table" && column in in_a_view) return
  if (of != "table") in_a_view[column]
  if (!(column in kinds_of)) published_names[++published_columns] = column
  if (!((column, kind) in times)) kinds_of[column] = kinds_of[column] "\t" kind
  times[column, kind]++
}

function is_more(column, kind, other) {
  return times[column, kind] > times[column, other] || (times[column, kind] == times[column, other] && order_of[kind] < order_of[other])
}

# Of the published views, or else tables, most; of kinds in equally many of them the first in the list of kinds.
function most_often(column, n, j, part, best) {
  n = split(kinds_of[column], part, "\t")
  best = part[2]
  for (j = 3; j <= n; j++) if (is_more(column, part[j], best)) best = part[j]
  return best
}

# What a column of a name holds where no object says it, as in a view or query of a user's.
function say_general(i, column, kind) {
  for (column in only_own) if (!failed && !(column in kinds_of)) fails_at("sql/publish/column_kind.sql", only_own[column], column " is no column of a published view")
  for (column in general) if (!(column in kinds_of)) published_names[++published_columns] = column
  for (i = 1; i <= published_columns; i++) {
    column = published_names[i]
    kind = column in general ? general[column] : most_often(column)
    if (!(column in only_own)) say("", ++said, column, kind, type_of[kind], "", "", "", "", "", "", "", "")
  }
}

# The columns of a CREATE TABLE are those of its head, in that order; its types are the table's own, and where the head has no
# meaning the comment behind the column is it, or the one above.
function take_field(line, comment) {
  fields++
  if (split(line, field, / +|,/) < 3 || fields > columns || name[fields] != field[2]) {
    fails(FNR, "the column " field[2] " is not the " fields ". that the head of " table " names")
    has_others = 1
    return
  }
  type[fields] = field[3]
  if (match(line, / -- /)) above = substr(line, RSTART + 4)
  if (meaning[fields] == "") meaning[fields] = trimmed(above)
  above = ""
}

FNR == 1 {
  begin_head(1)
  is_kinds = FILENAME ~ /column_kind\.sql$/ && pass == "kinds"
  in_kinds = in_head = 0
  table = ""
}

pass == "kinds" {
  if (/^-- Kinds:/) in_kinds = 1
  else if (in_kinds && /^--    /) kind_line[kinds] = kind_line[kinds] " " trimmed(substr($0, 3))
  else if (in_kinds && /^--   /) take_kind($0)
  else if (/^-- Only in their own view:$/) of_names = "own"
  else if (/^-- In any other view:$/) of_names = "any"
  else if (of_names != "" && /^--   /) take_general($0)
  else in_kinds = of_names = ""
  next
}

FILENAME ~ /^schema\// {
  if (table != "" && /^\) STRICT/) {
    if (fields < columns) fails(head_line, "the head of " table " names " name[fields + 1] ", which is no column")
    if (fields == columns && !has_others) end_head(table, "table")
    table = ""
  } else if (table != "" && /^  [a-z_0-9]+ (INTEGER|TEXT|REAL|ANY)/) {
    take_field($0)
  } else if (table != "" && /^  -- /) {
    above = above " " substr($0, 6)
  } else if (/^CREATE TABLE IF NOT EXISTS [a-z_]+ \($/ && part_of_head == "columns") {
    table = $6
    fields = has_others = 0
    above = ""
  } else if (table == "" && /^--/) {
    if (!in_head) begin_head(FNR)
    in_head = 1
    take_head($0)
    next
  }
  in_head = 0
  if (table == "") part_of_head = ""
  next
}

# An internal view says its question and what a row is; columns where they need words.
FILENAME ~ /\/z_[a-z_0-9]+\.sql$/ {
  if (part_of_head == "text" && /^--/ && !/^-- Columns:/) {
    take_head($0)
  } else if (part_of_head == "text") {
    question_of(text)
    row_of(text)
    part_of_head = ""
  }
  next
}

/^--/ && part_of_head != "" {
  take_head($0)
  next
}
/^DROP VIEW IF EXISTS [a-z_0-9]+;$/ && part_of_head != "" {
  sub(/^z_|;$/, "", $5) # z_NAME, of which NAME has the typed columns, stands in NAME.sql
  sub(/;$/, "", $5)
  if (FILENAME !~ ("/" $5 "\\.sql$")) fails(FNR, "the view " $5 " must stand in " $5 ".sql")
  end_head($5, $5 ~ /_entry$/ ? "entry view" : "view")
  part_of_head = ""
  next
}
part_of_head != "" {
  fails(FNR, "the head must go on until DROP VIEW IF EXISTS NAME;")
  part_of_head = ""
}

END {
  if (printed != "kinds") say_general()
  for (i = 1; printed == "kinds" && i <= kinds; i++) print kind_line[i]
  exit failed
}
