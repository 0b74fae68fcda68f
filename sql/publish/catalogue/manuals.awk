# Reads the manual on top of each C file that has functions of SQL, for catalogue.sh, which says the form. Prints what heads.awk prints.
# Every mistake is told with its file and line; one makes the whole fail.

function fails(line, rule) {
  print file ":" line ": " rule >"/dev/stderr"
  failed = 1
}

function trimmed(text) {
  gsub(/^ +| +$/, "", text)
  return text
}

function begin_manual() {
  entries = examples = 0
  whole = columns_out = hidden = as_in = row = reading = ""
  split("", words)
  split("", told)
}

# "name(argument, ...)" and what it gives.
function begin_entry(line, text) {
  entries++
  entry[entries] = substr(line, 1, index(line, "(") - 1)
  match(line, /\([^)]*\)/)
  arguments[entries] = substr(line, RSTART + 1, RLENGTH - 2)
  sentence[entries] = text
  line_of[entries] = FNR
  reading = "entry"
}

function take(line) {
  whole = whole " " line
  if (match(line, /^[a-z_0-9]+\([a-z_0-9, .]*\): /)) {
    begin_entry(line, substr(line, RLENGTH + 1))
  } else if (match(line, /^  [a-z_0-9]+\([a-z_0-9, .]*\)  +/)) {
    begin_entry(trimmed(line), substr(line, RLENGTH + 1))
  } else if (line ~ /^  (SELECT|WITH|INSERT) /) {
    example[++examples] = trimmed(line)
    reading = line ~ /;/ ? "" : "example"
  } else if (line ~ /^Columns out: /) {
    columns_out = substr(line, 14)
    reading = "columns"
  } else if (line ~ /^Columns as in: [a-z_, ]+\.$/) {
    as_in = substr(line, 16, length(line) - 16)
    reading = ""
  } else if (line == "") {
    reading = ""
  } else if (match(line, /^[a-z_0-9.]+(, [a-z_0-9.]+)*  +/)) {
    described = trimmed(substr(line, 1, RLENGTH))
    describe(described, substr(line, RLENGTH + 1))
    reading = "words"
  } else if (reading == "entry") {
    sentence[entries] = sentence[entries] " " trimmed(line)
  } else if (reading == "example") {
    example[examples] = example[examples] " " trimmed(line)
    if (line ~ /;/) reading = ""
  } else if (reading == "columns") {
    columns_out = columns_out " " line
  } else if (reading == "words" && line ~ /^    /) {
    describe(described, trimmed(line))
  } else {
    reading = ""
  }
}

function describe(names, text, part, i, n) {
  n = split(names, part, /, /)
  for (i = 1; i <= n; i++) words[part[i]] = trimmed(words[part[i]] " " text)
}

# The first that calls the function by its name.
function example_of(name, i) {
  for (i = 1; i <= examples; i++) if (example[i] ~ ("(^|[^a-z_0-9])" name "([^a-z_0-9]|$)")) return example[i]
  return ""
}

# The first sentence; of what ends with a colon or goes on in rules the first line of it.
function first_sentence(text) {
  text = trimmed(text)
  if (match(text, /\. |\.$/)) text = substr(text, 1, RSTART - 1)
  gsub(/  +/, " ", text)
  return text
}

# With printed=functions the name of each function and its file alone.
function say(object, position, column, kind, meaning, row, example) {
  if (printed == "functions") {
    if (position == 0) print object "\t" file
    return
  }
  print object "\t" position "\t" column "\t" kind "\t\t" meaning "\t" row "\t\t" example "\t\t\t\t"
}

# What a name of an object means: as the manual says of it there, else as it says of the name, else as a view or table says of its
# column, else what arguments of that name mean everywhere.
function meaning_of(object, name, view, i, n) {
  told[object "." name]
  if ((object "." name) in words) return words[object "." name]
  if (name in words) return words[name]
  n = split(as_in, view, /, /)
  for (i = 1; i <= n; i++) if ((view[i], name) in meaning) return meaning[view[i], name]
  return usual[name]
}

