# The rules of a score on its way in, for schema/join.sh: what=row, scale, reasons or refusals, of sql/intake/z_import_rule.sql.
# Two paragraphs there, @SCORE_RULES_OF(row)@ and @SCORE_RULES_OF(scale)@, state each rule: its name, whose first word is the field that
# breaks it; what score_entry says of it; and, indented, when it is broken. A line that begins with `says` is an expression of
# z_import_check that says it with its values; without one it is the field and the words. A rule that no entry can break has no words.
#   'value missing' 'is missing'
#     r.status = 'success' AND r.value IS NULL
#   'status'
#     says 'status @ONE_OF_RULE(status)@'
#     r.status NOT IN @WORDS(status)@
function end_rule() {
  if (name == "") return
  if (condition == "" || (words == "" && reason == "")) {
    print "schema/score_rules.awk: \047" name "\047: a rule needs a condition, and words or a line that begins with says" >"/dev/stderr"
    failed = 1
  }
  field = name
  sub(/ .*/, "", field)
  if (reason == "") reason = "\047" field " " words "\047"
  if (what == part) printf "%s      WHEN %s THEN \047%s\047\n", comments, condition, name
  if (what == "reasons") printf "      WHEN \047%s\047 THEN %s\n", name, reason
  if (what == "refusals" && words != "") printf "    WHEN \047%s\047 THEN RAISE(ABORT, \047score_entry.%s: %s\047)\n", name, field, words
  name = words = condition = reason = comments = ""
}

match($0, /^@SCORE_RULES_OF\([a-z]+\)@$/) { part = substr($0, 17, RLENGTH - 18); next }
NF == 0 { end_rule(); part = "" }
part == "" { next }
/^--/ { end_rule(); comments = comments "      " $0 "\n"; next }
/^\047/ {
  end_rule()
  match($0, /^\047[^\047]*\047/)
  name = substr($0, 2, RLENGTH - 2)
  words = substr($0, RLENGTH + 3)
  words = substr(words, 1, length(words) - 1)
  next
}
/^  says / { reason = substr($0, 8); in_reason = 1; next }
/^    / { if (in_reason) reason = reason "\n    " $0; else condition = condition "\n    " $0; next }
/^  / { in_reason = 0; condition = condition (condition == "" ? "" : "\n        ") substr($0, 3) }
END { end_rule(); exit failed }
