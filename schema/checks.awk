# The rules of an entry view, for schema/join.sh. A paragraph of the view's file on its way in, z_import_X, states them, each with
# the column that it is about and its words, and under it, indented, the condition that holds of a good row NEW:
#   @CHECKS(domain, domain_entry)@
#   name @NAME_RULE@
#   label_en 'must be given for a new domain'
#     NEW.label_en IS NOT NULL OR EXISTS (SELECT 1 FROM domain WHERE name = NEW.name)
#   label_zh? @PLAIN_RULE@
# Without a condition it is that of the rule: of @X_RULE@ @IS_X(NEW.column)@, of @X_RULE(list)@ @IS_X(NEW.column, list)@. With ? the
# column may be NULL too. A condition that begins with SELECT gives rows of a value and of what must hold of it.
# It becomes three triggers: z_import_X_check writes the row again with the first rule that is broken, or '' for none;
# z_import_X_reject writes it down, of an import; z_import_X_refuse raises the rule, of an INSERT: RAISE takes a literal only
# (before SQLite 3.47), so that each rule is said once more. A view with a trigger z_import_X_fill before it checks what that made of
# the row. The columns are those of the head of the entry view.
function fail(message) {
  print "schema/checks.awk: " message >"/dev/stderr"
  print "@CHECKS(" view ")@" # left unfilled, which join.sh finds
}

function columns_of(entry, file, line, column, inside, text) {
  file = "sql/intake/" entry ".sql"
  while ((getline line < file) > 0) {
    if (line ~ /^-- Columns:$/) inside = 1
    else if (inside && line !~ /^--/) break
    else if (inside && match(line, /^--   [a-z_]+  /)) {
      column = substr(line, 6, RLENGTH - 7)
      text = text ", NEW." column
      is_column[column] = 1
    }
  }
  close(file)
  return text
}

# The condition of a rule that has none: of @DATE_RULE@ @IS_DATE(NEW.x)@.
function usual(words, column, name, list) {
  if (!match(words, /^@[A-Z_]+_RULE/)) return ""
  name = substr(words, 2, RLENGTH - 6)
  list = substr(words, RLENGTH + 1)
  list = name != "DATE" && match(list, /^\([a-z_0-9]+\)/) ? ", " substr(list, 2, RLENGTH - 2) : ""
  return "@IS_" name "(NEW." column list ")@"
}

function add(column, words, condition, may_be_null, rule) {
  if (!(column in is_column)) { fail(view ": " entry " has no column " column); return }
  sub(/^\047/, "", words)
  rule = "\047" entry "." column ": " words (words ~ /\047$/ ? "" : "\047")
  if (condition == "") condition = usual(words, column) "\n"
  if (condition == "\n") { fail(view ": no condition for " rule); return }
  if (may_be_null) condition = "NEW." column " IS NULL\nOR " condition
  if (sub(/^SELECT /, "", condition)) condition = "SELECT " rule ", " condition
  else {
    gsub(/\n/, "\n  ", condition)
    condition = "SELECT " rule ", NEW." column ", (\n  " substr(condition, 1, length(condition) - 2) ")\n"
  }
  checks = checks "UNION ALL\n" comments condition
  comments = ""
  raises = raises "    WHEN " rule "\n      THEN RAISE(ABORT, " rule ")\n"
}

function take_rule() {
  if (column != "") add(column, words, condition, may_be_null)
  column = condition = ""
}

function print_triggers(columns) {
  print "CREATE TRIGGER " view "_check"
  print "INSTEAD OF INSERT ON " view
  print "WHEN NEW.rule " (filled ? "= \047check\047" : "IS NULL")
  print "BEGIN"
  print "  INSERT INTO " view
  print "  SELECT NEW.file, NEW.line" columns ", coalesce(broken.rule, \047\047), broken.value"
  print "  FROM (SELECT 1) AS one"
  print "  LEFT JOIN ("
  print "    SELECT rule, value"
  print "    FROM ("
  print "      SELECT NULL AS rule, NULL AS value, 1 AS holds"
  gsub(/\n/, "\n      ", checks)
  sub(/ +$/, "", checks)
  printf "      %s", checks
  print "    )"
  print "    WHERE holds IS NOT 1"
  print "    LIMIT 1"
  print "  ) AS broken;"
  print "END;\n"
  print "CREATE TRIGGER " view "_reject"
  print "INSTEAD OF INSERT ON " view
  print "WHEN NEW.rule NOT IN (\047\047, \047check\047) AND NEW.file IS NOT NULL"
  print "BEGIN"
  print "  INSERT INTO z_import_refused (file, line, rule, value) VALUES (NEW.file, NEW.line, NEW.rule, NEW.broken);"
  print "END;\n"
  print "CREATE TRIGGER " view "_refuse"
  print "INSTEAD OF INSERT ON " view
  print "WHEN NEW.rule NOT IN (\047\047, \047check\047) AND NEW.file IS NULL"
  printf "BEGIN\n  SELECT CASE NEW.rule\n%s  END;\nEND;\n", raises
}

function end_paragraph() {
  take_rule()
  print_triggers(columns)
  view = ""
}

FNR == 1 && NR > 1 { # a paragraph ends with its file
  if (view != "") end_paragraph()
  print ""
}
view != "" && NF == 0 { end_paragraph() }
match($0, /^CREATE TRIGGER z_import_[a-z_]+_fill$/) { fills[$3] = 1 }
match($0, /^@CHECKS\([a-z_]+, [a-z_]+\)@$/) {
  split($0, part, /[(), ]+/)
  view = "z_import_" part[2]
  entry = part[3]
  filled = (view "_fill") in fills
  checks = raises = comments = ""
  for (name in is_column) delete is_column[name]
  columns = columns_of(entry)
  next
}
view != "" && /^--/ { take_rule(); comments = comments $0 "\n"; next }
view != "" && /^[a-z_]+\?? / {
  take_rule()
  column = $1
  may_be_null = sub(/\?$/, "", column)
  words = substr($0, length($1) + 2)
  next
}
view != "" && /^  / { condition = condition substr($0, 3) "\n"; next }
view != "" { fail(view ": not a rule: " $0); next }
{ print }
END { if (view != "") end_paragraph() }