# An item of such a list: "rank (1: the highest)", "on_frontier 0/1". What stands behind the name is its meaning.
function say_item(object, item, kind, name) {
  if (item == "those of a result (schema/columns.sh)") {
    say_result(object, kind)
  } else if (match(item, /^[a-z_0-9]+/)) {
    name = substr(item, 1, RLENGTH)
    item = trimmed(substr(item, RLENGTH + 1))
    if (item ~ /^\(.*\)$/) item = substr(item, 2, length(item) - 2)
    if (item == "") item = meaning_of(object, name)
    if (item == "") fails(line_of[1], "the manual must say what " name " of " object " is")
    say(object, ++position, name, kind, item, "", "")
  } else if (item != "" && item != "...") {
    fails(line_of[1], "'" item "' is no name of a column or argument")
  }
}

# The columns that a result of an evaluation has in every format of logs.
function say_result(object, kind, command, line, word) {
  command = "schema/columns.sh list"
  while ((command | getline line) > 0) {
    split(line, word, " ")
    if (word[1] == "result") say_item(object, word[2], kind)
  }
  close(command)
}

# A list with commas, but for those within brackets.
function say_list(object, list, kind, i, n, depth, c, item) {
  n = length(list)
  for (i = 1; i <= n; i++) {
    c = substr(list, i, 1)
    depth += (c == "(") - (c == ")")
    if (c == "," && depth == 0) {
      say_item(object, trimmed(item), kind)
      item = ""
    } else {
      item = item c
    }
  }
  say_item(object, trimmed(item), kind)
}

function end_manual(i, is_table, shown) {
  is_table = columns_out != ""
  if (is_table && !match(columns_out, /\. (Every [^.]*\. )?Hidden columns?, the arguments?: /)) {
    fails(line_of[1], "behind 'Columns out: ...' must stand '. Hidden columns, the arguments: ...'")
  } else if (is_table) {
    hidden = substr(columns_out, RSTART + RLENGTH)
    columns_out = substr(columns_out, 1, RSTART - 1)
    sub(/\..*/, "", hidden)
  }
  if (match(whole, /One row [^.:;]*/)) row = substr(whole, RSTART, RLENGTH) "."
  gsub(/  +/, " ", row)
  for (i = 1; i <= entries; i++) {
    shown = example_of(entry[i])
    if (shown == "") fails(line_of[i], "the manual must have an example of " entry[i])
    if (first_sentence(sentence[i]) == "") fails(line_of[i], "the manual must say what " entry[i] " gives")
    say(entry[i], 0, "", is_table ? "table function" : file ~ /^ext\/stats\// ? "aggregate" : "function", first_sentence(sentence[i]), is_table ? row : "", shown)
    position = 0
    if (is_table) say_list(entry[i], columns_out, "column")
    say_list(entry[i], is_table ? hidden : arguments[i], "argument")
  }
  for (i in words) if (i ~ /[.]/ && !(i in told)) fails(line_of[1], "the manual says what " i " is, which is no column or argument that lacks a meaning")
}

BEGIN {
  usual["edition_argument"] = "name of an edition; NULL: the one in use"
  usual["domain_argument"] = "name of a domain; NULL: all"
  usual["scenario"] = "a JSON object that changes what the numbers are computed from, like {\"beta_open\": 0.8}; NULL: that of use_edition"
  usual["schema"] = "name by which the database is attached, where several of airisk are open"
  usual["edition"] = "name of the edition"
}

# The columns of views and tables come first, as heads.awk prints them.
FILENAME == "-" {
  split($0, field, "\t")
  meaning[field[1], field[3]] = field[6]
  next
}

FNR == 1 {
  if (inside) end_manual()
  file = FILENAME
  begin_manual()
  inside = /^\/\* /
  over = !inside
}
over { next }
{
  line = $0
  sub(/^(\/\* |   )/, "", line)
  over = sub(/ *\*\/ *$/, "", line)
  take(line)
}
END {
  if (inside) end_manual()
  exit failed
}
